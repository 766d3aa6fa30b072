/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_TOUCH_ROUTER (rs_touch_router_get_type ())
G_DECLARE_FINAL_TYPE (RsTouchRouter, rs_touch_router, RS, TOUCH_ROUTER, GObject)

/*
 * Leads fingers to what they press. For a window whose pages change under them: where
 * a widget goes away under a finger, GTK 4.8 counts the end of the touch for whatever
 * lies there then, warns, and leaves widgets active. So GTK sees only a widget that
 * never goes, with everything in it out of reach of its picking
 * (gtk_widget_set_can_target()), and this finds the rest.
 */
RsTouchRouter *rs_touch_router_new (void);
gboolean rs_touch_router_handle (RsTouchRouter *self, GtkWidget *page, GdkEvent *event);
void rs_touch_router_cancel (RsTouchRouter *self, GdkEvent *event);

G_END_DECLS
