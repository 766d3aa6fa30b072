/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One prepared statement: typed parameters in, typed columns out. */

#include "rs-statement.h"

#include "rs-statement-private.h"

struct _RsStatement
{
  sqlite3_stmt *stmt;
  RsDatabase *database; /* while on loan */
  int bind_code;        /* the first failure to bind, told at the next step */
  gboolean is_running;
};

/**
 * rs_statement_new:
 * @stmt: (transfer full): compiled
 *
 * Returns: (transfer full): a statement that is on loan to nobody yet
 */
RsStatement *
rs_statement_new (sqlite3_stmt *stmt)
{
  RsStatement *self = g_new0 (RsStatement, 1);

  self->stmt = stmt;
  return self;
}

/**
 * rs_statement_lend:
 *
 * Lends it out. Until rs_statement_free() it keeps @database open.
 */
void
rs_statement_lend (RsStatement *self, RsDatabase *database)
{
  self->database = g_object_ref (database);
}

/**
 * rs_statement_destroy:
 *
 * For its database, when it lies idle: who has it on loan calls rs_statement_free().
 */
void
rs_statement_destroy (RsStatement *self)
{
  sqlite3_finalize (self->stmt);
  g_free (self);
}

/**
 * rs_statement_get_sql:
 *
 * Returns: (transfer none): its text, as it was prepared; lives as long as it does
 */
const char *
rs_statement_get_sql (RsStatement *self)
{
  return sqlite3_sql (self->stmt);
}

/**
 * rs_statement_free:
 *
 * Gives the statement back to its database, without its parameters.
 */
void
rs_statement_free (RsStatement *self)
{
  g_autoptr (RsDatabase) database = NULL;

  if (self == NULL)
    return;

  rs_statement_reset (self);
  sqlite3_clear_bindings (self->stmt);
  database = g_steal_pointer (&self->database);
  rs_database_take_back (database, self);
}

/* A parameter may only change while the statement does not run. */
static void
start_binding (RsStatement *self)
{
  if (self->is_running)
    rs_statement_reset (self);
}

static void
note_binding (RsStatement *self, int code)
{
  if (self->bind_code == SQLITE_OK)
    self->bind_code = code;
}

/**
 * rs_statement_bind_text:
 * @text: (nullable): UTF-8, copied; %NULL binds NULL
 */
void
rs_statement_bind_text (RsStatement *self, int index, const char *text)
{
  g_return_if_fail (self != NULL);

  start_binding (self);
  note_binding (self, sqlite3_bind_text (self->stmt, index, text, -1, SQLITE_TRANSIENT));
}

/**
 * rs_statement_bind_int:
 * @index: from 1
 *
 * Takes a statement that runs back to its start first.
 */
void
rs_statement_bind_int (RsStatement *self, int index, gint64 value)
{
  g_return_if_fail (self != NULL);

  start_binding (self);
  note_binding (self, sqlite3_bind_int64 (self->stmt, index, value));
}

/**
 * rs_statement_bind_double:
 * @index: from 1
 * @value: a NaN is bound as NULL
 */
void
rs_statement_bind_double (RsStatement *self, int index, double value)
{
  g_return_if_fail (self != NULL);

  start_binding (self);
  note_binding (self, sqlite3_bind_double (self->stmt, index, value));
}

/**
 * rs_statement_bind_blob:
 * @bytes: (nullable): copied; %NULL binds NULL
 */
void
rs_statement_bind_blob (RsStatement *self, int index, GBytes *bytes)
{
  gsize size = 0;
  gconstpointer data = NULL;

  g_return_if_fail (self != NULL);

  start_binding (self);
  if (bytes == NULL)
    {
      rs_statement_bind_null (self, index);
      return;
    }
  data = g_bytes_get_data (bytes, &size);
  /* A NULL pointer would bind NULL, not nothing. */
  note_binding (self, sqlite3_bind_blob64 (self->stmt, index, size == 0 ? "" : data, size,
                                           SQLITE_TRANSIENT));
}

/**
 * rs_statement_bind_null:
 * @index: from 1
 *
 * What was never bound is NULL too: for the second run of a statement.
 */
void
rs_statement_bind_null (RsStatement *self, int index)
{
  g_return_if_fail (self != NULL);

  start_binding (self);
  note_binding (self, sqlite3_bind_null (self->stmt, index));
}

/**
 * rs_statement_step:
 *
 * Goes to the next row. After the last one the statement is ready to run again
 * with the same parameters.
 *
 * Returns: %TRUE on a row; %FALSE after the last one, and with @error set if
 *   something failed
 */
gboolean
rs_statement_step (RsStatement *self, GError **error)
{
  int code;

  g_return_val_if_fail (self != NULL, FALSE);

  if (!self->is_running)
    rs_database_start_clock (self->database);
  self->is_running = TRUE;
  code = self->bind_code != SQLITE_OK ? self->bind_code : sqlite3_step (self->stmt);
  if (code == SQLITE_ROW)
    return TRUE;
  if (code != SQLITE_DONE)
    rs_database_set_error (self->database, code, error);
  rs_statement_reset (self);
  return FALSE;
}

/**
 * rs_statement_run:
 *
 * Runs a statement that is not expected to answer; rows are thrown away. It may be
 * bound and run again at once.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_statement_run (RsStatement *self, GError **error)
{
  GError *local_error = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  while (rs_statement_step (self, &local_error))
    continue;
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, local_error);
  return FALSE;
}

/**
 * rs_statement_reset:
 *
 * Leaves the row it stands on; parameters stay.
 */
void
rs_statement_reset (RsStatement *self)
{
  g_return_if_fail (self != NULL);

  sqlite3_reset (self->stmt);
  self->is_running = FALSE;
  self->bind_code = SQLITE_OK;
}

/**
 * rs_statement_count_columns:
 *
 * Returns: how many columns a row has; 0 of a statement that does not answer
 */
int
rs_statement_count_columns (RsStatement *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return sqlite3_column_count (self->stmt);
}

/**
 * rs_statement_get_name:
 * @column: from 0
 *
 * Returns: (transfer none): the name after AS, until the next step; without an AS
 *   SQLite promises no particular one
 */
const char *
rs_statement_get_name (RsStatement *self, int column)
{
  g_return_val_if_fail (self != NULL, NULL);

  return sqlite3_column_name (self->stmt, column);
}

/**
 * rs_statement_is_null:
 * @column: from 0, of the row it stands on
 *
 * Ask before the column is read as another type: that may turn it into one.
 */
gboolean
rs_statement_is_null (RsStatement *self, int column)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return sqlite3_column_type (self->stmt, column) == SQLITE_NULL;
}

/**
 * rs_statement_get_text:
 *
 * Returns: (nullable): the text of a column until the next step; %NULL for NULL
 */
const char *
rs_statement_get_text (RsStatement *self, int column)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *)sqlite3_column_text (self->stmt, column);
}

/**
 * rs_statement_dup_text:
 *
 * Returns: (transfer full) (nullable): a copy of the text of a column; %NULL for NULL
 */
char *
rs_statement_dup_text (RsStatement *self, int column)
{
  return g_strdup (rs_statement_get_text (self, column));
}

/**
 * rs_statement_get_int:
 * @column: from 0, of the row it stands on
 *
 * Returns: 0 for NULL too, see rs_statement_is_null()
 */
gint64
rs_statement_get_int (RsStatement *self, int column)
{
  g_return_val_if_fail (self != NULL, 0);

  return sqlite3_column_int64 (self->stmt, column);
}

/**
 * rs_statement_get_double:
 * @column: from 0, of the row it stands on
 *
 * Returns: 0 for NULL too, see rs_statement_is_null()
 */
double
rs_statement_get_double (RsStatement *self, int column)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return sqlite3_column_double (self->stmt, column);
}

/**
 * rs_statement_dup_blob:
 *
 * Returns: (transfer full) (nullable): a copy of the bytes of a column; %NULL for NULL
 */
GBytes *
rs_statement_dup_blob (RsStatement *self, int column)
{
  gconstpointer data;

  if (rs_statement_is_null (self, column))
    return NULL;
  data = sqlite3_column_blob (self->stmt, column);
  return g_bytes_new (data, (gsize)sqlite3_column_bytes (self->stmt, column));
}
