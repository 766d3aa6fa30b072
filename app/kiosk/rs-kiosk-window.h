/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"
#include "rs-screen-window.h"

G_BEGIN_DECLS

#define RS_TYPE_KIOSK_WINDOW (rs_kiosk_window_get_type ())
G_DECLARE_FINAL_TYPE (RsKioskWindow, rs_kiosk_window, RS, KIOSK_WINDOW, RsScreenWindow)

/* The whole screen: shows the page where the visitor is and keeps the visit alive. */
GtkWidget *rs_kiosk_window_new (GtkApplication *application,
                                RsMuseum *museum,
                                const RsScreenOptions *options);
RsMuseum *rs_kiosk_window_get_museum (RsKioskWindow *self);
void rs_kiosk_window_set_poster (RsKioskWindow *self, const char *path);

G_END_DECLS
