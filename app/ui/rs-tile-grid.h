/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_TILE_GRID (rs_tile_grid_get_type ())
G_DECLARE_FINAL_TYPE (RsTileGrid, rs_tile_grid, RS, TILE_GRID, GtkWidget)

/*
 * One page of tiles: as few columns as show all of them large. Of a page that is
 * not full the host crane takes the first free place.
 */
GtkWidget *rs_tile_grid_new (void);
void rs_tile_grid_clear (RsTileGrid *self);
void rs_tile_grid_add (RsTileGrid *self, GtkWidget *tile);
void rs_tile_grid_set_crane (RsTileGrid *self, gboolean is_shown);
void rs_tile_grid_set_capacity (RsTileGrid *self, guint n);
guint rs_tile_grid_count (RsTileGrid *self);
GtkWidget *rs_tile_grid_get_tile (RsTileGrid *self, guint index);

G_END_DECLS
