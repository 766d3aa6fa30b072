/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *rs_strict_skip_text (const char *at, const char *end);
gboolean rs_strict_scan (const char *text, gsize length);
char *rs_strict_read (const char *path, gsize max_bytes, gsize *length, GError **error);

G_END_DECLS
