/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scripts that take voices out of databases. */
#include "rs-withdraw-sql.h"

#include "rs-catalog-work-resources.h"

#include <gio/gio.h>

#define FOLDER "/ru/rodnaya_storona/catalog/work/sql/"

/**
 * rs_withdraw_sql_run:
 * @name: of a file in sql/
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_withdraw_sql_run (RsDatabase *database, const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  g_autoptr (GBytes) sql = g_resource_lookup_data (rs_catalog_work_get_resource (), path,
                                                   0, error);

  /* A resource ends with a NUL that its size does not count. */
  return sql != NULL
         && rs_database_execute (database, g_bytes_get_data (sql, NULL), error);
}
