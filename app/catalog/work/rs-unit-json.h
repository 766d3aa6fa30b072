/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"
#include "rs-unit-kind.h"

G_BEGIN_DECLS

char *rs_unit_json_make (RsDatabase *database,
                         RsUnitKind kind,
                         const char *uid,
                         gboolean *is_removed,
                         GError **error);

G_END_DECLS
