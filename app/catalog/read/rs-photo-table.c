/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads a picture that was joined to another row. */

#include "rs-photo-table.h"

/**
 * rs_photo_table_read:
 * @first_column: where RS_PHOTO_COLUMNS begin
 *
 * Returns: (transfer full) (nullable): the picture; %NULL if the row has none
 */
RsPhoto *
rs_photo_table_read (RsStatement *row, int first_column)
{
  RsPhoto *self;
  int column = first_column;

  if (rs_statement_is_null (row, first_column))
    return NULL;

  self = rs_photo_new ();
  self->uid = rs_statement_dup_text (row, column++);
  self->caption = rs_statement_dup_text (row, column++);
  self->description = rs_statement_dup_text (row, column++);
  self->author = rs_statement_dup_text (row, column++);
  self->year = rs_statement_dup_text (row, column++);
  self->source = rs_statement_dup_text (row, column++);
  self->screen = rs_statement_dup_text (row, column++);
  self->thumb = rs_statement_dup_text (row, column++);
  self->dark_color = rs_statement_dup_text (row, column++);
  self->is_drawing = rs_statement_get_int (row, column++) != 0;
  self->width = (int)rs_statement_get_int (row, column++);
  self->height = (int)rs_statement_get_int (row, column);
  return self;
}
