/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_SUN (rs_sun_get_type ())
G_DECLARE_FINAL_TYPE (RsSun, rs_sun, RS, SUN, GtkWidget)

/* The setting sun of the idle warning: 1 is noon, 0 has set. @size px of the design. */
GtkWidget *rs_sun_new (double size);
void rs_sun_set_fraction (RsSun *self, double fraction);
double rs_sun_get_fraction (RsSun *self);

G_END_DECLS
