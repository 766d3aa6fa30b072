/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_DOCK (rs_dock_get_type ())
G_DECLARE_FINAL_TYPE (RsDock, rs_dock, RS, DOCK, GtkWidget)

/*
 * The strip of controls: things at its start, in the middle, at its end, in groups
 * with wider gaps. Where there is no room buttons lose their words (the last first, those
 * of the CSS class "main" last of all); where there is still none it takes two rows.
 * Gives its children the focus order from left to right.
 */
GtkWidget *rs_dock_new (void);
void rs_dock_add_start (RsDock *self, GtkWidget *child);
void rs_dock_add_center (RsDock *self, GtkWidget *child);
void rs_dock_add_end (RsDock *self, GtkWidget *child);
void rs_dock_begin_group (RsDock *self, GtkWidget *first);
void rs_dock_set_keeps_words (RsDock *self, gboolean keeps_words);
void rs_dock_remove (RsDock *self, GtkWidget *child);

G_END_DECLS
