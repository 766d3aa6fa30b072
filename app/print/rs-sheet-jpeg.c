/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large a JPEG is, from its head alone. */
#include "rs-sheet-jpeg.h"

#define MARKER 0xff
#define START 0xd8
#define SIZE_LENGTH 6 /* precision, height, width, components */

/* Frames of all kinds, C0–CF, but for three that are tables. */
static gboolean
is_frame (guint8 kind)
{
  return kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
}

static gsize
read_number (const guint8 *data)
{
  return (gsize)data[0] << 8 | data[1];
}

/**
 * rs_sheet_jpeg_read_size:
 * @data: (array length=length): a whole file
 * @width: (out): px
 * @height: (out): px
 *
 * Returns: whether it is a JPEG with a size
 */
gboolean
rs_sheet_jpeg_read_size (const guint8 *data, gsize length, int *width, int *height)
{
  gsize at = 2;

  g_return_val_if_fail (data != NULL || length == 0, FALSE);

  if (length < 4 || data[0] != MARKER || data[1] != START)
    return FALSE;
  while (at + 4 <= length && data[at] == MARKER)
    {
      guint8 kind = data[at + 1];
      gsize segment = read_number (data + at + 2);

      if (is_frame (kind) && at + 4 + SIZE_LENGTH <= length)
        {
          *height = (int)read_number (data + at + 5);
          *width = (int)read_number (data + at + 7);
          return *width > 0 && *height > 0;
        }
      at += 2 + segment;
    }
  return FALSE;
}
