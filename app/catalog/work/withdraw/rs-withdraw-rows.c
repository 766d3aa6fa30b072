/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes voices out of a working database, be it the one that is worked on or a copy. */
#include "rs-withdraw-rows.h"

#include "rs-withdraw-sql.h"

void
rs_gone_rows_clear (RsGoneRows *self)
{
  g_clear_pointer (&self->files, g_hash_table_unref);
}

static gboolean
count (RsDatabase *database, const char *sql, guint *number, GError **error)
{
  gint64 value;

  if (!rs_database_read_int (database, sql, &value, error))
    return FALSE;
  *number = (guint)value;
  return TRUE;
}

static gboolean
read_gone (RsDatabase *database, RsGoneRows *gone, GError **error)
{
  g_autoptr (RsStatement) files = rs_database_prepare (
      database, "SELECT digest, uid FROM temp.gone_file WHERE is_shared = 0", error);
  g_autoptr (GError) local_error = NULL;

  gone->files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (files == NULL)
    return FALSE;
  while (rs_statement_step (files, &local_error))
    g_hash_table_insert (gone->files, rs_statement_dup_text (files, 0),
                         rs_statement_dup_text (files, 1));
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  return count (database, "SELECT count (*) FROM temp.gone WHERE kind = 'narration'",
                &gone->narrations, error)
         && count (database, "SELECT count (*) FROM temp.gone WHERE kind = 'voice'",
                   &gone->labels, error)
         && count (database, "SELECT count (*) FROM temp.gone_file WHERE is_shared",
                   &gone->shared, error);
}

static gboolean
look (RsDatabase *database, const RsTaken *taken, gboolean is_first, GError **error)
{
  return rs_taken_load (taken, database, error)
         && rs_withdraw_sql_run (database, "withdraw-look.sql", error)
         && (is_first || rs_withdraw_sql_run (database, "withdraw-look-002.sql", error))
         && rs_withdraw_sql_run (database, "withdraw-shared.sql", error);
}

static gboolean
read_version (RsDatabase *database, gboolean *is_first, GError **error)
{
  gint64 version;

  if (!rs_database_read_int (database, "PRAGMA user_version", &version, error))
    return FALSE;
  *is_first = version < 2;
  return TRUE;
}

/**
 * rs_withdraw_rows_look:
 * @database: a working database of any format, which may be open for reading only
 * @taken: what was taken back
 * @gone: (out): what there is of it; all naught if there is nothing
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_withdraw_rows_look (RsDatabase *database,
                       const RsTaken *taken,
                       RsGoneRows *gone,
                       GError **error)
{
  gboolean is_first = FALSE;

  *gone = (RsGoneRows){ 0 };
  return read_version (database, &is_first, error)
         && look (database, taken, is_first, error) && read_gone (database, gone, error);
}

/**
 * rs_withdraw_rows:
 * @database: a working database of any format, in a transaction
 * @taken: what was taken back
 * @gone: (out): what that was here; all naught if there was nothing
 *
 * Takes the voices out of all tables, their past with them.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_withdraw_rows (RsDatabase *database,
                  const RsTaken *taken,
                  RsGoneRows *gone,
                  GError **error)
{
  gboolean is_first = FALSE;

  return rs_withdraw_rows_look (database, taken, gone, error)
         && read_version (database, &is_first, error)
         && rs_withdraw_sql_run (database, "withdraw-rows.sql", error)
         && (is_first || rs_withdraw_sql_run (database, "withdraw-rows-002.sql", error))
         && rs_withdraw_sql_run (database, "withdraw-files.sql", error);
}
