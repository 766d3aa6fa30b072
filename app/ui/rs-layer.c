/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One photo within the place of a picture. */
#include "rs-layer.h"

#include "rs-pixels.h"

#include <math.h>

/** rs_layer_clear: nothing is shown. */
void
rs_layer_clear (RsLayer *self)
{
  g_return_if_fail (self != NULL);

  rs_layer_forget_surface (self);
  g_clear_object (&self->texture);
  self->zoom = 1;
}

/** rs_layer_set: (nullable): shows @texture, without zoom. */
void
rs_layer_set (RsLayer *self, GdkTexture *texture)
{
  g_return_if_fail (self != NULL);

  rs_layer_forget_surface (self);
  g_set_object (&self->texture, texture);
  self->zoom = 1;
}

/** rs_layer_forget_surface: it stands still; the texture alone is kept. */
void
rs_layer_forget_surface (RsLayer *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->surface, cairo_surface_destroy);
}

/**
 * rs_layer_get_rect:
 * @width: of the place, px
 * @height: likewise
 * @cover: fills the place, else fits into it
 *
 * Where the photo lies: in the middle, on whole px while it is not zoomed.
 */
void
rs_layer_get_rect (
    const RsLayer *self, int width, int height, gboolean cover, graphene_rect_t *rect)
{
  double factor, own_width, own_height, x, y;

  g_return_if_fail (self != NULL);
  g_return_if_fail (rect != NULL);

  if (self->texture == NULL)
    {
      graphene_rect_init (rect, 0, 0, (float)width, (float)height);
      return;
    }
  factor = rs_pixels_find_factor (gdk_texture_get_width (self->texture),
                                  gdk_texture_get_height (self->texture), width, height,
                                  cover)
           * self->zoom;
  own_width = gdk_texture_get_width (self->texture) * factor;
  own_height = gdk_texture_get_height (self->texture) * factor;
  if (self->zoom <= 1)
    {
      own_width = round (own_width);
      own_height = round (own_height);
    }
  x = (width - own_width) / 2;
  y = (height - own_height) / 2;
  if (self->zoom <= 1)
    {
      x = floor (x);
      y = floor (y);
    }
  graphene_rect_init (rect, (float)x, (float)y, (float)own_width, (float)own_height);
}

/** rs_layer_snapshot: the photo by GSK. */
void
rs_layer_snapshot (const RsLayer *self,
                   GtkSnapshot *snapshot,
                   const graphene_rect_t *rect)
{
  g_return_if_fail (self != NULL);

  if (self->texture != NULL)
    gtk_snapshot_append_texture (snapshot, self->texture, rect);
}

/** rs_layer_paint: the photo by cairo, of @alpha 0–1; for what moves. */
void
rs_layer_paint (RsLayer *self, cairo_t *cr, const graphene_rect_t *rect, double alpha)
{
  g_return_if_fail (self != NULL);

  if (self->texture == NULL)
    return;
  if (self->surface == NULL)
    self->surface = rs_pixels_to_surface (self->texture);
  cairo_save (cr);
  cairo_translate (cr, rect->origin.x, rect->origin.y);
  cairo_scale (cr, rect->size.width / gdk_texture_get_width (self->texture),
               rect->size.height / gdk_texture_get_height (self->texture));
  cairo_set_source_surface (cr, self->surface, 0, 0);
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_PAD);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  cairo_rectangle (cr, 0, 0, gdk_texture_get_width (self->texture),
                   gdk_texture_get_height (self->texture));
  cairo_clip (cr);
  cairo_paint_with_alpha (cr, alpha);
  cairo_restore (cr);
}
