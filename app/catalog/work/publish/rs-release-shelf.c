/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The folder releases/: what is there, what is shown, what has to go. */
#include "rs-release-shelf.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* So many newest releases stay, so that a bad one can be taken back twice. */
#define KEPT_RELEASES 3

/* 1 is a number, 01 and 1x are not; 0 for what is none. */
static gint64
parse_number (const char *name)
{
  gint64 number = 0;

  if (name[0] == '0' || strlen (name) > 15)
    return 0;
  for (const char *p = name; *p != '\0'; p++)
    {
      if (!g_ascii_isdigit (*p))
        return 0;
      number = number * 10 + (*p - '0');
    }
  return number;
}

/**
 * rs_release_shelf_get_current:
 * @data: the data folder
 *
 * Returns: number of the release that `current` names; 0 if it names none
 */
gint64
rs_release_shelf_get_current (const char *data)
{
  g_autofree char *link = NULL;
  g_autofree char *target = NULL;

  g_return_val_if_fail (data != NULL, 0);

  link = rs_place_current_link (data);
  target = g_file_read_link (link, NULL);
  return target != NULL ? parse_number (target) : 0;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *)a;
  gint64 second = *(const gint64 *)b;

  return first < second ? -1 : first > second;
}

static GDir *
open_folder (const char *data)
{
  g_autofree char *path = rs_place_releases (data);

  return g_dir_open (path, 0, NULL);
}

/**
 * rs_release_shelf_list:
 * @data: the data folder
 *
 * Returns: (transfer full) (element-type gint64): numbers of the releases that are
 *   there, whole or not, the oldest first
 */
GArray *
rs_release_shelf_list (const char *data)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GDir) folder = NULL;
  const char *name;

  g_return_val_if_fail (data != NULL, NULL);

  folder = open_folder (data);
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      gint64 number = parse_number (name);

      if (number > 0)
        g_array_append_val (numbers, number);
    }
  g_array_sort (numbers, compare_numbers);
  return g_steal_pointer (&numbers);
}

/**
 * rs_release_shelf_get_latest:
 * @data: the data folder
 *
 * Returns: the greatest number that is there; 0 without a release
 */
gint64
rs_release_shelf_get_latest (const char *data)
{
  g_autoptr (GArray) numbers = rs_release_shelf_list (data);
  gint64 current = rs_release_shelf_get_current (data);

  if (numbers == NULL || numbers->len == 0)
    return current;
  return MAX (current, g_array_index (numbers, gint64, numbers->len - 1));
}

/**
 * rs_release_shelf_list_leftovers:
 * @data: the data folder
 *
 * Returns: (transfer full): paths of what an interrupted publish left
 */
GStrv
rs_release_shelf_list_leftovers (const char *data)
{
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();
  g_autofree char *releases = NULL;
  g_autoptr (GDir) folder = NULL;
  const char *name;

  g_return_val_if_fail (data != NULL, NULL);

  releases = rs_place_releases (data);
  folder = open_folder (data);
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    if (name[0] == '.')
      {
        g_autofree char *path = g_build_filename (releases, name, NULL);

        g_strv_builder_add (paths, path);
      }
  return g_strv_builder_end (paths);
}

/**
 * rs_release_shelf_sweep:
 *
 * Removes what an interrupted publish left.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_release_shelf_sweep (const char *data, GError **error)
{
  g_auto (GStrv) leftovers = rs_release_shelf_list_leftovers (data);

  for (char **path = leftovers; *path != NULL; path++)
    if (!rs_file_remove_tree (*path, error))
      return FALSE;
  return TRUE;
}

/**
 * rs_release_shelf_make_folder:
 *
 * Returns: (transfer full) (nullable): a new folder in releases/ that nobody takes for
 *   a release; %NULL with an error
 */
char *
rs_release_shelf_make_folder (const char *data, GError **error)
{
  g_autofree char *releases = NULL;
  g_autofree char *folder = NULL;

  g_return_val_if_fail (data != NULL, NULL);

  releases = rs_place_releases (data);
  folder = g_build_filename (releases, ".tmp-XXXXXX", NULL);
  if (!rs_file_make_folder (releases, error))
    return NULL;
  if (g_mkdtemp_full (folder, 0755) != NULL)
    return g_steal_pointer (&folder);
  rs_error_set_errno (error, errno, _ ("Cannot make a folder in"), releases);
  return NULL;
}

static gboolean
rename_in_shelf (const char *data, const char *from, const char *to, GError **error)
{
  g_autofree char *releases = rs_place_releases (data);

  if (g_rename (from, to) == 0)
    return rs_file_sync_folder (releases, error);
  rs_error_set_errno (error, errno, _ ("Cannot write"), to);
  return FALSE;
}

/**
 * rs_release_shelf_place:
 * @folder: of rs_release_shelf_make_folder(), complete and synced
 * @number: which release it becomes
 *
 * Gives a finished release its name. Nothing is shown differently yet.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_release_shelf_place (const char *data,
                        const char *folder,
                        gint64 number,
                        GError **error)
{
  g_autofree char *place = NULL;

  g_return_val_if_fail (data != NULL && folder != NULL, FALSE);
  g_return_val_if_fail (number > 0, FALSE);

  place = rs_place_release (data, number);
  return rename_in_shelf (data, folder, place, error);
}

/**
 * rs_release_shelf_show:
 * @number: a release that is there
 *
 * Turns the link `current` to it, by one rename.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_release_shelf_show (const char *data, gint64 number, GError **error)
{
  g_autofree char *link = NULL;
  g_autofree char *target = NULL;

  g_return_val_if_fail (data != NULL, FALSE);
  g_return_val_if_fail (number > 0, FALSE);

  link = rs_place_current_link (data);
  target = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  return rs_file_swap_link (link, target, error);
}

/* First out of sight, then away: a release is never seen half removed. */
static gboolean
remove_release (const char *data, gint64 number, GError **error)
{
  g_autofree char *place = rs_place_release (data, number);
  g_autofree char *releases = rs_place_releases (data);
  g_autofree char *name = g_strdup_printf (".old-%" G_GINT64_FORMAT, number);
  g_autofree char *away = g_build_filename (releases, name, NULL);

  return rs_file_remove_tree (away, error) && rename_in_shelf (data, place, away, error)
         && rs_file_remove_tree (away, error);
}

/**
 * rs_release_shelf_thin:
 * @previous: what was shown before the current one; 0 for nothing
 *
 * Removes old releases. The three newest stay, the current one, and @previous.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_release_shelf_thin (const char *data, gint64 previous, GError **error)
{
  g_autoptr (GArray) numbers = rs_release_shelf_list (data);
  gint64 current = rs_release_shelf_get_current (data);

  for (guint i = 0; i + KEPT_RELEASES < numbers->len; i++)
    {
      gint64 number = g_array_index (numbers, gint64, i);

      if (number != current && number != previous
          && !remove_release (data, number, error))
        return FALSE;
    }
  return TRUE;
}
