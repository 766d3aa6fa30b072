/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_PLATE (rs_plate_get_type ())
G_DECLARE_FINAL_TYPE (RsPlate, rs_plate, RS, PLATE, GtkWidget)

/* The dark plate with the name of the house and of what is seen, on the attract screen.
 */
GtkWidget *rs_plate_new (const char *title, const char *subtitle);
void rs_plate_set_title (RsPlate *self, const char *title);
void rs_plate_set_subtitle (RsPlate *self, const char *subtitle);

G_END_DECLS
