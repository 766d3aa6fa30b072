/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies of working.db in backups/ beside it. */
#include "rs-working-copy.h"

#include "rs-clock.h"
#include "rs-error.h"
#include "rs-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* "working-before-update-2026-01-31.db", or with -2, -3 … if that day has one. */
static char *
choose_path (const char *folder, const char *why)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autofree char *day = rs_clock_today (clock);

  for (guint n = 1;; n++)
    {
      g_autofree char *suffix = n == 1 ? g_strdup ("") : g_strdup_printf ("-%u", n);
      g_autofree char *name = g_strconcat ("working-", why, "-", day, suffix, ".db",
                                           NULL);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }
}

static gboolean
write_copy (RsDatabase *database, const char *path, GError **error)
{
  g_autoptr (RsStatement) vacuum = rs_database_prepare (database, "VACUUM INTO ?1",
                                                        error);

  if (vacuum == NULL)
    return FALSE;
  rs_statement_bind_text (vacuum, 1, path);
  return rs_statement_run (vacuum, error) && rs_file_sync (path, error);
}

static gboolean
put_in_place (const char *from, const char *to, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (to);

  if (g_rename (from, to) == 0)
    return rs_file_sync_folder (folder, error);
  rs_error_set_errno (error, errno, _ ("Cannot write"), to);
  return FALSE;
}

/**
 * rs_working_copy_make:
 * @database: the working database, outside of a transaction
 * @why: part of the copy's name, "before-update"
 * @path: (out) (optional): where the copy is
 *
 * Makes a whole, compact copy in the folder backups/ beside the database. It gets its
 * name when it is complete and on the disk.
 *
 * Returns: %TRUE, or %FALSE with an error: then there is no copy
 */
gboolean
rs_working_copy_make (RsDatabase *database, const char *why, char **path, GError **error)
{
  g_autofree char *data = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *part = NULL;
  g_autofree char *copy = NULL;

  g_return_val_if_fail (RS_IS_DATABASE (database), FALSE);
  g_return_val_if_fail (why != NULL, FALSE);

  data = g_path_get_dirname (rs_database_get_path (database));
  folder = g_build_filename (data, "backups", NULL);
  part = g_build_filename (folder, ".working.part", NULL);
  if (!rs_file_make_folder (folder, error) || !rs_file_remove_tree (part, error))
    return FALSE;
  copy = choose_path (folder, why);
  if (!write_copy (database, part, error) || !put_in_place (part, copy, error))
    {
      rs_file_remove_tree (part, NULL);
      return FALSE;
    }
  if (path != NULL)
    *path = g_steal_pointer (&copy);
  return TRUE;
}
