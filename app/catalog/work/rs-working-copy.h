/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"

G_BEGIN_DECLS

gboolean
rs_working_copy_make (RsDatabase *database, const char *why, char **path, GError **error);

G_END_DECLS
