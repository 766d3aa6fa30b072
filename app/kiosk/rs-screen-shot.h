/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A picture of a window as it is drawn now, written by another thread. */
gboolean rs_screen_shot_is_still (GtkWidget *widget);
void rs_screen_shot_take_async (GtkWindow *window,
                                const char *path,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
gboolean rs_screen_shot_take_finish (GAsyncResult *result, GError **error);

G_END_DECLS
