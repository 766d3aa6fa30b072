/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables act and act_take: what was destroyed, and what is still to be. */
#include "rs-act-rows.h"

#include "rs-act.h"
#include "rs-error.h"
#include "rs-workshop-private.h"

#include <glib/gi18n-lib.h>

#define FIELDS                                                            \
  "number, made_on, subject, narrator, narrations, labels, takes, files," \
  " shared_files, copies, releases, finished_on"
#define NEXT_SQL                                                            \
  "SELECT 1 + coalesce (max (CAST (substr (act_number, 6) AS INTEGER)), 0)" \
  " FROM (SELECT act_number FROM withdrawn UNION SELECT number FROM act)"   \
  " WHERE substr (act_number, 1, 5) = ?1"

/**
 * rs_act_new:
 *
 * Returns: (transfer full): one of nothing
 */
RsAct *
rs_act_new (void)
{
  return g_new0 (RsAct, 1);
}

void
rs_act_free (RsAct *self)
{
  if (self == NULL)
    return;

  g_free (self->number);
  g_free (self->made_on);
  g_free (self->subject);
  g_free (self->narrator);
  g_free (self->releases);
  g_free (self->finished_on);
  g_free (self);
}

static RsAct *
fill (RsStatement *find)
{
  RsAct *self = rs_act_new ();

  self->number = rs_statement_dup_text (find, 0);
  self->made_on = rs_statement_dup_text (find, 1);
  self->subject = rs_statement_dup_text (find, 2);
  self->narrator = rs_statement_dup_text (find, 3);
  self->narrations = (guint)rs_statement_get_int (find, 4);
  self->labels = (guint)rs_statement_get_int (find, 5);
  self->takes = (guint)rs_statement_get_int (find, 6);
  self->files = (guint)rs_statement_get_int (find, 7);
  self->shared_files = (guint)rs_statement_get_int (find, 8);
  self->copies = (guint)rs_statement_get_int (find, 9);
  self->releases = rs_statement_dup_text (find, 10);
  self->finished_on = rs_statement_dup_text (find, 11);
  return self;
}

/**
 * rs_act_read:
 * @number: of an act
 *
 * Returns: (transfer full) (nullable): the act, or %NULL with an error
 */
RsAct *
rs_act_read (RsWorkshop *workshop, const char *number, GError **error)
{
  g_autoptr (RsStatement) find = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), NULL);
  g_return_val_if_fail (number != NULL, NULL);

  find = rs_database_prepare (workshop->database,
                              "SELECT " FIELDS " FROM act WHERE number = ?1", error);
  if (find == NULL)
    return NULL;
  rs_statement_bind_text (find, 1, number);
  if (rs_statement_step (find, &local_error))
    return fill (find);
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  else
    g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND, _ ("There is no act %s."), number);
  return NULL;
}

/**
 * rs_act_rows_next_number:
 * @today: ISO 8601 day
 *
 * Returns: (transfer full) (nullable): «2026/1», the next of the year; %NULL with an
 *   error
 */
char *
rs_act_rows_next_number (RsDatabase *working, const char *today, GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (working, NEXT_SQL, error);
  g_autofree char *year = g_strdup_printf ("%.4s/", today);

  if (find == NULL)
    return NULL;
  rs_statement_bind_text (find, 1, year);
  if (!rs_statement_step (find, error))
    return NULL;
  return g_strdup_printf ("%s%" G_GINT64_FORMAT, year, rs_statement_get_int (find, 0));
}

/**
 * rs_act_rows_insert:
 * @act: with a number
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_act_rows_insert (RsDatabase *working, const RsAct *act, GError **error)
{
  g_autoptr (RsStatement) insert = rs_database_prepare (
      working,
      "INSERT INTO act (number, made_on, subject, narrator, narrations, labels, takes,"
      " files, shared_files) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
      error);

  if (insert == NULL)
    return FALSE;
  rs_statement_bind_text (insert, 1, act->number);
  rs_statement_bind_text (insert, 2, act->made_on);
  rs_statement_bind_text (insert, 3, act->subject);
  rs_statement_bind_text (insert, 4, act->narrator);
  rs_statement_bind_int (insert, 5, act->narrations);
  rs_statement_bind_int (insert, 6, act->labels);
  rs_statement_bind_int (insert, 7, act->takes);
  rs_statement_bind_int (insert, 8, act->files);
  rs_statement_bind_int (insert, 9, act->shared_files);
  return rs_statement_run (insert, error);
}

static gboolean
run (RsDatabase *working,
     const char *sql,
     const char *first,
     const char *second,
     GError **error)
{
  g_autoptr (RsStatement) statement = rs_database_prepare (working, sql, error);

  if (statement == NULL)
    return FALSE;
  if (first != NULL)
    rs_statement_bind_text (statement, 1, first);
  if (second != NULL)
    rs_statement_bind_text (statement, 2, second);
  return rs_statement_run (statement, error);
}

/**
 * rs_act_rows_add_take:
 * @take: uid of a take in the inbox that the act destroys
 */
gboolean
rs_act_rows_add_take (RsDatabase *working,
                      const char *number,
                      const char *take,
                      GError **error)
{
  return run (working, "INSERT INTO act_take (act, take) VALUES (?1, ?2)", number, take,
              error);
}

/**
 * rs_act_rows_add_release:
 * @release: number of one that is about to be built anew
 *
 * Notes it in the acts that are not finished, once.
 */
gboolean
rs_act_rows_add_release (RsDatabase *working, const char *release, GError **error)
{
  return run (working,
              "UPDATE act SET releases = iif (releases = '', '', releases || ', ') || ?1"
              " WHERE finished_on IS NULL"
              " AND instr (', ' || releases || ',', ', ' || ?1 || ',') = 0",
              release, NULL, error);
}

/**
 * rs_act_rows_add_copy:
 *
 * Notes in the acts that are not finished that one more copy was written anew.
 */
gboolean
rs_act_rows_add_copy (RsDatabase *working, GError **error)
{
  return run (working, "UPDATE act SET copies = copies + 1 WHERE finished_on IS NULL",
              NULL, NULL, error);
}

/**
 * rs_act_rows_finish:
 * @today: ISO 8601 day
 *
 * Everything that the acts name is destroyed.
 */
gboolean
rs_act_rows_finish (RsDatabase *working, const char *today, GError **error)
{
  return run (working, "DELETE FROM act_take", NULL, NULL, error)
         && run (working, "UPDATE act SET finished_on = ?1 WHERE finished_on IS NULL",
                 today, NULL, error);
}

/**
 * rs_act_rows_is_due:
 * @is_due: (out): whether an act is not finished
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_act_rows_is_due (RsDatabase *working, gboolean *is_due, GError **error)
{
  gint64 n;

  if (!rs_database_read_int (
          working, "SELECT count (*) FROM act WHERE finished_on IS NULL", &n, error))
    return FALSE;
  *is_due = n > 0;
  return TRUE;
}
