/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * For libFuzzer: the first byte says whether the rest is a tasks.json or a take.json.
 * What is read must also be written, and then say the same.
 */

#include "rs-file.h"
#include "rs-take.h"
#include "rs-tasks.h"

#include <glib/gstdio.h>

#define UID "0123456789abcdef0123456789abcdef"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
try_tasks (const char *folder, const char *bytes, gssize size)
{
  g_autofree char *tasks_folder = g_build_filename (folder, "tasks", NULL);
  g_autofree char *path = g_build_filename (tasks_folder, "tasks.json", NULL);
  g_autoptr (RsTasks) tasks = NULL;
  g_autoptr (RsTasks) again = NULL;

  g_assert_cmpint (g_mkdir (tasks_folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, bytes, size, NULL));
  tasks = rs_tasks_load (folder, NULL);
  if (tasks == NULL)
    return;
  g_assert_true (rs_tasks_save (tasks, folder, NULL));
  again = rs_tasks_load (folder, NULL);
  g_assert_nonnull (again);
  g_assert_cmpuint (rs_tasks_get_tellings (again)->len, ==,
                    rs_tasks_get_tellings (tasks)->len);
  g_assert_cmpuint (rs_tasks_get_labels (again)->len, ==,
                    rs_tasks_get_labels (tasks)->len);
}

static void
try_take (const char *folder, const char *bytes, gssize size)
{
  g_autofree char *take_folder = g_build_filename (folder, "inbox", UID, NULL);
  g_autofree char *path = g_build_filename (take_folder, "take.json", NULL);
  g_autofree char *sound = g_build_filename (take_folder, "01-1.flac", NULL);
  g_autoptr (RsTake) take = NULL;
  g_autoptr (RsTake) again = NULL;

  g_assert_cmpint (g_mkdir_with_parents (take_folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, bytes, size, NULL));
  g_assert_true (g_file_set_contents (sound, "x", 1, NULL));
  take = rs_take_load (take_folder, NULL);
  if (take == NULL)
    return;
  g_assert_true (rs_take_set_state (take, RS_TAKE_SUBMITTED, NULL));
  again = rs_take_load (take_folder, NULL);
  g_assert_nonnull (again);
  g_assert_cmpuint (rs_take_get_n_items (again), ==, rs_take_get_n_items (take));
  g_assert_cmpuint (rs_take_get_n_recorded (again), ==, rs_take_get_n_recorded (take));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *folder = g_strdup ("/dev/shm/rs-fuzz-XXXXXX");

  if (size == 0)
    return 0;
  g_assert_nonnull (g_mkdtemp (folder));
  if (data[0] == 't')
    try_tasks (folder, (const char *)data + 1, (gssize)size - 1);
  else
    try_take (folder, (const char *)data + 1, (gssize)size - 1);
  rs_file_remove_tree (folder, NULL);
  return 0;
}
