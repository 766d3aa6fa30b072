/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-taken.h"

G_BEGIN_DECLS

gboolean rs_withdraw_release_has (const char *folder, const RsTaken *taken);
gboolean rs_withdraw_release (const char *data,
                              const char *folder,
                              const RsTaken *taken,
                              GHashTable *files,
                              GError **error);

G_END_DECLS
