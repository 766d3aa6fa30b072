/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Brings a database to the newest format by numbered SQL files, all or nothing. */

#include "rs-migration.h"

#include "rs-error.h"
#include "rs-transaction.h"

#include <glib/gi18n-lib.h>

static gboolean
read_marks (RsDatabase *database, gint64 *application_id, gint64 *version, GError **error)
{
  return rs_database_read_int (database, "PRAGMA application_id", application_id, error)
         && rs_database_read_int (database, "PRAGMA user_version", version, error);
}

static gboolean
refuse_foreign (RsDatabase *database, GError **error)
{
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("“%s” is not a file of this program. Put the right one in its place."),
               rs_database_get_path (database));
  return FALSE;
}

static gboolean
refuse_new (RsDatabase *database, GError **error)
{
  g_set_error (
      error, RS_ERROR, RS_ERROR_TOO_NEW,
      _ ("“%s” was made by a newer version of the program. Update the program on "
         "this computer."),
      rs_database_get_path (database));
  return FALSE;
}

static gboolean
refuse_old (RsDatabase *database, GError **error)
{
  g_set_error (
      error, RS_ERROR, RS_ERROR_INVALID,
      _ ("“%s” was made by a very old version of the program. Publish again with "
         "the present one."),
      rs_database_get_path (database));
  return FALSE;
}

/**
 * rs_migration_check:
 * @oldest: the oldest format that the caller can still read
 * @version: (out) (optional): the format of the database
 *
 * Looks whose the file is and how old, without changing it.
 *
 * Returns: %TRUE, or %FALSE with %RS_ERROR_INVALID (another program's, too old) or
 *   %RS_ERROR_TOO_NEW
 */
gboolean
rs_migration_check (const RsMigration *self,
                    RsDatabase *database,
                    int oldest,
                    int *version,
                    GError **error)
{
  gint64 application_id;
  gint64 found;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RS_IS_DATABASE (database), FALSE);

  if (!read_marks (database, &application_id, &found, error))
    return FALSE;
  if (application_id != self->application_id || found < 1)
    return refuse_foreign (database, error);
  if (found > self->version)
    return refuse_new (database, error);
  if (found < oldest)
    return refuse_old (database, error);
  if (version != NULL)
    *version = (int)found;
  return TRUE;
}

static gboolean
run_step (const RsMigration *self, RsDatabase *database, int step, GError **error)
{
  g_autofree char *path = g_strdup_printf ("%s-%03d.sql", self->resource, step);
  g_autoptr (GBytes) sql = g_resources_lookup_data (path, 0, error);
  gint64 application_id;
  gint64 version;

  /* A resource ends with a NUL that its size does not count. */
  if (sql == NULL || !rs_database_execute (database, g_bytes_get_data (sql, NULL), error)
      || !read_marks (database, &application_id, &version, error))
    return FALSE;
  if (version == step && application_id == self->application_id)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_FAILED, "%s does not write its own number",
               path);
  return FALSE;
}

/**
 * rs_migration_run:
 *
 * Makes the tables of a new database, or brings an older one to the newest format:
 * all steps or none. Make a copy of a file with content first.
 *
 * Returns: %TRUE, or %FALSE with an error: then nothing was changed;
 *   %RS_ERROR_TOO_NEW if a newer program made it
 */
gboolean
rs_migration_run (const RsMigration *self, RsDatabase *database, GError **error)
{
  g_autoptr (RsTransaction) transaction = NULL;
  gint64 n_tables;
  int version = 0;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RS_IS_DATABASE (database), FALSE);

  transaction = rs_transaction_new (database, error);
  if (transaction == NULL
      || !rs_database_read_int (database, "SELECT count(*) FROM sqlite_schema", &n_tables,
                                error))
    return FALSE;
  if (n_tables > 0 && !rs_migration_check (self, database, 1, &version, error))
    return FALSE;
  while (version < self->version)
    if (!run_step (self, database, ++version, error))
      return FALSE;
  return rs_transaction_commit (transaction, error);
}
