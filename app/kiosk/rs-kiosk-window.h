/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-kiosk-options.h"
#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_KIOSK_WINDOW (rs_kiosk_window_get_type ())
G_DECLARE_FINAL_TYPE (
    RsKioskWindow, rs_kiosk_window, RS, KIOSK_WINDOW, GtkApplicationWindow)

/*
 * The whole screen: shows the page where the visitor is and takes every touch
 * first. No way leads out of it.
 *
 * Signal: drawn (): the first frame is on the screen.
 */
GtkWidget *rs_kiosk_window_new (GtkApplication *application,
                                RsMuseum *museum,
                                const RsKioskOptions *options);
RsMuseum *rs_kiosk_window_get_museum (RsKioskWindow *self);
void rs_kiosk_window_set_poster (RsKioskWindow *self, const char *path);
void rs_kiosk_window_set_diagonal (RsKioskWindow *self, double diagonal);

G_END_DECLS
