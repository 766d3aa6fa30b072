/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parser of the .tsv tables of voices. */
#include "rs-source-rows.h"

#include "rs-source-text.h"

#include <glib/gi18n-lib.h>

static void
free_row (gpointer data)
{
  RsSourceRow *row = data;

  g_strfreev (row->cells);
  g_free (row);
}

/**
 * rs_source_rows_parse:
 * @file: how to name the table in messages
 * @text: its text; a line that begins with `#` is a note
 * @n_columns: how many it has
 * @log: where faults go, with their lines
 *
 * Returns: (transfer full) (element-type RsSourceRow): the rows that have all columns
 */
GPtrArray *
rs_source_rows_parse (const char *file,
                      const char *text,
                      guint n_columns,
                      RsSourceLog *log)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_row);
  g_autoptr (GPtrArray) lines = NULL;

  g_return_val_if_fail (file != NULL && text != NULL && log != NULL, rows);

  lines = rs_source_text_split_lines (text, "#");
  for (guint i = 0; i < lines->len; i++)
    {
      const RsSourceLine *line = g_ptr_array_index (lines, i);
      g_auto (GStrv) cells = g_strsplit (line->text, "\t", 0);
      RsSourceRow *row;

      if (g_strv_length (cells) != n_columns)
        {
          rs_source_log_fault (log, file, line->number,
                               _ ("this line has %u columns parted by tabs, it needs %u"),
                               g_strv_length (cells), n_columns);
          continue;
        }
      for (char **cell = cells; *cell != NULL; cell++)
        g_strstrip (*cell);
      row = g_new0 (RsSourceRow, 1);
      row->line = line->number;
      row->cells = g_steal_pointer (&cells);
      g_ptr_array_add (rows, row);
    }

  return rows;
}
