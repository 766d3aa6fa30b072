/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

int rs_hardening_apply (sqlite3 *handle);
void rs_hardening_apply_untrusted (sqlite3 *handle, gint64 *deadline);
gboolean rs_hardening_check_header (const char *path, GError **error);

G_END_DECLS
