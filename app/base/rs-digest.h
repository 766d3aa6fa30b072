/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** RS_DIGEST_LENGTH: hexadecimal digits of a SHA-256, without the closing NUL. */
#define RS_DIGEST_LENGTH 64

char *rs_digest_data (gconstpointer data, gsize length);
char *rs_digest_file (const char *path, GCancellable *cancellable, GError **error);
gboolean rs_digest_is_valid (const char *digest);

G_END_DECLS
