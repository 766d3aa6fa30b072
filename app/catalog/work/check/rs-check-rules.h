/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-finding.h"

#include "rs-database.h"

G_BEGIN_DECLS

gboolean rs_check_rules_run (RsDatabase *database,
                             const char *today,
                             GPtrArray *findings,
                             GError **error);

G_END_DECLS
