/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finds the samples in a plain WAV file. */

#include "rs-wav.h"

#include <string.h>

#define RIFF_HEAD 12
#define CHUNK_HEAD 8
#define FORMAT_LENGTH 16
#define FORMAT_PCM 1

static guint
read_le16 (const guint8 *bytes)
{
  return bytes[0] | (guint)bytes[1] << 8;
}

static guint32
read_le32 (const guint8 *bytes)
{
  return read_le16 (bytes) | (guint32)read_le16 (bytes + 2) << 16;
}

static gboolean
read_format (const guint8 *body, gsize length, RsWav *wav)
{
  if (length < FORMAT_LENGTH || read_le16 (body) != FORMAT_PCM
      || read_le16 (body + 14) != 16)
    return FALSE;
  wav->channels = read_le16 (body + 2);
  wav->rate = read_le32 (body + 4);
  return (wav->channels == 1 || wav->channels == 2) && wav->rate >= 8000
         && wav->rate <= 192000;
}

/**
 * rs_wav_parse:
 * @file: a whole file
 * @wav: (out caller-allocates): end with rs_wav_clear()
 *
 * 16 bit PCM, mono or stereo.
 *
 * Returns: FALSE for anything else, and for a file that is cut short
 */
gboolean
rs_wav_parse (GBytes *file, RsWav *wav)
{
  gsize length;
  const guint8 *data;
  gsize offset = RIFF_HEAD;

  g_return_val_if_fail (file != NULL && wav != NULL, FALSE);

  *wav = (RsWav){ 0 };
  data = g_bytes_get_data (file, &length);
  if (length < RIFF_HEAD || memcmp (data, "RIFF", 4) != 0
      || memcmp (data + 8, "WAVE", 4) != 0)
    return FALSE;
  while (length - offset >= CHUNK_HEAD)
    {
      const guint8 *chunk = data + offset;
      gsize size = read_le32 (chunk + 4);

      offset += CHUNK_HEAD;
      if (size > length - offset)
        return FALSE;
      if (memcmp (chunk, "fmt ", 4) == 0 && !read_format (data + offset, size, wav))
        return FALSE;
      if (memcmp (chunk, "data", 4) == 0)
        {
          size -= size % (wav->rate != 0 ? 2 * wav->channels : 1);
          if (wav->rate == 0 || size == 0)
            return FALSE;
          wav->samples = g_bytes_new_from_bytes (file, offset, size);
          return TRUE;
        }
      offset = MIN (offset + size + size % 2, length);
    }
  return FALSE;
}

/** rs_wav_clear: may be called on all zeros */
void
rs_wav_clear (RsWav *wav)
{
  g_return_if_fail (wav != NULL);

  g_clear_pointer (&wav->samples, g_bytes_unref);
  *wav = (RsWav){ 0 };
}
