/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_KIOSK_APPLICATION (rs_kiosk_application_get_type ())
G_DECLARE_FINAL_TYPE (
    RsKioskApplication, rs_kiosk_application, RS, KIOSK_APPLICATION, GtkApplication)

/* The kiosk as a program: options, settings, the release, sound, the window. */
GtkApplication *rs_kiosk_application_new (void);
int rs_kiosk_application_get_status (RsKioskApplication *self);

G_END_DECLS
