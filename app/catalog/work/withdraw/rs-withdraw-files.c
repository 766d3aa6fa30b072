/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files of voices that were taken back: by their names where they have their numbers
 * for names, by their bytes anywhere else. */
#include "rs-withdraw-files.h"

#include "rs-digest.h"
#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

/* At the top of the data folder: looked after by name, by others, or nobody's voice.
   The working database names in its register what was taken back. */
static const char *const skipped[] = {
  "media",          "releases",       "stats",        "keys",         "working.db",
  "working.db-wal", "working.db-shm", "working.lock", "settings.ini", NULL
};

static gboolean
remove_file (const char *path, GError **error)
{
  g_autofree char *folder = NULL;

  if (g_unlink (path) != 0)
    {
      if (errno == ENOENT)
        return TRUE;
      rs_error_set_errno (error, errno, _ ("Cannot remove"), path);
      return FALSE;
    }
  folder = g_path_get_dirname (path);
  return rs_file_sync_folder (folder, error);
}

/**
 * rs_withdraw_files:
 * @data: the data folder
 *
 * Removes the files from the media.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_withdraw_files (const char *data, const RsTaken *taken, GError **error)
{
  GHashTableIter iter;
  gpointer digest;

  g_hash_table_iter_init (&iter, taken->files);
  while (g_hash_table_iter_next (&iter, &digest, NULL))
    {
      g_autofree char *path = rs_place_media (data, digest);

      if (!remove_file (path, error))
        return FALSE;
    }
  return TRUE;
}

static void
list_folder (const char *folder, gboolean is_top, GPtrArray *paths)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      GStatBuf info;

      if ((is_top && g_strv_contains (skipped, name)) || g_lstat (path, &info) != 0)
        continue;
      if (S_ISDIR (info.st_mode))
        list_folder (path, FALSE, paths);
      else if (S_ISREG (info.st_mode))
        g_ptr_array_add (paths, g_steal_pointer (&path));
    }
}

/**
 * rs_withdraw_list_files:
 * @data: the data folder
 *
 * Returns: (transfer full) (element-type utf8): paths of all files but those of the
 *   media, the releases, the statistics and the working database; no link is followed
 */
GPtrArray *
rs_withdraw_list_files (const char *data)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);

  list_folder (data, TRUE, paths);
  return paths;
}

/* "<64 digits>.opus" */
static gboolean
is_named (const char *path, const RsTaken *taken)
{
  g_autofree char *name = g_path_get_basename (path);

  if (strlen (name) < RS_DIGEST_LENGTH)
    return FALSE;
  name[RS_DIGEST_LENGTH] = '\0';
  return g_hash_table_contains (taken->files, name);
}

static gboolean
has_bytes (const char *path, const RsTaken *taken)
{
  g_autofree char *digest = rs_digest_file (path, NULL, NULL);

  return digest != NULL && g_hash_table_contains (taken->files, digest);
}

/* The list of tasks is written anew by whoever withdraws, and copies of databases have
   been seen to. */
static gboolean
is_written_anew (const char *data, const char *path)
{
  g_autofree char *tasks = g_build_filename (data, "tasks", "tasks.json", NULL);

  return g_str_equal (path, tasks);
}

/**
 * rs_withdraw_strays:
 * @data: the data folder
 * @unknown: (inout) (element-type utf8) (nullable): gets paths of files that name such
 *   a voice, and nobody knows what they are; %NULL: look at names only
 *
 * Removes, wherever they lie, files of these voices.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_withdraw_strays (const char *data,
                    const RsTaken *taken,
                    GPtrArray *unknown,
                    GError **error)
{
  g_autoptr (GPtrArray) paths = rs_withdraw_list_files (data);

  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = paths->pdata[i];

      if (is_named (path, taken) || (unknown != NULL && has_bytes (path, taken)))
        {
          if (!remove_file (path, error))
            return FALSE;
        }
      else if (unknown != NULL && !is_written_anew (data, path)
               && rs_needles_are_in_file (taken->digests, path))
        g_ptr_array_add (unknown, g_strdup (path));
    }
  return TRUE;
}
