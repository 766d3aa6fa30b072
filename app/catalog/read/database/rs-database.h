/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-statement.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* So that who only reads rows need not see sqlite3.h. */
typedef struct sqlite3 sqlite3;

/**
 * RsDatabaseMode:
 * @RS_DATABASE_IMMUTABLE: a published file that nobody changes: no locks, no journal,
 *   works in a folder that may not be written
 * @RS_DATABASE_READ: for reading a file that another program may be writing
 * @RS_DATABASE_WRITE: for reading and writing; the file must be there
 * @RS_DATABASE_CREATE: for reading and writing; made when missing
 * @RS_DATABASE_MEMORY: nothing on disk; the path only names it in messages
 * @RS_DATABASE_UNTRUSTED: a stranger's file: read only, its header checked first,
 *   no views, no triggers, narrow limits, at most three seconds a statement
 *
 * What a connection is for.
 */
typedef enum
{
  RS_DATABASE_IMMUTABLE,
  RS_DATABASE_READ,
  RS_DATABASE_WRITE,
  RS_DATABASE_CREATE,
  RS_DATABASE_MEMORY,
  RS_DATABASE_UNTRUSTED,
} RsDatabaseMode;

#define RS_TYPE_DATABASE (rs_database_get_type ())
G_DECLARE_FINAL_TYPE (RsDatabase, rs_database, RS, DATABASE, GObject)

/*
 * One hardened connection with our tokenizer `rus`, the collation `rus` and the
 * functions rs_fold(), rs_sort_key() and rs_digest(). The only place that opens
 * SQLite. For one thread at a time, rs_database_interrupt() excepted.
 */
RsDatabase *rs_database_open (const char *path, RsDatabaseMode mode, GError **error);

const char *rs_database_get_path (RsDatabase *self);
sqlite3 *rs_database_get_handle (RsDatabase *self);

RsStatement *rs_database_prepare (RsDatabase *self, const char *sql, GError **error);
gboolean rs_database_execute (RsDatabase *self, const char *sql, GError **error);
gboolean
rs_database_read_int (RsDatabase *self, const char *sql, gint64 *value, GError **error);
gint64 rs_database_get_last_row (RsDatabase *self);
gint64 rs_database_count_changes (RsDatabase *self);
void rs_database_interrupt (RsDatabase *self);
gboolean rs_database_set_error (RsDatabase *self, int code, GError **error);

G_END_DECLS
