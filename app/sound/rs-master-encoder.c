/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Samples become FLAC. What was stored is a file of whole frames at any moment. */

#include "rs-master-encoder.h"

#include "rs-master.h"

#include <FLAC/stream_encoder.h>

/* 40 ms. Small, for what is not yet a frame is lost in a crash: the price is 2 % of
 * the size. */
#define BLOCK 1920

#define LEVEL 5
#define CHUNK 4096

/* Where in the file STREAMINFO keeps 36 bits of the length and 16 bytes of a checksum
 * of the sound; all zeros is unknown. */
#define LENGTH_AT 21
#define SUM_AT 26
#define INFO_END 42

struct _RsMasterEncoder
{
  FLAC__StreamEncoder *flac;
  RsMasterStore store;
  gpointer data;

  gint64 offset; /* where the next bytes go */
  gint64 end;    /* of the last whole frame */
  gint64 n_samples;
  guint8 length_byte; /* shares its lower half with the length */
  gboolean is_broken;
};

static FLAC__StreamEncoderWriteStatus
on_write (const FLAC__StreamEncoder *flac,
          const FLAC__byte bytes[],
          size_t length,
          uint32_t n_samples,
          uint32_t frame,
          void *data)
{
  RsMasterEncoder *self = data;

  if (self->is_broken || !self->store (self->offset, bytes, length, self->data))
    {
      self->is_broken = TRUE;
      return FLAC__STREAM_ENCODER_WRITE_STATUS_FATAL_ERROR;
    }
  if (self->offset <= LENGTH_AT && self->offset + (gint64)length > LENGTH_AT)
    self->length_byte = bytes[LENGTH_AT - self->offset];
  self->offset += length;
  self->end = MAX (self->end, self->offset);
  self->n_samples += n_samples;
  return FLAC__STREAM_ENCODER_WRITE_STATUS_OK;
}

static FLAC__StreamEncoderSeekStatus
on_seek (const FLAC__StreamEncoder *flac, FLAC__uint64 offset, void *data)
{
  ((RsMasterEncoder *)data)->offset = (gint64)offset;
  return FLAC__STREAM_ENCODER_SEEK_STATUS_OK;
}

static FLAC__StreamEncoderTellStatus
on_tell (const FLAC__StreamEncoder *flac, FLAC__uint64 *offset, void *data)
{
  *offset = (FLAC__uint64)((RsMasterEncoder *)data)->offset;
  return FLAC__STREAM_ENCODER_TELL_STATUS_OK;
}

/**
 * rs_master_encoder_new:
 * @store: called before this returns, with the head of the file
 *
 * Whether that could be stored rs_master_encoder_write() tells.
 */
RsMasterEncoder *
rs_master_encoder_new (RsMasterStore store, gpointer data)
{
  RsMasterEncoder *self;

  g_return_val_if_fail (store != NULL, NULL);

  self = g_new0 (RsMasterEncoder, 1);
  self->store = store;
  self->data = data;
  self->flac = FLAC__stream_encoder_new ();
  FLAC__stream_encoder_set_channels (self->flac, 1);
  FLAC__stream_encoder_set_bits_per_sample (self->flac, 16);
  FLAC__stream_encoder_set_sample_rate (self->flac, RS_MASTER_RATE);
  FLAC__stream_encoder_set_compression_level (self->flac, LEVEL);
  FLAC__stream_encoder_set_blocksize (self->flac, BLOCK);
  self->is_broken = FLAC__stream_encoder_init_stream (self->flac, on_write, on_seek,
                                                      on_tell, NULL, self)
                    != FLAC__STREAM_ENCODER_INIT_STATUS_OK;
  return self;
}

/** rs_master_encoder_free: what was not finished stays as it is */
void
rs_master_encoder_free (RsMasterEncoder *self)
{
  g_return_if_fail (self != NULL);

  self->is_broken = TRUE; /* the library would still write what it holds */
  FLAC__stream_encoder_delete (self->flac);
  g_free (self);
}

/**
 * rs_master_encoder_write:
 *
 * Returns: FALSE once something could not be stored; finish it then
 */
gboolean
rs_master_encoder_write (RsMasterEncoder *self, const gint16 *samples, gsize n_samples)
{
  FLAC__int32 wide[CHUNK];

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (samples != NULL || n_samples == 0, FALSE);

  while (n_samples > 0 && !self->is_broken)
    {
      gsize n = MIN (n_samples, CHUNK);

      for (gsize i = 0; i < n; i++)
        wide[i] = samples[i];
      if (!FLAC__stream_encoder_process_interleaved (self->flac, wide, (uint32_t)n))
        self->is_broken = TRUE;
      samples += n;
      n_samples -= n;
    }
  return !self->is_broken;
}

/* The length, without the checksum, which the library keeps to itself. */
static gboolean
store_length (RsMasterEncoder *self)
{
  guint8 bytes[INFO_END - LENGTH_AT] = { 0 };

  if (self->end < INFO_END)
    return FALSE;
  bytes[0] = (guint8)((self->length_byte & 0xf0) | (self->n_samples >> 32 & 0x0f));
  for (guint i = 1; i < SUM_AT - LENGTH_AT; i++)
    bytes[i] = (guint8)(self->n_samples >> (8 * (SUM_AT - LENGTH_AT - 1 - i)));
  return self->store (LENGTH_AT, bytes, sizeof bytes, self->data);
}

/**
 * rs_master_encoder_finish:
 *
 * Stores the rest and the length, and a checksum if nothing went wrong before. Else
 * only the length of what was stored: cut the file at rs_master_encoder_get_end().
 *
 * Returns: whether the file is whole up to there
 */
gboolean
rs_master_encoder_finish (RsMasterEncoder *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (!self->is_broken)
    FLAC__stream_encoder_finish (self->flac);
  return self->is_broken ? store_length (self) : TRUE;
}

/** rs_master_encoder_get_n_samples: Returns: how many are stored in whole frames */
gint64
rs_master_encoder_get_n_samples (RsMasterEncoder *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_samples;
}

/** rs_master_encoder_get_end: Returns: bytes, up to the end of the last whole frame */
gint64
rs_master_encoder_get_end (RsMasterEncoder *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->end;
}
