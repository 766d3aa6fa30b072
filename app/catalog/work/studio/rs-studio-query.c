/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One query of today's workshop, row by row. */
#include "rs-studio-query.h"

/**
 * rs_studio_query_new:
 * @sql: ?1 is today
 *
 * Returns: (transfer full) (nullable): the query, more may be bound to it; %NULL with
 *   #RS_ERROR
 */
RsStatement *
rs_studio_query_new (RsWorkshop *workshop, const char *sql, GError **error)
{
  RsStatement *self = rs_database_prepare (workshop->database, sql, error);
  g_autofree char *today = rs_clock_today (workshop->clock);

  if (self != NULL)
    rs_statement_bind_text (self, 1, today);
  return self;
}

/**
 * rs_studio_query_run:
 * @self: (nullable): a query; %NULL with an @error that is set already
 * @func: (scope call): reads a row
 * @data: for @func
 *
 * Returns: whether there were no more rows
 */
gboolean
rs_studio_query_run (RsStatement *self,
                     RsStudioQueryFunc func,
                     gpointer data,
                     GError **error)
{
  g_autoptr (GError) local_error = NULL;

  if (self == NULL)
    return FALSE;
  while (rs_statement_step (self, &local_error))
    func (self, data);
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}
