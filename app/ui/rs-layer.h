/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsLayer:
 * @texture: (nullable): a photo
 * @surface: (nullable): the same for cairo, while it moves
 * @zoom: 1, or a little more for the drift
 *
 * One photo within the place of a picture: now, or the one it fades over from.
 */
typedef struct
{
  GdkTexture *texture;
  cairo_surface_t *surface;
  double zoom;
} RsLayer;

void rs_layer_clear (RsLayer *self);
void rs_layer_set (RsLayer *self, GdkTexture *texture);
void rs_layer_forget_surface (RsLayer *self);
void rs_layer_get_rect (
    const RsLayer *self, int width, int height, gboolean cover, graphene_rect_t *rect);
void rs_layer_snapshot (const RsLayer *self,
                        GtkSnapshot *snapshot,
                        const graphene_rect_t *rect);
void
rs_layer_paint (RsLayer *self, cairo_t *cr, const graphene_rect_t *rect, double alpha);

G_END_DECLS
