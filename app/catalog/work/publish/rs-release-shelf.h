/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** RS_RELEASES_KEPT: how many releases stay, so that there is a way back. */
#define RS_RELEASES_KEPT 3

GArray *rs_release_shelf_list (const char *data);
gint64 rs_release_shelf_get_current (const char *data);
char *rs_release_shelf_make_folder (const char *data, GError **error);
gboolean rs_release_shelf_put (const char *data,
                               const char *folder,
                               gint64 number,
                               GError **error);
gboolean rs_release_shelf_show (const char *data, gint64 number, GError **error);
void rs_release_shelf_sweep (const char *data);

G_END_DECLS
