/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_APPLICATION (rs_studio_application_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioApplication, rs_studio_application, RS, STUDIO_APPLICATION, GtkApplication)

/* The studio as a program: options, settings, tasks, sound, the window. */
GtkApplication *rs_studio_application_new (void);
int rs_studio_application_get_status (RsStudioApplication *self);

G_END_DECLS
