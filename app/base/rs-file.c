/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files that survive a power cut: written aside, synced, then put in place. */
#include "rs-file.h"

#include "rs-error.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define BLOCK (256 * 1024) /* bytes a read while copying */
#define OPEN_FOLDERS 16    /* that nftw() may hold while it removes a tree */
#define LINK_TRIES 16      /* names for the temporary link before giving up */

/* Beside @path, hidden, so that the rename stays within one file system. */
static char *
make_temporary_name (const char *path, const char *ending)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *name = g_strconcat (".", base, ".", ending, NULL);

  return g_build_filename (folder, name, NULL);
}

static int
write_all (int fd, const char *data, gsize length)
{
  while (length > 0)
    {
      gssize n = write (fd, data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return -1;
      data += n;
      length -= (gsize)n;
    }

  return 0;
}

static int
copy_all (int from, int to, GCancellable *cancellable)
{
  g_autofree char *block = g_malloc (BLOCK);

  for (;;)
    {
      gssize n;

      if (g_cancellable_is_cancelled (cancellable))
        {
          errno = ECANCELED;
          return -1;
        }
      n = read (from, block, BLOCK);
      if (n == 0)
        return 0;
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0 || write_all (to, block, (gsize)n) < 0)
        return -1;
    }
}

/* Puts the name of @path, just made or renamed, onto the disk. */
static gboolean
sync_parent (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return rs_file_sync_folder (folder, error);
}

/*
 * Ends a temporary file: @status is that of writing it. Closes @fd, puts the file in
 * place of @path or removes it.
 */
static gboolean
settle (
    int fd, const char *temporary, const char *path, int mode, int status, GError **error)
{
  int saved_errno;

  if (status == 0)
    status = fchmod (fd, (mode_t)mode);
  if (status == 0)
    status = fsync (fd);
  saved_errno = errno;
  if (close (fd) < 0 && status == 0)
    {
      status = -1;
      saved_errno = errno;
    }
  if (status == 0 && rename (temporary, path) < 0)
    {
      status = -1;
      saved_errno = errno;
    }
  if (status < 0)
    {
      g_unlink (temporary);
      rs_error_set_errno (error, saved_errno, _ ("Cannot write"), path);
      return FALSE;
    }

  return sync_parent (path, error);
}

static int
open_temporary (const char *path, char **temporary, GError **error)
{
  int fd;

  *temporary = make_temporary_name (path, "XXXXXX");
  fd = g_mkstemp_full (*temporary, O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0)
    rs_error_set_errno (error, errno, _ ("Cannot write"), path);

  return fd;
}

/**
 * rs_file_write:
 * @path: the file to make or replace
 * @data: (array length=length): its bytes
 * @length: how many
 * @mode: its permissions, whatever the umask
 * @error: where to put what went wrong
 *
 * Whoever looks sees the old file or the whole new one, also after a power cut.
 *
 * Returns: whether the new file is in place and on the disk
 */
gboolean
rs_file_write (
    const char *path, gconstpointer data, gsize length, int mode, GError **error)
{
  g_autofree char *temporary = NULL;
  int fd;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (data != NULL || length == 0, FALSE);

  fd = open_temporary (path, &temporary, error);
  if (fd < 0)
    return FALSE;

  return settle (fd, temporary, path, mode, write_all (fd, data, length), error);
}

/**
 * rs_file_copy:
 * @from: the file to copy
 * @to: the file to make or replace
 * @mode: permissions of the copy, whatever the umask
 * @cancellable: (nullable): to stop in the middle; nothing is left then
 * @error: where to put what went wrong
 *
 * As rs_file_write(), from a file.
 *
 * Returns: whether the copy is in place and on the disk
 */
gboolean
rs_file_copy (
    const char *from, const char *to, int mode, GCancellable *cancellable, GError **error)
{
  g_autofree char *temporary = NULL;
  gboolean ok;
  int source;
  int fd;

  g_return_val_if_fail (from != NULL, FALSE);
  g_return_val_if_fail (to != NULL, FALSE);

  source = open (from, O_RDONLY | O_CLOEXEC);
  if (source < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot open"), from);
      return FALSE;
    }
  fd = open_temporary (to, &temporary, error);
  ok = fd >= 0
       && settle (fd, temporary, to, mode, copy_all (source, fd, cancellable), error);
  close (source);

  return ok;
}

static gboolean
sync_opened (const char *path, int flags, GError **error)
{
  int fd = open (path, flags | O_CLOEXEC);
  int status = fd < 0 ? -1 : fsync (fd);
  int saved_errno = errno;

  if (fd >= 0)
    close (fd);
  /* Some file systems, such as those of sticks, cannot sync a folder: not a fault. */
  if (status == 0 || saved_errno == EINVAL)
    return TRUE;

  rs_error_set_errno (error, saved_errno, _ ("Cannot save to the disk"), path);
  return FALSE;
}

/**
 * rs_file_sync:
 * @path: a file
 * @error: where to put what went wrong
 *
 * Returns: whether what was written to it is on the disk
 */
gboolean
rs_file_sync (const char *path, GError **error)
{
  g_return_val_if_fail (path != NULL, FALSE);

  return sync_opened (path, O_RDONLY, error);
}

/**
 * rs_file_sync_folder:
 * @path: a folder
 * @error: where to put what went wrong
 *
 * Returns: whether the names in it, just made, renamed or removed, are on the disk
 */
gboolean
rs_file_sync_folder (const char *path, GError **error)
{
  g_return_val_if_fail (path != NULL, FALSE);

  return sync_opened (path, O_RDONLY | O_DIRECTORY, error);
}

/**
 * rs_file_make_folder:
 * @path: a folder
 * @error: where to put what went wrong
 *
 * Makes the folder and all above it, as far as they are missing, and syncs them.
 *
 * Returns: whether the folder is there
 */
gboolean
rs_file_make_folder (const char *path, GError **error)
{
  g_autofree char *parent = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return TRUE;
  parent = g_path_get_dirname (path);
  if (!g_str_equal (parent, path) && !rs_file_make_folder (parent, error))
    return FALSE;
  if (g_mkdir (path, 0755) < 0
      && (errno != EEXIST || !g_file_test (path, G_FILE_TEST_IS_DIR)))
    {
      rs_error_set_errno (error, errno, _ ("Cannot make the folder"), path);
      return FALSE;
    }

  return rs_file_sync_folder (parent, error);
}

static int
remove_one (const char *path, const struct stat *status, int type, struct FTW *walk)
{
  return remove (path);
}

/**
 * rs_file_remove_tree:
 * @path: a file or folder; it need not exist
 * @error: where to put what went wrong
 *
 * Removes it with all that is in it. Links are removed, never followed.
 *
 * Returns: whether it is gone
 */
gboolean
rs_file_remove_tree (const char *path, GError **error)
{
  g_return_val_if_fail (path != NULL, FALSE);

  if (nftw (path, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS) == 0 || errno == ENOENT)
    return TRUE;

  rs_error_set_errno (error, errno, _ ("Cannot remove"), path);
  return FALSE;
}

/* A new link beside @link_path, under a name that nobody holds; NULL with errno. */
static char *
make_temporary_link (const char *link_path, const char *target)
{
  for (int i = 0; i < LINK_TRIES; i++)
    {
      g_autofree char *ending = g_strdup_printf ("%08x", g_random_int ());
      g_autofree char *temporary = make_temporary_name (link_path, ending);

      if (symlink (target, temporary) == 0)
        return g_steal_pointer (&temporary);
      if (errno != EEXIST)
        break;
    }

  return NULL;
}

/**
 * rs_file_swap_link:
 * @link_path: a symbolic link to make or to turn round
 * @target: what it shall name
 * @error: where to put what went wrong
 *
 * One rename: whoever looks sees the old target or the new one, never none.
 *
 * Returns: whether the link names @target, also after a power cut
 */
gboolean
rs_file_swap_link (const char *link_path, const char *target, GError **error)
{
  g_autofree char *temporary = NULL;

  g_return_val_if_fail (link_path != NULL, FALSE);
  g_return_val_if_fail (target != NULL, FALSE);

  temporary = make_temporary_link (link_path, target);
  if (temporary == NULL || rename (temporary, link_path) < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot write"), link_path);
      if (temporary != NULL)
        g_unlink (temporary);
      return FALSE;
    }

  return sync_parent (link_path, error);
}

/* For file systems that cannot do it in one step: for a moment there is no @second. */
static int
exchange_by_turns (const char *first, const char *second)
{
  g_autofree char *away = make_temporary_name (second, "away");

  if (rename (second, away) < 0)
    return -1;
  if (rename (first, second) < 0)
    {
      int saved_errno = errno;

      if (rename (away, second) == 0)
        errno = saved_errno;
      return -1;
    }
  return rename (away, first);
}

/**
 * rs_file_exchange:
 * @first: a file or folder
 * @second: another one, on the same file system
 * @error: where to put what went wrong
 *
 * The two change places: whoever looks at a name sees the old or the new, never none,
 * except on old file systems such as those of sticks.
 *
 * Returns: whether they did, also after a power cut
 */
gboolean
rs_file_exchange (const char *first, const char *second, GError **error)
{
  int status;

  g_return_val_if_fail (first != NULL, FALSE);
  g_return_val_if_fail (second != NULL, FALSE);

  status = renameat2 (AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
  if (status < 0 && (errno == EINVAL || errno == ENOSYS))
    status = exchange_by_turns (first, second);
  if (status < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot write"), second);
      return FALSE;
    }

  return sync_parent (first, error) && sync_parent (second, error);
}

/**
 * rs_file_free_space:
 * @path: a file or folder; what of it does not exist yet does not matter
 *
 * Returns: bytes that this user may still write there; G_MAXUINT64 if nobody knows,
 * so that a figure that is missing never forbids to write
 */
guint64
rs_file_free_space (const char *path)
{
  struct statvfs status;
  g_autofree char *place = g_strdup (path);

  g_return_val_if_fail (path != NULL, G_MAXUINT64);

  while (statvfs (place, &status) < 0)
    {
      int saved_errno = errno;
      g_autofree char *missing = g_steal_pointer (&place);

      place = g_path_get_dirname (missing);
      if (saved_errno != ENOENT || g_str_equal (place, missing))
        return G_MAXUINT64;
    }

  return (guint64)status.f_bavail * status.f_frsize;
}
