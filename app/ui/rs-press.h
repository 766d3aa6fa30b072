/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsPressFuncs:
 * @pressed: a finger landed at (@x, @y) of the widget; %FALSE: the place is inert
 * @released: it lifted, and that was a tap
 * @cancelled: it slid away, or something took it
 * @navigates: whether the widget changes the page
 *
 * What a widget does when touched.
 */
typedef struct
{
  gboolean (*pressed) (GtkWidget *widget, double x, double y);
  void (*released) (GtkWidget *widget);
  void (*cancelled) (GtkWidget *widget);
  gboolean (*navigates) (GtkWidget *widget);
} RsPressFuncs;

#define RS_TYPE_PRESS (rs_press_get_type ())
G_DECLARE_FINAL_TYPE (RsPress, rs_press, RS, PRESS, GObject)

RsPress *rs_press_attach (GtkWidget *widget, const RsPressFuncs *funcs);
gboolean rs_press_is_pressed (RsPress *self);

RsPress *rs_press_of (GtkWidget *widget);
gboolean rs_press_handle (RsPress *self, GdkEvent *event);
void rs_press_let_go (RsPress *self);
gconstpointer rs_press_get_contact (GdkEvent *event);
gboolean rs_press_get_place (GtkWidget *widget, GdkEvent *event, double *x, double *y);

G_END_DECLS
