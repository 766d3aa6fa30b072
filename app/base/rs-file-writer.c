/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files too long to be made in memory, put in place when they are whole. */
#include "rs-file-writer.h"

#include "rs-error.h"
#include "rs-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

struct _RsFileWriter
{
  char *path;
  char *temporary; /* beside it; NULL when it is in place */
  FILE *stream;
  int saved_errno; /* of the first write that failed */
};

/**
 * rs_file_writer_new:
 * @path: the file to make or replace
 *
 * Returns: (transfer full) (nullable): a writer; %NULL with #RS_ERROR if nothing can be
 *   written there
 */
RsFileWriter *
rs_file_writer_new (const char *path, GError **error)
{
  g_autoptr (RsFileWriter) self = g_new0 (RsFileWriter, 1);
  g_autofree char *folder = NULL;
  g_autofree char *base = NULL;
  g_autofree char *name = NULL;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  folder = g_path_get_dirname (path);
  base = g_path_get_basename (path);
  name = g_strconcat (".", base, ".XXXXXX", NULL);
  self->path = g_strdup (path);
  self->temporary = g_build_filename (folder, name, NULL);
  fd = g_mkstemp_full (self->temporary, O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot write"), path);
      g_clear_pointer (&self->temporary, g_free);
      return NULL;
    }
  self->stream = fdopen (fd, "wb");
  return g_steal_pointer (&self);
}

/**
 * rs_file_writer_free:
 * @self: (transfer full): a writer; what was not committed is removed
 */
void
rs_file_writer_free (RsFileWriter *self)
{
  if (self->stream != NULL)
    fclose (self->stream);
  if (self->temporary != NULL)
    g_unlink (self->temporary);
  g_free (self->temporary);
  g_free (self->path);
  g_free (self);
}

/**
 * rs_file_writer_write:
 * @data: (array length=length): the next bytes
 *
 * Returns: whether all went well so far; rs_file_writer_commit() says what did not
 */
gboolean
rs_file_writer_write (RsFileWriter *self, gconstpointer data, gsize length)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->saved_errno == 0 && fwrite (data, 1, length, self->stream) != length)
    self->saved_errno = errno;
  return self->saved_errno == 0;
}

/* Closes it, with all that it holds on the disk; the errno. */
static int
close_stream (RsFileWriter *self, int mode)
{
  FILE *stream = g_steal_pointer (&self->stream);
  int fd = fileno (stream);
  int status = self->saved_errno;

  if (status == 0
      && (fflush (stream) != 0 || fchmod (fd, (mode_t)mode) < 0 || fsync (fd) < 0))
    status = errno;
  if (fclose (stream) != 0 && status == 0)
    status = errno;
  return status;
}

/**
 * rs_file_writer_commit:
 * @mode: its permissions, whatever the umask
 *
 * To be called once. Whoever looks sees the old file or the whole new one, also after a
 * power cut.
 *
 * Returns: whether the file is in place and on the disk
 */
gboolean
rs_file_writer_commit (RsFileWriter *self, int mode, GError **error)
{
  g_autofree char *folder = NULL;
  int status;

  g_return_val_if_fail (self != NULL && self->stream != NULL, FALSE);

  status = close_stream (self, mode);
  if (status == 0 && g_rename (self->temporary, self->path) < 0)
    status = errno;
  if (status != 0)
    {
      rs_error_set_errno (error, status, _ ("Cannot write"), self->path);
      return FALSE;
    }
  g_clear_pointer (&self->temporary, g_free);
  folder = g_path_get_dirname (self->path);
  return rs_file_sync_folder (folder, error);
}
