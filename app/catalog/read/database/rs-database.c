/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One hardened connection to SQLite, its prepared statements and its errors in words. */

#include "rs-database.h"

#include "rs-error.h"
#include "rs-functions.h"
#include "rs-hardening.h"
#include "rs-statement-private.h"
#include "rs-tokenizer.h"

#include <glib/gi18n-lib.h>
#include <sqlite3.h>

/* A writer waits this long for another one before it says that the file is busy. */
#define BUSY_TIMEOUT_MS 5000

/* A stranger's file may make one statement run for this long. */
#define UNTRUSTED_LIMIT_US (3 * G_USEC_PER_SEC)

struct _RsDatabase
{
  GObject parent_instance;

  char *path;
  RsDatabaseMode mode;
  sqlite3 *handle;
  GHashTable *idle; /* SQL → RsStatement that nobody uses now */
  gint64 deadline;  /* of the running statement, monotonic µs; untrusted only */
};

G_DEFINE_FINAL_TYPE (RsDatabase, rs_database, G_TYPE_OBJECT)

static char *
build_uri (const char *path, RsDatabaseMode mode)
{
  g_autofree char *escaped = NULL;

  switch (mode)
    {
    case RS_DATABASE_IMMUTABLE:
    case RS_DATABASE_UNTRUSTED:
      escaped = g_uri_escape_string (path, "/", FALSE);
      return g_strconcat ("file:", escaped, "?mode=ro&immutable=1", NULL);
    case RS_DATABASE_MEMORY:
      return g_strdup (":memory:");
    case RS_DATABASE_READ:
    case RS_DATABASE_WRITE:
    case RS_DATABASE_CREATE:
    default:
      escaped = g_uri_escape_string (path, "/", FALSE);
      return g_strconcat ("file:", escaped, NULL);
    }
}

static int
get_open_flags (RsDatabaseMode mode)
{
  int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;

  switch (mode)
    {
    case RS_DATABASE_WRITE:
      return flags | SQLITE_OPEN_READWRITE;
    case RS_DATABASE_CREATE:
    case RS_DATABASE_MEMORY:
      return flags | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case RS_DATABASE_IMMUTABLE:
    case RS_DATABASE_READ:
    case RS_DATABASE_UNTRUSTED:
    default:
      return flags | SQLITE_OPEN_READONLY;
    }
}

static int
prepare_connection (RsDatabase *self)
{
  int code = rs_hardening_apply (self->handle);

  sqlite3_extended_result_codes (self->handle, 1);
  sqlite3_busy_timeout (self->handle, BUSY_TIMEOUT_MS);
  if (self->mode == RS_DATABASE_UNTRUSTED)
    rs_hardening_apply_untrusted (self->handle, &self->deadline);

  if (code == SQLITE_OK)
    code = rs_functions_register (self->handle);
  if (code == SQLITE_OK)
    code = rs_tokenizer_register (self->handle);
  return code;
}

static void
rs_database_finalize (GObject *object)
{
  RsDatabase *self = RS_DATABASE (object);

  g_hash_table_unref (self->idle);
  sqlite3_close_v2 (self->handle);
  g_free (self->path);
  G_OBJECT_CLASS (rs_database_parent_class)->finalize (object);
}

static void
rs_database_class_init (RsDatabaseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_database_finalize;
}

static void
rs_database_init (RsDatabase *self)
{
  self->idle = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                      (GDestroyNotify)rs_statement_destroy);
}

/* The header says what the code means to the caller; %s in a text is the file. */
static RsErrorCode
classify (int code, int saved_errno)
{
  switch (code & 0xff)
    {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return RS_ERROR_DAMAGED;
    case SQLITE_IOERR:
      return saved_errno == 0 ? RS_ERROR_DAMAGED : rs_error_code_from_errno (saved_errno);
    case SQLITE_FULL:
      return RS_ERROR_NO_SPACE;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return RS_ERROR_READ_ONLY;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return RS_ERROR_BUSY;
    case SQLITE_INTERRUPT:
      return RS_ERROR_CANCELLED;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
      return RS_ERROR_INVALID;
    default:
      return RS_ERROR_FAILED;
    }
}

static char *
describe (RsDatabase *self, int code, RsErrorCode kind)
{
  const char *detail = self->handle != NULL ? sqlite3_errmsg (self->handle)
                                            : sqlite3_errstr (code);

  switch (kind)
    {
    case RS_ERROR_DAMAGED:
      return g_strdup_printf (
          _ ("“%s” is damaged (%s). Publish again, or put back a copy "
             "of this file."),
          self->path, detail);
    case RS_ERROR_NO_SPACE:
      return g_strdup_printf (_ ("The disk with “%s” is full. Free some space and try "
                                 "again: nothing was changed."),
                              self->path);
    case RS_ERROR_READ_ONLY:
      return g_strdup_printf (_ ("“%s” may not be changed by this user. Run as the owner "
                                 "of the data folder."),
                              self->path);
    case RS_ERROR_BUSY:
      return g_strdup_printf (_ ("Another program is writing to “%s”. Close it and try "
                                 "again."),
                              self->path);
    case RS_ERROR_NOT_FOUND:
      return g_strdup_printf (_ ("“%s” is not there."), self->path);
    case RS_ERROR_CANCELLED:
      return g_strdup_printf (_ ("Reading “%s” was stopped."), self->path);
    case RS_ERROR_TOO_NEW:
    case RS_ERROR_INVALID:
    case RS_ERROR_FAILED:
    default:
      return g_strdup_printf (_ ("“%s”: %s."), self->path, detail);
    }
}

/**
 * rs_database_set_error:
 * @self: whose last call failed
 * @code: what SQLite answered
 * @error: (nullable): where to tell it
 *
 * Tells in words what SQLite answered in a number.
 *
 * Returns: always %FALSE, so that a caller can return it
 */
gboolean
rs_database_set_error (RsDatabase *self, int code, GError **error)
{
  g_autofree char *message = NULL;
  RsErrorCode kind;

  g_return_val_if_fail (RS_IS_DATABASE (self), FALSE);

  kind = classify (code, self->handle != NULL ? sqlite3_system_errno (self->handle) : 0);
  message = describe (self, code, kind);
  g_set_error_literal (error, RS_ERROR, (int)kind, message);
  return FALSE;
}

static gboolean
set_open_error (RsDatabase *self, int code, GError **error)
{
  int saved_errno = self->handle != NULL ? sqlite3_system_errno (self->handle) : 0;

  if ((code & 0xff) == SQLITE_CANTOPEN && saved_errno != 0)
    {
      rs_error_set_errno (error, saved_errno, _ ("Cannot open"), self->path);
      return FALSE;
    }
  return rs_database_set_error (self, code, error);
}

/* SQLite opens lazily: without this a missing table or a torn header would show
   itself only later, in somebody's first statement. */
static gboolean
read_header (RsDatabase *self, GError **error)
{
  gint64 n_tables;

  return rs_database_read_int (self, "SELECT count(*) FROM sqlite_schema", &n_tables,
                               error);
}

/**
 * rs_database_open:
 * @path: the file; for %RS_DATABASE_MEMORY a name for messages
 * @mode: what for
 *
 * Opens a database and hardens the connection: foreign keys on, nothing in the
 * schema trusted, no extension loading, no writing behind SQLite's back, cells
 * checked, five seconds of patience for another writer.
 *
 * Returns: (transfer full) (nullable): the connection, or %NULL with an RS_ERROR
 */
RsDatabase *
rs_database_open (const char *path, RsDatabaseMode mode, GError **error)
{
  g_autoptr (RsDatabase) self = NULL;
  g_autofree char *uri = NULL;
  int code;

  g_return_val_if_fail (path != NULL, NULL);

  if (mode == RS_DATABASE_UNTRUSTED && !rs_hardening_check_header (path, error))
    return NULL;

  self = g_object_new (RS_TYPE_DATABASE, NULL);
  self->path = g_strdup (path);
  self->mode = mode;
  uri = build_uri (path, mode);
  code = sqlite3_open_v2 (uri, &self->handle, get_open_flags (mode), NULL);
  if (code == SQLITE_OK)
    code = prepare_connection (self);
  if (code != SQLITE_OK)
    {
      set_open_error (self, code, error);
      return NULL;
    }
  return read_header (self, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * rs_database_get_path:
 *
 * Returns: the file that was opened
 */
const char *
rs_database_get_path (RsDatabase *self)
{
  g_return_val_if_fail (RS_IS_DATABASE (self), NULL);

  return self->path;
}

/**
 * rs_database_get_handle:
 *
 * For what has no words here: sessions, copies, control of the file.
 *
 * Returns: (transfer none): SQLite's own connection
 */
sqlite3 *
rs_database_get_handle (RsDatabase *self)
{
  g_return_val_if_fail (RS_IS_DATABASE (self), NULL);

  return self->handle;
}

/**
 * rs_database_prepare:
 * @sql: one statement, the same text each time: it is compiled once
 *
 * Returns: (transfer full) (nullable): the statement, to be freed after use, or
 *   %NULL with an error
 */
RsStatement *
rs_database_prepare (RsDatabase *self, const char *sql, GError **error)
{
  RsStatement *statement;
  sqlite3_stmt *stmt = NULL;
  int code;

  g_return_val_if_fail (RS_IS_DATABASE (self), NULL);
  g_return_val_if_fail (sql != NULL, NULL);

  statement = g_hash_table_lookup (self->idle, sql);
  if (statement != NULL)
    g_hash_table_steal (self->idle, sql);
  else
    {
      code = sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt,
                                 NULL);
      if (code != SQLITE_OK || stmt == NULL)
        {
          rs_database_set_error (self, code == SQLITE_OK ? SQLITE_MISUSE : code, error);
          return NULL;
        }
      statement = rs_statement_new (stmt);
    }
  rs_statement_lend (statement, self);
  return statement;
}

/**
 * rs_database_take_back:
 * @statement: (transfer full): reset, without parameters
 *
 * Keeps it for the next who prepares its text. Two may be on loan with the same text:
 * one of them is enough to keep.
 */
void
rs_database_take_back (RsDatabase *self, RsStatement *statement)
{
  if (g_hash_table_contains (self->idle, rs_statement_get_sql (statement)))
    rs_statement_destroy (statement);
  else
    g_hash_table_insert (self->idle, (gpointer)rs_statement_get_sql (statement),
                         statement);
}

/**
 * rs_database_start_clock:
 *
 * Called as a statement starts: only a stranger's file has a deadline.
 */
void
rs_database_start_clock (RsDatabase *self)
{
  if (self->mode == RS_DATABASE_UNTRUSTED)
    self->deadline = g_get_monotonic_time () + UNTRUSTED_LIMIT_US;
}

/**
 * rs_database_execute:
 * @sql: any number of statements without parameters
 *
 * Runs a script and throws away any rows. Not a transaction by itself.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_database_execute (RsDatabase *self, const char *sql, GError **error)
{
  int code;

  g_return_val_if_fail (RS_IS_DATABASE (self), FALSE);
  g_return_val_if_fail (sql != NULL, FALSE);

  rs_database_start_clock (self);
  code = sqlite3_exec (self->handle, sql, NULL, NULL, NULL);
  return code == SQLITE_OK || rs_database_set_error (self, code, error);
}

/**
 * rs_database_read_int:
 * @sql: one statement without parameters whose first column is a number
 * @value: (out): that number; 0 if there is no row
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_database_read_int (RsDatabase *self, const char *sql, gint64 *value, GError **error)
{
  g_autoptr (RsStatement) statement = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (value != NULL, FALSE);

  *value = 0;
  statement = rs_database_prepare (self, sql, error);
  if (statement == NULL)
    return FALSE;
  if (rs_statement_step (statement, &local_error))
    *value = rs_statement_get_int (statement, 0);
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_database_get_last_row:
 *
 * Returns: the rowid of the last insert
 */
gint64
rs_database_get_last_row (RsDatabase *self)
{
  g_return_val_if_fail (RS_IS_DATABASE (self), 0);

  return sqlite3_last_insert_rowid (self->handle);
}

/**
 * rs_database_count_changes:
 *
 * Returns: how many rows the last statement changed
 */
gint64
rs_database_count_changes (RsDatabase *self)
{
  g_return_val_if_fail (RS_IS_DATABASE (self), 0);

  return sqlite3_changes64 (self->handle);
}

/**
 * rs_database_interrupt:
 *
 * Stops the statement that runs now, from any thread: it fails with
 * %RS_ERROR_CANCELLED. Nothing happens when none runs. The caller holds a
 * reference, so that the connection is not closed meanwhile.
 */
void
rs_database_interrupt (RsDatabase *self)
{
  g_return_if_fail (RS_IS_DATABASE (self));

  sqlite3_interrupt (self->handle);
}
