/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of what was taken back, on its way from the register into other databases. */
#include "rs-taken.h"

#include "rs-withdraw-sql.h"

static void
rs_taken_back_free (gpointer data)
{
  RsTakenBack *self = data;

  g_free (self->on);
  g_free (self->act);
  g_free (self);
}

/**
 * rs_taken_new:
 *
 * Returns: (transfer full): an empty list
 */
RsTaken *
rs_taken_new (void)
{
  RsTaken *self = g_new0 (RsTaken, 1);

  self->uids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                      rs_taken_back_free);
  self->files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->numbers = rs_needles_new ();
  self->digests = rs_needles_new ();
  return self;
}

void
rs_taken_free (RsTaken *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->uids);
  g_hash_table_unref (self->files);
  rs_needles_free (self->numbers);
  rs_needles_free (self->digests);
  g_free (self);
}

/**
 * rs_taken_is_empty:
 *
 * Returns: whether nothing was ever taken back
 */
gboolean
rs_taken_is_empty (const RsTaken *self)
{
  return g_hash_table_size (self->uids) == 0 && g_hash_table_size (self->files) == 0;
}

/**
 * rs_taken_add_uid:
 * @uid: of a narration, voice, narrator or consent
 * @on: ISO 8601 day
 * @act: number of the act
 */
void
rs_taken_add_uid (RsTaken *self, const char *uid, const char *on, const char *act)
{
  RsTakenBack *back;

  if (g_hash_table_contains (self->uids, uid))
    return;
  back = g_new0 (RsTakenBack, 1);
  back->on = g_strdup (on);
  back->act = g_strdup (act);
  g_hash_table_insert (self->uids, g_strdup (uid), back);
  rs_needles_add (self->numbers, uid);
}

/**
 * rs_taken_add_file:
 * @digest: of a file of what @uid names
 */
void
rs_taken_add_file (RsTaken *self, const char *digest, const char *uid)
{
  if (!g_hash_table_replace (self->files, g_strdup (digest), g_strdup (uid)))
    return;
  rs_needles_add (self->numbers, digest);
  rs_needles_add (self->digests, digest);
}

static gboolean
read_uids (RsTaken *self, RsDatabase *working, GError **error)
{
  g_autoptr (RsStatement) list = rs_database_prepare (
      working, "SELECT uid, withdrawn_on, act_number FROM withdrawn", error);
  g_autoptr (GError) local_error = NULL;

  if (list == NULL)
    return FALSE;
  while (rs_statement_step (list, &local_error))
    rs_taken_add_uid (self, rs_statement_get_text (list, 0),
                      rs_statement_get_text (list, 1), rs_statement_get_text (list, 2));
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
read_files (RsTaken *self, RsDatabase *working, GError **error)
{
  g_autoptr (RsStatement) list = rs_database_prepare (
      working, "SELECT digest, withdrawn FROM withdrawn_media", error);
  g_autoptr (GError) local_error = NULL;

  if (list == NULL)
    return FALSE;
  while (rs_statement_step (list, &local_error))
    rs_taken_add_file (self, rs_statement_get_text (list, 0),
                       rs_statement_get_text (list, 1));
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_taken_read:
 * @working: the working database
 *
 * Returns: (transfer full) (nullable): what its register lists; %NULL with an error
 */
RsTaken *
rs_taken_read (RsDatabase *working, GError **error)
{
  g_autoptr (RsTaken) self = rs_taken_new ();

  if (!read_uids (self, working, error) || !read_files (self, working, error))
    return NULL;
  return g_steal_pointer (&self);
}

static gboolean
load_uids (const RsTaken *self, RsDatabase *database, GError **error)
{
  g_autoptr (RsStatement) insert = rs_database_prepare (
      database, "INSERT INTO temp.taken VALUES (?1, ?2, ?3)", error);
  GHashTableIter iter;
  gpointer uid;
  gpointer back;

  if (insert == NULL)
    return FALSE;
  g_hash_table_iter_init (&iter, self->uids);
  while (g_hash_table_iter_next (&iter, &uid, &back))
    {
      rs_statement_bind_text (insert, 1, uid);
      rs_statement_bind_text (insert, 2, ((RsTakenBack *)back)->on);
      rs_statement_bind_text (insert, 3, ((RsTakenBack *)back)->act);
      if (!rs_statement_run (insert, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
load_files (const RsTaken *self, RsDatabase *database, GError **error)
{
  g_autoptr (RsStatement) insert = rs_database_prepare (
      database, "INSERT INTO temp.taken_file VALUES (?1)", error);
  GHashTableIter iter;
  gpointer digest;

  if (insert == NULL)
    return FALSE;
  g_hash_table_iter_init (&iter, self->files);
  while (g_hash_table_iter_next (&iter, &digest, NULL))
    {
      rs_statement_bind_text (insert, 1, digest);
      if (!rs_statement_run (insert, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * rs_taken_load:
 * @database: a working database or a release
 *
 * Puts the list into temporary tables of @database, see withdraw-begin.sql.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_taken_load (const RsTaken *self, RsDatabase *database, GError **error)
{
  return rs_withdraw_sql_run (database, "withdraw-begin.sql", error)
         && load_uids (self, database, error) && load_files (self, database, error);
}

/**
 * rs_taken_save_file:
 * @working: the working database
 * @digest: of a file, unless something that stays needs it
 * @uid: of what was taken back
 *
 * Remembers a file that is to be destroyed wherever it turns up.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_taken_save_file (RsDatabase *working,
                    const char *digest,
                    const char *uid,
                    GError **error)
{
  g_autoptr (RsStatement) insert = rs_database_prepare (
      working,
      "INSERT INTO withdrawn_media (digest, withdrawn) SELECT ?1, ?2"
      " WHERE NOT EXISTS (SELECT 1 FROM media WHERE digest = ?1)"
      " AND NOT EXISTS (SELECT 1 FROM withdrawn_media WHERE digest = ?1)",
      error);

  if (insert == NULL)
    return FALSE;
  rs_statement_bind_text (insert, 1, digest);
  rs_statement_bind_text (insert, 2, uid);
  return rs_statement_run (insert, error);
}
