/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean rs_file_write (
    const char *path, gconstpointer data, gsize length, int mode, GError **error);
gboolean rs_file_copy (const char *from,
                       const char *to,
                       int mode,
                       GCancellable *cancellable,
                       GError **error);
gboolean rs_file_sync (const char *path, GError **error);
gboolean rs_file_sync_folder (const char *path, GError **error);
gboolean rs_file_make_folder (const char *path, GError **error);
gboolean rs_file_remove_tree (const char *path, GError **error);
gboolean rs_file_exchange (const char *first, const char *second, GError **error);
gboolean rs_file_swap_link (const char *link_path, const char *target, GError **error);
guint64 rs_file_free_space (const char *path);

G_END_DECLS
