/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How working.db is opened, and brought to the present format after a copy. */
#include "rs-working-format.h"

#include "rs-catalog-work-resources.h"
#include "rs-error.h"
#include "rs-working-copy.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

static const RsMigration working_migration = {
  "/ru/rodnaya_storona/catalog/work/sql/working",
  RS_WORKING_APPLICATION_ID,
  RS_WORKING_FORMAT,
};

/* A commit is on the disk before it is acknowledged: WAL with FULL lost nothing at any
   of 300 simulated power cuts, WAL with NORMAL up to three commits. */
static gboolean
set_journal (RsDatabase *database, GError **error)
{
  return rs_database_execute (
      database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", error);
}

/**
 * rs_working_format_upgrade:
 * @migration: from the present or an older format to the newest
 * @database: open for writing
 *
 * Brings a database to the newest format; one with content is copied to backups/
 * beside it before it is touched.
 *
 * Returns: %TRUE, or %FALSE with an error: then the database is as it was
 */
gboolean
rs_working_format_upgrade (const RsMigration *migration,
                           RsDatabase *database,
                           GError **error)
{
  gint64 n_tables;
  int version = 0;

  g_return_val_if_fail (migration != NULL, FALSE);
  g_return_val_if_fail (RS_IS_DATABASE (database), FALSE);

  if (!rs_database_read_int (database, "SELECT count(*) FROM sqlite_schema", &n_tables,
                             error))
    return FALSE;
  if (n_tables == 0)
    return rs_migration_run (migration, database, error);
  if (!rs_migration_check (migration, database, 1, &version, error))
    return FALSE;
  if (version == migration->version)
    return TRUE;
  return rs_working_copy_make (database, "before-update", NULL, error)
         && rs_migration_run (migration, database, error);
}

/**
 * rs_working_format_open:
 * @path: working.db, made if it is not there
 *
 * Returns: (transfer full) (nullable): the database, for writing and in the newest
 *   format, or %NULL with an error
 */
RsDatabase *
rs_working_format_open (const char *path, GError **error)
{
  g_autoptr (RsDatabase) database = NULL;

  /* So that the linker keeps the SQL files of this library. */
  (void)rs_catalog_work_get_resource ();
  database = rs_database_open (path, RS_DATABASE_CREATE, error);

  /* First the upgrade: a file of another program is refused before anything is
     written to it. */
  if (database == NULL || !rs_working_format_upgrade (&working_migration, database, error)
      || !set_journal (database, error))
    return NULL;
  return g_steal_pointer (&database);
}

/* In a folder that may not be written SQLite cannot make the index of its log. Where
   there is no log either, nobody is writing, and the file alone is everything. */
static RsDatabase *
open_for_reading (const char *path, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  RsDatabase *database = rs_database_open (path, RS_DATABASE_READ, &local_error);
  GStatBuf info;

  if (database == NULL && (g_stat (log, &info) != 0 || info.st_size == 0))
    return rs_database_open (path, RS_DATABASE_IMMUTABLE, error);
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  return database;
}

/**
 * rs_working_format_open_read_only:
 * @path: working.db
 *
 * Returns: (transfer full) (nullable): the database, for reading, or %NULL with an
 *   error: also when it is of an older format, which only a writer may change
 */
RsDatabase *
rs_working_format_open_read_only (const char *path, GError **error)
{
  g_autoptr (RsDatabase) database = open_for_reading (path, error);
  int version;

  if (database == NULL
      || !rs_migration_check (&working_migration, database, 1, &version, error))
    return NULL;
  if (version == RS_WORKING_FORMAT)
    return g_steal_pointer (&database);
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("“%s” was made by an older version of the program. Open the workshop "
                  "once with this version, then try again."),
               path);
  return NULL;
}
