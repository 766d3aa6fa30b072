/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A picture of a window as it is drawn now, written by another thread. */
gboolean rs_screen_shot_is_still (GtkWidget *widget);
GdkTexture *rs_screen_shot_draw (GtkWindow *window);
void rs_screen_shot_write_async (GdkTexture *shot,
                                 const char *path,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
gboolean rs_screen_shot_write_finish (GAsyncResult *result, GError **error);

G_END_DECLS
