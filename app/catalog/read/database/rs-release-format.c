/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of a release and the marks by which its file is known. */

#include "rs-release-format.h"

static const RsMigration migration = {
  "/ru/rodnaya_storona/catalog/read/sql/release",
  RS_RELEASE_APPLICATION_ID,
  RS_RELEASE_FORMAT,
};

/**
 * rs_release_format_get_migration:
 *
 * Returns: how to make and how to know catalog.db of a release
 */
const RsMigration *
rs_release_format_get_migration (void)
{
  return &migration;
}

/**
 * rs_release_format_create:
 * @database: new and empty
 *
 * Makes the tables of a release.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_release_format_create (RsDatabase *database, GError **error)
{
  return rs_migration_run (&migration, database, error);
}
