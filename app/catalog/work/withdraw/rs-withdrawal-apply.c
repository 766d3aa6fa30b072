/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was taken back is destroyed wherever it is, again and again: each step may be
 * interrupted, and done twice. Releases come first, because visitors see them; the
 * files last, because only they cannot be told from others once their rows are gone. */
#include "rs-withdrawal.h"

#include "rs-act-rows.h"
#include "rs-digest.h"
#include "rs-error.h"
#include "rs-file.h"
#include "rs-ladder.h"
#include "rs-media-store.h"
#include "rs-place.h"
#include "rs-register.h"
#include "rs-release-shelf.h"
#include "rs-take-note.h"
#include "rs-withdraw-copies.h"
#include "rs-withdraw-files.h"
#include "rs-withdraw-release.h"
#include "rs-withdraw-rows.h"
#include "rs-workshop-private.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define MARK "withdrawal-mark"

/* New numbers of files may lead to more of them; this is far more than ever happens. */
#define MAX_ROUNDS 4

/* One pass over everything. */
typedef struct
{
  RsWorkshop *workshop;
  RsTaken *taken;
  GHashTable *found; /* digests that only a release or a copy knew */
  gboolean is_due;   /* an act is not finished: every byte is looked at */
  gboolean is_dirty; /* the working database has lost rows */
} Pass;

static void
pass_clear (Pass *self)
{
  g_clear_pointer (&self->taken, rs_taken_free);
  g_clear_pointer (&self->found, g_hash_table_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pass, pass_clear)

static gboolean
read_taken (Pass *self, GError **error)
{
  g_clear_pointer (&self->taken, rs_taken_free);
  self->taken = rs_taken_read (self->workshop->database, error);
  return self->taken != NULL;
}

static gboolean
save_files (Pass *self, GHashTable *files, GError **error)
{
  GHashTableIter iter;
  gpointer digest;
  gpointer uid;

  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, &digest, &uid))
    if (!rs_taken_save_file (self->workshop->database, digest, uid, error))
      return FALSE;
  return TRUE;
}

/* A source or a copy may have brought rows back. */
static gboolean
clean_rows (Pass *self, GError **error)
{
  g_autoptr (RsTransaction) transaction = rs_workshop_start (self->workshop, error);
  g_auto (RsGoneRows) gone = { 0 };

  if (transaction == NULL
      || !rs_withdraw_rows (self->workshop->database, self->taken, &gone, error)
      || !save_files (self, gone.files, error)
      || !rs_workshop_end (self->workshop, transaction, error))
    return FALSE;
  self->is_dirty = gone.narrations + gone.labels + g_hash_table_size (gone.files) > 0;
  return TRUE;
}

static gboolean
clean_release (Pass *self, const char *name, GError **error)
{
  const char *data = self->workshop->data;
  g_autofree char *releases = rs_place_releases (data);
  g_autofree char *folder = g_build_filename (releases, name, NULL);

  if (!rs_withdraw_release_has (folder, self->taken))
    return TRUE;
  return rs_act_rows_add_release (self->workshop->database, name, error)
         && rs_withdraw_release (data, folder, self->taken, self->found, error);
}

/* A copy made by hand may have turned the link `current` into a folder. */
static gboolean
clean_releases (Pass *self, GError **error)
{
  const char *data = self->workshop->data;
  g_autoptr (GArray) numbers = rs_release_shelf_list (data);
  g_autofree char *current = rs_place_current_link (data);

  if (!rs_release_shelf_sweep (data, error))
    return FALSE;
  for (guint i = 0; i < numbers->len; i++)
    {
      g_autofree char *name = g_strdup_printf ("%" G_GINT64_FORMAT,
                                               g_array_index (numbers, gint64, i));

      if (!clean_release (self, name, error))
        return FALSE;
    }
  return g_file_test (current, G_FILE_TEST_IS_SYMLINK)
         || clean_release (self, "current", error);
}

static gboolean
clean_copies (Pass *self, GPtrArray *paths, GError **error)
{
  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = paths->pdata[i];
      g_autofree char *name = g_path_get_basename (path);
      gboolean changed = FALSE;

      if (g_str_has_prefix (name, RS_WITHDRAW_ASIDE))
        {
          if (!rs_file_remove_tree (path, error))
            return FALSE;
          continue;
        }
      if (!rs_withdraw_copy (path, self->taken, self->found, &changed, error)
          || (changed && !rs_act_rows_add_copy (self->workshop->database, error)))
        return FALSE;
    }
  return TRUE;
}

/* What only an old release or copy knew is remembered like the rest. */
static gboolean
save_found (Pass *self, gboolean *is_more, GError **error)
{
  guint before = g_hash_table_size (self->taken->files);
  GHashTableIter iter;
  gpointer digest;

  g_hash_table_iter_init (&iter, self->found);
  while (g_hash_table_iter_next (&iter, &digest, NULL))
    if (!rs_taken_save_file (self->workshop->database, digest, "", error))
      return FALSE;
  g_hash_table_remove_all (self->found);
  if (!read_taken (self, error))
    return FALSE;
  *is_more = g_hash_table_size (self->taken->files) > before;
  return TRUE;
}

static gboolean
clean_databases (Pass *self, GError **error)
{
  gboolean is_more = TRUE;

  for (guint i = 0; is_more && i < MAX_ROUNDS; i++)
    {
      g_autoptr (GPtrArray) paths = rs_withdraw_list_files (self->workshop->data);

      if (!clean_releases (self, error) || !clean_copies (self, paths, error)
          || !save_found (self, &is_more, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_in_act (Pass *self, const char *take)
{
  g_autoptr (RsStatement) find = rs_database_prepare (
      self->workshop->database, "SELECT 1 FROM act_take WHERE take = ?1", NULL);

  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, take);
  return rs_statement_step (find, NULL);
}

/* A take of somebody whose consent was taken back, and who gave no other. */
static gboolean
is_without_leave (Pass *self, const RsRegistered *whose)
{
  for (guint i = 0; whose != NULL && i < whose->consents->len; i++)
    {
      const RsConsentDraft *consent = whose->consents->pdata[i];

      if (!whose->has_consent && g_hash_table_contains (self->taken->uids, consent->uid))
        return TRUE;
    }
  return FALSE;
}

static gboolean
clean_takes (Pass *self, GError **error)
{
  g_autofree char *today = rs_clock_today (self->workshop->clock);
  g_autoptr (GPtrArray) registered = rs_register_list (self->workshop, today, error);
  g_autoptr (GPtrArray) notes = rs_take_note_list (self->workshop->data);
  g_autofree char *inbox = g_build_filename (self->workshop->data, "inbox", NULL);

  if (registered == NULL)
    return FALSE;
  for (guint i = 0; i < notes->len; i++)
    {
      const RsTakeNote *note = notes->pdata[i];
      RsRegistered *whose = rs_register_find (registered, note->narrator);

      if ((g_hash_table_contains (self->taken->uids, note->narrator)
           || is_without_leave (self, whose) || is_in_act (self, note->uid))
          && !rs_file_remove_tree (note->folder, error))
        return FALSE;
    }
  return !g_file_test (inbox, G_FILE_TEST_IS_DIR) || rs_file_sync_folder (inbox, error);
}

static gboolean
clean_files (Pass *self, GError **error)
{
  const char *data = self->workshop->data;
  g_autoptr (GPtrArray) unknown = self->is_due ? g_ptr_array_new_with_free_func (g_free)
                                               : NULL;

  if (!rs_media_store_sweep (data, error) || !rs_withdraw_files (data, self->taken, error)
      || !clean_takes (self, error)
      || !rs_withdraw_strays (data, self->taken, unknown, error))
    return FALSE;
  for (guint i = 0; unknown != NULL && i < unknown->len; i++)
    g_message (_ ("“%s” names a voice that was withdrawn. Look at it, and remove it "
                  "yourself if it is not needed."),
               (const char *)unknown->pdata[i]);
  return TRUE;
}

/* Readers hold the log back: then what was written there is not gone yet. */
static gboolean
empty_log (RsDatabase *database, GError **error)
{
  g_autoptr (RsStatement) checkpoint = rs_database_prepare (
      database, "PRAGMA wal_checkpoint (TRUNCATE)", error);

  if (checkpoint == NULL || !rs_statement_step (checkpoint, error))
    return FALSE;
  if (rs_statement_get_int (checkpoint, 0) == 0)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_BUSY,
               _ ("Another program is writing to “%s”. Close it and try again."),
               rs_database_get_path (database));
  return FALSE;
}

/* The file is written anew, so that nothing of the old bytes is left between the rows. */
static gboolean
shred_rows (Pass *self, GError **error)
{
  RsDatabase *database = self->workshop->database;

  if (!self->is_due && !self->is_dirty)
    return TRUE;
  return rs_database_execute (database, "VACUUM", error) && empty_log (database, error);
}

static void
append_file (GString *text, const char *path)
{
  GStatBuf info;

  if (g_stat (path, &info) == 0)
    g_string_append_printf (
        text, "%s %" G_GUINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT ".%ld\n",
        path, (guint64)info.st_ino, (gint64)info.st_size, (gint64)info.st_mtim.tv_sec,
        info.st_mtim.tv_nsec);
}

static int
compare_paths (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *)a, *(char *const *)b);
}

/* Changes with everything in which a voice may come back but the working database. */
static char *
describe (Pass *self)
{
  const char *data = self->workshop->data;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) ladder = rs_ladder_list (data);
  g_autofree char *releases = rs_ladder_describe (ladder);
  g_autofree char *tasks = g_build_filename (data, "tasks", "tasks.json", NULL);
  g_autoptr (GPtrArray) paths = rs_withdraw_list_files (data);

  g_string_append_printf (text, "%u %u\n%s", g_hash_table_size (self->taken->uids),
                          g_hash_table_size (self->taken->files), releases);
  g_ptr_array_sort (paths, compare_paths);
  for (guint i = 0; i < paths->len; i++)
    if (!g_str_equal (paths->pdata[i], tasks))
      append_file (text, paths->pdata[i]);
  return rs_digest_data (text->str, text->len);
}

static gboolean
has_files (Pass *self)
{
  GHashTableIter iter;
  gpointer digest;

  g_hash_table_iter_init (&iter, self->taken->files);
  while (g_hash_table_iter_next (&iter, &digest, NULL))
    {
      g_autofree char *path = rs_place_media (self->workshop->data, digest);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_seen (Pass *self)
{
  g_autoptr (RsStatement) find = rs_database_prepare (
      self->workshop->database, "SELECT value FROM setting WHERE name = ?1", NULL);
  g_autofree char *mark = describe (self);

  if (find == NULL || has_files (self))
    return FALSE;
  rs_statement_bind_text (find, 1, MARK);
  return rs_statement_step (find, NULL)
         && g_strcmp0 (rs_statement_get_text (find, 0), mark) == 0;
}

static gboolean
save_mark (Pass *self, GError **error)
{
  g_autoptr (RsStatement) save = rs_database_prepare (
      self->workshop->database,
      "INSERT INTO setting (name, value) VALUES (?1, ?2)"
      " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      error);
  g_autofree char *mark = describe (self);

  if (save == NULL)
    return FALSE;
  rs_statement_bind_text (save, 1, MARK);
  rs_statement_bind_text (save, 2, mark);
  return rs_statement_run (save, error);
}

static gboolean
finish (Pass *self, GError **error)
{
  g_autofree char *today = rs_clock_today (self->workshop->clock);
  g_autoptr (RsTransaction) transaction = rs_workshop_start (self->workshop, error);

  return transaction != NULL
         && (!self->is_due || rs_act_rows_finish (self->workshop->database, today, error))
         && save_mark (self, error)
         && rs_workshop_end (self->workshop, transaction, error);
}

/**
 * rs_withdrawal_apply:
 * @workshop: open for writing, outside of a transaction
 *
 * Destroys what is left, or has come back, of all voices that were taken back, and
 * finishes what was interrupted. Costs a look at names and sizes where nothing has
 * changed since the last time.
 *
 * Returns: %TRUE, or %FALSE with an error: then it is tried again when the workshop is
 *   opened next
 */
gboolean
rs_withdrawal_apply (RsWorkshop *workshop, GError **error)
{
  g_auto (Pass) self = { workshop, NULL, NULL, FALSE, FALSE };

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);
  g_return_val_if_fail (workshop->transaction == NULL, FALSE);

  if (!read_taken (&self, error))
    return FALSE;
  if (rs_taken_is_empty (self.taken))
    return TRUE;
  if (!rs_act_rows_is_due (workshop->database, &self.is_due, error)
      || !clean_rows (&self, error) || !read_taken (&self, error))
    return FALSE;
  if (!self.is_due && !self.is_dirty && is_seen (&self))
    return TRUE;
  self.found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return clean_databases (&self, error) && clean_files (&self, error)
         && shred_rows (&self, error) && finish (&self, error);
}
