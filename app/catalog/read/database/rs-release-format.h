/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-migration.h"

G_BEGIN_DECLS

/** RS_RELEASE_FORMAT: the format that is written now; sql/release-NNN.sql. */
#define RS_RELEASE_FORMAT 1

/** RS_RELEASE_OLDEST_FORMAT: a kiosk reads the current format and two before it. */
#define RS_RELEASE_OLDEST_FORMAT MAX (1, RS_RELEASE_FORMAT - 2)

/** RS_RELEASE_APPLICATION_ID: "RSRC", what marks catalog.db of a release. */
#define RS_RELEASE_APPLICATION_ID 0x52535243

const RsMigration *rs_release_format_get_migration (void);
gboolean rs_release_format_create (RsDatabase *database, GError **error);

G_END_DECLS
