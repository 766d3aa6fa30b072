/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A page on its side with a picture to colour in. */
#include "rs-sheet-colouring.h"

#include "rs-sheet-line-art.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The page on its side. */
#define LEFT RS_SHEET_MM (16)
#define TOP RS_SHEET_MM (12)
#define WIDTH RS_SHEET_MM (265)
#define PICTURE_TOP RS_SHEET_MM (22)
#define PICTURE_HEIGHT RS_SHEET_MM (162)
#define NAME_TOP RS_SHEET_MM (190)
#define GAP RS_SHEET_MM (4)

static void
draw_words (const RsSheetMaker *maker, cairo_t *cr, const RsPhoto *photo)
{
  g_autofree char *title = g_strdup_printf (_ ("Colour it in. %s"), photo->caption);
  g_autoptr (PangoLayout) words = rs_sheet_type_set (maker->type, RS_SHEET_SCHOOL, title,
                                                     WIDTH);
  g_autoptr (PangoLayout) name = rs_sheet_type_set (maker->type, RS_SHEET_LITTLE,
                                                    _ ("My name"), WIDTH);
  RsSheetRow *row = rs_sheet_row_new (0);
  double width;
  double height = rs_sheet_type_measure (name, &width);

  pango_layout_set_height (words, -1);
  pango_layout_set_ellipsize (words, PANGO_ELLIPSIZE_END);
  rs_sheet_row_add_text (row, 0, 0, RS_SHEET_INK, words);
  rs_sheet_row_add_text (row, 0, NAME_TOP - TOP, RS_SHEET_INK, name);
  rs_sheet_row_add_rule (row, width + GAP, NAME_TOP - TOP + height - RS_SHEET_MM (2),
                         WIDTH - width - GAP, 0.8, NULL);
  rs_sheet_row_draw (row, cr, LEFT, TOP, maker->pictures);
  rs_sheet_row_free (row);
}

static void
draw_outlines (cairo_t *cr, cairo_surface_t *outlines)
{
  double across = cairo_image_surface_get_width (outlines);
  double down = cairo_image_surface_get_height (outlines);
  double factor = fmin (WIDTH / across, PICTURE_HEIGHT / down);

  cairo_save (cr);
  cairo_translate (cr, LEFT + (WIDTH - across * factor) / 2, PICTURE_TOP);
  cairo_scale (cr, factor, factor);
  cairo_set_source_surface (cr, outlines, 0, 0);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, 0.22, 0.22, 0.22);
  cairo_set_line_width (cr, 2 / factor);
  cairo_rectangle (cr, 0, 0, across, down);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/**
 * rs_sheet_colouring_add:
 *
 * Adds a page with the outlines of @photo. A picture that cannot be read leaves the
 * page to a drawing of one's own.
 */
void
rs_sheet_colouring_add (const RsSheetMaker *maker, RsPhoto *photo)
{
  g_autoptr (GBytes) bytes = NULL;
  cairo_surface_t *outlines;
  cairo_t *cr;

  g_return_if_fail (maker != NULL && photo != NULL);

  rs_sheet_paper_turn (maker->paper, TRUE);
  cr = rs_sheet_paper_get_cairo (maker->paper);
  if (cr == NULL)
    return;
  draw_words (maker, cr, photo);
  bytes = rs_sheet_pictures_read (maker->pictures, photo->screen);
  outlines = bytes != NULL ? rs_sheet_line_art_new (bytes) : NULL;
  if (outlines == NULL)
    return;
  draw_outlines (cr, outlines);
  cairo_surface_destroy (outlines);
}
