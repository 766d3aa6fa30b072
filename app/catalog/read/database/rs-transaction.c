/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All or nothing: what is not committed is rolled back. */

#include "rs-transaction.h"

#include <sqlite3.h>

struct _RsTransaction
{
  RsDatabase *database;
  gboolean is_outer;
  gboolean is_open;
};

/**
 * rs_transaction_new:
 *
 * Starts a transaction with the lock for writing, or a savepoint inside of one.
 *
 * Returns: (transfer full) (nullable): to be freed, which rolls back what was not
 *   committed; %NULL with an error
 */
RsTransaction *
rs_transaction_new (RsDatabase *database, GError **error)
{
  g_autoptr (RsTransaction) self = NULL;

  g_return_val_if_fail (RS_IS_DATABASE (database), NULL);

  self = g_new0 (RsTransaction, 1);
  self->database = g_object_ref (database);
  self->is_outer = sqlite3_get_autocommit (rs_database_get_handle (database)) != 0;
  self->is_open = rs_database_execute (
      database, self->is_outer ? "BEGIN IMMEDIATE" : "SAVEPOINT inner", error);
  return self->is_open ? g_steal_pointer (&self) : NULL;
}

/**
 * rs_transaction_commit:
 *
 * Makes everything since rs_transaction_new() lasting.
 *
 * Returns: %TRUE, or %FALSE with an error: then nothing was changed
 */
gboolean
rs_transaction_commit (RsTransaction *self, GError **error)
{
  g_return_val_if_fail (self != NULL && self->is_open, FALSE);

  if (!rs_database_execute (self->database, self->is_outer ? "COMMIT" : "RELEASE inner",
                            error))
    return FALSE;
  self->is_open = FALSE;
  return TRUE;
}

/* A full disk or a torn file makes SQLite roll back by itself: then there is nothing
   left to do, and nobody to tell that it failed. */
static void
roll_back (RsTransaction *self)
{
  if (sqlite3_get_autocommit (rs_database_get_handle (self->database)) != 0)
    return;
  rs_database_execute (self->database,
                       self->is_outer ? "ROLLBACK" : "ROLLBACK TO inner; RELEASE inner",
                       NULL);
}

/**
 * rs_transaction_free:
 *
 * Ends the transaction; what was not committed never happened.
 */
void
rs_transaction_free (RsTransaction *self)
{
  if (self == NULL)
    return;

  if (self->is_open)
    roll_back (self);
  g_object_unref (self->database);
  g_free (self);
}
