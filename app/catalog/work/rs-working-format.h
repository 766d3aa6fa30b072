/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-migration.h"

G_BEGIN_DECLS

/** RS_WORKING_FORMAT: the format that is written now; sql/working-NNN.sql. */
#define RS_WORKING_FORMAT 2

/** RS_WORKING_APPLICATION_ID: "RSWK", what marks working.db. */
#define RS_WORKING_APPLICATION_ID 0x5253574B

RsDatabase *rs_working_format_open (const char *path, GError **error);
RsDatabase *rs_working_format_open_read_only (const char *path, GError **error);
gboolean rs_working_format_upgrade (const RsMigration *migration,
                                    RsDatabase *database,
                                    GError **error);

G_END_DECLS
