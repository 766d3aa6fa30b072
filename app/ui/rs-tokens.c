/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one table of colours, lengths and fonts of the design. */
#include "rs-tokens.h"

#include <math.h>
#include <string.h>

typedef struct
{
  const char *name;
  guint32 rgb;
} ColorToken;

typedef struct
{
  const char *name;
  double px;
} SizeToken;

static const ColorToken colors[RS_N_COLORS] = {
  [RS_COLOR_SNOW] = { "snow", 0xFBF7EF },
  [RS_COLOR_PAPER] = { "paper", 0xF3EADA },
  [RS_COLOR_BIRCH] = { "birch", 0xE6D8C0 },
  [RS_COLOR_WHITE] = { "white", 0xFFFFFF },
  [RS_COLOR_INK] = { "ink", 0x2B241E },
  [RS_COLOR_BARK] = { "bark", 0x5B4636 },
  [RS_COLOR_LINE] = { "line", 0x8A7864 },
  [RS_COLOR_PINE] = { "pine", 0x1F5A4C },
  [RS_COLOR_PINE_DARK] = { "pine_dark", 0x153F36 },
  [RS_COLOR_BERD] = { "berd", 0x1E5B86 },
  [RS_COLOR_BERD_DARK] = { "berd_dark", 0x15425F },
  [RS_COLOR_BRICK] = { "brick", 0xA63C2B },
  [RS_COLOR_BRICK_DARK] = { "brick_dark", 0x7C2A1E },
  [RS_COLOR_PLUM] = { "plum", 0x6B3D6E },
  [RS_COLOR_AMBER] = { "amber", 0xA85A0C },
  [RS_COLOR_ROWAN] = { "rowan", 0xC8452F },
  [RS_COLOR_STRAW] = { "straw", 0xF2B84B },
  [RS_COLOR_HL] = { "hl", 0xFFE08A },
  [RS_COLOR_OK] = { "ok", 0x2C6E3F },
  [RS_COLOR_ERR] = { "err", 0x9B2C20 },
  [RS_COLOR_FOCUS] = { "focus", 0x0B4F9E },
  [RS_COLOR_NIGHT] = { "night", 0x17242B },
  [RS_COLOR_NIGHT2] = { "night2", 0x22343D },
  [RS_COLOR_NIGHT3] = { "night3", 0x33464E },
  [RS_COLOR_MIST] = { "mist", 0x8FA3AC },
  [RS_COLOR_LEVEL] = { "level", 0x5FB07A },
};

static const SizeToken sizes[RS_N_SIZES] = {
  [RS_SIZE_MARGIN] = { "margin", 48 },
  [RS_SIZE_HEADER] = { "header", 120 },
  [RS_SIZE_DOCK_TOP] = { "dock-top", 928 },
  [RS_SIZE_DOCK] = { "dock", 112 },
  [RS_SIZE_FLOOR] = { "floor", 40 },
  [RS_SIZE_EDGE] = { "edge", 24 },
  [RS_SIZE_TILE_GAP] = { "tile-gap", 28 },
  [RS_SIZE_DOCK_GAP] = { "dock-gap", 24 },
  [RS_SIZE_GROUP_GAP] = { "group-gap", 56 },
  [RS_SIZE_PADDING] = { "padding", 26 },
  [RS_SIZE_TILE_RADIUS] = { "tile-radius", 36 },
  [RS_SIZE_BUTTON_RADIUS] = { "button-radius", 32 },
  [RS_SIZE_PHOTO_RADIUS] = { "photo-radius", 28 },
  [RS_SIZE_CHIP_RADIUS] = { "chip-radius", 12 },
  [RS_SIZE_BUTTON] = { "button", 112 },
  [RS_SIZE_ICON] = { "icon", 56 },
  [RS_SIZE_OUTLINE] = { "outline", 2 },
  [RS_SIZE_RAISED] = { "raised", 6 },
  [RS_SIZE_TILE_EDGE] = { "tile-edge", 8 },
  [RS_SIZE_SELECTED] = { "selected", 6 },
  [RS_SIZE_FOCUS] = { "focus", 6 },
  [RS_SIZE_SLIDE] = { "slide", 44 },
};

#define VOLLKORN "\"Vollkorn\", \"PT Serif\", \"DejaVu Serif\", serif"
#define PT_SANS "\"PT Sans\", \"DejaVu Sans\", sans-serif"

static const RsFontToken fonts[RS_N_FONTS] = {
  [RS_FONT_PLATE] = { "plate", VOLLKORN, 600, 104, 112, 104, 112 },
  [RS_FONT_TITLE] = { "title", VOLLKORN, 600, 64, 72, 72, 80 },
  [RS_FONT_TILE] = { "tile", PT_SANS, 700, 42, 48, 52, 60 },
  [RS_FONT_STORY] = { "story", PT_SANS, 400, 42, 64, 56, 84 },
  [RS_FONT_QUESTION] = { "question", PT_SANS, 700, 46, 56, 60, 72 },
  [RS_FONT_BUTTON] = { "button", PT_SANS, 700, 36, 44, 44, 52 },
  [RS_FONT_PROMPT] = { "prompt", PT_SANS, 400, 72, 108, 88, 128 },
  [RS_FONT_ADVICE] = { "advice", PT_SANS, 700, 32, 42, 42, 56 },
  [RS_FONT_CAPTION] = { "caption", PT_SANS, 400, 32, 42, 42, 56 },
};

/** rs_tokens_color: 0xRRGGBB. */
guint32
rs_tokens_color (RsColor color)
{
  g_return_val_if_fail (color < RS_N_COLORS, 0);

  return colors[color].rgb;
}

/** rs_tokens_color_name: as the stylesheet says it after @. */
const char *
rs_tokens_color_name (RsColor color)
{
  g_return_val_if_fail (color < RS_N_COLORS, NULL);

  return colors[color].name;
}

/** rs_tokens_rgba: a colour to draw with, of @alpha 0–1. */
void
rs_tokens_rgba (RsColor color, double alpha, GdkRGBA *rgba)
{
  guint32 rgb;

  g_return_if_fail (color < RS_N_COLORS);
  g_return_if_fail (rgba != NULL);

  rgb = colors[color].rgb;
  rgba->red = (float)((rgb >> 16) & 0xFF) / 255.0f;
  rgba->green = (float)((rgb >> 8) & 0xFF) / 255.0f;
  rgba->blue = (float)(rgb & 0xFF) / 255.0f;
  rgba->alpha = (float)alpha;
}

static double
find_linear (guint32 byte)
{
  double value = byte / 255.0;

  return value <= 0.03928 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
find_luminance (guint32 rgb)
{
  return 0.2126 * find_linear ((rgb >> 16) & 0xFF)
         + 0.7152 * find_linear ((rgb >> 8) & 0xFF) + 0.0722 * find_linear (rgb & 0xFF);
}

/**
 * rs_tokens_contrast:
 * @one: 0xRRGGBB
 * @other: 0xRRGGBB
 *
 * Returns: the contrast ratio of WCAG 2, 1–21
 */
double
rs_tokens_contrast (guint32 one, guint32 other)
{
  double a = find_luminance (one), b = find_luminance (other);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

/** rs_tokens_size: px of the design. */
double
rs_tokens_size (RsSize size)
{
  g_return_val_if_fail (size < RS_N_SIZES, 0);

  return sizes[size].px;
}

/** rs_tokens_size_name: as the stylesheet says it after $. */
const char *
rs_tokens_size_name (RsSize size)
{
  g_return_val_if_fail (size < RS_N_SIZES, NULL);

  return sizes[size].name;
}

/** rs_tokens_font: how texts of one kind look. */
const RsFontToken *
rs_tokens_font (RsFont font)
{
  g_return_val_if_fail (font < RS_N_FONTS, NULL);

  return &fonts[font];
}

static const RsFontToken *
find_font (const char *name)
{
  for (guint i = 0; i < RS_N_FONTS; i++)
    if (g_str_equal (fonts[i].name, name))
      return &fonts[i];
  return NULL;
}

static const SizeToken *
find_size (const char *name)
{
  for (guint i = 0; i < RS_N_SIZES; i++)
    if (g_str_equal (sizes[i].name, name))
      return &sizes[i];
  return NULL;
}

static void
append_font (GString *css, const RsFontToken *font, const RsScale *scale, gboolean bigger)
{
  int size = rs_scale_px (scale, bigger ? font->bigger_size : font->size);
  int line = rs_scale_px (scale, bigger ? font->bigger_line : font->line);

  g_string_append_printf (css,
                          "font-family: %s; font-weight: %d; font-size: %dpx; "
                          "line-height: %dpx; font-feature-settings: \"lnum\"",
                          font->family, font->weight, size, line);
}

/* @text stands after a $; returns where the name ends. */
static const char *
append_token (GString *css, const char *text, const RsScale *scale, gboolean bigger)
{
  gsize length = strspn (text, "abcdefghijklmnopqrstuvwxyz-");
  g_autofree char *name = g_strndup (text, length);
  const SizeToken *size;

  if (g_str_equal (name, "font") && text[length] == '(')
    {
      const char *end = strchr (text, ')');
      g_autofree char *role = end != NULL
                                  ? g_strndup (text + length + 1, end - text - length - 1)
                                  : NULL;
      const RsFontToken *font = role != NULL ? find_font (role) : NULL;

      if (font != NULL)
        {
          append_font (css, font, scale, bigger);
          return end + 1;
        }
    }
  size = find_size (name);
  if (size != NULL)
    g_string_append_printf (css, "%dpx", rs_scale_px (scale, size->px));
  else
    g_warning ("The stylesheet asks for “$%s”, which is no token", name);
  return text + length;
}

/* @text begins with a digit; returns where the number ends. */
static const char *
append_number (GString *css, const char *text, const RsScale *scale)
{
  char *end;
  double value = g_ascii_strtod (text, &end);

  if (g_str_has_prefix (end, "px"))
    g_string_append_printf (css, "%d", rs_scale_px (scale, value));
  else
    g_string_append_len (css, text, end - text);
  return end;
}

/* @text begins a comment; returns where that ends. */
static const char *
skip_comment (const char *text)
{
  const char *end = strstr (text, "*/");

  return end != NULL ? end + 2 : text + strlen (text);
}

/**
 * rs_tokens_fill:
 * @stylesheet: CSS in which a length is a px of the design, `$name` a size of
 *   #RsSize, and `$font(name)` all that makes the text of an #RsFont
 * @scale: of the screen
 * @bigger: whether texts are in «А+»
 *
 * Makes a stylesheet for one screen. GTK 4.8 has no variables in CSS, so that they
 * are put in here.
 *
 * Returns: (transfer full): CSS, with a colour defined for each #RsColor
 */
char *
rs_tokens_fill (const char *stylesheet, const RsScale *scale, gboolean bigger)
{
  GString *css;
  char before = ' ';

  g_return_val_if_fail (stylesheet != NULL, NULL);
  g_return_val_if_fail (scale != NULL, NULL);

  css = g_string_new (NULL);
  for (guint i = 0; i < RS_N_COLORS; i++)
    g_string_append_printf (css, "@define-color %s #%06X;\n", colors[i].name,
                            colors[i].rgb);
  for (const char *p = stylesheet; *p != '\0';)
    {
      if (g_str_has_prefix (p, "/*"))
        p = skip_comment (p);
      else if (*p == '$')
        p = append_token (css, p + 1, scale, bigger);
      else if (g_ascii_isdigit (*p) && !g_ascii_isalnum (before)
               && strchr ("#_", before) == NULL)
        p = append_number (css, p, scale);
      else
        g_string_append_c (css, *p++);
      before = css->str[css->len - 1];
    }
  return g_string_free (css, FALSE);
}
