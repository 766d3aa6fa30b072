/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is written can be read at once, and whoever reads waits for what is to come. */

#include "rs-opus-stream.h"

#include <string.h>

struct _RsOpusStream
{
  GMutex mutex; /* guards all that follows */
  GCond grown;
  GByteArray *bytes;
  gsize n_read;
  gboolean is_ended;
};

/** rs_opus_stream_new: (transfer full): an empty one */
RsOpusStream *
rs_opus_stream_new (void)
{
  RsOpusStream *self = g_new0 (RsOpusStream, 1);

  g_mutex_init (&self->mutex);
  g_cond_init (&self->grown);
  self->bytes = g_byte_array_new ();
  return self;
}

/** rs_opus_stream_free: when both threads are done with it */
void
rs_opus_stream_free (RsOpusStream *self)
{
  g_clear_pointer (&self->bytes, g_byte_array_unref);
  g_cond_clear (&self->grown);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

/** rs_opus_stream_write: @bytes: (array length=length): come after all before */
void
rs_opus_stream_write (RsOpusStream *self, gconstpointer bytes, gsize length)
{
  g_return_if_fail (self != NULL && bytes != NULL);

  g_mutex_lock (&self->mutex);
  g_byte_array_append (self->bytes, bytes, length);
  g_cond_signal (&self->grown);
  g_mutex_unlock (&self->mutex);
}

/** rs_opus_stream_end: nothing more comes, also where writing failed */
void
rs_opus_stream_end (RsOpusStream *self)
{
  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->mutex);
  self->is_ended = TRUE;
  g_cond_signal (&self->grown);
  g_mutex_unlock (&self->mutex);
}

/**
 * rs_opus_stream_read:
 * @bytes: (out caller-allocates) (array length=length):
 *
 * Waits until there is something to read.
 *
 * Returns: how many bytes there are now; 0 only at the end
 */
gsize
rs_opus_stream_read (RsOpusStream *self, gpointer bytes, gsize length)
{
  gsize n;

  g_return_val_if_fail (self != NULL && bytes != NULL && length > 0, 0);

  g_mutex_lock (&self->mutex);
  while (self->n_read == self->bytes->len && !self->is_ended)
    g_cond_wait (&self->grown, &self->mutex);
  n = MIN (length, self->bytes->len - self->n_read);
  if (n > 0)
    memcpy (bytes, self->bytes->data + self->n_read, n);
  self->n_read += n;
  g_mutex_unlock (&self->mutex);
  return n;
}

/**
 * rs_opus_stream_steal:
 *
 * When nobody writes or reads any more.
 *
 * Returns: (transfer full): all that was written
 */
GBytes *
rs_opus_stream_steal (RsOpusStream *self)
{
  GByteArray *bytes;

  g_return_val_if_fail (self != NULL, NULL);

  bytes = self->bytes;
  self->bytes = g_byte_array_new ();
  self->n_read = 0;
  return g_byte_array_free_to_bytes (bytes);
}
