/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean rs_check_media_files (RsDatabase *database,
                               const char *data,
                               gboolean is_deep,
                               GPtrArray *findings,
                               GCancellable *cancellable,
                               GError **error);
gboolean rs_check_media_orphans (RsDatabase *database,
                                 const char *data,
                                 GPtrArray *findings,
                                 GError **error);

G_END_DECLS
