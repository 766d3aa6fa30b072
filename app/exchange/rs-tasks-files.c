/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Media never change, so that a second name of a file is as good as a copy of it. Where
 * the tasks lie on another disk, they are copied.
 */
#include "rs-tasks-files.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

struct _RsTasksFiles
{
  char *data;
  char *folder;
  GHashTable *present; /* names that lie there, and are not known to be wanted */
  GHashTable *wanted;  /* name → digest */
};

/* How files of these kinds are called where people look at them. */
static const struct
{
  const char *mime;
  const char *ending;
} endings[] = {
  { "audio/ogg", ".opus" }, { "audio/opus", ".opus" }, { "image/jpeg", ".jpg" },
  { "image/png", ".png" },  { "image/webp", ".webp" },
};

static const char *
find_ending (const char *mime)
{
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_prefix (mime, endings[i].mime))
      return endings[i].ending;

  return "";
}

/**
 * rs_tasks_files_new:
 * @data: the data folder
 *
 * Returns: (transfer full) (nullable): the files; %NULL with #RS_ERROR if there is no
 *   place for them
 */
RsTasksFiles *
rs_tasks_files_new (const char *data, GError **error)
{
  g_autoptr (RsTasksFiles) self = g_new0 (RsTasksFiles, 1);
  g_autofree char *tasks = rs_place_tasks (data);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  self->data = g_strdup (data);
  self->folder = g_build_filename (tasks, "files", NULL);
  self->present = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->wanted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (!rs_file_make_folder (self->folder, error))
    return NULL;
  dir = g_dir_open (self->folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_hash_table_add (self->present, g_strdup (name));

  return g_steal_pointer (&self);
}

/**
 * rs_tasks_files_free:
 * @self: (nullable): the files
 */
void
rs_tasks_files_free (RsTasksFiles *self)
{
  if (self == NULL)
    return;

  g_free (self->data);
  g_free (self->folder);
  g_clear_pointer (&self->present, g_hash_table_unref);
  g_clear_pointer (&self->wanted, g_hash_table_unref);
  g_free (self);
}

/**
 * rs_tasks_files_offer:
 * @digest: (nullable): of a file in the media of the museum
 * @mime: (nullable): what it is
 *
 * Returns: (nullable): how the tasks name it; %NULL if there is none
 */
const char *
rs_tasks_files_offer (RsTasksFiles *self, const char *digest, const char *mime)
{
  g_autofree char *name = NULL;
  gpointer key;

  if (digest == NULL || mime == NULL)
    return NULL;
  name = g_strconcat ("files/", digest, find_ending (mime), NULL);
  if (!g_hash_table_lookup_extended (self->wanted, name, &key, NULL))
    {
      key = g_steal_pointer (&name);
      g_hash_table_insert (self->wanted, key, g_strdup (digest));
    }
  return key;
}

/* What the museum itself lacks is said by its check, and is no fault of the tasks. */
static gboolean
put_one (RsTasksFiles *self, const char *name, const char *digest, GError **error)
{
  g_autofree char *from = rs_place_media (self->data, digest);
  g_autofree char *to = g_build_filename (self->folder, name, NULL);

  if (from == NULL || link (from, to) == 0 || errno == EEXIST || errno == ENOENT)
    return TRUE;
  if (errno == EXDEV || errno == EPERM || errno == EMLINK || errno == ENOTSUP)
    return rs_file_copy (from, to, 0444, NULL, error);
  rs_error_set_errno (error, errno, _ ("Cannot write"), to);
  return FALSE;
}

/**
 * rs_tasks_files_put:
 *
 * Returns: whether all that was offered lies there and is on the disk
 */
gboolean
rs_tasks_files_put (RsTasksFiles *self, GError **error)
{
  GHashTableIter iter;
  gpointer key;
  gpointer digest;
  gboolean is_changed = FALSE;

  g_hash_table_iter_init (&iter, self->wanted);
  while (g_hash_table_iter_next (&iter, &key, &digest))
    {
      const char *name = strchr (key, '/') + 1;

      if (g_hash_table_remove (self->present, name))
        continue;
      is_changed = TRUE;
      if (!put_one (self, name, digest, error))
        return FALSE;
    }
  return !is_changed || rs_file_sync_folder (self->folder, error);
}

/**
 * rs_tasks_files_tidy:
 *
 * To be called after rs_tasks_files_put(), when nothing names them any more.
 *
 * Returns: whether all that was not offered is gone
 */
gboolean
rs_tasks_files_tidy (RsTasksFiles *self, GError **error)
{
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, self->present);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      if (!rs_file_remove_tree (path, error))
        return FALSE;
    }
  return g_hash_table_size (self->present) == 0
         || rs_file_sync_folder (self->folder, error);
}
