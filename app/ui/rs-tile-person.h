/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-stage.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsTilePerson:
 * @stands: whether the words stand in the middle below the initial
 * @initial: the round with the first letter
 * @words: the name and the note
 * @badge: the mark of what may not be
 * @check: the mark of what may be
 *
 * Where the parts of a tile of somebody go: a portrait where there is room, else a line
 * of a list.
 */
typedef struct
{
  gboolean stands;
  GdkRectangle initial;
  GdkRectangle words;
  GdkRectangle badge;
  GdkRectangle check;
} RsTilePerson;

void
rs_tile_person_init (RsTilePerson *self, RsStage *stage, int width, int height, int note);
void rs_tile_person_center (const RsTilePerson *self, GtkWidget *line);

G_END_DECLS
