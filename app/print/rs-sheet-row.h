/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-photo.h"
#include "rs-sheet-pictures.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** RsSheetInk: how dark; also seen on a printer that knows no colours. */
typedef enum
{
  RS_SHEET_INK,
  RS_SHEET_BARK, /* what is said by the way */
  RS_SHEET_LINE, /* rules and frames */
} RsSheetInk;

/**
 * RsSheetRow:
 * @height: pt, to the lowest of what is in it
 * @space: pt above it, if it is not the first on its page
 * @keep: stays with the next row: a heading, a picture with its words
 * @page: (nullable): 0, or where a click on it leads
 *
 * What is never parted by the end of a page: words, pictures and rules side by side.
 */
typedef struct
{
  double height;
  double space;
  gboolean keep;
  guint page;
  GArray *cells;
} RsSheetRow;

RsSheetRow *rs_sheet_row_new (double space);
void rs_sheet_row_free (RsSheetRow *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSheetRow, rs_sheet_row_free)

double rs_sheet_row_add_text (
    RsSheetRow *self, double x, double y, RsSheetInk ink, PangoLayout *layout);
double rs_sheet_row_add_lines (RsSheetRow *self,
                               double x,
                               double y,
                               RsSheetInk ink,
                               PangoLayout *layout,
                               int first,
                               int n_lines);
double rs_sheet_row_add_picture (
    RsSheetRow *self, double x, double y, double width, double height, RsPhoto *photo);
void rs_sheet_row_add_rule (
    RsSheetRow *self, double x, double y, double width, double height, const char *color);
void rs_sheet_row_add_frame (
    RsSheetRow *self, double x, double y, double width, double height, double thickness);
void rs_sheet_row_draw (
    const RsSheetRow *self, cairo_t *cr, double x, double y, RsSheetPictures *pictures);

G_END_DECLS
