/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The working database of a museum, held open under its lock. */
#include "rs-workshop.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"
#include "rs-uid.h"
#include "rs-withdrawal.h"
#include "rs-working-format.h"
#include "rs-workshop-private.h"

#include <glib/gi18n-lib.h>
#include <sqlite3.h>

G_DEFINE_FINAL_TYPE (RsWorkshop, rs_workshop, G_TYPE_OBJECT)

static void
rs_workshop_finalize (GObject *object)
{
  RsWorkshop *self = RS_WORKSHOP (object);

  /* What was not committed is rolled back, the database closed, then the lock given. */
  g_clear_pointer (&self->transaction, rs_transaction_free);
  g_clear_object (&self->database);
  g_clear_pointer (&self->lock, rs_workshop_lock_free);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->seen, g_hash_table_unref);
  g_free (self->source);
  g_free (self->machine);
  g_free (self->who);
  g_free (self->data);
  G_OBJECT_CLASS (rs_workshop_parent_class)->finalize (object);
}

static void
rs_workshop_class_init (RsWorkshopClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_workshop_finalize;
}

static void
rs_workshop_init (RsWorkshop *self)
{
}

static gboolean
find_or_make_data (const char *data, RsWorkshopFlags flags, GError **error)
{
  g_autofree char *path = rs_place_working (data);

  if ((flags & RS_WORKSHOP_CREATE) != 0)
    return rs_file_make_folder (data, error);
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
               _ ("There is no museum in “%s”. Make one with “rodnaya init --data %s”."),
               data, data);
  return FALSE;
}

static gboolean
open_database (RsWorkshop *self, RsWorkshopFlags flags, GError **error)
{
  g_autofree char *path = rs_place_working (self->data);

  if ((flags & RS_WORKSHOP_READ_ONLY) != 0)
    {
      self->database = rs_working_format_open_read_only (path, error);
      return self->database != NULL;
    }
  self->lock = rs_workshop_lock_new (self->data, error);
  if (self->lock == NULL)
    return FALSE;
  self->database = rs_working_format_open (path, error);
  return self->database != NULL;
}

static gboolean
run_with_text (RsDatabase *database, const char *sql, const char *text, GError **error)
{
  g_autoptr (RsStatement) statement = rs_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;
  rs_statement_bind_text (statement, 1, text);
  return rs_statement_run (statement, error);
}

static gboolean
read_machine (RsWorkshop *self, GError **error)
{
  g_autoptr (RsStatement) find = NULL;
  g_autoptr (GError) local_error = NULL;
  g_autofree char *uid = rs_uid_new ();

  if (self->lock != NULL
      && !run_with_text (self->database,
                         "INSERT INTO machine (id, uid) VALUES (1, ?1)"
                         " ON CONFLICT (id) DO NOTHING",
                         uid, error))
    return FALSE;
  find = rs_database_prepare (self->database, "SELECT uid FROM machine", error);
  if (find == NULL)
    return FALSE;
  if (rs_statement_step (find, &local_error))
    self->machine = rs_statement_dup_text (find, 0);
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  return self->machine != NULL;
}

/* A clock that lost its battery still makes stamps that grow and days that do not go
   back: the database remembers how far they were. */
static gboolean
teach_clock (RsWorkshop *self, GError **error)
{
  g_autoptr (RsStatement) read = rs_database_prepare (
      self->database, "SELECT name, value FROM setting", error);
  g_autoptr (GError) local_error = NULL;

  if (read == NULL)
    return FALSE;
  while (rs_statement_step (read, &local_error))
    {
      const char *value = rs_statement_get_text (read, 1);

      if (g_strcmp0 (rs_statement_get_text (read, 0), "latest-stamp") == 0)
        rs_clock_witness (self->clock, g_ascii_strtoll (value, NULL, 10));
      else if (g_strcmp0 (rs_statement_get_text (read, 0), "latest-date") == 0)
        rs_clock_witness_date (self->clock, value);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
save_clock (RsWorkshop *self, GError **error)
{
  g_autofree char *today = rs_clock_today (self->clock);
  g_autofree char *stamp = g_strdup_printf ("%" G_GINT64_FORMAT,
                                            rs_clock_stamp (self->clock));

  return run_with_text (self->database,
                        "INSERT INTO setting (name, value) VALUES ('latest-date', ?1)"
                        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                        today, error)
         && run_with_text (self->database,
                           "INSERT INTO setting (name, value) VALUES ('latest-stamp', ?1)"
                           " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                           stamp, error);
}

/* A voice that was taken back wins over everything. What stands in the way, a full disk
   above all, keeps nobody from working; publishing and going back wait for it. */
static void
finish_withdrawals (RsWorkshop *self)
{
  g_autoptr (GError) error = NULL;

  if (self->lock != NULL && !rs_withdrawal_apply (self, &error))
    g_message (_ ("A withdrawn voice could not be destroyed everywhere yet: %s"),
               error->message);
}

/**
 * rs_workshop_open:
 * @data: the data folder of a museum
 * @flags: how
 * @clock: tells the time; learns what the database has seen
 *
 * Opens the working database, for writing unless @flags say otherwise. An older format
 * is brought to the present one after a copy into backups/.
 *
 * Returns: (transfer full) (nullable): the workshop, or %NULL: %RS_ERROR_NOT_FOUND
 *   without a museum, %RS_ERROR_BUSY while another program writes,
 *   %RS_ERROR_TOO_NEW of a newer program, %RS_ERROR_DAMAGED
 */
RsWorkshop *
rs_workshop_open (const char *data, RsWorkshopFlags flags, RsClock *clock, GError **error)
{
  g_autoptr (RsWorkshop) self = NULL;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  if (!find_or_make_data (data, flags, error))
    return NULL;
  self = g_object_new (RS_TYPE_WORKSHOP, NULL);
  self->data = g_strdup (data);
  self->who = g_strdup ("");
  self->clock = g_object_ref (clock);
  if (!open_database (self, flags, error) || !read_machine (self, error)
      || !teach_clock (self, error))
    return NULL;
  finish_withdrawals (self);
  return g_steal_pointer (&self);
}

/**
 * rs_workshop_get_data:
 *
 * Returns: the data folder
 */
const char *
rs_workshop_get_data (RsWorkshop *self)
{
  g_return_val_if_fail (RS_IS_WORKSHOP (self), NULL);

  return self->data;
}

/**
 * rs_workshop_get_clock:
 *
 * Returns: (transfer none): the clock that it was opened with
 */
RsClock *
rs_workshop_get_clock (RsWorkshop *self)
{
  g_return_val_if_fail (RS_IS_WORKSHOP (self), NULL);

  return self->clock;
}

/**
 * rs_workshop_get_machine:
 *
 * Returns: the uid of this computer, made with the database
 */
const char *
rs_workshop_get_machine (RsWorkshop *self)
{
  g_return_val_if_fail (RS_IS_WORKSHOP (self), NULL);

  return self->machine;
}

/**
 * rs_workshop_set_who:
 * @who: the name of who works from now on; goes into revisions
 */
void
rs_workshop_set_who (RsWorkshop *self, const char *who)
{
  g_return_if_fail (RS_IS_WORKSHOP (self));
  g_return_if_fail (who != NULL);

  g_free (self->who);
  self->who = g_strdup (who);
}

/**
 * rs_workshop_get_who:
 *
 * Returns: the name of who works now; empty if nobody said
 */
const char *
rs_workshop_get_who (RsWorkshop *self)
{
  g_return_val_if_fail (RS_IS_WORKSHOP (self), NULL);

  return self->who;
}

/* A full disk makes SQLite give up the whole transaction: what comes after must not be
   kept alone. */
static gboolean
check_transaction (RsWorkshop *self, GError **error)
{
  if (self->transaction == NULL
      || sqlite3_get_autocommit (rs_database_get_handle (self->database)) == 0)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_FAILED,
               _ ("All changes to “%s” were given up after an error. Start again."),
               rs_database_get_path (self->database));
  return FALSE;
}

/**
 * rs_workshop_start:
 *
 * A transaction of its own, or a savepoint in that of rs_workshop_begin().
 *
 * Returns: (transfer full): one that undoes itself unless rs_workshop_end() keeps it;
 *   %NULL with an error if the workshop may not write
 */
RsTransaction *
rs_workshop_start (RsWorkshop *self, GError **error)
{
  if (!check_transaction (self, error))
    return NULL;
  return rs_transaction_new (self->database, error);
}

/**
 * rs_workshop_end:
 * @transaction: of rs_workshop_start()
 *
 * Keeps what was written, and with the outermost one the time of its clock.
 *
 * Returns: %TRUE, or %FALSE with an error: free @transaction to undo it
 */
gboolean
rs_workshop_end (RsWorkshop *self, RsTransaction *transaction, GError **error)
{
  gboolean is_part = self->transaction != NULL && transaction != self->transaction;

  return (is_part || save_clock (self, error))
         && rs_transaction_commit (transaction, error);
}

/**
 * rs_workshop_begin:
 *
 * Everything until rs_workshop_commit() is kept together or not at all, and is much
 * faster than one by one.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_workshop_begin (RsWorkshop *self, GError **error)
{
  g_return_val_if_fail (RS_IS_WORKSHOP (self), FALSE);
  g_return_val_if_fail (self->transaction == NULL, FALSE);

  self->transaction = rs_workshop_start (self, error);
  return self->transaction != NULL;
}

/**
 * rs_workshop_commit:
 *
 * Returns: whether everything since rs_workshop_begin() is on the disk; if not,
 *   nothing of it is
 */
gboolean
rs_workshop_commit (RsWorkshop *self, GError **error)
{
  gboolean done;

  g_return_val_if_fail (RS_IS_WORKSHOP (self), FALSE);
  g_return_val_if_fail (self->transaction != NULL, FALSE);

  done = check_transaction (self, error)
         && rs_workshop_end (self, self->transaction, error);
  g_clear_pointer (&self->transaction, rs_transaction_free);
  return done;
}

/**
 * rs_workshop_roll_back:
 *
 * Forgets everything since rs_workshop_begin().
 */
void
rs_workshop_roll_back (RsWorkshop *self)
{
  g_return_if_fail (RS_IS_WORKSHOP (self));

  g_clear_pointer (&self->transaction, rs_transaction_free);
}
