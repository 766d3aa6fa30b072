/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words on paper: their typefaces, sizes and leading. */
#include "rs-sheet-type.h"

#include <pango/pangocairo.h>

/* Share of the size that a hanging number takes, with the gap behind it. */
#define HANG 1.9

typedef struct
{
  const char *family;
  int weight;
  double size;    /* pt */
  double leading; /* pt from line to line */
} Face;

static const Face faces[] = {
  [RS_SHEET_GRAND] = { "Vollkorn, PT Serif", 600, 38, 46 },
  [RS_SHEET_TITLE] = { "Vollkorn, PT Serif", 600, 25, 31 },
  [RS_SHEET_HEADING] = { "PT Sans", 700, 13, 17 },
  [RS_SHEET_BODY] = { "PT Sans", 400, 11, 15.5 },
  [RS_SHEET_STRONG] = { "PT Sans", 700, 11, 15.5 },
  [RS_SHEET_SMALL] = { "PT Sans", 400, 8.5, 11 },
  [RS_SHEET_LITTLE] = { "PT Sans", 400, 20, 30 },
  [RS_SHEET_SCHOOL] = { "PT Sans", 400, 15, 22.5 },
  [RS_SHEET_ADULT] = { "PT Sans", 400, 12, 17.5 },
};

struct _RsSheetType
{
  PangoContext *context;
  PangoFontDescription *fonts[G_N_ELEMENTS (faces)];
  double natural[G_N_ELEMENTS (faces)]; /* height of a line as the typeface has it, pt */
};

/* Paper has no pixels: nothing is rounded to them. */
static PangoContext *
make_context (void)
{
  PangoContext *context = pango_font_map_create_context (
      pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_language (context, pango_language_from_string ("ru"));
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
  return context;
}

static void
add_face (RsSheetType *self, RsSheetStyle style)
{
  const Face *face = &faces[style];
  PangoFontDescription *font = pango_font_description_from_string (face->family);
  PangoFontMetrics *metrics;

  pango_font_description_set_weight (font, (PangoWeight)face->weight);
  pango_font_description_set_size (font, (int)(face->size * PANGO_SCALE));
  metrics = pango_context_get_metrics (self->context, font, NULL);
  self->fonts[style] = font;
  self->natural[style] = (double)pango_font_metrics_get_height (metrics) / PANGO_SCALE;
  pango_font_metrics_unref (metrics);
}

/**
 * rs_sheet_type_new:
 *
 * Returns: (transfer full): what sets words
 */
RsSheetType *
rs_sheet_type_new (void)
{
  RsSheetType *self = g_new0 (RsSheetType, 1);

  self->context = make_context ();
  for (guint i = 0; i < G_N_ELEMENTS (faces); i++)
    add_face (self, (RsSheetStyle)i);
  return self;
}

/**
 * rs_sheet_type_free:
 * @self: (transfer full): what sets words
 */
void
rs_sheet_type_free (RsSheetType *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (faces); i++)
    pango_font_description_free (self->fonts[i]);
  g_object_unref (self->context);
  g_free (self);
}

/**
 * rs_sheet_type_set:
 * @width: of the column, pt
 *
 * Returns: (transfer full): @text in lines, to the left, without hyphens
 */
PangoLayout *
rs_sheet_type_set (RsSheetType *self, RsSheetStyle style, const char *text, double width)
{
  PangoLayout *layout;
  PangoAttrList *attributes;

  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  layout = pango_layout_new (self->context);
  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("lnum=1"));
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_font_description (layout, self->fonts[style]);
  pango_layout_set_width (layout, (int)(width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout,
                                 (float)(faces[style].leading / self->natural[style]));
  pango_layout_set_text (layout, text, -1);
  return layout;
}

/**
 * rs_sheet_type_set_numbered:
 * @mark: what hangs before the first line: a number, a sign
 *
 * Returns: (transfer full): @text beside its mark
 */
PangoLayout *
rs_sheet_type_set_numbered (RsSheetType *self,
                            RsSheetStyle style,
                            const char *mark,
                            const char *text,
                            double width)
{
  g_autofree char *whole = g_strconcat (mark, "\t", text, NULL);
  PangoLayout *layout = rs_sheet_type_set (self, style, whole, width);
  int hang = (int)(faces[style].size * HANG * PANGO_SCALE);
  PangoTabArray *tabs = pango_tab_array_new_with_positions (1, FALSE, PANGO_TAB_LEFT,
                                                            hang);

  pango_layout_set_tabs (layout, tabs);
  pango_layout_set_indent (layout, -hang);
  pango_tab_array_free (tabs);
  return layout;
}

/**
 * rs_sheet_type_measure:
 * @width: (out) (optional): of the longest line, pt
 *
 * Returns: the height of @layout, pt
 */
double
rs_sheet_type_measure (PangoLayout *layout, double *width)
{
  int across, down;

  g_return_val_if_fail (PANGO_IS_LAYOUT (layout), 0);

  pango_layout_get_size (layout, &across, &down);
  if (width != NULL)
    *width = (double)across / PANGO_SCALE;
  return (double)down / PANGO_SCALE;
}

/**
 * rs_sheet_type_get_leading:
 *
 * Returns: from line to line, pt
 */
double
rs_sheet_type_get_leading (RsSheetStyle style)
{
  return faces[style].leading;
}
