/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-audience.h"
#include "rs-database.h"
#include "rs-telling.h"

G_BEGIN_DECLS

RsTelling *rs_telling_table_load (RsDatabase *database,
                                  const RsAudience *audience,
                                  const char *story_uid,
                                  GError **error);

G_END_DECLS
