/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where pages end. */
#include "rs-sheet-column.h"

struct _RsSheetColumn
{
  RsSheetPaper *paper;       /* not owned */
  RsSheetPictures *pictures; /* not owned; NULL while pages are counted */
  GPtrArray *waiting;        /* rows that want to stay with the next */
  double y;                  /* where the next row begins, pt from the frame's top */
};

/**
 * rs_sheet_column_new:
 * @paper: outlives it
 * @pictures: (nullable): outlives it
 *
 * Returns: (transfer full): an empty column; its first row begins a page
 */
RsSheetColumn *
rs_sheet_column_new (RsSheetPaper *paper, RsSheetPictures *pictures)
{
  RsSheetColumn *self;

  g_return_val_if_fail (paper != NULL, NULL);

  self = g_new0 (RsSheetColumn, 1);
  self->paper = paper;
  self->pictures = pictures;
  self->waiting = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_sheet_row_free);
  self->y = -1;
  return self;
}

/**
 * rs_sheet_column_free:
 * @self: (transfer full): a column
 */
void
rs_sheet_column_free (RsSheetColumn *self)
{
  g_ptr_array_unref (self->waiting);
  g_free (self);
}

static void
turn (RsSheetColumn *self)
{
  rs_sheet_paper_turn (self->paper, FALSE);
  self->y = 0;
}

static void
put (RsSheetColumn *self, const RsSheetRow *row)
{
  const RsSheetFrame *frame = rs_sheet_paper_get_frame (self->paper);
  cairo_t *cr = rs_sheet_paper_get_cairo (self->paper);
  double space = self->y > 0 ? row->space : 0;

  if (self->y < 0 || (self->y > 0 && self->y + space + row->height > frame->height))
    {
      turn (self);
      space = 0;
    }
  self->y += space;
  if (cr != NULL)
    rs_sheet_row_draw (row, cr, frame->left, frame->top + self->y, self->pictures);
  self->y += row->height;
}

/* The rows that wait are one block: all on this page, or all on the next. */
static void
put_waiting (RsSheetColumn *self)
{
  const RsSheetFrame *frame = rs_sheet_paper_get_frame (self->paper);
  double height = 0;

  for (guint i = 0; i < self->waiting->len; i++)
    {
      const RsSheetRow *row = self->waiting->pdata[i];

      height += row->height + (i > 0 || self->y > 0 ? row->space : 0);
    }
  if (self->y > 0 && self->y + height > frame->height)
    turn (self);
  for (guint i = 0; i < self->waiting->len; i++)
    put (self, self->waiting->pdata[i]);
  g_ptr_array_set_size (self->waiting, 0);
}

/**
 * rs_sheet_column_turn:
 *
 * What follows begins a new page.
 */
void
rs_sheet_column_turn (RsSheetColumn *self)
{
  g_return_if_fail (self != NULL);

  put_waiting (self);
  turn (self);
}

/**
 * rs_sheet_column_get_room:
 *
 * Returns: what is left of the page, pt
 */
double
rs_sheet_column_get_room (RsSheetColumn *self)
{
  const RsSheetFrame *frame;

  g_return_val_if_fail (self != NULL, 0);

  put_waiting (self);
  frame = rs_sheet_paper_get_frame (self->paper);
  return self->y < 0 ? frame->height : frame->height - self->y;
}

/**
 * rs_sheet_column_add:
 * @row: (transfer full): what comes next
 */
void
rs_sheet_column_add (RsSheetColumn *self, RsSheetRow *row)
{
  g_return_if_fail (self != NULL && row != NULL);

  g_ptr_array_add (self->waiting, row);
  if (!row->keep)
    put_waiting (self);
}

/**
 * rs_sheet_column_add_text:
 * @x: pt from the frame's left
 * @space: pt above it
 * @keep: whether it stays with what follows
 * @layout: (transfer full): the words; they may go on on the next page
 */
void
rs_sheet_column_add_text (
    RsSheetColumn *self, double x, double space, gboolean keep, PangoLayout *layout)
{
  int n_lines = pango_layout_get_line_count (layout);

  g_return_if_fail (self != NULL);

  for (int i = 0; i < n_lines; i++)
    {
      RsSheetRow *row = rs_sheet_row_new (i == 0 ? space : 0);

      rs_sheet_row_add_lines (row, x, 0, RS_SHEET_INK, layout, i, 1);
      /* No line stands alone: the first stays with the second, the last but one with
         the last. */
      row->keep = keep || (n_lines > 1 && (i == 0 || i == n_lines - 2));
      rs_sheet_column_add (self, row);
    }
  g_object_unref (layout);
}

/**
 * rs_sheet_column_end:
 *
 * Nothing follows what was added last.
 */
void
rs_sheet_column_end (RsSheetColumn *self)
{
  g_return_if_fail (self != NULL);

  put_waiting (self);
}
