/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_ICON (rs_icon_get_type ())
G_DECLARE_FINAL_TYPE (RsIcon, rs_icon, RS, ICON, GtkWidget)

/*
 * One of our icons ("home" shows rs-home-symbolic), in the text colour, drawn sharp
 * at any size. Size in px of the design. Decoration: it is not in the accessible
 * tree, what holds it has the name.
 */
GtkWidget *rs_icon_new (const char *name, double size);
void rs_icon_set_name (RsIcon *self, const char *name);
const char *rs_icon_get_name (RsIcon *self);
void rs_icon_set_size (RsIcon *self, double size);

G_END_DECLS
