/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies of our databases, wherever they lie under the data folder, are written anew
 * without the voices that were taken back. */
#include "rs-withdraw-copies.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-release-format.h"
#include "rs-transaction.h"
#include "rs-withdraw-rows.h"
#include "rs-withdraw-sql.h"
#include "rs-working-format.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define HEADER 72 /* bytes up to and with the application_id */
#define ID_OFFSET 68

/* What belongs to a database beside it: old bytes of it, too. */
static const char *const siblings[] = { "-wal", "-shm", "-journal" };

/* The application_id of a database; 0 of what is none, or nobody's. */
static guint32
read_application_id (const char *path)
{
  guint8 header[HEADER];
  struct stat info;
  gssize n = -1;
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

  if (fd < 0)
    return 0;
  if (fstat (fd, &info) == 0 && S_ISREG (info.st_mode))
    n = read (fd, header, HEADER);
  close (fd);
  if (n != HEADER || memcmp (header, "SQLite format 3", 16) != 0)
    return 0;
  return (guint32)header[ID_OFFSET] << 24 | (guint32)header[ID_OFFSET + 1] << 16
         | (guint32)header[ID_OFFSET + 2] << 8 | header[ID_OFFSET + 3];
}

static void
remember_files (GHashTable *files, GHashTable *found)
{
  GHashTableIter iter;
  gpointer digest;

  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &digest, NULL))
    g_hash_table_add (files, g_strdup (digest));
}

/* The list itself goes into the copy, so that whoever goes back to it knows. */
static gboolean
write_list (RsDatabase *copy, const RsTaken *taken, GError **error)
{
  return rs_taken_load (taken, copy, error)
         && rs_database_execute (copy,
                                 "INSERT INTO withdrawn SELECT uid, withdrawn_on,"
                                 " act_number FROM temp.taken WHERE uid NOT IN"
                                 " (SELECT uid FROM withdrawn)",
                                 error);
}

static gboolean
clean_working (RsDatabase *copy,
               const RsTaken *taken,
               GHashTable *files,
               gboolean *changed,
               GError **error)
{
  g_auto (RsGoneRows) gone = { 0 };

  if (!rs_withdraw_rows (copy, taken, &gone, error) || !write_list (copy, taken, error))
    return FALSE;
  remember_files (files, gone.files);
  *changed = *changed
             || gone.narrations + gone.labels + g_hash_table_size (gone.files) > 0;
  return TRUE;
}

static gboolean
clean (RsDatabase *copy,
       guint32 id,
       const RsTaken *taken,
       GHashTable *files,
       gboolean *changed,
       GError **error)
{
  g_autoptr (RsTransaction) transaction = rs_transaction_new (copy, error);
  gboolean done;

  if (transaction == NULL)
    return FALSE;
  if (id == RS_WORKING_APPLICATION_ID)
    done = clean_working (copy, taken, files, changed, error);
  else
    done = rs_taken_load (taken, copy, error)
           && rs_withdraw_sql_run (copy, "withdraw-release.sql", error);
  return done && rs_transaction_commit (transaction, error);
}

static gboolean
write_anew (RsDatabase *copy, const char *path, GError **error)
{
  g_autoptr (RsStatement) vacuum = rs_database_prepare (copy, "VACUUM INTO ?1", error);

  if (vacuum == NULL)
    return FALSE;
  rs_statement_bind_text (vacuum, 1, path);
  return rs_statement_run (vacuum, error) && rs_file_sync (path, error);
}

static gboolean
remove_with_siblings (const char *path, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (siblings); i++)
    {
      g_autofree char *sibling = g_strconcat (path, siblings[i], NULL);

      if (!rs_file_remove_tree (sibling, error))
        return FALSE;
    }
  return rs_file_remove_tree (path, error);
}

static gboolean
put_in_place (const char *built, const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (!remove_with_siblings (path, error))
    return FALSE;
  if (g_rename (built, path) == 0)
    return rs_file_sync_folder (folder, error);
  rs_error_set_errno (error, errno, _ ("Cannot write"), path);
  return FALSE;
}

static gboolean
has_any (const char *path, const RsTaken *taken)
{
  for (gsize i = 0; i < G_N_ELEMENTS (siblings); i++)
    {
      g_autofree char *sibling = g_strconcat (path, siblings[i], NULL);

      if (rs_needles_are_in_file (taken->digests, sibling))
        return TRUE;
    }
  return rs_needles_are_in_file (taken->digests, path);
}

/* Most copies hold nothing of it, and need not be copied to find that out. */
static gboolean
is_clean (const char *path, guint32 id, const RsTaken *taken)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  g_autoptr (RsDatabase) copy = NULL;
  g_auto (RsGoneRows) gone = { 0 };

  if (g_file_test (log, G_FILE_TEST_EXISTS) || has_any (path, taken))
    return FALSE;
  if (id == RS_RELEASE_APPLICATION_ID)
    return TRUE;
  copy = rs_database_open (path, RS_DATABASE_IMMUTABLE, NULL);
  return copy != NULL && rs_withdraw_rows_look (copy, taken, &gone, NULL)
         && gone.narrations + gone.labels + g_hash_table_size (gone.files) == 0;
}

/* Works on a copy of the copy, its log with it, so that a power cut leaves one whole. */
static gboolean
clean_aside (const char *path,
             guint32 id,
             const char *work,
             const char *built,
             const RsTaken *taken,
             GHashTable *files,
             gboolean *changed,
             GError **error)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  g_autofree char *work_log = g_strconcat (work, "-wal", NULL);
  g_autoptr (RsDatabase) copy = NULL;

  if (!rs_file_copy (path, work, 0600, NULL, error)
      || (g_file_test (log, G_FILE_TEST_IS_REGULAR)
          && !rs_file_copy (log, work_log, 0600, NULL, error)))
    return FALSE;
  copy = rs_database_open (work, RS_DATABASE_WRITE, error);
  return copy != NULL && clean (copy, id, taken, files, changed, error)
         && (!*changed || write_anew (copy, built, error));
}

/**
 * rs_withdraw_copy:
 * @path: a file under the data folder
 * @taken: what was taken back
 * @files: (inout): gets digests of files that this copy alone may know
 * @changed: (out): whether the file held anything of it
 *
 * Writes a copy of one of our databases anew without the voices. One that cannot be
 * read, and holds their numbers, is removed. Whatever else the file is stays.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_withdraw_copy (const char *path,
                  const RsTaken *taken,
                  GHashTable *files,
                  gboolean *changed,
                  GError **error)
{
  guint32 id = read_application_id (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *work = g_build_filename (folder, RS_WITHDRAW_ASIDE "work", NULL);
  g_autofree char *built = g_build_filename (folder, RS_WITHDRAW_ASIDE "part", NULL);
  g_autoptr (GError) local_error = NULL;
  gboolean done;

  *changed = FALSE;
  if ((id != RS_WORKING_APPLICATION_ID && id != RS_RELEASE_APPLICATION_ID)
      || is_clean (path, id, taken))
    return TRUE;
  *changed = has_any (path, taken);
  done = remove_with_siblings (work, error) && remove_with_siblings (built, error);
  if (!done)
    return FALSE;
  done = clean_aside (path, id, work, built, taken, files, changed, &local_error);
  if (done && *changed)
    done = put_in_place (built, path, &local_error);
  remove_with_siblings (work, NULL);
  remove_with_siblings (built, NULL);
  if (done || !*changed)
    return TRUE;
  if (g_error_matches (local_error, RS_ERROR, RS_ERROR_NO_SPACE))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  return remove_with_siblings (path, error);
}
