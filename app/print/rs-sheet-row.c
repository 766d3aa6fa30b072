/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is never parted by the end of a page. */
#include "rs-sheet-row.h"

#include <math.h>

typedef enum
{
  CELL_LINES,
  CELL_PICTURE,
  CELL_RULE,
  CELL_FRAME,
} CellKind;

typedef struct
{
  CellKind kind;
  double x, y, width, height;
  double red, green, blue;
  double thickness;
  PangoLayout *layout;
  int first, n_lines;
  RsPhoto *photo;
} Cell;

static const double inks[][3] = {
  [RS_SHEET_INK] = { 0.14, 0.12, 0.11 },
  [RS_SHEET_BARK] = { 0.36, 0.29, 0.24 },
  [RS_SHEET_LINE] = { 0.62, 0.58, 0.54 },
};

static void
clear_cell (gpointer data)
{
  Cell *cell = data;

  g_clear_object (&cell->layout);
  g_clear_pointer (&cell->photo, rs_photo_unref);
}

/**
 * rs_sheet_row_new:
 * @space: pt above it
 *
 * Returns: (transfer full): an empty row
 */
RsSheetRow *
rs_sheet_row_new (double space)
{
  RsSheetRow *self = g_new0 (RsSheetRow, 1);

  self->space = space;
  self->cells = g_array_new (FALSE, TRUE, sizeof (Cell));
  g_array_set_clear_func (self->cells, clear_cell);
  return self;
}

/**
 * rs_sheet_row_free:
 * @self: (transfer full): a row
 */
void
rs_sheet_row_free (RsSheetRow *self)
{
  g_array_unref (self->cells);
  g_free (self);
}

static Cell *
add (RsSheetRow *self, CellKind kind, double x, double y, double width, double height)
{
  Cell *cell;

  g_array_set_size (self->cells, self->cells->len + 1);
  cell = &g_array_index (self->cells, Cell, self->cells->len - 1);
  cell->kind = kind;
  cell->x = x;
  cell->y = y;
  cell->width = width;
  cell->height = height;
  self->height = fmax (self->height, y + height);
  return cell;
}

static void
set_ink (Cell *cell, RsSheetInk ink)
{
  cell->red = inks[ink][0];
  cell->green = inks[ink][1];
  cell->blue = inks[ink][2];
}

/* Where a line begins in its layout, with its share of the leading, pt; the line after
   the last one begins at the end of the layout. */
static double
find_line (PangoLayout *layout, int line)
{
  PangoLayoutIter *iter;
  int first, height;

  if (line >= pango_layout_get_line_count (layout))
    {
      pango_layout_get_size (layout, NULL, &height);
      return (double)height / PANGO_SCALE;
    }
  iter = pango_layout_get_iter (layout);
  first = pango_layout_iter_get_baseline (iter);
  for (int i = 0; i < line; i++)
    pango_layout_iter_next_line (iter);
  height = pango_layout_iter_get_baseline (iter) - first;
  pango_layout_iter_free (iter);
  return (double)height / PANGO_SCALE;
}

/**
 * rs_sheet_row_add_lines:
 * @first: of the lines of @layout
 * @n_lines: how many of them
 *
 * Returns: where they end, pt from the top of the row
 */
double
rs_sheet_row_add_lines (RsSheetRow *self,
                        double x,
                        double y,
                        RsSheetInk ink,
                        PangoLayout *layout,
                        int first,
                        int n_lines)
{
  Cell *cell;

  g_return_val_if_fail (self != NULL && PANGO_IS_LAYOUT (layout) && n_lines > 0, y);

  cell = add (self, CELL_LINES, x, y, 0,
              find_line (layout, first + n_lines) - find_line (layout, first));
  cell->layout = g_object_ref (layout);
  cell->first = first;
  cell->n_lines = n_lines;
  set_ink (cell, ink);
  return y + cell->height;
}

/**
 * rs_sheet_row_add_text:
 *
 * Returns: where it ends, pt from the top of the row
 */
double
rs_sheet_row_add_text (
    RsSheetRow *self, double x, double y, RsSheetInk ink, PangoLayout *layout)
{
  return rs_sheet_row_add_lines (self, x, y, ink, layout, 0,
                                 pango_layout_get_line_count (layout));
}

/**
 * rs_sheet_row_add_picture:
 * @width: of the place for it, pt; it is shown whole
 *
 * Returns: where it ends, pt from the top of the row
 */
double
rs_sheet_row_add_picture (
    RsSheetRow *self, double x, double y, double width, double height, RsPhoto *photo)
{
  g_return_val_if_fail (self != NULL && photo != NULL, y);

  add (self, CELL_PICTURE, x, y, width, height)->photo = rs_photo_ref (photo);
  return y + height;
}

/**
 * rs_sheet_row_add_rule:
 * @color: (nullable): #RRGGBB; %NULL is grey
 */
void
rs_sheet_row_add_rule (
    RsSheetRow *self, double x, double y, double width, double height, const char *color)
{
  Cell *cell = add (self, CELL_RULE, x, y, width, height);
  guint64 rgb;

  set_ink (cell, RS_SHEET_LINE);
  if (color != NULL && *color == '#'
      && g_ascii_string_to_unsigned (color + 1, 16, 0, 0xffffff, &rgb, NULL))
    {
      cell->red = (double)(rgb >> 16) / 255;
      cell->green = (double)(rgb >> 8 & 0xff) / 255;
      cell->blue = (double)(rgb & 0xff) / 255;
    }
}

/**
 * rs_sheet_row_add_frame:
 * @thickness: pt, inside the frame
 */
void
rs_sheet_row_add_frame (
    RsSheetRow *self, double x, double y, double width, double height, double thickness)
{
  Cell *cell = add (self, CELL_FRAME, x, y, width, height);

  set_ink (cell, RS_SHEET_INK);
  cell->thickness = thickness;
}

static void
draw_lines (const Cell *cell, cairo_t *cr, double x, double y)
{
  PangoLayoutIter *iter = pango_layout_get_iter (cell->layout);
  double top = find_line (cell->layout, cell->first);

  for (int i = 0; i < cell->first; i++)
    pango_layout_iter_next_line (iter);
  for (int i = 0; i < cell->n_lines; i++)
    {
      PangoRectangle extents;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      cairo_move_to (cr, x + (double)extents.x / PANGO_SCALE,
                     y - top
                         + (double)pango_layout_iter_get_baseline (iter) / PANGO_SCALE);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
      pango_layout_iter_next_line (iter);
    }
  pango_layout_iter_free (iter);
}

static void
draw_cell (const Cell *cell, cairo_t *cr, double x, double y, RsSheetPictures *pictures)
{
  cairo_set_source_rgb (cr, cell->red, cell->green, cell->blue);
  switch (cell->kind)
    {
    case CELL_LINES:
      draw_lines (cell, cr, x + cell->x, y + cell->y);
      break;
    case CELL_PICTURE:
      rs_sheet_pictures_draw (pictures, cr, cell->photo, x + cell->x, y + cell->y,
                              cell->width, cell->height);
      break;
    case CELL_FRAME:
      cairo_set_line_width (cr, cell->thickness);
      cairo_rectangle (cr, x + cell->x + cell->thickness / 2,
                       y + cell->y + cell->thickness / 2, cell->width - cell->thickness,
                       cell->height - cell->thickness);
      cairo_stroke (cr);
      break;
    case CELL_RULE:
    default:
      cairo_rectangle (cr, x + cell->x, y + cell->y, cell->width, cell->height);
      cairo_fill (cr);
      break;
    }
}

/**
 * rs_sheet_row_draw:
 * @x: of its left edge, pt
 * @y: of its top, pt
 */
void
rs_sheet_row_draw (
    const RsSheetRow *self, cairo_t *cr, double x, double y, RsSheetPictures *pictures)
{
  g_autofree char *where = NULL;

  g_return_if_fail (self != NULL && cr != NULL);

  if (self->page > 0)
    {
      where = g_strdup_printf ("page=%u", self->page);
      cairo_tag_begin (cr, CAIRO_TAG_LINK, where);
    }
  for (guint i = 0; i < self->cells->len; i++)
    draw_cell (&g_array_index (self->cells, Cell, i), cr, x, y, pictures);
  if (self->page > 0)
    cairo_tag_end (cr, CAIRO_TAG_LINK);
}
