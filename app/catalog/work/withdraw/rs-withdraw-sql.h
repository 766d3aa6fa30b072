/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"

G_BEGIN_DECLS

gboolean rs_withdraw_sql_run (RsDatabase *database, const char *name, GError **error);

G_END_DECLS
