/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * The files of a museum, DATA/media/sha256/aa/<digest>, mode 0444, each written
 * once: temporary file, sync, rename. What is already there is left as it is.
 */
char *rs_media_store_add_bytes (const char *data, GBytes *bytes, GError **error);
char *rs_media_store_add_file (const char *data,
                               const char *path,
                               gint64 *size,
                               GCancellable *cancellable,
                               GError **error);
gboolean rs_media_store_sweep (const char *data, GError **error);
gboolean rs_media_store_has (const char *data, const char *digest, gint64 size);

G_END_DECLS
