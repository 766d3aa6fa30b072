/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture format a file is, by its first bytes. */

#include "rs-kind.h"

#include <string.h>

/* How far into a file an SVG may begin: after a declaration and comments. */
#define SVG_WINDOW 4096

static gboolean
has (const guint8 *data, gsize length, gsize at, const char *magic, gsize n)
{
  return length >= at + n && memcmp (data + at, magic, n) == 0;
}

static gboolean
is_svg (const guint8 *data, gsize length)
{
  gsize start = 0;

  if (has (data, length, 0, "\357\273\277", 3))
    start = 3;
  while (start < length && g_ascii_isspace (data[start]))
    start++;
  if (start >= length || data[start] != '<')
    return FALSE;

  return g_strstr_len ((const char *)data, (gssize)MIN (length, SVG_WINDOW), "<svg")
         != NULL;
}

/* Known pictures that we do not take, so that the refusal can say so. */
static gboolean
is_unsupported (const guint8 *data, gsize length)
{
  return has (data, length, 0, "GIF8", 4) || has (data, length, 0, "BM", 2)
         || has (data, length, 4, "ftyp", 4) || has (data, length, 0, "8BPS", 4)
         || has (data, length, 0, "\0\0\1\0", 4) || has (data, length, 0, "%PDF", 4);
}

/**
 * rs_kind_of:
 *
 * Returns: what @data is
 */
RsKind
rs_kind_of (const guint8 *data, gsize length)
{
  if (has (data, length, 0, "\xff\xd8\xff", 3))
    return RS_KIND_JPEG;
  if (has (data, length, 0, "\x89PNG\r\n\x1a\n", 8))
    return RS_KIND_PNG;
  if (has (data, length, 0, "RIFF", 4) && has (data, length, 8, "WEBP", 4))
    return RS_KIND_WEBP;
  if (has (data, length, 0, "II*\0", 4) || has (data, length, 0, "MM\0*", 4))
    return RS_KIND_TIFF;
  if (is_svg (data, length))
    return RS_KIND_SVG;
  return is_unsupported (data, length) ? RS_KIND_UNSUPPORTED : RS_KIND_UNKNOWN;
}

/**
 * rs_kind_get_mime:
 *
 * Returns: (transfer none): "-" for what is not taken
 */
const char *
rs_kind_get_mime (RsKind kind)
{
  static const char *const mimes[] = {
    "-", "-", "image/jpeg", "image/png", "image/webp", "image/tiff", "image/svg+xml"
  };

  return mimes[kind];
}

/**
 * rs_kind_get_loader:
 *
 * Returns: (nullable) (transfer none): gdk-pixbuf's name of a raster format
 */
const char *
rs_kind_get_loader (RsKind kind)
{
  static const char *const loaders[] = {
    NULL, NULL, "jpeg", "png", "webp", "tiff", NULL
  };

  return loaders[kind];
}
