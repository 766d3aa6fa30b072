/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A picture to colour in: the edges of what is in it, on white. */
#include "rs-sheet-line-art.h"

#include "rs-sheet-regions.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <math.h>
#include <string.h>

/* On the width of a page a line of 4 points is 0.7 mm, as of a soft pencil. */
#define WIDTH 1600
#define HEIGHT 1000
#define SOFT 2     /* px that a line is spread to each side, twice */
#define INK 0x38   /* of 0–255: dark grey, so that a wax crayon shows over it */
#define FAINT 0.05 /* of a line's spread: where it begins to show */
#define FULL 0.13  /* where it is all ink */

static void
on_size_prepared (GdkPixbufLoader *loader, int width, int height, gpointer user_data)
{
  double factor = fmin (fmin ((double)WIDTH / width, (double)HEIGHT / height), 1);

  gdk_pixbuf_loader_set_size (loader, MAX (1, (int)(width * factor)),
                              MAX (1, (int)(height * factor)));
}

static GdkPixbuf *
decode (GBytes *picture)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  gboolean is_read;
  GdkPixbuf *pixbuf;

  g_signal_connect (loader, "size-prepared", G_CALLBACK (on_size_prepared), NULL);
  is_read = gdk_pixbuf_loader_write_bytes (loader, picture, NULL);
  /* It has to be closed in any case. */
  is_read = gdk_pixbuf_loader_close (loader, NULL) && is_read;
  pixbuf = is_read ? gdk_pixbuf_loader_get_pixbuf (loader) : NULL;
  return pixbuf != NULL ? g_object_ref (pixbuf) : NULL;
}

/* 1 where a region ends. */
static float *
find_borders (const RsSheetRegions *regions)
{
  int width = regions->width, height = regions->height;
  float *borders = g_new0 (float, (gsize)width *(gsize)height);

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        int at = y * width + x;

        if ((x + 1 < width && regions->labels[at] != regions->labels[at + 1])
            || (y + 1 < height && regions->labels[at] != regions->labels[at + width]))
          borders[at] = 1;
      }
  return borders;
}

/* Lines of points become lines of a pencil: spread, they lose their steps. */
static void
spread (float *points, int n, int step)
{
  g_autofree float *row = g_new (float, (gsize)n);

  for (int i = 0; i < n; i++)
    row[i] = points[(gsize)i * (gsize)step];
  for (int i = 0; i < n; i++)
    {
      float sum = 0;

      for (int j = -SOFT; j <= SOFT; j++)
        sum += row[CLAMP (i + j, 0, n - 1)];
      points[(gsize)i * (gsize)step] = sum / (2 * SOFT + 1);
    }
}

static void
spread_all (float *points, int width, int height)
{
  for (int pass = 0; pass < 2; pass++)
    {
      for (int y = 0; y < height; y++)
        spread (points + (gsize)y * (gsize)width, width, 1);
      for (int x = 0; x < width; x++)
        spread (points + x, height, width);
    }
}

static guint32
to_grey (float line)
{
  double ink = CLAMP ((line - FAINT) / (FULL - FAINT), 0, 1);
  guint32 grey = (guint32)(255 - ink * (255 - INK));

  return grey << 16 | grey << 8 | grey;
}

static cairo_surface_t *
draw (const float *lines, int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width,
                                                         height);
  guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  cairo_surface_flush (surface);
  for (int y = 0; y < height; y++)
    {
      guint32 *row = (guint32 *)(gpointer)(data + (gsize)y * (gsize)stride);

      for (int x = 0; x < width; x++)
        row[x] = to_grey (lines[y * width + x]);
    }
  cairo_surface_mark_dirty (surface);
  return surface;
}

/**
 * rs_sheet_line_art_new:
 * @picture: a copy that intake made
 *
 * Returns: (transfer full) (nullable): its outlines; %NULL if it is no picture
 */
cairo_surface_t *
rs_sheet_line_art_new (GBytes *picture)
{
  g_autoptr (GdkPixbuf) pixbuf = NULL;
  g_autoptr (RsSheetRegions) regions = NULL;
  g_autofree float *lines = NULL;

  g_return_val_if_fail (picture != NULL, NULL);

  pixbuf = decode (picture);
  if (pixbuf == NULL)
    return NULL;
  regions = rs_sheet_regions_new (
      gdk_pixbuf_read_pixels (pixbuf), gdk_pixbuf_get_width (pixbuf),
      gdk_pixbuf_get_height (pixbuf), gdk_pixbuf_get_rowstride (pixbuf),
      gdk_pixbuf_get_n_channels (pixbuf));
  lines = find_borders (regions);
  spread_all (lines, regions->width, regions->height);
  return draw (lines, regions->width, regions->height);
}
