/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ogg Opus in memory, through the libraries of those who made the format: they write
 * the pre-skip and the last granule so that a sound keeps its length to the sample. */

#include "rs-opus-coder.h"

#include "rs-error.h"
#include "rs-opus-stream.h"

#include <glib/gi18n-lib.h>
#include <opusenc.h>
#include <opusfile.h>

/* A voice alone: nobody hears a difference above it. */
#define BITRATE 32000

/* Of 10, and the size is the same. A child waits for this before it hears its story: a
 * minute of speech takes 0.84 s with 5, 1.4 s with 10. */
#define COMPLEXITY 5

#define STEP RS_OPUS_CODER_RATE /* between two looks whether to stop */
#define MAX_STEP 5760           /* samples in the longest packet */

#define FAMILY_MONO 0

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OggOpusEnc, ope_encoder_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OggOpusComments, ope_comments_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OggOpusFile, op_free)

static int
on_write (void *user_data, const unsigned char *data, opus_int32 length)
{
  rs_opus_stream_write (user_data, data, length);
  return 0;
}

static int
on_close (void *user_data)
{
  return 0;
}

static const OpusEncCallbacks callbacks = { on_write, on_close };

/* The number of the stream is given, not drawn by lot: the same sound is then the same
 * file, which is kept once. */
static gboolean
set_up (OggOpusEnc *encoder, gsize n_samples)
{
  return ope_encoder_ctl (encoder, OPUS_SET_BITRATE (BITRATE)) == OPE_OK
         && ope_encoder_ctl (encoder, OPUS_SET_VBR (1)) == OPE_OK
         && ope_encoder_ctl (encoder, OPUS_SET_SIGNAL (OPUS_SIGNAL_VOICE)) == OPE_OK
         && ope_encoder_ctl (encoder, OPUS_SET_COMPLEXITY (COMPLEXITY)) == OPE_OK
         && ope_encoder_ctl (encoder, OPE_SET_COMMENT_PADDING (0)) == OPE_OK
         && ope_encoder_ctl (encoder, OPE_SET_SERIALNO ((int)(n_samples & G_MAXINT32)))
                == OPE_OK;
}

static gboolean
is_stopped (GCancellable *cancellable, GError **error)
{
  if (!g_cancellable_is_cancelled (cancellable))
    return FALSE;
  g_set_error (error, RS_ERROR, RS_ERROR_CANCELLED, _ ("Stopped"));
  return TRUE;
}

static gboolean
set_failed (GError **error)
{
  g_set_error (error, RS_ERROR, RS_ERROR_FAILED,
               _ ("The sound could not be made ready for playing. Restart the program "
                  "and try once more"));
  return FALSE;
}

static gboolean
write_all (OggOpusEnc *encoder,
           const float *samples,
           gsize n_samples,
           GCancellable *cancellable,
           GError **error)
{
  for (gsize at = 0; at < n_samples; at += STEP)
    {
      if (is_stopped (cancellable, error))
        return FALSE;
      if (ope_encoder_write_float (encoder, samples + at, MIN (STEP, n_samples - at))
          != OPE_OK)
        return set_failed (error);
    }
  return ope_encoder_drain (encoder) == OPE_OK || set_failed (error);
}

/* Ends @stream in any case. */
static gboolean
encode (const float *samples,
        gsize n_samples,
        RsOpusStream *stream,
        GCancellable *cancellable,
        GError **error)
{
  g_autoptr (OggOpusComments) comments = ope_comments_create ();
  g_autoptr (OggOpusEnc) encoder = ope_encoder_create_callbacks (
      &callbacks, stream, comments, RS_OPUS_CODER_RATE, 1, FAMILY_MONO, NULL);
  gboolean is_written;

  if (encoder == NULL || !set_up (encoder, n_samples))
    is_written = set_failed (error);
  else
    is_written = write_all (encoder, samples, n_samples, cancellable, error);
  rs_opus_stream_end (stream);
  return is_written;
}

/**
 * rs_opus_coder_encode:
 * @samples: (array length=n_samples): 48 kHz, mono, full scale is 1.0
 *
 * Returns: (transfer full): a whole Ogg Opus file that holds exactly @n_samples and
 *   nothing that tells where or when it was made; NULL if it was stopped
 */
GBytes *
rs_opus_coder_encode (const float *samples,
                      gsize n_samples,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (RsOpusStream) stream = NULL;

  g_return_val_if_fail (samples != NULL && n_samples > 0, NULL);

  stream = rs_opus_stream_new ();
  if (!encode (samples, n_samples, stream, cancellable, error))
    return NULL;
  return rs_opus_stream_steal (stream);
}

static gboolean
read_all (OggOpusFile *file, GArray *samples, GCancellable *cancellable, GError **error)
{
  float piece[MAX_STEP];
  int n = 1;

  while (n > 0)
    {
      if (is_stopped (cancellable, error))
        return FALSE;
      n = op_read_float (file, piece, MAX_STEP, NULL);
      if (n > 0)
        g_array_append_vals (samples, piece, n);
    }
  return n == 0 || set_failed (error);
}

/* Takes @reader. */
static GArray *
decode (OggOpusFile *reader, GCancellable *cancellable, GError **error)
{
  g_autoptr (OggOpusFile) owned = reader;
  g_autoptr (GArray) samples = NULL;

  if (reader == NULL || op_channel_count (reader, -1) != 1)
    {
      set_failed (error);
      return NULL;
    }
  samples = g_array_new (FALSE, FALSE, sizeof (float));
  if (!read_all (reader, samples, cancellable, error))
    return NULL;
  return g_steal_pointer (&samples);
}

/**
 * rs_opus_coder_decode:
 * @file: a whole Ogg Opus file of ours, mono
 *
 * Returns: (transfer full) (element-type float): all that is heard, 48 kHz; NULL if it
 *   is another kind of file or is damaged, or if it was stopped
 */
GArray *
rs_opus_coder_decode (GBytes *file, GCancellable *cancellable, GError **error)
{
  gconstpointer data;
  gsize length;

  g_return_val_if_fail (file != NULL, NULL);

  data = g_bytes_get_data (file, &length);
  return decode (op_open_memory (data, length, NULL), cancellable, error);
}

static int
on_read (void *stream, unsigned char *bytes, int length)
{
  return (int)rs_opus_stream_read (stream, bytes, (gsize)length);
}

static const OpusFileCallbacks reading = { on_read, NULL, NULL, NULL };

static gpointer
listen_in_thread (gpointer stream)
{
  return decode (op_open_callbacks (stream, &reading, NULL, 0, NULL), NULL, NULL);
}

/**
 * rs_opus_coder_encode_and_hear:
 * @samples: (array length=n_samples): 48 kHz, mono, full scale is 1.0
 * @heard: (out) (transfer full) (element-type float): what rs_opus_coder_decode() makes
 *   of the file
 *
 * As rs_opus_coder_encode(); decodes what is written while the rest is encoded, so that
 * it takes little longer than that alone.
 */
GBytes *
rs_opus_coder_encode_and_hear (const float *samples,
                               gsize n_samples,
                               GArray **heard,
                               GCancellable *cancellable,
                               GError **error)
{
  g_autoptr (RsOpusStream) stream = NULL;
  GThread *listener;
  gboolean is_encoded;

  g_return_val_if_fail (samples != NULL && n_samples > 0 && heard != NULL, NULL);

  stream = rs_opus_stream_new ();
  listener = g_thread_new ("opus-listener", listen_in_thread, stream);
  is_encoded = encode (samples, n_samples, stream, cancellable, error);
  *heard = g_thread_join (listener);
  if (is_encoded && *heard != NULL)
    return rs_opus_stream_steal (stream);
  if (is_encoded)
    set_failed (error);
  g_clear_pointer (heard, g_array_unref);
  return NULL;
}
