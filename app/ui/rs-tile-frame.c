/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is drawn of a tile around its picture and its words. */
#include "rs-tile-frame.h"

#include "rs-tokens.h"

/* How far the edge runs up the lower corners, in parts of their radius. */
#define EDGE_RISE 0.5f

/**
 * rs_tile_frame_init:
 * @rect: the tile
 * @thin: width of the line above and on both sides
 * @lower: width of the edge below
 *
 * A white tile with a line of birch; say other colours afterwards.
 */
void
rs_tile_frame_init (
    RsTileFrame *self, const graphene_rect_t *rect, float radius, float thin, float lower)
{
  g_return_if_fail (self != NULL);

  gsk_rounded_rect_init_from_rect (&self->outline, rect, radius);
  self->inner = self->outline;
  gsk_rounded_rect_shrink (&self->inner, thin, thin, lower, thin);
  rs_tokens_rgba (RS_COLOR_BIRCH, 1, &self->line);
  self->edge = self->line;
}

static void
fill (GtkSnapshot *snapshot, const GskRoundedRect *shape, const GdkRGBA *color)
{
  gtk_snapshot_push_rounded_clip (snapshot, shape);
  gtk_snapshot_append_color (snapshot, color, &shape->bounds);
  gtk_snapshot_pop (snapshot);
}

/** rs_tile_frame_snapshot: the line, the edge, and white within. */
void
rs_tile_frame_snapshot (const RsTileFrame *self, GtkSnapshot *snapshot)
{
  GdkRGBA white;
  graphene_rect_t lower;
  float height;

  g_return_if_fail (self != NULL);

  height = self->outline.corner[GSK_CORNER_BOTTOM_LEFT].height * EDGE_RISE;
  lower = self->outline.bounds;
  lower.origin.y += lower.size.height - height;
  lower.size.height = height;
  gtk_snapshot_push_rounded_clip (snapshot, &self->outline);
  gtk_snapshot_append_color (snapshot, &self->line, &self->outline.bounds);
  gtk_snapshot_append_color (snapshot, &self->edge, &lower);
  gtk_snapshot_pop (snapshot);
  rs_tokens_rgba (RS_COLOR_WHITE, 1, &white);
  fill (snapshot, &self->inner, &white);
}

/** rs_tile_frame_snapshot_halo: a glow of straw around; before the tile. */
void
rs_tile_frame_snapshot_halo (const RsTileFrame *self, GtkSnapshot *snapshot, float width)
{
  GskRoundedRect halo;
  GdkRGBA straw;

  g_return_if_fail (self != NULL);

  halo = self->outline;
  gsk_rounded_rect_shrink (&halo, -width, -width, -width, -width);
  rs_tokens_rgba (RS_COLOR_STRAW, 1, &straw);
  fill (snapshot, &halo, &straw);
}

/**
 * rs_tile_frame_snapshot_veil:
 * @opacity: of the tile
 *
 * Fades the tile into the ground of the page, by a veil of that ground: an opacity
 * group over a photo costs ten times as much.
 */
void
rs_tile_frame_snapshot_veil (const RsTileFrame *self,
                             GtkSnapshot *snapshot,
                             double opacity)
{
  GdkRGBA veil;

  g_return_if_fail (self != NULL);

  rs_tokens_rgba (RS_COLOR_SNOW, 1 - opacity, &veil);
  fill (snapshot, &self->outline, &veil);
}
