/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsScreenSteps:
 * @n: how many there are
 * @get_name: of the screen that a step leads to
 * @take: goes there from the one before; %FALSE if there is no such screen here
 * @is_there: (nullable): whether it has been reached; asked until it has
 *
 * Where a walk goes.
 */
typedef struct
{
  guint n;
  const char *(*get_name) (guint index, gpointer user_data);
  gboolean (*take) (guint index, gpointer user_data);
  gboolean (*is_there) (guint index, gpointer user_data);
} RsScreenSteps;

#define RS_TYPE_SCREEN_WALK (rs_screen_walk_get_type ())
G_DECLARE_FINAL_TYPE (RsScreenWalk, rs_screen_walk, RS, SCREEN_WALK, GObject)

/*
 * Walks the screens of a program and leaves a picture of each. What it walks through
 * must live by a manual pace.
 *
 * Signals: arrived (const char *name): a screen stands still and can be looked at;
 * over (gboolean is_whole): all pictures are on the disk, or not all.
 */
RsScreenWalk *rs_screen_walk_new (GtkWindow *window,
                                  const RsScreenSteps *steps,
                                  gpointer user_data,
                                  GDestroyNotify destroy,
                                  const char *folder);
void rs_screen_walk_start (RsScreenWalk *self);

G_END_DECLS
