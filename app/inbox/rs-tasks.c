/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What there is to read: kept whole in memory, looked up by uid. */
#include "rs-tasks.h"

#include "rs-file.h"
#include "rs-place.h"
#include "rs-strict-json.h"
#include "rs-tasks-file.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

struct _RsTasks
{
  GObject parent_instance;

  char *folder; /* of the file; NULL if it was not loaded */
  char *today;
  char *museum;
  GPtrArray *narrators;
  GPtrArray *tellings;
  GPtrArray *labels;
  GPtrArray *returned;
  GHashTable *voices;           /* owner → file */
  GHashTable *narrators_by_uid; /* of what was loaded; values are not owned */
  GHashTable *tellings_by_uid;
};

G_DEFINE_FINAL_TYPE (RsTasks, rs_tasks, G_TYPE_OBJECT)

static void
rs_tasks_finalize (GObject *object)
{
  RsTasks *self = RS_TASKS (object);

  g_free (self->folder);
  g_free (self->today);
  g_free (self->museum);
  g_hash_table_unref (self->narrators_by_uid);
  g_hash_table_unref (self->tellings_by_uid);
  g_ptr_array_unref (self->narrators);
  g_ptr_array_unref (self->tellings);
  g_ptr_array_unref (self->labels);
  g_ptr_array_unref (self->returned);
  g_hash_table_unref (self->voices);

  G_OBJECT_CLASS (rs_tasks_parent_class)->finalize (object);
}

static void
rs_tasks_class_init (RsTasksClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_tasks_finalize;
}

static void
rs_tasks_init (RsTasks *self)
{
  self->today = g_strdup ("1970-01-01");
  self->museum = g_strdup ("");
  self->narrators = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_task_narrator_free);
  self->tellings = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_task_telling_free);
  self->labels = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_task_label_free);
  self->returned = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_task_return_free);
  self->voices = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->narrators_by_uid = g_hash_table_new (g_str_hash, g_str_equal);
  self->tellings_by_uid = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * rs_tasks_new:
 *
 * Returns: (transfer full): tasks to fill and to save
 */
RsTasks *
rs_tasks_new (void)
{
  return g_object_new (RS_TYPE_TASKS, NULL);
}

static void
index_rows (RsTasks *self)
{
  for (guint i = 0; i < self->narrators->len; i++)
    {
      RsTaskNarrator *narrator = g_ptr_array_index (self->narrators, i);

      g_hash_table_insert (self->narrators_by_uid, narrator->uid, narrator);
    }
  for (guint i = 0; i < self->tellings->len; i++)
    {
      RsTaskTelling *telling = g_ptr_array_index (self->tellings, i);

      g_hash_table_insert (self->tellings_by_uid, telling->uid, telling);
    }
}

/**
 * rs_tasks_load:
 * @data: the data folder
 *
 * Returns: (transfer full) (nullable): what its tasks/tasks.json says; %NULL with
 *   %RS_ERROR_NOT_FOUND if there is none yet, %RS_ERROR_DAMAGED or %RS_ERROR_TOO_NEW
 */
RsTasks *
rs_tasks_load (const char *data, GError **error)
{
  g_autoptr (RsTasks) self = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (data != NULL, NULL);

  self = rs_tasks_new ();
  self->folder = rs_place_tasks (data);
  path = g_build_filename (self->folder, "tasks.json", NULL);
  if (!rs_tasks_file_read (self, path, error))
    return NULL;
  index_rows (self);
  return g_steal_pointer (&self);
}

static gboolean
is_same (const char *path, const char *text, gsize length)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);

  return file != NULL && g_mapped_file_get_length (file) == length
         && memcmp (g_mapped_file_get_contents (file), text, length) == 0;
}

/* What writing left when the machine stopped in the middle of it. */
static void
sweep (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, ".tasks.json."))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        g_unlink (path);
      }
}

/**
 * rs_tasks_save:
 * @data: the data folder
 *
 * Writes tasks/tasks.json, unless it says the same already. Whoever looks sees the old
 * one or the new one. Only one program may do so at a time.
 *
 * Returns: whether it is on the disk
 */
gboolean
rs_tasks_save (RsTasks *self, const char *data, GError **error)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  gsize length = 0;

  g_return_val_if_fail (RS_IS_TASKS (self), FALSE);
  g_return_val_if_fail (data != NULL, FALSE);

  folder = rs_place_tasks (data);
  path = g_build_filename (folder, "tasks.json", NULL);
  text = rs_tasks_file_write (self, &length);
  sweep (folder);
  if (is_same (path, text, length))
    return TRUE;
  return rs_file_make_folder (folder, error)
         && rs_file_write (path, text, length, 0644, error);
}

/**
 * rs_tasks_get_today:
 *
 * Returns: the day the museum wrote it, YYYY-MM-DD
 */
const char *
rs_tasks_get_today (RsTasks *self)
{
  g_return_val_if_fail (RS_IS_TASKS (self), NULL);

  return self->today;
}

/**
 * rs_tasks_get_museum:
 *
 * Returns: the name of the museum; may be empty
 */
const char *
rs_tasks_get_museum (RsTasks *self)
{
  g_return_val_if_fail (RS_IS_TASKS (self), NULL);

  return self->museum;
}

/**
 * rs_tasks_get_narrators:
 *
 * Returns: (transfer none) (element-type RsTaskNarrator): all who read
 */
GPtrArray *
rs_tasks_get_narrators (RsTasks *self)
{
  g_return_val_if_fail (RS_IS_TASKS (self), NULL);

  return self->narrators;
}

/**
 * rs_tasks_get_tellings:
 *
 * Returns: (transfer none) (element-type RsTaskTelling): all there is to read, in the
 *   order of the museum
 */
GPtrArray *
rs_tasks_get_tellings (RsTasks *self)
{
  g_return_val_if_fail (RS_IS_TASKS (self), NULL);

  return self->tellings;
}

/**
 * rs_tasks_get_labels:
 *
 * Returns: (transfer none) (element-type RsTaskLabel): all words without a person's voice
 */
GPtrArray *
rs_tasks_get_labels (RsTasks *self)
{
  g_return_val_if_fail (RS_IS_TASKS (self), NULL);

  return self->labels;
}

/**
 * rs_tasks_get_returned:
 *
 * Returns: (transfer none) (element-type RsTaskReturn): what the teacher asks to read
 *   again
 */
GPtrArray *
rs_tasks_get_returned (RsTasks *self)
{
  g_return_val_if_fail (RS_IS_TASKS (self), NULL);

  return self->returned;
}

/**
 * rs_tasks_get_voices:
 *
 * Returns: (transfer none) (element-type utf8 utf8): the file of each owner
 */
GHashTable *
rs_tasks_get_voices (RsTasks *self)
{
  g_return_val_if_fail (RS_IS_TASKS (self), NULL);

  return self->voices;
}

/**
 * rs_tasks_find_narrator:
 * @self: tasks that were loaded
 * @uid: (nullable): of a narrator
 *
 * Returns: (nullable): who it is
 */
const RsTaskNarrator *
rs_tasks_find_narrator (RsTasks *self, const char *uid)
{
  g_return_val_if_fail (RS_IS_TASKS (self), NULL);

  return uid != NULL ? g_hash_table_lookup (self->narrators_by_uid, uid) : NULL;
}

/**
 * rs_tasks_find_telling:
 * @self: tasks that were loaded
 * @uid: (nullable): of a telling
 *
 * Returns: (nullable): what there is to read
 */
const RsTaskTelling *
rs_tasks_find_telling (RsTasks *self, const char *uid)
{
  g_return_val_if_fail (RS_IS_TASKS (self), NULL);

  return uid != NULL ? g_hash_table_lookup (self->tellings_by_uid, uid) : NULL;
}

/**
 * rs_tasks_find_voice:
 * @owner: `ui:` and the msgctxt of an interface string
 *
 * Returns: (nullable): its voice, for rs_tasks_find_file()
 */
const char *
rs_tasks_find_voice (RsTasks *self, const char *owner)
{
  g_return_val_if_fail (RS_IS_TASKS (self), NULL);
  g_return_val_if_fail (owner != NULL, NULL);

  return g_hash_table_lookup (self->voices, owner);
}

/**
 * rs_tasks_find_file:
 * @self: tasks that were loaded
 * @relative: (nullable): a picture or a sound that they name
 *
 * Returns: (transfer full) (nullable): where it is; %NULL if it is not there, is a link,
 *   or would lead out of the folder
 */
char *
rs_tasks_find_file (RsTasks *self, const char *relative)
{
  g_autofree char *path = NULL;
  GStatBuf status;

  g_return_val_if_fail (RS_IS_TASKS (self), NULL);

  if (self->folder == NULL || relative == NULL || !rs_strict_json_is_file (relative))
    return NULL;
  path = g_build_filename (self->folder, relative, NULL);
  if (g_lstat (path, &status) < 0 || !S_ISREG (status.st_mode))
    return NULL;
  return g_steal_pointer (&path);
}

/**
 * rs_tasks_may_record:
 * @narrator: (nullable): who would read
 * @today: the day by the clock of this machine, YYYY-MM-DD
 *
 * The clock of a school computer may have gone back: the later of @today and of the day
 * the museum wrote counts.
 *
 * Returns: whether the register holds a consent that has not run out
 */
gboolean
rs_tasks_may_record (RsTasks *self, const RsTaskNarrator *narrator, const char *today)
{
  const char *day;

  g_return_val_if_fail (RS_IS_TASKS (self), FALSE);
  g_return_val_if_fail (today != NULL, FALSE);

  if (narrator == NULL || !narrator->has_consent)
    return FALSE;
  day = strcmp (today, self->today) > 0 ? today : self->today;
  return narrator->until == NULL || strcmp (day, narrator->until) <= 0;
}

/**
 * rs_tasks_set_today:
 * @today: YYYY-MM-DD
 */
void
rs_tasks_set_today (RsTasks *self, const char *today)
{
  g_return_if_fail (RS_IS_TASKS (self));
  g_return_if_fail (today != NULL);

  g_free (self->today);
  self->today = g_strdup (today);
}

/**
 * rs_tasks_set_museum:
 * @museum: its name
 */
void
rs_tasks_set_museum (RsTasks *self, const char *museum)
{
  g_return_if_fail (RS_IS_TASKS (self));
  g_return_if_fail (museum != NULL);

  g_free (self->museum);
  self->museum = g_strdup (museum);
}

/**
 * rs_tasks_set_voice:
 * @owner: `ui:` and the msgctxt of an interface string
 * @file: its voice, relative to the folder of the tasks
 */
void
rs_tasks_set_voice (RsTasks *self, const char *owner, const char *file)
{
  g_return_if_fail (RS_IS_TASKS (self));
  g_return_if_fail (owner != NULL);
  g_return_if_fail (file != NULL);

  g_hash_table_insert (self->voices, g_strdup (owner), g_strdup (file));
}
