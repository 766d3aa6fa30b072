/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The inbox as a whole: which takes lie there, what a crash left, what goes. */
#include "rs-take-private.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"
#include "rs-take-name.h"
#include "rs-uid.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#define MAX_TAKES 10000     /* that are looked at; more are nobody's work */
#define GOING ".going-"     /* before the uid of a take while it is removed */
#define REQUESTS "requests" /* a folder of its own, see rs-request.c */

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* What lies in @folder, in the order of the names: takes in the order they were begun. */
static GPtrArray *
list_names (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && names->len < MAX_TAKES && (name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

/* A folder that was made when the machine stopped: nothing was recorded yet. */
static gboolean
is_empty (const char *folder)
{
  g_autoptr (GPtrArray) names = list_names (folder);

  for (guint i = 0; i < names->len; i++)
    if (((const char *)g_ptr_array_index (names, i))[0] != '.')
      return FALSE;

  return g_file_test (folder, G_FILE_TEST_IS_DIR)
         && !g_file_test (folder, G_FILE_TEST_IS_SYMLINK);
}

static void
note (GPtrArray *findings, char *message)
{
  if (findings != NULL)
    g_ptr_array_add (findings, message);
  else
    g_free (message);
}

static void
add_take (GPtrArray *takes, const char *folder, GPtrArray *findings)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsTake) take = NULL;

  if (is_empty (folder))
    return;
  take = rs_take_load (folder, &error);
  if (take == NULL)
    {
      note (findings, g_strdup (error->message));
      return;
    }
  if (take->n_lost > 0)
    note (findings,
          g_strdup_printf (_ ("Some sounds of the recording “%s” are missing in “%s”. "
                              "Copy the folder again, or have them read again."),
                           take->head.title, folder));
  g_ptr_array_add (takes, g_steal_pointer (&take));
}

/**
 * rs_take_list:
 * @data: the data folder
 * @findings: (nullable) (element-type utf8): gets a sentence for each thing in the inbox
 *   that cannot be used
 *
 * Returns: (transfer full) (element-type RsTake): all good takes, oldest first
 */
GPtrArray *
rs_take_list (const char *data, GPtrArray *findings)
{
  GPtrArray *takes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *inbox = NULL;
  g_autoptr (GPtrArray) names = NULL;

  g_return_val_if_fail (data != NULL, takes);

  inbox = rs_place_inbox (data);
  names = list_names (inbox);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *path = g_build_filename (inbox, name, NULL);

      if (g_str_has_prefix (name, GOING))
        rs_file_remove_tree (path, NULL);
      else if (rs_uid_is_valid (name))
        add_take (takes, path, findings);
      else if (name[0] != '.' && !g_str_equal (name, REQUESTS))
        note (findings, g_strdup_printf (_ ("“%s” is no folder with a recording. Remove "
                                            "it from the inbox."),
                                         path));
    }
  return takes;
}

/**
 * rs_take_delete:
 *
 * Removes the folder with all that is in it. When the machine stops in the middle, the
 * take is gone from the inbox all the same, and rs_take_list() removes the rest.
 *
 * Returns: whether nothing is left of it
 */
gboolean
rs_take_delete (RsTake *self, GError **error)
{
  g_autofree char *inbox = NULL;
  g_autofree char *name = NULL;
  g_autofree char *going = NULL;

  g_return_val_if_fail (RS_IS_TAKE (self), FALSE);

  inbox = g_path_get_dirname (self->folder);
  name = g_strconcat (GOING, self->uid, NULL);
  going = g_build_filename (inbox, name, NULL);
  if (g_rename (self->folder, going) < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot remove"), self->folder);
      return FALSE;
    }
  return rs_file_remove_tree (going, error) && rs_file_sync_folder (inbox, error);
}

/**
 * rs_take_orphan_free:
 * @self: (nullable): an orphan
 */
void
rs_take_orphan_free (RsTakeOrphan *self)
{
  if (self == NULL)
    return;

  g_free (self->path);
  g_free (self);
}

/* What was recorded after all that the list names; what is older was dropped from it. */
static gboolean
is_orphan (RsTake *self, const char *name, guint *item)
{
  guint number;

  return rs_take_name_read (name, item, &number)
         && (*item == RS_TAKE_WHOLE || *item < self->items->len)
         && !rs_take_names_file (self, name)
         && number > rs_take_get_last_number (self, *item, FALSE);
}

/**
 * rs_take_find_orphans:
 *
 * Returns: (transfer full) (element-type RsTakeOrphan): the sounds that were being
 *   recorded when the machine stopped, to be repaired and taken in by rs_take_end_try()
 */
GPtrArray *
rs_take_find_orphans (RsTake *self)
{
  GPtrArray *orphans = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_take_orphan_free);
  g_autoptr (GPtrArray) names = NULL;

  g_return_val_if_fail (RS_IS_TAKE (self), orphans);

  names = list_names (self->folder);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      RsTakeOrphan *orphan;
      GStatBuf status;
      guint item;
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      if (!is_orphan (self, name, &item) || g_lstat (path, &status) < 0
          || !S_ISREG (status.st_mode))
        continue;
      orphan = g_new0 (RsTakeOrphan, 1);
      orphan->item = item;
      orphan->path = g_steal_pointer (&path);
      g_ptr_array_add (orphans, orphan);
    }
  return orphans;
}
