/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source-log.h"

G_BEGIN_DECLS

/** RsSourceField: one `key=value`. */
typedef struct
{
  char *key;
  char *value;
  guint line;
} RsSourceField;

/**
 * RsSourceEntry:
 * @file: (transfer none): the table it stands in
 * @fields: (element-type RsSourceField)
 *
 * One `[id]` of an .ini file with what is said of it.
 */
typedef struct
{
  const char *file;
  char *id;
  guint line;
  GPtrArray *fields;
} RsSourceEntry;

/**
 * RsSourceTable:
 * @entries: (element-type RsSourceEntry): in the order of the file
 *
 * One .ini file.
 */
typedef struct
{
  char *file;
  GPtrArray *entries;
} RsSourceTable;

RsSourceTable *
rs_source_table_parse (const char *file, const char *text, RsSourceLog *log);
RsSourceTable *rs_source_table_read (const char *folder,
                                     const char *file,
                                     gboolean required,
                                     RsSourceLog *log);
void rs_source_table_free (RsSourceTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSourceTable, rs_source_table_free)

G_END_DECLS
