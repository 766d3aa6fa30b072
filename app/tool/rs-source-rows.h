/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source-log.h"

G_BEGIN_DECLS

/**
 * RsSourceRow:
 * @cells: as many as the table has columns
 *
 * One line of a table whose columns are parted by tabs.
 */
typedef struct
{
  guint line;
  char **cells;
} RsSourceRow;

GPtrArray *rs_source_rows_parse (const char *file,
                                 const char *text,
                                 guint n_columns,
                                 RsSourceLog *log);

G_END_DECLS
