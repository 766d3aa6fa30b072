/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_RIPPLE (rs_ripple_get_type ())
G_DECLARE_FINAL_TYPE (RsRipple, rs_ripple, RS, RIPPLE, GtkWidget)

/*
 * Holds the page and answers touches that no control took with a ring that fades in
 * half a second. The rest of the screen is not drawn again for it.
 *
 * Signal: touched (double x, double y): an inert place was touched.
 */
GtkWidget *rs_ripple_new (GtkWidget *child);
void rs_ripple_set_child (RsRipple *self, GtkWidget *child);
GtkWidget *rs_ripple_get_child (RsRipple *self);
void rs_ripple_splash (RsRipple *self, double x, double y);
gboolean rs_ripple_is_still (RsRipple *self);

G_END_DECLS
