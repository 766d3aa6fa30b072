/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a file reaches its own end: the decoders paint what is missing grey. */

#include "rs-whole.h"

#include <string.h>

static guint32
read_big (const guint8 *p)
{
  return (guint32)p[0] << 24 | (guint32)p[1] << 16 | (guint32)p[2] << 8 | p[3];
}

/* Chunks of length, name, data and checksum, up to IEND. */
static gboolean
has_png_end (const guint8 *data, gsize length)
{
  gsize at = 8;

  while (at + 12 <= length)
    {
      gsize size = read_big (data + at);

      if (memcmp (data + at + 4, "IEND", 4) == 0)
        return TRUE;
      if (size > length - at - 12)
        return FALSE;
      at += size + 12;
    }
  return FALSE;
}

/* Where the segments of the header end and the points begin; 0 if nowhere. */
static gsize
find_scan (const guint8 *data, gsize length)
{
  gsize at = 2;

  while (at + 4 <= length && data[at] == 0xff)
    {
      guint8 marker = data[at + 1];

      if (marker == 0xda)
        return at;
      if (marker == 0xff)
        at++;
      else if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8))
        at += 2;
      else
        at += 2 + ((gsize)data[at + 2] << 8 | data[at + 3]);
    }
  return 0;
}

/* Among the points 0xff is always followed by 0: 0xffd9 can only be the end. */
static gboolean
has_jpeg_end (const guint8 *data, gsize length)
{
  gsize scan = find_scan (data, length);

  for (gsize at = scan; scan > 0 && at + 2 <= length; at++)
    if (data[at] == 0xff && data[at + 1] == 0xd9)
      return TRUE;
  return FALSE;
}

static gboolean
has_webp_end (const guint8 *data, gsize length)
{
  guint32 size = (guint32)data[7] << 24 | (guint32)data[6] << 16 | (guint32)data[5] << 8
                 | data[4];

  return length >= 12 && size <= length - 8;
}

/**
 * rs_whole_check:
 * @data: at least the bytes by which its kind was recognised
 *
 * Returns: %FALSE if the file was cut short, as by a stick pulled too early
 */
gboolean
rs_whole_check (RsKind kind, const guint8 *data, gsize length)
{
  switch (kind)
    {
    case RS_KIND_PNG:
      return has_png_end (data, length);
    case RS_KIND_JPEG:
      return has_jpeg_end (data, length);
    case RS_KIND_WEBP:
      return has_webp_end (data, length);
    case RS_KIND_TIFF:
    case RS_KIND_SVG:
      /* Their readers refuse what is cut short. */
      return TRUE;
    case RS_KIND_UNKNOWN:
    case RS_KIND_UNSUPPORTED:
    default:
      return FALSE;
    }
}
