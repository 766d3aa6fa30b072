/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Samples on their way to the disk. However it ends, what lies there is a whole file
 * or can be made one. */

#include "rs-record-file.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-master-encoder.h"
#include "rs-master.h"
#include "rs-syncer.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/statvfs.h>
#include <unistd.h>

/* How often the free space is looked at: it holds half a minute more than this. */
#define LOOK_EVERY (RS_MASTER_RATE / 4)

struct _RsRecordFile
{
  GObject parent_instance;

  char *path;
  RsRecordSpace space;
  GAsyncQueue *queue; /* of GBytes; an empty one is the end */

  /* The main loop's. */
  RsRecordFileFunc func;
  gpointer data;

  /* The thread's. */
  int fd;
  RsMasterEncoder *encoder;
  RsSyncer *syncer;
  gint64 n_unlooked;
  gboolean has_sound;
  RsRecordEnd end;
};

G_DEFINE_FINAL_TYPE (RsRecordFile, rs_record_file, G_TYPE_OBJECT)

static gboolean
on_end (gpointer data)
{
  RsRecordFile *self = RS_RECORD_FILE (data);

  if (self->func != NULL)
    self->func (self, &self->end, self->data);
  return G_SOURCE_REMOVE;
}

/* The first fault is the one. */
static void
fail (RsRecordFile *self, RsRecorderFault fault, int error)
{
  g_autoptr (GError) told = NULL;

  if (self->end.has_fault)
    return;
  rs_error_set_errno (&told, error, _ ("Cannot record"), self->path);
  self->end.has_fault = TRUE;
  self->end.fault = fault;
  self->end.message = g_strdup (told->message);
}

static void
fail_errno (RsRecordFile *self, int error)
{
  fail (self,
        error == ENOSPC || error == EDQUOT ? RS_RECORDER_DISK_FULL
                                           : RS_RECORDER_CANNOT_WRITE,
        error);
}

static gboolean
on_store (gint64 offset, gconstpointer bytes, gsize length, gpointer data)
{
  RsRecordFile *self = data;
  const char *rest = bytes;

  while (length > 0)
    {
      gssize n = pwrite (self->fd, rest, length, offset);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        {
          fail_errno (self, n < 0 ? errno : EIO);
          return FALSE;
        }
      rest += n;
      offset += n;
      length -= (gsize)n;
    }
  return TRUE;
}

/* A figure that nobody knows never forbids to record. */
static void
look_at_space (RsRecordFile *self)
{
  struct statvfs status;

  self->n_unlooked = 0;
  if (fstatvfs (self->fd, &status) == 0
      && (guint64)status.f_bavail * status.f_frsize < self->space.to_go_on)
    fail (self, RS_RECORDER_DISK_FULL, ENOSPC);
}

static void
begin (RsRecordFile *self)
{
  self->fd = -1;
  if (rs_file_free_space (self->path) < self->space.to_start)
    {
      fail (self, RS_RECORDER_DISK_LOW, ENOSPC);
      return;
    }
  /* Never over another recording. */
  self->fd = g_open (self->path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (self->fd < 0)
    {
      fail_errno (self, errno);
      return;
    }
  self->encoder = rs_master_encoder_new (on_store, self);
  self->syncer = rs_syncer_new (self->fd);
}

static void
write_piece (RsRecordFile *self, GBytes *piece)
{
  gsize length;
  const gint16 *samples = g_bytes_get_data (piece, &length);

  rs_master_encoder_write (self->encoder, samples, length / sizeof *samples);
  self->n_unlooked += length / sizeof *samples;
  if (self->n_unlooked >= LOOK_EVERY)
    look_at_space (self);
}

static void
write_all (RsRecordFile *self)
{
  while (!self->end.has_fault)
    {
      g_autoptr (GBytes) piece = g_async_queue_pop (self->queue);

      if (g_bytes_get_size (piece) == 0)
        return;
      write_piece (self, piece);
    }
}

/* What was written in part is cut off; the length is put in even on a full disk, as it
 * takes no more room. */
static void
close_file (RsRecordFile *self)
{
  int error = rs_syncer_stop (g_steal_pointer (&self->syncer));
  gboolean is_whole = rs_master_encoder_finish (self->encoder);

  self->end.n_samples = is_whole ? rs_master_encoder_get_n_samples (self->encoder) : 0;
  self->has_sound = rs_master_encoder_get_n_samples (self->encoder) > 0;
  if (self->end.n_samples > 0
      && (ftruncate (self->fd, rs_master_encoder_get_end (self->encoder)) < 0
          || fsync (self->fd) < 0))
    error = errno;
  if (close (self->fd) < 0 && error == 0)
    error = errno;
  if (error != 0)
    fail_errno (self, error);
  g_clear_pointer (&self->encoder, rs_master_encoder_free);
}

/* A file without a sound is none; but one that could not be closed as it should may
 * still be mended. */
static void
settle (RsRecordFile *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autoptr (GError) error = NULL;

  if (!self->has_sound)
    g_unlink (self->path);
  if (rs_file_sync_folder (folder, &error) || self->end.has_fault)
    return;
  self->end.has_fault = TRUE;
  self->end.fault = RS_RECORDER_CANNOT_WRITE;
  self->end.message = g_strdup (error->message);
}

static gpointer
run (gpointer data)
{
  RsRecordFile *self = RS_RECORD_FILE (data);

  begin (self);
  if (self->fd >= 0)
    {
      write_all (self);
      close_file (self);
      settle (self);
    }
  g_idle_add_full (G_PRIORITY_DEFAULT, on_end, self, g_object_unref);
  return NULL;
}

static void
rs_record_file_finalize (GObject *object)
{
  RsRecordFile *self = RS_RECORD_FILE (object);

  g_async_queue_unref (self->queue);
  g_free (self->path);
  g_free (self->end.message);

  G_OBJECT_CLASS (rs_record_file_parent_class)->finalize (object);
}

static void
rs_record_file_class_init (RsRecordFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_record_file_finalize;
}

static void
rs_record_file_init (RsRecordFile *self)
{
  self->queue = g_async_queue_new_full ((GDestroyNotify)g_bytes_unref);
}

/**
 * rs_record_file_new:
 * @path: must not exist, its folder must
 * @func: hears how it ended, also if it could not begin
 */
RsRecordFile *
rs_record_file_new (const char *path,
                    RsRecordSpace space,
                    RsRecordFileFunc func,
                    gpointer data)
{
  RsRecordFile *self;

  g_return_val_if_fail (path != NULL && func != NULL, NULL);

  self = g_object_new (RS_TYPE_RECORD_FILE, NULL);
  self->path = g_strdup (path);
  self->space = space;
  self->func = func;
  self->data = data;
  g_thread_unref (g_thread_new ("record-file", run, g_object_ref (self)));
  return self;
}

/** rs_record_file_write: from any one thread; copies, and never waits */
void
rs_record_file_write (RsRecordFile *self, const gint16 *samples, gsize n_samples)
{
  g_return_if_fail (RS_IS_RECORD_FILE (self));
  g_return_if_fail (samples != NULL || n_samples == 0);

  if (n_samples > 0)
    g_async_queue_push (self->queue, g_bytes_new (samples, n_samples * sizeof *samples));
}

/** rs_record_file_end: nothing follows; may be said more than once, from any thread */
void
rs_record_file_end (RsRecordFile *self)
{
  g_return_if_fail (RS_IS_RECORD_FILE (self));

  g_async_queue_push (self->queue, g_bytes_new (NULL, 0));
}

/** rs_record_file_forget: the file is closed as ever, but nobody is told */
void
rs_record_file_forget (RsRecordFile *self)
{
  g_return_if_fail (RS_IS_RECORD_FILE (self));

  self->func = NULL;
}

/** rs_record_file_get_path: Returns: (transfer none): as it was given */
const char *
rs_record_file_get_path (RsRecordFile *self)
{
  g_return_val_if_fail (RS_IS_RECORD_FILE (self), NULL);

  return self->path;
}
