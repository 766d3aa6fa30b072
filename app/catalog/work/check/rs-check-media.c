/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every row of media has its file, and every file its row. */

#include "rs-check-media.h"

#include "rs-digest.h"
#include "rs-finding.h"
#include "rs-media-store.h"
#include "rs-place.h"

#include <glib/gi18n-lib.h>

static void
add (GPtrArray *findings, const char *code, RsSeverity severity, char *message)
{
  g_ptr_array_add (findings, rs_finding_new (code, severity, NULL, message));
  g_free (message);
}

static gboolean
has_its_bytes (const char *data, const char *digest, GCancellable *cancellable)
{
  g_autofree char *path = rs_place_media (data, digest);
  g_autofree char *actual = rs_digest_file (path, cancellable, NULL);

  return g_strcmp0 (actual, digest) == 0;
}

/**
 * rs_check_media_files:
 * @database: any that has a table media
 * @is_deep: hash every file again, not only compare sizes
 *
 * Returns: %FALSE only if it could not look
 */
gboolean
rs_check_media_files (RsDatabase *database,
                      const char *data,
                      gboolean is_deep,
                      GPtrArray *findings,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (RsStatement) rows = rs_database_prepare (
      database, "SELECT digest, size FROM media", error);
  g_autoptr (GError) local_error = NULL;

  if (rows == NULL)
    return FALSE;
  while (rs_statement_step (rows, &local_error))
    {
      const char *digest = rs_statement_get_text (rows, 0);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!rs_media_store_has (data, digest, rs_statement_get_int (rows, 1)))
        add (findings, "media-missing", RS_SEVERITY_FAULT,
             g_strdup_printf (_ ("The file %s is missing or cut short: build the source "
                                 "again or bring it back from a copy."),
                              digest));
      else if (is_deep && !has_its_bytes (data, digest, cancellable))
        add (findings, "media-damaged", RS_SEVERITY_FAULT,
             g_strdup_printf (_ ("The file %s is damaged: bring it back from a copy."),
                              digest));
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static GHashTable *
read_known (RsDatabase *database, GError **error)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                        NULL);
  g_autoptr (RsStatement) rows = rs_database_prepare (database,
                                                      "SELECT digest FROM media", error);

  if (rows == NULL)
    return NULL;
  while (rs_statement_step (rows, NULL))
    g_hash_table_add (known, rs_statement_dup_text (rows, 0));
  return g_steal_pointer (&known);
}

static void
look_into (const char *folder, GHashTable *known, GPtrArray *findings)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (!g_hash_table_contains (known, name))
      add (findings, "media-orphan", RS_SEVERITY_ADVICE,
           g_strdup_printf (_ ("Nothing names the file %s/%s any more."), folder, name));
}

/**
 * rs_check_media_orphans:
 *
 * Returns: %FALSE only if it could not look
 */
gboolean
rs_check_media_orphans (RsDatabase *database,
                        const char *data,
                        GPtrArray *findings,
                        GError **error)
{
  g_autoptr (GHashTable) known = read_known (database, error);
  g_autofree char *root = g_build_filename (data, "media", "sha256", NULL);
  g_autoptr (GDir) dir = g_dir_open (root, 0, NULL);
  const char *name;

  if (known == NULL)
    return FALSE;
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *folder = g_build_filename (root, name, NULL);

      look_into (folder, known, findings);
    }
  return TRUE;
}
