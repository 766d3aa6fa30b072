/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-finding.h"
#include "rs-statement.h"

G_BEGIN_DECLS

gboolean rs_finding_rows_collect (RsStatement *find,
                                  const char *code,
                                  RsSeverity severity,
                                  const char *sentence,
                                  GPtrArray *findings,
                                  GError **error);

G_END_DECLS
