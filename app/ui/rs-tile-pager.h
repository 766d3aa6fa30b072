/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-tile-grid.h"
#include "rs-turner.h"

G_BEGIN_DECLS

/** RsTileMaker: Returns: (transfer floating): the tile of one thing */
typedef GtkWidget *(*RsTileMaker) (gpointer item, gpointer user_data);

#define RS_TYPE_TILE_PAGER (rs_tile_pager_get_type ())
G_DECLARE_FINAL_TYPE (RsTilePager, rs_tile_pager, RS, TILE_PAGER, GObject)

/*
 * Turns pages of tiles: with more things than fit it shows ◀, dots and ▶. Nothing
 * scrolls.
 */
RsTilePager *rs_tile_pager_new (RsTileGrid *grid,
                                RsTurner *turner,
                                RsTileMaker maker,
                                gpointer user_data);
void
rs_tile_pager_set_items (RsTilePager *self, GPtrArray *items, guint per_page, guint page);
guint rs_tile_pager_get_page (RsTilePager *self);
guint rs_tile_pager_count_pages (RsTilePager *self);
void rs_tile_pager_turn (RsTilePager *self, int by);

G_END_DECLS
