/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rs-tokens.h"

#include <string.h>

typedef struct
{
  RsColor text, ground;
  double least;
  double told; /* as the design's table says, 0: it does not */
} Pair;

/* Text 4.5, stories 7, icons and edges 3; the figures are the design's. */
static const Pair pairs[] = {
  { RS_COLOR_INK, RS_COLOR_SNOW, 7, 14.31 },
  { RS_COLOR_INK, RS_COLOR_PAPER, 7, 12.81 },
  { RS_COLOR_INK, RS_COLOR_WHITE, 7, 15.29 },
  { RS_COLOR_INK, RS_COLOR_HL, 7, 11.85 },
  { RS_COLOR_INK, RS_COLOR_STRAW, 7, 8.54 },
  { RS_COLOR_BARK, RS_COLOR_SNOW, 7, 8.28 },
  { RS_COLOR_BARK, RS_COLOR_PAPER, 7, 7.41 },
  { RS_COLOR_BARK, RS_COLOR_WHITE, 7, 0 },
  { RS_COLOR_PINE, RS_COLOR_PAPER, 4.5, 6.70 },
  { RS_COLOR_PINE, RS_COLOR_SNOW, 4.5, 7.49 },
  { RS_COLOR_BERD, RS_COLOR_SNOW, 4.5, 6.79 },
  { RS_COLOR_BERD, RS_COLOR_WHITE, 4.5, 7.25 },
  { RS_COLOR_BRICK, RS_COLOR_SNOW, 4.5, 5.95 },
  { RS_COLOR_WHITE, RS_COLOR_PINE, 4.5, 8.00 },
  { RS_COLOR_WHITE, RS_COLOR_BRICK, 4.5, 6.36 },
  { RS_COLOR_WHITE, RS_COLOR_PLUM, 4.5, 8.34 },
  { RS_COLOR_WHITE, RS_COLOR_AMBER, 4.5, 5.08 },
  { RS_COLOR_WHITE, RS_COLOR_OK, 4.5, 6.16 },
  { RS_COLOR_WHITE, RS_COLOR_ERR, 4.5, 7.57 },
  { RS_COLOR_WHITE, RS_COLOR_ROWAN, 4.5, 4.83 },
  { RS_COLOR_SNOW, RS_COLOR_NIGHT, 7, 14.85 },
  { RS_COLOR_SNOW, RS_COLOR_NIGHT2, 7, 0 },
  { RS_COLOR_STRAW, RS_COLOR_NIGHT, 3, 8.86 },
  { RS_COLOR_STRAW, RS_COLOR_NIGHT2, 3, 7.21 },
  { RS_COLOR_BIRCH, RS_COLOR_NIGHT, 4.5, 0 },
  { RS_COLOR_HL, RS_COLOR_NIGHT, 3, 12.30 },
  { RS_COLOR_MIST, RS_COLOR_NIGHT, 4.5, 6.05 },
  { RS_COLOR_LEVEL, RS_COLOR_NIGHT, 4.5, 0 },
  { RS_COLOR_LEVEL, RS_COLOR_NIGHT2, 3, 4.90 },
  { RS_COLOR_LINE, RS_COLOR_SNOW, 3, 3.97 },
  { RS_COLOR_LINE, RS_COLOR_PAPER, 3, 3.55 },
  { RS_COLOR_FOCUS, RS_COLOR_SNOW, 3, 7.48 },
  { RS_COLOR_FOCUS, RS_COLOR_PAPER, 3, 0 },
  { RS_COLOR_FOCUS, RS_COLOR_HL, 3, 0 },
  { RS_COLOR_BRICK, RS_COLOR_HL, 3, 4.93 },
  { RS_COLOR_OK, RS_COLOR_SNOW, 3, 0 },
  { RS_COLOR_OK, RS_COLOR_WHITE, 3, 6.16 },
};

static void
test_contrast (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      double ratio = rs_tokens_contrast (rs_tokens_color (pairs[i].text),
                                         rs_tokens_color (pairs[i].ground));

      g_test_message ("%s on %s: %.2f", rs_tokens_color_name (pairs[i].text),
                      rs_tokens_color_name (pairs[i].ground), ratio);
      g_assert_cmpfloat (ratio, >=, pairs[i].least);
      if (pairs[i].told > 0)
        g_assert_cmpfloat_with_epsilon (ratio, pairs[i].told, 0.006);
    }
  g_assert_cmpfloat_with_epsilon (rs_tokens_contrast (0x000000, 0xFFFFFF), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon (rs_tokens_contrast (0x123456, 0x123456), 1, 1e-9);
}

static void
test_names (void)
{
  for (guint i = 0; i < RS_N_COLORS; i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpstr (rs_tokens_color_name (i), !=, rs_tokens_color_name (j));
  for (guint i = 0; i < RS_N_SIZES; i++)
    {
      g_assert_cmpfloat (rs_tokens_size (i), >, 0);
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (rs_tokens_size_name (i), !=, rs_tokens_size_name (j));
    }
}

static void
test_rgba (void)
{
  GdkRGBA rgba;

  rs_tokens_rgba (RS_COLOR_BRICK, 0.5, &rgba);
  g_assert_cmpfloat_with_epsilon (rgba.red, 0xA6 / 255.0, 1e-6);
  g_assert_cmpfloat_with_epsilon (rgba.green, 0x3C / 255.0, 1e-6);
  g_assert_cmpfloat_with_epsilon (rgba.blue, 0x2B / 255.0, 1e-6);
  g_assert_cmpfloat_with_epsilon (rgba.alpha, 0.5, 1e-6);
}

/* Nothing is smaller than 32 px at 23.8″, and «А+» is larger by about a third. */
static void
test_fonts (void)
{
  for (guint i = 0; i < RS_N_FONTS; i++)
    {
      const RsFontToken *font = rs_tokens_font (i);

      g_assert_cmpint (font->size, >=, 32);
      g_assert_cmpint (font->line, >, font->size);
      g_assert_cmpint (font->bigger_size, >=, font->size);
      g_assert_cmpint (font->bigger_line, >, font->bigger_size);
    }
  g_assert_cmpint (rs_tokens_font (RS_FONT_STORY)->bigger_size, >=, 42 * 4 / 3);
  /* Lines of running text are hit by fingers: 64 px at least. */
  g_assert_cmpint (rs_tokens_font (RS_FONT_STORY)->line, >=, 64);
}

/* Targets: 20 mm are 73 px, 25 mm are 91 px. */
static void
test_targets (void)
{
  g_assert_cmpfloat (rs_tokens_size (RS_SIZE_BUTTON), >=, 91);
  g_assert_cmpfloat (rs_tokens_size (RS_SIZE_DOCK_GAP), >=, 22);
  g_assert_cmpfloat_with_epsilon (rs_tokens_size (RS_SIZE_SLIDE) / 3.64, 12, 0.2);
  g_assert_cmpfloat (rs_tokens_size (RS_SIZE_DOCK_TOP) + rs_tokens_size (RS_SIZE_DOCK)
                         + rs_tokens_size (RS_SIZE_FLOOR),
                     <=, 1080);
}

static char *
fill (const char *stylesheet, double factor, gboolean bigger)
{
  RsScale scale;
  char *css, *start;

  rs_scale_init (&scale, 1920, 1080, 0, 0, 0);
  scale.factor = factor;
  css = rs_tokens_fill (stylesheet, &scale, bigger);
  /* What comes after the colours. */
  start = g_strrstr (css, "@define-color");
  start = strchr (start, '\n') + 1;
  memmove (css, start, strlen (start) + 1);
  return css;
}

static void
assert_filled (const char *stylesheet, double factor, const char *expected)
{
  g_autofree char *css = fill (stylesheet, factor, FALSE);

  g_assert_cmpstr (css, ==, expected);
}

static void
test_fill (void)
{
  g_autofree char *font = fill ("$font(story)", 2, FALSE);
  g_autofree char *bigger = fill ("$font(story)", 1, TRUE);
  RsScale scale;
  g_autofree char *colors = NULL;

  assert_filled ("a { padding: 10px 3px; }", 1, "a { padding: 10px 3px; }");
  assert_filled ("a { padding: 10px 3px; }", 1.5, "a { padding: 15px 5px; }");
  assert_filled ("a { margin: -4px; }", 2, "a { margin: -8px; }");
  assert_filled ("a { border: 1px; }", 0.3, "a { border: 1px; }");
  assert_filled ("a { margin: 0; }", 2, "a { margin: 0; }");
  assert_filled ("a { opacity: 0.5; transition: 80ms; }", 2,
                 "a { opacity: 0.5; transition: 80ms; }");
  assert_filled ("a { color: #12ab34; }", 2, "a { color: #12ab34; }");
  assert_filled ("h1 { border-radius: $tile-radius; }", 2, "h1 { border-radius: 72px; }");
  assert_filled ("/* 5px $nothing */a {}", 2, "a {}");
  assert_filled ("", 1, "");
  g_assert_nonnull (strstr (font, "font-size: 84px"));
  g_assert_nonnull (strstr (font, "line-height: 128px"));
  g_assert_nonnull (strstr (font, "\"PT Sans\""));
  g_assert_nonnull (strstr (bigger, "font-size: 56px"));
  rs_scale_init (&scale, 1920, 1080, 0, 0, 0);
  colors = rs_tokens_fill ("", &scale, FALSE);
  g_assert_nonnull (strstr (colors, "@define-color snow #FBF7EF;"));
}

static void
test_unknown_token (void)
{
  g_autofree char *css = NULL;

  g_test_expect_message ("rs-ui", G_LOG_LEVEL_WARNING, "*$nothing*no token*");
  css = fill ("a { margin: $nothing; }", 1, FALSE);
  g_test_assert_expected_messages ();
  g_assert_cmpstr (css, ==, "a { margin: ; }");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tokens/contrast", test_contrast);
  g_test_add_func ("/tokens/names", test_names);
  g_test_add_func ("/tokens/rgba", test_rgba);
  g_test_add_func ("/tokens/fonts", test_fonts);
  g_test_add_func ("/tokens/targets", test_targets);
  g_test_add_func ("/tokens/fill", test_fill);
  g_test_add_func ("/tokens/unknown-token", test_unknown_token);
  return g_test_run ();
}
