/* SPDX-License-Identifier: GPL-3.0-or-later */

/* FLAC becomes samples, as many as can be had: what a crash or a bad disk spoilt is
 * skipped, and nothing that the file says of itself is believed unseen. */

#include "rs-master-decoder.h"

#include "rs-master.h"

#include <FLAC/stream_decoder.h>
#include <string.h>

/* A power cut may leave a hole in the middle: silence takes its place, so that what
 * follows is not lost. A wider one is no hole but nonsense. */
#define MAX_HOLE (10 * RS_MASTER_RATE)

typedef struct
{
  const guint8 *data;
  gsize length;
  gsize offset;
  RsMasterSound *sound;
  guint64 promised; /* samples; 0: the file was not finished */
  guint n_faults;
} Reader;

static FLAC__StreamDecoderReadStatus
on_read (const FLAC__StreamDecoder *flac, FLAC__byte bytes[], size_t *length, void *data)
{
  Reader *reader = data;

  *length = MIN (*length, reader->length - reader->offset);
  if (*length == 0)
    return FLAC__STREAM_DECODER_READ_STATUS_END_OF_STREAM;
  memcpy (bytes, reader->data + reader->offset, *length);
  reader->offset += *length;
  return FLAC__STREAM_DECODER_READ_STATUS_CONTINUE;
}

static void
on_info (const FLAC__StreamDecoder *flac, const FLAC__StreamMetadata *block, void *data)
{
  Reader *reader = data;
  const FLAC__StreamMetadata_StreamInfo *info = &block->data.stream_info;

  if (block->type != FLAC__METADATA_TYPE_STREAMINFO)
    return;
  reader->promised = info->total_samples;
  reader->sound->is_foreign = info->channels != 1 || info->bits_per_sample != 16
                              || info->sample_rate != RS_MASTER_RATE;
}

/* Returns: whether a frame follows what there is, with a hole before it at most. */
static gboolean
follows (Reader *reader, guint64 at)
{
  guint64 expected = reader->sound->samples->len;

  if (at != expected)
    reader->n_faults++;
  return at >= expected && at - expected <= MAX_HOLE;
}

static FLAC__StreamDecoderWriteStatus
on_frame (const FLAC__StreamDecoder *flac,
          const FLAC__Frame *frame,
          const FLAC__int32 *const channels[],
          void *data)
{
  Reader *reader = data;
  const FLAC__FrameHeader *head = &frame->header;
  guint64 at = head->number.sample_number;

  if (reader->sound->is_foreign)
    return FLAC__STREAM_DECODER_WRITE_STATUS_ABORT;
  if (head->channels != 1 || head->bits_per_sample != 16
      || head->sample_rate != RS_MASTER_RATE)
    {
      reader->n_faults++;
      return FLAC__STREAM_DECODER_WRITE_STATUS_CONTINUE;
    }
  if (!follows (reader, at))
    return FLAC__STREAM_DECODER_WRITE_STATUS_CONTINUE;
  if (at + head->blocksize > RS_MASTER_MAX_SAMPLES)
    {
      reader->sound->is_long = TRUE;
      return FLAC__STREAM_DECODER_WRITE_STATUS_ABORT;
    }
  g_array_set_size (reader->sound->samples, (guint)at); /* a hole gets zeros */
  for (guint i = 0; i < head->blocksize; i++)
    {
      gint16 sample = (gint16)channels[0][i];

      g_array_append_val (reader->sound->samples, sample);
    }
  return FLAC__STREAM_DECODER_WRITE_STATUS_CONTINUE;
}

static void
on_error (const FLAC__StreamDecoder *flac,
          FLAC__StreamDecoderErrorStatus status,
          void *data)
{
  ((Reader *)data)->n_faults++;
}

/** rs_master_sound_clear: may be called on all zeros */
void
rs_master_sound_clear (RsMasterSound *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->samples, g_array_unref);
  *self = (RsMasterSound){ 0 };
}

/**
 * rs_master_decode:
 * @data: a file that begins as rs_master_has_magic() wants it
 * @length: of it
 * @sound: (out caller-allocates):
 *
 * The memory that it takes is bounded by %RS_MASTER_MAX_SAMPLES.
 */
void
rs_master_decode (gconstpointer data, gsize length, RsMasterSound *sound)
{
  Reader reader = { .data = data, .length = length, .sound = sound };
  FLAC__StreamDecoder *flac = FLAC__stream_decoder_new ();
  gboolean is_right;

  *sound = (RsMasterSound){ .samples = g_array_new (FALSE, TRUE, sizeof (gint16)) };
  FLAC__stream_decoder_set_md5_checking (flac, TRUE);
  if (FLAC__stream_decoder_init_stream (flac, on_read, NULL, NULL, NULL, NULL, on_frame,
                                        on_info, on_error, &reader)
      == FLAC__STREAM_DECODER_INIT_STATUS_OK)
    FLAC__stream_decoder_process_until_end_of_stream (flac);
  is_right = FLAC__stream_decoder_finish (flac);
  FLAC__stream_decoder_delete (flac);
  sound->is_whole = is_right && !sound->is_foreign && !sound->is_long
                    && reader.n_faults == 0 && reader.promised > 0
                    && reader.promised == sound->samples->len;
}
