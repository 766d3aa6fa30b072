/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-audience.h"
#include "rs-database.h"

G_BEGIN_DECLS

GPtrArray *
rs_section_table_list (RsDatabase *database, const RsAudience *audience, GError **error);

G_END_DECLS
