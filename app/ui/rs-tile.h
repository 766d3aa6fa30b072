/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-tokens.h"
#include "rs-touch-button.h"

G_BEGIN_DECLS

#define RS_TYPE_TILE (rs_tile_get_type ())
G_DECLARE_FINAL_TYPE (RsTile, rs_tile, RS, TILE, RsTouchButton)

/**
 * RsTileState:
 * @RS_TILE_PLAIN: as it is
 * @RS_TILE_SELECTED: blue edge and pressed in
 * @RS_TILE_RIGHT: green edge and ✓
 * @RS_TILE_HINT: glows: this one is it
 * @RS_TILE_FADED: tried; 55 %
 */
typedef enum
{
  RS_TILE_PLAIN,
  RS_TILE_SELECTED,
  RS_TILE_RIGHT,
  RS_TILE_HINT,
  RS_TILE_FADED,
} RsTileState;

/*
 * A picture to touch: the photo above, a label below, an edge in the colour of its
 * section. Without a path (or with an icon) it is a card of words. The badge at the
 * upper left says who tells, ✓ at the upper right that it was heard. The accessible
 * name is the label, the badge's name follows it. A tile navigates unless told
 * otherwise.
 */
GtkWidget *rs_tile_new (const char *label);
void rs_tile_set_label (RsTile *self, const char *label);
void rs_tile_set_note (RsTile *self, const char *note);
void rs_tile_set_initial (RsTile *self, const char *name);
void rs_tile_set_picture (RsTile *self, const char *path, const char *description);
void rs_tile_set_thumb (RsTile *self, const char *path, int width, int height);
void rs_tile_set_icon (RsTile *self, const char *icon);
void rs_tile_set_color (RsTile *self, const char *color);
void rs_tile_set_badge (RsTile *self, const char *icon, const char *name);
void rs_tile_set_checked (RsTile *self, gboolean checked, const char *name);
void rs_tile_set_centered (RsTile *self, gboolean centered);
void rs_tile_set_font (RsTile *self, RsFont font);
void rs_tile_set_state (RsTile *self, RsTileState state);
RsTileState rs_tile_get_state (RsTile *self);
void rs_tile_shake (RsTile *self);

G_END_DECLS
