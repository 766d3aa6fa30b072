/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Decodes JPEG, PNG, WebP and TIFF, the right way up. */

#include "rs-raster.h"

/* One white point of WebP: its decoder is a module, loaded from disk at first use. */
static const guint8 webp_sample[] = {
  'R',  'I',  'F',  'F',  0x1a, 0,    0,    0,    'W',  'E', 'B', 'P',
  'V',  'P',  '8',  'L',  0x0d, 0,    0,    0,    0x2f, 0,   0,   0,
  0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 0x07, 0,
};

static void
decode_and_forget (RsKind kind, const guint8 *data, gsize length)
{
  RsIntakeRefusal refusal = RS_INTAKE_TAKEN;
  g_autoptr (GdkPixbuf) pixbuf = rs_raster_decode (kind, data, length, &refusal);
}

static void
round_trip (GdkPixbuf *pixbuf, RsKind kind)
{
  g_autofree char *data = NULL;
  gsize length = 0;

  if (gdk_pixbuf_save_to_buffer (pixbuf, &data, &length, rs_kind_get_loader (kind), NULL,
                                 NULL))
    decode_and_forget (kind, (const guint8 *)data, length);
}

/**
 * rs_raster_warm_up:
 *
 * Loads every decoder while files may still be opened.
 */
void
rs_raster_warm_up (void)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 2, 2);

  gdk_pixbuf_fill (pixbuf, 0xffffffff);
  round_trip (pixbuf, RS_KIND_JPEG);
  round_trip (pixbuf, RS_KIND_PNG);
  round_trip (pixbuf, RS_KIND_TIFF);
  decode_and_forget (RS_KIND_WEBP, webp_sample, sizeof webp_sample);
}

/* The loader has read the header only: nothing large has been allocated yet. */
static void
on_size_prepared (GdkPixbufLoader *loader, int width, int height, gpointer user_data)
{
  gboolean *is_too_large = user_data;

  if (width <= 0 || height <= 0 || (gint64)width * height <= RS_INTAKE_MAX_PIXELS)
    return;

  *is_too_large = TRUE;
  gdk_pixbuf_loader_set_size (loader, 0, 0);
}

/* Small pieces, so that a refused size stops the loader before it goes on. */
static gboolean
feed (GdkPixbufLoader *loader, const guint8 *data, gsize length, gboolean *is_too_large)
{
  const gsize piece = 4096;

  for (gsize at = 0; at < length && !*is_too_large; at += piece)
    if (!gdk_pixbuf_loader_write (loader, data + at, MIN (piece, length - at), NULL))
      return FALSE;
  return !*is_too_large;
}

/**
 * rs_raster_decode:
 * @refusal: (out): set where %NULL is returned
 *
 * Returns: (transfer full) (nullable): the picture, turned as its orientation says
 */
GdkPixbuf *
rs_raster_decode (RsKind kind, const guint8 *data, gsize length, RsIntakeRefusal *refusal)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new_with_type (
      rs_kind_get_loader (kind), NULL);
  GdkPixbuf *pixbuf = NULL;
  gboolean is_too_large = FALSE;
  gboolean is_read;

  if (loader == NULL)
    {
      *refusal = RS_INTAKE_UNSUPPORTED;
      return NULL;
    }

  g_signal_connect (loader, "size-prepared", G_CALLBACK (on_size_prepared),
                    &is_too_large);
  is_read = feed (loader, data, length, &is_too_large);
  is_read = gdk_pixbuf_loader_close (loader, NULL) && is_read;
  if (is_read)
    pixbuf = gdk_pixbuf_loader_get_pixbuf (loader);
  if (pixbuf == NULL)
    {
      *refusal = is_too_large ? RS_INTAKE_TOO_MANY_PIXELS : RS_INTAKE_DAMAGED;
      return NULL;
    }
  return gdk_pixbuf_apply_embedded_orientation (pixbuf);
}
