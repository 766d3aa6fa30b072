/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws an SVG at the size of the screen copy. */

#include "rs-drawing.h"

#include <cairo.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsvgHandle, g_object_unref)

/* Sides of an SVG that says nothing of its size, and the longest that is believed. */
#define DEFAULT_WIDTH 1200.0
#define DEFAULT_HEIGHT 800.0
#define MAX_SIDE 100000.0

/* The filter starts the threads of librsvg while threads may open what they need. */
static const char sample[]
    = "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><filter id='f'>"
      "<feTurbulence baseFrequency='.5'/><feGaussianBlur stdDeviation='1'/></filter>"
      "<linearGradient id='g'><stop offset='0'/></linearGradient>"
      "<rect width='8' height='8' filter='url(#f)' fill='url(#g)'/></svg>";

/**
 * rs_drawing_warm_up:
 *
 * Loads what drawing needs while files may still be opened.
 */
void
rs_drawing_warm_up (void)
{
  RsIntakeRefusal refusal = RS_INTAKE_TAKEN;
  g_autoptr (GdkPixbuf) pixbuf = rs_drawing_render ((const guint8 *)sample,
                                                    strlen (sample), &refusal);
}

static gboolean
is_plain_size (double width, double height)
{
  return width >= 1 && height >= 1 && width <= MAX_SIDE && height <= MAX_SIDE;
}

static void
get_size (RsvgHandle *handle, double *width, double *height)
{
  gboolean has_width = FALSE, has_height = FALSE, has_box = FALSE;
  RsvgLength w, h;
  RsvgRectangle box;

  if (rsvg_handle_get_intrinsic_size_in_pixels (handle, width, height)
      && is_plain_size (*width, *height))
    return;

  rsvg_handle_get_intrinsic_dimensions (handle, &has_width, &w, &has_height, &h, &has_box,
                                        &box);
  *width = has_box && is_plain_size (box.width, box.height) ? box.width : DEFAULT_WIDTH;
  *height = has_box && is_plain_size (box.width, box.height) ? box.height
                                                             : DEFAULT_HEIGHT;
}

static gboolean
paint (RsvgHandle *handle, cairo_surface_t *surface, int width, int height)
{
  const RsvgRectangle viewport = { 0, 0, width, height };
  cairo_t *cr = cairo_create (surface);
  gboolean is_painted;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  is_painted = rsvg_handle_render_document (handle, cr, &viewport, NULL)
               && cairo_status (cr) == CAIRO_STATUS_SUCCESS;
  cairo_destroy (cr);
  return is_painted;
}

static GdkPixbuf *
to_pixbuf (cairo_surface_t *surface, int width, int height)
{
  GdkPixbuf *pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);
  const guint8 *from = cairo_image_surface_get_data (surface);
  gsize stride = (gsize)cairo_image_surface_get_stride (surface);

  for (int y = 0; pixbuf != NULL && y < height; y++)
    {
      guint8 *to = gdk_pixbuf_get_pixels (pixbuf)
                   + (gsize)y * gdk_pixbuf_get_rowstride (pixbuf);

      for (int x = 0; x < width; x++)
        {
          guint32 pixel;

          memcpy (&pixel, from + (gsize)y * stride + (gsize)x * 4, 4);
          to[x * 3] = (guint8)(pixel >> 16);
          to[x * 3 + 1] = (guint8)(pixel >> 8);
          to[x * 3 + 2] = (guint8)pixel;
        }
    }
  return pixbuf;
}

/**
 * rs_drawing_render:
 * @refusal: (out): set where %NULL is returned
 *
 * References to other files are not followed: the handle has no base.
 *
 * Returns: (transfer full) (nullable): the drawing on white
 */
GdkPixbuf *
rs_drawing_render (const guint8 *data, gsize length, RsIntakeRefusal *refusal)
{
  g_autoptr (RsvgHandle) handle = rsvg_handle_new_from_data (data, length, NULL);
  double width = 0, height = 0, scale;
  cairo_surface_t *surface;
  GdkPixbuf *pixbuf = NULL;
  int w, h;

  *refusal = RS_INTAKE_DAMAGED;
  if (handle == NULL)
    return NULL;

  get_size (handle, &width, &height);
  scale = fmin (RS_INTAKE_SCREEN_WIDTH / width, RS_INTAKE_SCREEN_HEIGHT / height);
  w = MAX (1, (int)lround (width * scale));
  h = MAX (1, (int)lround (height * scale));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, w, h);
  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS
      && paint (handle, surface, w, h))
    {
      cairo_surface_flush (surface);
      pixbuf = to_pixbuf (surface, w, h);
    }
  cairo_surface_destroy (surface);
  return pixbuf;
}
