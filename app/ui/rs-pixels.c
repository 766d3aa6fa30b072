/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From our own picture files to opaque textures, and from those to cairo. */
#include "rs-pixels.h"

#include "rs-digest.h"
#include "rs-error.h"
#include "rs-tokens.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* The place for a picture, px. */
typedef struct
{
  int width, height;
  gboolean cover;
} Box;

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

static void
on_size_prepared (GdkPixbufLoader *loader, int width, int height, Box *box)
{
  if (box->width > 0 && box->height > 0)
    find_size (&width, &height, box->width, box->height, box->cover);
  gdk_pixbuf_loader_set_size (loader, width, height);
}

/* A decoder is content with half a file, but then it lacks its end. */
static gboolean
has_end (const char *bytes, gsize length)
{
  static const guint8 jpeg[] = { 0xFF, 0xD9 };
  static const guint8 png[] = { 'I', 'E', 'N', 'D', 0xAE, 'B', 0x60, 0x82 };

  return (length > sizeof jpeg
          && memcmp (bytes + length - sizeof jpeg, jpeg, sizeof jpeg) == 0)
         || (length > sizeof png
             && memcmp (bytes + length - sizeof png, png, sizeof png) == 0);
}

/* Media are named by their SHA-256: a flipped bit shows. */
static gboolean
is_as_named (const char *path, gconstpointer bytes, gsize length)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *digest = NULL;

  if (!rs_digest_is_valid (name))
    return TRUE;
  digest = rs_digest_data (bytes, length);
  return g_str_equal (digest, name);
}

static GdkPixbuf *
decode (const char *bytes, gsize length, Box *box)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  gboolean is_read;
  GdkPixbuf *pixbuf;

  g_signal_connect (loader, "size-prepared", G_CALLBACK (on_size_prepared), box);
  is_read = gdk_pixbuf_loader_write (loader, (const guchar *)bytes, length, NULL);
  /* It has to be closed in any case. */
  is_read = gdk_pixbuf_loader_close (loader, NULL) && is_read;
  pixbuf = gdk_pixbuf_loader_get_pixbuf (loader);
  return is_read && pixbuf != NULL ? flatten (pixbuf) : NULL;
}

/**
 * rs_pixels_load:
 * @path: a JPEG or PNG of ours
 * @width: of the box, px; 0 for the picture's own size
 * @height: likewise
 * @cover: whether it has to cover the box, or to fit into it
 *
 * Decodes a picture no larger than is needed. A file that is named by its SHA-256 has
 * to be what its name says. Blocks: for a thread.
 *
 * Returns: (transfer full): an opaque texture, or %NULL with #RS_ERROR_NOT_FOUND or
 *   #RS_ERROR_DAMAGED
 */
GdkTexture *
rs_pixels_load (const char *path, int width, int height, gboolean cover, GError **error)
{
  g_autofree char *bytes = NULL;
  g_autoptr (GdkPixbuf) pixbuf = NULL;
  Box box = { width, height, cover };
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);

  /* Not mapped: a disk that fails under a mapping ends the program. */
  if (!g_file_get_contents (path, &bytes, &length, NULL))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                   _ ("The picture “%s” is not there. Publish again, or bring the file "
                      "back from a copy."),
                   path);
      return NULL;
    }
  if (has_end (bytes, length) && is_as_named (path, bytes, length))
    pixbuf = decode (bytes, length, &box);
  if (pixbuf == NULL)
    {
      g_set_error (
          error, RS_ERROR, RS_ERROR_DAMAGED,
          _ ("The picture “%s” is damaged. Publish again, or bring the file back "
             "from a copy."),
          path);
      return NULL;
    }
  return make_texture (pixbuf);
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
