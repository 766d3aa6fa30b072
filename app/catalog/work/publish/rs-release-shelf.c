/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The folder releases/: numbered releases, the link to the one that is shown. */

#include "rs-release-shelf.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define TEMPORARY ".tmp-"

static gint64
parse_number (const char *name)
{
  gint64 number = 0;

  return g_ascii_string_to_signed (name, 10, 1, G_MAXINT32, &number, NULL) ? number : 0;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *)a, y = *(const gint64 *)b;

  return (x > y) - (x < y);
}

/**
 * rs_release_shelf_list:
 *
 * Returns: (transfer full) (element-type gint64): the numbers that have a folder,
 *   smallest first
 */
GArray *
rs_release_shelf_list (const char *data)
{
  g_autofree char *path = rs_place_releases (data);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (gint64));
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      gint64 number = parse_number (name);

      if (number > 0)
        g_array_append_val (numbers, number);
    }
  g_array_sort (numbers, compare);
  return numbers;
}

/**
 * rs_release_shelf_get_current:
 *
 * Returns: the number that is shown, 0 for none
 */
gint64
rs_release_shelf_get_current (const char *data)
{
  g_autofree char *link = rs_place_current_link (data);
  g_autofree char *target = g_file_read_link (link, NULL);

  return target != NULL ? parse_number (target) : 0;
}

/**
 * rs_release_shelf_make_folder:
 *
 * Returns: (transfer full): a new folder that no kiosk looks into
 */
char *
rs_release_shelf_make_folder (const char *data, GError **error)
{
  g_autofree char *releases = rs_place_releases (data);
  g_autofree char *path = g_build_filename (releases, TEMPORARY "XXXXXX", NULL);

  if (!rs_file_make_folder (releases, error))
    return NULL;
  if (g_mkdtemp_full (path, 0755) == NULL)
    {
      rs_error_set_errno (error, errno, _ ("Cannot write into the folder"), releases);
      return NULL;
    }
  return g_steal_pointer (&path);
}

static gboolean
sync_and_lock (const char *folder, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, error);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_chmod (path, 0444) != 0 || !rs_file_sync (path, error))
        return FALSE;
    }
  return dir != NULL && rs_file_sync_folder (folder, error);
}

/**
 * rs_release_shelf_put:
 * @folder: a finished release from rs_release_shelf_make_folder()
 *
 * Makes everything in it safe on the disk and gives it its number. Not shown yet.
 */
gboolean
rs_release_shelf_put (const char *data, const char *folder, gint64 number, GError **error)
{
  g_autofree char *releases = rs_place_releases (data);
  g_autofree char *place = rs_place_release (data, number);

  if (!sync_and_lock (folder, error))
    return FALSE;
  if (g_rename (folder, place) != 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot name the new release"), place);
      return FALSE;
    }
  return rs_file_sync_folder (releases, error);
}

/**
 * rs_release_shelf_show:
 *
 * The one step that visitors see: the link turns to release @number, or does not.
 */
gboolean
rs_release_shelf_show (const char *data, gint64 number, GError **error)
{
  g_autofree char *link = rs_place_current_link (data);
  g_autofree char *target = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  return rs_file_swap_link (link, target, error);
}

static void
sweep_temporary (const char *releases)
{
  g_autoptr (GDir) dir = g_dir_open (releases, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, TEMPORARY))
      {
        g_autofree char *path = g_build_filename (releases, name, NULL);
        g_autoptr (GError) error = NULL;

        if (!rs_file_remove_tree (path, &error))
          g_warning ("A leftover of an interrupted publish stays: %s", error->message);
      }
}

/**
 * rs_release_shelf_sweep:
 *
 * Removes what an interrupted publish left and the releases that are too old to go
 * back to. What is shown and the %RS_RELEASES_KEPT newest stay.
 */
void
rs_release_shelf_sweep (const char *data)
{
  g_autofree char *releases = rs_place_releases (data);
  g_autoptr (GArray) numbers = rs_release_shelf_list (data);
  gint64 current = rs_release_shelf_get_current (data);

  sweep_temporary (releases);
  for (guint i = 0; i + RS_RELEASES_KEPT < numbers->len; i++)
    {
      gint64 number = g_array_index (numbers, gint64, i);
      g_autofree char *path = rs_place_release (data, number);
      g_autoptr (GError) error = NULL;

      if (number != current && !rs_file_remove_tree (path, &error))
        g_warning ("An old release stays: %s", error->message);
    }
}
