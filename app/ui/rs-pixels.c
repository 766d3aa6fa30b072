/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From our own picture files to opaque textures, and from those to cairo. */
#include "rs-pixels.h"

#include "rs-error.h"
#include "rs-tokens.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gi18n-lib.h>
#include <math.h>

/* Shapes that differ by less look the same. */
#define SAME_SHAPE 1.04

/* The size at which a picture covers a box, or fits into it; never above its own. */
static void
find_size (int *width, int *height, int box_width, int box_height, gboolean cover)
{
  double factor = MIN (
      rs_pixels_find_factor (*width, *height, box_width, box_height, cover), 1);

  *width = MAX (1, (int)lround (*width * factor));
  *height = MAX (1, (int)lround (*height * factor));
}

/* GSK blends what has alpha several times slower; our photographs have none. */
static GdkPixbuf *
flatten (GdkPixbuf *pixbuf)
{
  int width = gdk_pixbuf_get_width (pixbuf), height = gdk_pixbuf_get_height (pixbuf);
  guint32 snow = rs_tokens_color (RS_COLOR_SNOW);
  GdkPixbuf *flat;

  if (!gdk_pixbuf_get_has_alpha (pixbuf))
    return g_object_ref (pixbuf);
  flat = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);
  if (flat != NULL)
    gdk_pixbuf_composite_color (pixbuf, flat, 0, 0, width, height, 0, 0, 1, 1,
                                GDK_INTERP_NEAREST, 255, 0, 0, 16, snow, snow);
  return flat;
}

static GdkTexture *
make_texture (GdkPixbuf *pixbuf)
{
  g_autoptr (GBytes) bytes = g_bytes_new_with_free_func (
      gdk_pixbuf_get_pixels (pixbuf), gdk_pixbuf_get_byte_length (pixbuf), g_object_unref,
      g_object_ref (pixbuf));

  return gdk_memory_texture_new (gdk_pixbuf_get_width (pixbuf),
                                 gdk_pixbuf_get_height (pixbuf), GDK_MEMORY_R8G8B8, bytes,
                                 (gsize)gdk_pixbuf_get_rowstride (pixbuf));
}

/**
 * rs_pixels_find_factor:
 * @cover: whether the picture has to cover the box, or to fit into it
 *
 * How much a picture of @width × @height grows for its box. One of nearly the same
 * shape covers the box in any case: a hair cut off is better than a hair of mat.
 */
double
rs_pixels_find_factor (
    int width, int height, int box_width, int box_height, gboolean cover)
{
  double across = (double)box_width / width, down = (double)box_height / height;
  double least = MIN (across, down), most = MAX (across, down);

  return cover || most < least * SAME_SHAPE ? most : least;
}

/**
 * rs_pixels_load:
 * @path: a JPEG or PNG of ours
 * @width: of the box, px; 0 for the picture's own size
 * @height: likewise
 * @cover: whether it has to cover the box, or to fit into it
 *
 * Decodes a picture no larger than is needed. Blocks: for a thread.
 *
 * Returns: (transfer full): an opaque texture, or %NULL with #RS_ERROR_DAMAGED
 */
GdkTexture *
rs_pixels_load (const char *path, int width, int height, gboolean cover, GError **error)
{
  g_autoptr (GdkPixbuf) pixbuf = NULL;
  g_autoptr (GdkPixbuf) flat = NULL;
  g_autoptr (GError) reason = NULL;
  int own_width = 0, own_height = 0;

  g_return_val_if_fail (path != NULL, NULL);

  if (gdk_pixbuf_get_file_info (path, &own_width, &own_height) != NULL && own_width > 0
      && own_height > 0)
    {
      if (width > 0 && height > 0)
        find_size (&own_width, &own_height, width, height, cover);
      pixbuf = gdk_pixbuf_new_from_file_at_scale (path, own_width, own_height, FALSE,
                                                  &reason);
    }
  if (pixbuf != NULL)
    flat = flatten (pixbuf);
  if (flat != NULL)
    return make_texture (flat);
  g_set_error (error, RS_ERROR,
               g_file_test (path, G_FILE_TEST_EXISTS) ? RS_ERROR_DAMAGED
                                                      : RS_ERROR_NOT_FOUND,
               _ ("The picture “%s” is missing or damaged (%s). Publish again, or bring "
                  "the file back from a copy."),
               path, reason != NULL ? reason->message : _ ("not a picture"));
  return NULL;
}

/**
 * rs_pixels_to_surface:
 *
 * Under the cairo renderer a cross-fade between two surfaces of its own kind costs a
 * fifth of one between textures.
 *
 * Returns: (transfer full): an opaque image surface
 */
cairo_surface_t *
rs_pixels_to_surface (GdkTexture *texture)
{
  cairo_surface_t *surface;

  g_return_val_if_fail (GDK_IS_TEXTURE (texture), NULL);

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                        gdk_texture_get_width (texture),
                                        gdk_texture_get_height (texture));
  cairo_surface_flush (surface);
  gdk_texture_download (texture, cairo_image_surface_get_data (surface),
                        (gsize)cairo_image_surface_get_stride (surface));
  cairo_surface_mark_dirty (surface);
  return surface;
}
