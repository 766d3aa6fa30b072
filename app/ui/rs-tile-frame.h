/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsTileFrame:
 * @outline: the tile
 * @inner: what its line and its lower edge leave
 * @line: around
 * @edge: below
 *
 * What is drawn of a tile around its picture and its words. By filled shapes: a border
 * of two colours takes the cairo renderer fifty times as long.
 */
typedef struct
{
  GskRoundedRect outline, inner;
  GdkRGBA line, edge;
} RsTileFrame;

void rs_tile_frame_init (RsTileFrame *self,
                         const graphene_rect_t *rect,
                         float radius,
                         float thin,
                         float lower);
void rs_tile_frame_snapshot (const RsTileFrame *self, GtkSnapshot *snapshot);
void
rs_tile_frame_snapshot_halo (const RsTileFrame *self, GtkSnapshot *snapshot, float width);
void rs_tile_frame_snapshot_veil (const RsTileFrame *self,
                                  GtkSnapshot *snapshot,
                                  double opacity);

G_END_DECLS
