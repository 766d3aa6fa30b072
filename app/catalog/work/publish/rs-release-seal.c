/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The last touch to a release, after which nobody writes to it again. */
#include "rs-release-seal.h"

#include "rs-digest.h"
#include "rs-error.h"
#include "rs-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

static gboolean
write_manifest (RsReleaseManifest *manifest, const char *folder, GError **error)
{
  g_autofree char *catalog = g_build_filename (folder, RS_RELEASE_CATALOG, NULL);
  GStatBuf status;

  g_free (manifest->catalog_digest);
  manifest->catalog_digest = rs_digest_file (catalog, NULL, error);
  if (manifest->catalog_digest == NULL)
    return FALSE;
  if (g_stat (catalog, &status) != 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot open"), catalog);
      return FALSE;
    }
  manifest->catalog_size = status.st_size;
  return rs_release_manifest_write (manifest, folder, error);
}

/* All of it is on the disk before it is named. */
static gboolean
sync_and_lock (const char *folder, GError **error)
{
  static const char *const names[] = { RS_RELEASE_CATALOG, RS_RELEASE_MANIFEST,
                                       RS_RELEASE_POSTER };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        continue;
      if (g_chmod (path, 0444) != 0)
        {
          rs_error_set_errno (error, errno, _ ("Cannot write"), path);
          return FALSE;
        }
      if (!rs_file_sync (path, error))
        return FALSE;
    }
  return rs_file_sync_folder (folder, error);
}

/**
 * rs_release_seal:
 * @folder: of a finished release, whose catalogue is closed
 * @manifest: (inout): gets size and digest of the catalogue, and is written
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_release_seal (const char *folder, RsReleaseManifest *manifest, GError **error)
{
  g_return_val_if_fail (folder != NULL && manifest != NULL, FALSE);

  return write_manifest (manifest, folder, error) && sync_and_lock (folder, error);
}
