/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* A window of the kiosk for tests of widgets, and waiting without timing. */
typedef gboolean (*RsTestCondition) (gpointer data);

GtkWidget *rs_test_window_new (GtkWidget *child);
void rs_test_window_close (GtkWidget *window);
void rs_test_wait (RsTestCondition condition, gpointer data);
void rs_test_settle (GtkWidget *widget);
void rs_test_assert_still (GtkWidget *window);
void rs_test_find_center (GtkWidget *widget, double *x, double *y);
void rs_test_assert_drawn (GtkWidget *window, int x, int y, guint32 rgb);

/* Shows a new widget, then sees that nothing keeps it alive. */
void rs_test_assert_finalizes (GtkWidget *widget);
