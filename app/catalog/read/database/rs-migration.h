/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"

G_BEGIN_DECLS

/**
 * RsMigration:
 * @resource: path of the SQL files in the program's resources without `-NNN.sql`
 * @application_id: what marks a file as ours (PRAGMA application_id)
 * @version: the newest format, that is the number of the last SQL file
 *
 * How a database comes to its present format: one numbered SQL file a step. Each
 * file ends by writing `PRAGMA user_version` of its own number, the first one also
 * `PRAGMA application_id`.
 */
typedef struct
{
  const char *resource;
  gint64 application_id;
  int version;
} RsMigration;

gboolean rs_migration_check (const RsMigration *self,
                             RsDatabase *database,
                             int oldest,
                             int *version,
                             GError **error);
gboolean rs_migration_run (const RsMigration *self, RsDatabase *database, GError **error);

G_END_DECLS
