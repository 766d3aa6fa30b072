/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the studio finds tasks and leaves takes. */
#include "rs-studio-folder.h"

#include "rs-file.h"
#include "rs-place.h"
#include "rs-tasks.h"
#include "rs-uid.h"

#include <glib/gi18n-lib.h>

#define TASKS "tasks"
#define INBOX "inbox"
#define PRIVATE_FILE 0600
#define EXAMPLE_GRADE 3

struct _RsStudioFolder
{
  char *path;
  gboolean is_copy;
};

static gboolean
has_tasks (const char *data)
{
  g_autofree char *path = g_build_filename (data, TASKS, "tasks.json", NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

static gboolean
link_tasks (const char *data, const char *folder, GError **error)
{
  g_autofree char *absolute = g_canonicalize_filename (data, NULL);
  g_autofree char *target = g_build_filename (absolute, TASKS, NULL);
  g_autofree char *path = g_build_filename (folder, TASKS, NULL);

  return rs_file_swap_link (path, target, error);
}

static gboolean
copy_entry (const char *from, const char *to, const char *name, GError **error)
{
  g_autofree char *source = g_build_filename (from, name, NULL);
  g_autofree char *target = g_build_filename (to, name, NULL);

  if (g_file_test (source, G_FILE_TEST_IS_SYMLINK)
      || !g_file_test (source, G_FILE_TEST_IS_REGULAR))
    return TRUE;
  return rs_file_copy (source, target, PRIVATE_FILE, NULL, error);
}

/* A take is a folder of files. */
static gboolean
copy_folder (const char *from, const char *to, GError **error)
{
  g_autoptr (GDir) folder = g_dir_open (from, 0, error);
  const char *name = NULL;

  if (folder == NULL || !rs_file_make_folder (to, error))
    return FALSE;
  while ((name = g_dir_read_name (folder)) != NULL)
    if (!copy_entry (from, to, name, error))
      return FALSE;
  return TRUE;
}

static gboolean
copy_inbox (const char *data, const char *folder, GError **error)
{
  g_autofree char *from = g_build_filename (data, INBOX, NULL);
  g_autofree char *to = g_build_filename (folder, INBOX, NULL);
  g_autoptr (GDir) inbox = g_dir_open (from, 0, NULL);
  const char *name = NULL;

  if (!rs_file_make_folder (to, error))
    return FALSE;
  while (inbox != NULL && (name = g_dir_read_name (inbox)) != NULL)
    {
      g_autofree char *source = g_build_filename (from, name, NULL);
      g_autofree char *target = g_build_filename (to, name, NULL);

      if (g_file_test (source, G_FILE_TEST_IS_DIR)
          && !copy_folder (source, target, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_reader (RsTasks *tasks)
{
  GPtrArray *narrators = rs_tasks_get_narrators (tasks);

  for (guint i = 0; i < narrators->len; i++)
    if (rs_tasks_may_record (tasks, g_ptr_array_index (narrators, i),
                             rs_tasks_get_today (tasks)))
      return TRUE;
  return FALSE;
}

/* One text is heard in the museum, another is to be read once more. */
static void
add_readings (RsTasks *tasks, const char *narrator)
{
  GPtrArray *tellings = rs_tasks_get_tellings (tasks);
  g_autofree char *take = rs_uid_new ();
  RsTaskReturn *returned = NULL;
  RsTaskReader *reader = NULL;
  RsTaskTelling *telling = NULL;

  if (tellings->len < 2)
    return;
  telling = g_ptr_array_index (tellings, 0);
  reader = rs_task_reader_new (narrator, RS_TASK_MUSEUM);
  reader->sound = g_strdup (telling->model_sound);
  g_ptr_array_add (telling->readers, reader);
  telling = g_ptr_array_index (tellings, tellings->len - 1);
  returned = rs_task_return_new (take, narrator);
  returned->telling = g_strdup (telling->uid);
  returned->reason = RS_TASK_REASON_SLOWER;
  g_ptr_array_add (rs_tasks_get_returned (tasks), returned);
}

static void
add_reader (RsTasks *tasks)
{
  g_autofree char *uid = rs_uid_new ();
  RsTaskNarrator *narrator = rs_task_narrator_new (uid,
                                                   C_ ("studio-example name", "Anya"));

  narrator->grade = EXAMPLE_GRADE;
  narrator->has_consent = TRUE;
  g_ptr_array_add (rs_tasks_get_narrators (tasks), narrator);
  add_readings (tasks, uid);
}

/* Where nobody may be recorded a copy has somebody who may: the steps are all there. */
static gboolean
copy_tasks (const char *data, const char *folder, GError **error)
{
  g_autoptr (RsTasks) tasks = rs_tasks_load (data, NULL);
  g_autofree char *absolute = g_canonicalize_filename (data, NULL);
  g_autofree char *files = g_build_filename (absolute, TASKS, "files", NULL);
  g_autofree char *path = g_build_filename (folder, TASKS, "files", NULL);

  if (tasks == NULL || has_reader (tasks))
    return link_tasks (data, folder, error);
  add_reader (tasks);
  return rs_tasks_save (tasks, folder, error) && rs_file_swap_link (path, files, error);
}

static RsStudioFolder *
make_folder (char *path, gboolean is_copy)
{
  RsStudioFolder *self = g_new0 (RsStudioFolder, 1);

  self->path = path;
  self->is_copy = is_copy;
  return self;
}

static RsStudioFolder *
open_copy (const char *data, const char *tasks, GError **error)
{
  g_autofree char *path = g_dir_make_tmp ("rodnaya-studio-XXXXXX", error);
  g_autoptr (RsStudioFolder) self = NULL;

  if (path == NULL)
    return NULL;
  self = make_folder (g_steal_pointer (&path), TRUE);
  if (!copy_tasks (tasks, self->path, error) || !copy_inbox (data, self->path, error))
    return NULL;
  return g_steal_pointer (&self);
}

/* The sample is read-only: what is recorded from it stays with this user. */
static RsStudioFolder *
open_trial (const char *sample, GError **error)
{
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "rodnaya-storona",
                                            "studio", NULL);

  if (!rs_file_make_folder (path, error) || !link_tasks (sample, path, error))
    return NULL;
  return make_folder (g_steal_pointer (&path), FALSE);
}

/**
 * rs_studio_folder_open:
 * @data: the data folder of a museum; it may not exist
 * @is_copy: whether nothing of it may be changed
 *
 * Returns: (transfer full) (nullable): where to work; %NULL with a sentence where that
 *   cannot be made
 */
RsStudioFolder *
rs_studio_folder_open (const char *data, gboolean is_copy, GError **error)
{
  g_autofree char *sample = rs_place_share ("sample");
  gboolean is_trial = FALSE;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  is_trial = !has_tasks (data) && has_tasks (sample);
  if (is_copy)
    return open_copy (data, is_trial ? sample : data, error);
  if (is_trial)
    return open_trial (sample, error);
  return make_folder (g_strdup (data), FALSE);
}

/** rs_studio_folder_close: a copy goes. */
void
rs_studio_folder_close (RsStudioFolder *self)
{
  if (self == NULL)
    return;
  if (self->is_copy)
    rs_file_remove_tree (self->path, NULL);
  g_free (self->path);
  g_free (self);
}

/** rs_studio_folder_get_path: (transfer none) */
const char *
rs_studio_folder_get_path (RsStudioFolder *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}
