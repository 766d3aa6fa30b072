/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The copies that visitors see: flat, fitting, without a word of metadata. */

#include "rs-copies.h"

#include <math.h>

/* Dark enough to stand beside a picture: relative brightness of 0-255. */
#define DARK 88
#define LEVELS 16

/**
 * rs_copies_flatten:
 *
 * Returns: (transfer full): @pixbuf without transparency, on white
 */
GdkPixbuf *
rs_copies_flatten (GdkPixbuf *pixbuf)
{
  int width = gdk_pixbuf_get_width (pixbuf), height = gdk_pixbuf_get_height (pixbuf);
  GdkPixbuf *flat;

  if (!gdk_pixbuf_get_has_alpha (pixbuf))
    return g_object_ref (pixbuf);

  flat = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);
  if (flat == NULL)
    return NULL;
  gdk_pixbuf_fill (flat, 0xffffffff);
  gdk_pixbuf_composite (pixbuf, flat, 0, 0, width, height, 0, 0, 1, 1, GDK_INTERP_NEAREST,
                        255);
  return flat;
}

/**
 * rs_copies_fit:
 *
 * Returns: (transfer full) (nullable): @pixbuf no larger than the bounds; never
 *   enlarged
 */
GdkPixbuf *
rs_copies_fit (GdkPixbuf *pixbuf, int max_width, int max_height)
{
  int width = gdk_pixbuf_get_width (pixbuf), height = gdk_pixbuf_get_height (pixbuf);
  double scale = fmin ((double)max_width / width, (double)max_height / height);

  if (scale >= 1)
    return g_object_ref (pixbuf);
  return gdk_pixbuf_scale_simple (pixbuf, MAX (1, (int)lround (width * scale)),
                                  MAX (1, (int)lround (height * scale)),
                                  GDK_INTERP_BILINEAR);
}

/**
 * rs_copies_encode:
 * @quality: of JPEG, 0-100
 *
 * Returns: (transfer full) (nullable): a JPEG of the points alone
 */
GBytes *
rs_copies_encode (GdkPixbuf *pixbuf, const char *quality)
{
  g_autoptr (GdkPixbuf) bare = NULL;
  char *data = NULL;
  gsize length = 0;

  /* A copy of the points only: options such as a comment stay behind. */
  bare = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, gdk_pixbuf_get_width (pixbuf),
                         gdk_pixbuf_get_height (pixbuf));
  if (bare == NULL)
    return NULL;
  gdk_pixbuf_copy_area (pixbuf, 0, 0, gdk_pixbuf_get_width (pixbuf),
                        gdk_pixbuf_get_height (pixbuf), bare, 0, 0);
  if (!gdk_pixbuf_save_to_buffer (bare, &data, &length, "jpeg", NULL, "quality", quality,
                                  NULL))
    return NULL;
  return g_bytes_new_take (data, length);
}

typedef struct
{
  guint n;
  guint red;
  guint green;
  guint blue;
} Bin;

static guint
brightness (const guint8 *point)
{
  return (point[0] * 299u + point[1] * 587u + point[2] * 114u) / 1000u;
}

static guint
to_color (const Bin *bin, double factor)
{
  guint n = MAX (bin->n, 1);

  return ((guint)(bin->red / n * factor) << 16) | ((guint)(bin->green / n * factor) << 8)
         | (guint)(bin->blue / n * factor);
}

static void
add_point (Bin *bin, const guint8 *point)
{
  bin->n++;
  bin->red += point[0];
  bin->green += point[1];
  bin->blue += point[2];
}

/**
 * rs_copies_find_dark_color:
 * @pixbuf: a small copy, three channels
 *
 * Returns: 0xRRGGBB, the commonest dark tone; of a picture without any, its mean
 *   tone darkened
 */
guint
rs_copies_find_dark_color (GdkPixbuf *pixbuf)
{
  g_autofree Bin *bins = g_new0 (Bin, LEVELS * LEVELS * LEVELS);
  Bin all = { 0 };
  const Bin *best = NULL;
  const guint8 *pixels = gdk_pixbuf_read_pixels (pixbuf);
  int stride = gdk_pixbuf_get_rowstride (pixbuf);

  for (int y = 0; y < gdk_pixbuf_get_height (pixbuf); y++)
    for (int x = 0; x < gdk_pixbuf_get_width (pixbuf); x++)
      {
        const guint8 *p = pixels + (gsize)y * stride + (gsize)x * 3;
        Bin *bin = &bins[(p[0] >> 4) * LEVELS * LEVELS + (p[1] >> 4) * LEVELS
                         + (p[2] >> 4)];

        add_point (&all, p);
        if (brightness (p) > DARK)
          continue;
        add_point (bin, p);
        if (best == NULL || bin->n > best->n)
          best = bin;
      }
  return best != NULL ? to_color (best, 1) : to_color (&all, 0.3);
}
