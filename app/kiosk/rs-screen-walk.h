/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_SCREEN_WALK (rs_screen_walk_get_type ())
G_DECLARE_FINAL_TYPE (RsScreenWalk, rs_screen_walk, RS, SCREEN_WALK, GObject)

/*
 * Walks every screen that the release can show and leaves a picture of each. Its
 * museum must live by a manual pace.
 *
 * Signals: arrived (const char *name): a screen stands still and can be looked at;
 * over (gboolean is_whole): all pictures are on the disk, or not all.
 */
RsScreenWalk *rs_screen_walk_new (GtkWindow *window,
                                  RsMuseum *museum,
                                  RsPace *pace,
                                  const char *folder);
void rs_screen_walk_start (RsScreenWalk *self, gboolean has_both_levels);

G_END_DECLS
