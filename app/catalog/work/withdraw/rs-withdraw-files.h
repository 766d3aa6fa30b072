/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-taken.h"

G_BEGIN_DECLS

gboolean rs_withdraw_files (const char *data, const RsTaken *taken, GError **error);
gboolean rs_withdraw_strays (const char *data,
                             const RsTaken *taken,
                             GPtrArray *unknown,
                             GError **error);
GPtrArray *rs_withdraw_list_files (const char *data);

G_END_DECLS
