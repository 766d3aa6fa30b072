/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-taken.h"

G_BEGIN_DECLS

/** RS_WITHDRAW_ASIDE: begins the names of files that were being written aside. */
#define RS_WITHDRAW_ASIDE ".rs-withdraw-"

gboolean rs_withdraw_copy (const char *path,
                           const RsTaken *taken,
                           GHashTable *files,
                           gboolean *changed,
                           GError **error);

G_END_DECLS
