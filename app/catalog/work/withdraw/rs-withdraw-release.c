/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A kept release is built anew without the voices that were taken back, and changes
 * places with the one that has them. */
#include "rs-withdraw-release.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-release-build.h"
#include "rs-release-seal.h"
#include "rs-release-shelf.h"
#include "rs-transaction.h"
#include "rs-withdraw-sql.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define WORK ".work.db"

/* What the release itself calls files of these voices is remembered too: one that was
   made from an older recording may know others. */
static gboolean
take_out (RsDatabase *release, const RsTaken *taken, GHashTable *files, GError **error)
{
  g_autoptr (RsStatement) list = NULL;
  g_autoptr (GError) local_error = NULL;

  if (!rs_taken_load (taken, release, error)
      || !rs_withdraw_sql_run (release, "withdraw-release.sql", error))
    return FALSE;
  list = rs_database_prepare (release,
                              "SELECT sound FROM temp.gone"
                              " WHERE sound NOT IN (SELECT digest FROM media)",
                              error);
  if (list == NULL)
    return FALSE;
  while (rs_statement_step (list, &local_error))
    g_hash_table_add (files, rs_statement_dup_text (list, 0));
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* Into a new file: nothing of the old bytes comes along. */
static gboolean
write_clean (RsDatabase *release, const char *path, GError **error)
{
  g_autoptr (RsStatement) vacuum = rs_database_prepare (release, "VACUUM INTO ?1", error);

  if (vacuum == NULL)
    return FALSE;
  rs_statement_bind_text (vacuum, 1, path);
  return rs_statement_run (vacuum, error);
}

static gboolean
clean_catalog (const char *work,
               const char *catalog,
               const RsTaken *taken,
               GHashTable *files,
               GError **error)
{
  g_autoptr (RsDatabase) release = rs_database_open (work, RS_DATABASE_WRITE, error);
  g_autoptr (RsTransaction) transaction = release ? rs_transaction_new (release, error)
                                                  : NULL;

  return transaction != NULL && take_out (release, taken, files, error)
         && rs_transaction_commit (transaction, error)
         && rs_release_build_verify (release, error)
         && write_clean (release, catalog, error);
}

static gboolean
copy_poster (const char *folder,
             const char *built,
             const RsReleaseManifest *manifest,
             GError **error)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (manifest->poster == NULL)
    return TRUE;
  from = g_build_filename (folder, manifest->poster, NULL);
  to = g_build_filename (built, manifest->poster, NULL);
  return !g_file_test (from, G_FILE_TEST_EXISTS)
         || rs_file_copy (from, to, 0644, NULL, error);
}

static gboolean
build (const char *folder,
       const char *built,
       RsReleaseManifest *manifest,
       const RsTaken *taken,
       GHashTable *files,
       GError **error)
{
  g_autofree char *old = g_build_filename (folder, RS_RELEASE_CATALOG, NULL);
  g_autofree char *work = g_build_filename (built, WORK, NULL);
  g_autofree char *catalog = g_build_filename (built, RS_RELEASE_CATALOG, NULL);

  return rs_file_copy (old, work, 0644, NULL, error)
         && clean_catalog (work, catalog, taken, files, error)
         && rs_file_remove_tree (work, error)
         && copy_poster (folder, built, manifest, error)
         && rs_release_seal (built, manifest, error);
}

static gboolean
check_clean (const char *built, const RsTaken *taken, GError **error)
{
  if (!rs_withdraw_release_has (built, taken))
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_FAILED,
               _ ("A voice that was withdrawn could not be taken out of “%s”."), built);
  return FALSE;
}

/**
 * rs_withdraw_release_has:
 * @folder: of a release
 *
 * Returns: whether anything of a voice that was taken back stands in its catalogue
 */
gboolean
rs_withdraw_release_has (const char *folder, const RsTaken *taken)
{
  g_autofree char *catalog = g_build_filename (folder, RS_RELEASE_CATALOG, NULL);

  return rs_needles_are_in_file (taken->numbers, catalog);
}

/**
 * rs_withdraw_release:
 * @data: the data folder
 * @folder: of a release that has a voice that was taken back
 * @taken: what was
 * @files: (inout): gets digests of files that this release alone may know
 *
 * Builds the release anew under its number and puts it in the place of the old one. A
 * release that is damaged is shown to nobody: that one is removed.
 *
 * Returns: %TRUE, or %FALSE with an error: then the old one is still there
 */
gboolean
rs_withdraw_release (const char *data,
                     const char *folder,
                     const RsTaken *taken,
                     GHashTable *files,
                     GError **error)
{
  g_autoptr (RsReleaseManifest) manifest = rs_release_manifest_read (folder, NULL);
  g_autofree char *built = NULL;
  gboolean done;

  if (manifest == NULL || !rs_release_manifest_verify (manifest, folder, NULL, NULL))
    return rs_file_remove_tree (folder, error);
  built = rs_release_shelf_make_folder (data, error);
  if (built == NULL)
    return FALSE;
  done = build (folder, built, manifest, taken, files, error)
         && check_clean (built, taken, error) && rs_file_exchange (built, folder, error);
  return rs_file_remove_tree (built, done ? error : NULL) && done;
}
