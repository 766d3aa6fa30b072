/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The file of the counts: made when missing, made anew when broken. */

#include "rs-stats-table.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-migration.h"
#include "rs-transaction.h"

#include <glib/gstdio.h>

/* Counts hold in one language until there is a second one to show. */
#define LANG "'ru'"

#define ADD_SQL                                                     \
  "INSERT INTO day_count VALUES (?1, ?2, ?3, ?4, " LANG ", ?5, ?6)" \
  " ON CONFLICT DO UPDATE SET n = n + excluded.n, seconds = seconds + excluded.seconds"

/* A year and a month is enough to compare with last year; what is older stays as sums
   of a month. */
#define OLD " day < date (?1, '-13 months') AND length (day) = 10 "
#define SUM_UP_SQL                                                                    \
  "INSERT INTO day_count SELECT substr (day, 1, 7), -1, kind, uid, lang, sum (n),"    \
  " sum (seconds) FROM day_count WHERE" OLD "GROUP BY substr (day, 1, 7), kind, uid," \
  " lang ON CONFLICT DO UPDATE SET n = n + excluded.n,"                               \
  " seconds = seconds + excluded.seconds"
#define FORGET_SQL "DELETE FROM day_count WHERE" OLD

static const RsMigration migration = { "/ru/rodnaya_storona/catalog/read/sql/stats",
                                       0x52535354, 1 };

void
rs_day_count_free (RsDayCount *self)
{
  if (self == NULL)
    return;

  g_free (self->day);
  g_free (self->uid);
  g_free (self);
}

/* Without a log of its own beside it, so that other users can read the file. */
static RsDatabase *
open_once (const char *path, GError **error)
{
  g_autoptr (RsDatabase) database = rs_database_open (path, RS_DATABASE_CREATE, error);

  if (database == NULL
      || !rs_database_execute (database, "PRAGMA journal_mode = TRUNCATE", error)
      || !rs_migration_run (&migration, database, error))
    return NULL;
  return g_steal_pointer (&database);
}

static void
remove_broken (const char *path)
{
  static const char *const endings[] = { "", "-journal", "-wal", "-shm" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *file = g_strconcat (path, endings[i], NULL);

      g_unlink (file);
    }
}

static gboolean
is_broken (const GError *error)
{
  return g_error_matches (error, RS_ERROR, RS_ERROR_DAMAGED)
         || g_error_matches (error, RS_ERROR, RS_ERROR_INVALID);
}

static gboolean
sum_up (RsDatabase *database, const char *sql, const char *today, GError **error)
{
  g_autoptr (RsStatement) statement = rs_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;
  rs_statement_bind_text (statement, 1, today);
  return rs_statement_run (statement, error);
}

static gboolean
add_row (RsStatement *add, const RsDayCount *row, GError **error)
{
  rs_statement_bind_text (add, 1, row->day);
  rs_statement_bind_int (add, 2, row->hour_band);
  rs_statement_bind_text (add, 3, row->kind);
  rs_statement_bind_text (add, 4, row->uid);
  rs_statement_bind_int (add, 5, row->n);
  rs_statement_bind_int (add, 6, row->seconds);
  return rs_statement_run (add, error);
}

static gboolean
add_rows (RsDatabase *database, GPtrArray *rows, const char *today, GError **error)
{
  g_autoptr (RsTransaction) transaction = rs_transaction_new (database, error);
  g_autoptr (RsStatement) add = NULL;

  if (transaction == NULL)
    return FALSE;
  add = rs_database_prepare (database, ADD_SQL, error);
  if (add == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (!add_row (add, rows->pdata[i], error))
      return FALSE;
  return sum_up (database, SUM_UP_SQL, today, error)
         && sum_up (database, FORGET_SQL, today, error)
         && rs_transaction_commit (transaction, error);
}

static gboolean
add_once (const char *path, GPtrArray *rows, const char *today, GError **error)
{
  g_autoptr (RsDatabase) database = open_once (path, error);

  return database != NULL && add_rows (database, rows, today, error);
}

/**
 * rs_stats_table_add:
 * @path: the file; its folder is made when missing
 * @rows: (element-type RsDayCount): to be added to what is there
 * @today: ISO 8601; what is older than thirteen months is summed up by months
 *
 * A file that is broken, or no file of ours, is thrown away and begun anew.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_stats_table_add (const char *path, GPtrArray *rows, const char *today, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) local_error = NULL;

  if (!rs_file_make_folder (folder, error))
    return FALSE;
  if (add_once (path, rows, today, &local_error))
    return TRUE;
  if (!is_broken (local_error))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  remove_broken (path);
  return add_once (path, rows, today, error);
}
