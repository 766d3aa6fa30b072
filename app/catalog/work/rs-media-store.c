/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files by the digest of their bytes. */
#include "rs-media-store.h"

#include "rs-digest.h"
#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define MEDIA_MODE 0444

static gint64
get_size (const char *path)
{
  GStatBuf info;

  return g_stat (path, &info) == 0 && S_ISREG (info.st_mode) ? info.st_size : -1;
}

static gboolean
make_place (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return rs_file_make_folder (folder, error);
}

/**
 * rs_media_store_add_bytes:
 * @data: the data folder
 * @bytes: of the file
 *
 * Returns: (transfer full) (nullable): the digest, which is the file's name from now
 *   on; %NULL with an error
 */
char *
rs_media_store_add_bytes (const char *data, GBytes *bytes, GError **error)
{
  g_autofree char *digest = NULL;
  g_autofree char *path = NULL;
  gconstpointer start;
  gsize size;

  g_return_val_if_fail (data != NULL && bytes != NULL, NULL);

  start = g_bytes_get_data (bytes, &size);
  digest = rs_digest_data (start, size);
  path = rs_place_media (data, digest);
  if (get_size (path) == (gint64)size)
    return g_steal_pointer (&digest);
  if (!make_place (path, error) || !rs_file_write (path, start, size, MEDIA_MODE, error))
    return NULL;
  return g_steal_pointer (&digest);
}

/* The copy is hashed again: a file on a stick may change between the two readings. */
static gboolean
copy_checked (const char *from,
              const char *to,
              const char *digest,
              GCancellable *cancellable,
              GError **error)
{
  g_autofree char *copied = NULL;

  if (!make_place (to, error) || !rs_file_copy (from, to, MEDIA_MODE, cancellable, error))
    return FALSE;
  copied = rs_digest_file (to, cancellable, error);
  if (g_strcmp0 (copied, digest) == 0)
    return TRUE;
  if (copied != NULL)
    g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
                 _ ("“%s” changed while it was copied. Close the program that writes it "
                    "and try again."),
                 from);
  g_unlink (to);
  return FALSE;
}

/**
 * rs_media_store_add_file:
 * @data: the data folder
 * @path: a file
 * @size: (out) (optional): its bytes
 * @cancellable: (nullable): to stop in the middle; nothing is left then
 *
 * Returns: (transfer full) (nullable): the digest, which is the file's name from now
 *   on; %NULL with an error
 */
char *
rs_media_store_add_file (const char *data,
                         const char *path,
                         gint64 *size,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autofree char *digest = NULL;
  g_autofree char *place = NULL;

  g_return_val_if_fail (data != NULL && path != NULL, NULL);

  digest = rs_digest_file (path, cancellable, error);
  if (digest == NULL)
    return NULL;
  place = rs_place_media (data, digest);
  if (get_size (place) != get_size (path)
      && !copy_checked (path, place, digest, cancellable, error))
    return NULL;
  if (size != NULL)
    *size = get_size (place);
  return g_steal_pointer (&digest);
}

/* Files are written aside under hidden names, see rs_file_write(). */
static gboolean
sweep_folder (const char *folder, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = name[0] == '.' ? g_build_filename (folder, name, NULL)
                                             : NULL;

      if (path != NULL && !rs_file_remove_tree (path, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * rs_media_store_sweep:
 * @data: the data folder, whose workshop the caller holds open for writing
 *
 * Removes what was left by a program that ended in the middle of writing a file.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_media_store_sweep (const char *data, GError **error)
{
  g_autofree char *root = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (data != NULL, FALSE);

  root = g_build_filename (data, "media", "sha256", NULL);
  dir = g_dir_open (root, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *folder = g_build_filename (root, name, NULL);

      if (!sweep_folder (folder, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * rs_media_store_has:
 * @data: the data folder
 * @digest: name of a file
 * @size: bytes that it must have
 *
 * Returns: whether the file is there and whole by its size
 */
gboolean
rs_media_store_has (const char *data, const char *digest, gint64 size)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (data != NULL && digest != NULL, FALSE);

  path = rs_place_media (data, digest);
  return get_size (path) == size;
}
