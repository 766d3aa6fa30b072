/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads an Ogg Opus file page by page, without decoding it: is it whole, and how long. */

#include "rs-opus-info.h"

#include "rs-error.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

/* RFC 3533: the fixed part of a page; the table of segments follows. */
#define PAGE_HEAD 27
#define PAGE_FIRST 0x02
#define PAGE_LAST 0x04
#define PAGE_CONTINUED 0x01

/* RFC 7845: granules count samples at 48 kHz whatever was recorded. */
#define OPUS_RATE 48000
#define OPUS_HEAD_LENGTH 19

/* An hour of a narration at 32 kbit/s is 15 MB; nothing of ours is near this. */
#define MAX_FILE (256 * 1024 * 1024)

typedef struct
{
  const guint8 *data;
  gsize length;
  gsize offset;

  guint32 serial;
  guint32 n_pages;
  guint8 flags;
  gint64 granule; /* of the last page that ended a packet; -1 before the first */

  guint64 n_packets;
  guint8 head[2]; /* how the packet under way begins */
  guint64 packet_length;
  gint64 n_samples; /* in all packets, pre-skip counted */

  guint pre_skip;
  guint channels;
} Reader;

static guint32
read_le32 (const guint8 *bytes)
{
  return (guint32)bytes[0] | (guint32)bytes[1] << 8 | (guint32)bytes[2] << 16
         | (guint32)bytes[3] << 24;
}

static gint64
read_granule (const guint8 *bytes)
{
  return (gint64)((guint64)read_le32 (bytes) | (guint64)read_le32 (bytes + 4) << 32);
}

/* The checksum of RFC 3533: polynomial 0x04c11db7, highest bit first, start 0; the
 * field itself counts as zero. */
static guint32
page_checksum (const guint8 *page, gsize length)
{
  guint32 sum = 0;

  for (gsize i = 0; i < length; i++)
    {
      guint8 byte = i >= 22 && i < 26 ? 0 : page[i];

      sum ^= (guint32)byte << 24;
      for (guint bit = 0; bit < 8; bit++)
        sum = sum & 0x80000000u ? (sum << 1) ^ 0x04c11db7u : sum << 1;
    }
  return sum;
}

/* RFC 6716, 3.1: the first byte names the length of a frame, its last two bits how
 * many there are. 0 for what no encoder may write. */
static gint64
packet_samples (const Reader *self)
{
  static const guint16 silk[] = { 480, 960, 1920, 2880 };
  static const guint16 hybrid[] = { 480, 960 };
  static const guint16 celt[] = { 120, 240, 480, 960 };
  guint config = self->head[0] >> 3;
  guint code = self->head[0] & 3;
  guint frame, n_frames;

  if (self->packet_length == 0 || (code == 3 && self->packet_length < 2))
    return 0;
  if (config < 12)
    frame = silk[config & 3];
  else if (config < 16)
    frame = hybrid[config & 1];
  else
    frame = celt[config & 3];
  n_frames = code == 0 ? 1 : code < 3 ? 2 : self->head[1] & 0x3f;
  return frame * n_frames <= 5760 ? frame * n_frames : 0; /* 120 ms at most */
}

static gboolean
end_packet (Reader *self)
{
  gint64 samples = 0;

  if (self->n_packets >= 2)
    {
      samples = packet_samples (self);
      if (samples == 0)
        return FALSE;
    }
  self->n_packets++;
  self->n_samples += samples;
  self->packet_length = 0;
  return TRUE;
}

static gboolean
read_segments (Reader *self, const guint8 *table, guint n_segments, const guint8 *body)
{
  for (guint i = 0; i < n_segments; i++)
    {
      for (guint j = 0; j < table[i] && self->packet_length + j < 2; j++)
        self->head[self->packet_length + j] = body[j];
      self->packet_length += table[i];
      body += table[i];
      if (table[i] < 255 && !end_packet (self))
        return FALSE;
    }
  return TRUE;
}

static gsize
body_length (const guint8 *table, guint n_segments)
{
  gsize length = 0;

  for (guint i = 0; i < n_segments; i++)
    length += table[i];
  return length;
}

/* The first two pages hold one header each. */
static gboolean
check_header (Reader *self, const guint8 *body, gsize length)
{
  if (self->n_pages == 0)
    {
      if (length < OPUS_HEAD_LENGTH || memcmp (body, "OpusHead", 8) != 0
          || (body[8] & 0xf0) != 0 || body[18] != 0)
        return FALSE;
      self->channels = body[9];
      self->pre_skip = body[10] | (guint)body[11] << 8;
      return self->channels == 1 || self->channels == 2;
    }
  return self->n_pages != 1 || (length >= 8 && memcmp (body, "OpusTags", 8) == 0);
}

static gboolean
check_order (Reader *self, const guint8 *page)
{
  gint64 granule = read_granule (page + 6);
  gboolean first = self->n_pages == 0;

  if (first)
    self->serial = read_le32 (page + 14);
  if (page[4] != 0 || ((page[5] & PAGE_FIRST) != 0) != first
      || ((page[5] & PAGE_CONTINUED) != 0) != (self->packet_length > 0)
      || read_le32 (page + 14) != self->serial || read_le32 (page + 18) != self->n_pages
      || granule < -1)
    return FALSE;
  self->flags = page[5];
  if (granule < 0)
    return TRUE;
  if (granule < self->granule)
    return FALSE;
  self->granule = granule;
  return TRUE;
}

/* Returns: how many bytes the page takes, or 0 if it is cut short or is no page. */
static gsize
page_length (const Reader *self)
{
  const guint8 *page = self->data + self->offset;
  gsize left = self->length - self->offset;
  gsize length;

  if (left < PAGE_HEAD || memcmp (page, "OggS", 4) != 0 || left < PAGE_HEAD + page[26])
    return 0;
  length = PAGE_HEAD + page[26] + body_length (page + PAGE_HEAD, page[26]);
  return length <= left ? length : 0;
}

static gboolean
read_page (Reader *self, gsize length)
{
  const guint8 *page = self->data + self->offset;
  const guint8 *body = page + PAGE_HEAD + page[26];

  if (page_checksum (page, length) != read_le32 (page + 22) || !check_order (self, page)
      || !check_header (self, body, length - PAGE_HEAD - page[26])
      || !read_segments (self, page + PAGE_HEAD, page[26], body))
    return FALSE;
  self->n_pages++;
  self->offset += length;
  return TRUE;
}

static gboolean
set_damaged (GError **error, const char *name)
{
  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
               _ ("The sound “%s” is damaged or cut short. Copy it once more from where "
                  "it came, or record it again"),
               name);
  return FALSE;
}

/**
 * rs_opus_info_has_magic:
 * @data: the first bytes of a file
 * @length: how many; at least %RS_OPUS_INFO_HEAD to be recognised
 *
 * A quick look that keeps anything but Ogg Opus away from the player.
 */
gboolean
rs_opus_info_has_magic (gconstpointer data, gsize length)
{
  const guint8 *bytes = data;

  g_return_val_if_fail (data != NULL || length == 0, FALSE);

  return length >= RS_OPUS_INFO_HEAD && memcmp (bytes, "OggS", 4) == 0 && bytes[26] == 1
         && memcmp (bytes + PAGE_HEAD + 1, "OpusHead", 8) == 0;
}

/**
 * rs_opus_info_parse:
 * @data: a whole file
 * @length: of @data, bytes
 * @name: the file's name, for the message
 * @info: (out caller-allocates):
 *
 * Walks every page: order, checksums, headers, and the length of each packet. One
 * mono or stereo Opus stream (channel mapping 0), nothing before, between or after.
 *
 * Errors: %RS_ERROR_INVALID for another kind of file, %RS_ERROR_DAMAGED for an Ogg
 * Opus that is not whole.
 */
gboolean
rs_opus_info_parse (
    gconstpointer data, gsize length, const char *name, RsOpusInfo *info, GError **error)
{
  Reader reader = { .data = data, .length = length, .granule = -1 };

  g_return_val_if_fail (data != NULL || length == 0, FALSE);
  g_return_val_if_fail (name != NULL && info != NULL, FALSE);

  if (!rs_opus_info_has_magic (data, length))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("The file “%s” is not an Ogg Opus sound. Save the recording as "
                      "Ogg Opus"),
                   name);
      return FALSE;
    }
  while (reader.offset < length)
    {
      gsize page = page_length (&reader);

      if (page == 0 || (reader.flags & PAGE_LAST) != 0 || !read_page (&reader, page))
        return set_damaged (error, name);
    }
  if ((reader.flags & PAGE_LAST) == 0 || reader.packet_length > 0 || reader.n_packets < 3
      || reader.granule <= reader.pre_skip || reader.granule > reader.n_samples)
    return set_damaged (error, name);

  info->channels = reader.channels;
  info->n_samples = reader.granule - reader.pre_skip;
  info->duration_ms = (info->n_samples * 1000 + OPUS_RATE - 1) / OPUS_RATE;
  return TRUE;
}

/**
 * rs_opus_info_read:
 * @path: a file
 * @info: (out caller-allocates):
 *
 * The same for a file on disk. Errors: also those of opening it.
 */
gboolean
rs_opus_info_read (const char *path, RsOpusInfo *info, GError **error)
{
  g_autofree char *data = NULL;
  g_autofree char *name = NULL;
  gsize length;
  GStatBuf status;

  g_return_val_if_fail (path != NULL && info != NULL, FALSE);

  /* Looked at before it is read: a pipe would never end, and a mapping of a file on a
   * stick that is pulled out kills the program. */
  if (g_stat (path, &status) != 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot open"), path);
      return FALSE;
    }
  name = g_path_get_basename (path);
  if (!S_ISREG (status.st_mode) || status.st_size > MAX_FILE)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("The sound “%s” is too large or is not a file. Use recordings of "
                      "a few minutes"),
                   name);
      return FALSE;
    }
  if (!g_file_get_contents (path, &data, &length, NULL))
    {
      rs_error_set_errno (error, EIO, _ ("Cannot read"), path);
      return FALSE;
    }
  return rs_opus_info_parse (data, length, name, info, error);
}
