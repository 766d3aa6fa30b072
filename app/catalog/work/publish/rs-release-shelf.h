/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The folder releases/ of a museum as the writer sees it: numbered releases, the link
 * `current` to one of them, and what an interrupted publish left, whose names begin
 * with a dot. Only for who holds the lock of the workshop, the reading part excepted.
 */
gint64 rs_release_shelf_get_current (const char *data);
GArray *rs_release_shelf_list (const char *data);
gint64 rs_release_shelf_get_latest (const char *data);
GStrv rs_release_shelf_list_leftovers (const char *data);

gboolean rs_release_shelf_sweep (const char *data, GError **error);
char *rs_release_shelf_make_folder (const char *data, GError **error);
gboolean rs_release_shelf_place (const char *data,
                                 const char *folder,
                                 gint64 number,
                                 GError **error);
gboolean rs_release_shelf_show (const char *data, gint64 number, GError **error);
gboolean rs_release_shelf_thin (const char *data, gint64 previous, GError **error);

G_END_DECLS
