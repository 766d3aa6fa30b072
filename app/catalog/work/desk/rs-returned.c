/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What goes back to a pupil. */
#include "rs-returned.h"

#include "rs-transaction.h"
#include "rs-workshop-private.h"

#define PUT_SQL                                                              \
  "INSERT INTO returned (take, narrator, telling, reason, words, sentences," \
  " returned_on, stamp) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"             \
  " ON CONFLICT (take) DO UPDATE SET reason = excluded.reason,"              \
  " words = excluded.words, sentences = excluded.sentences,"                 \
  " returned_on = excluded.returned_on, stamp = excluded.stamp"

/* Uids need no escapes. */
static char *
make_list (const char *const *uids)
{
  GString *list = g_string_new ("[");

  for (gsize i = 0; uids != NULL && uids[i] != NULL; i++)
    g_string_append_printf (list, "%s\"%s\"", i > 0 ? "," : "", uids[i]);
  g_string_append_c (list, ']');
  return g_string_free (list, FALSE);
}

/**
 * rs_returned_put:
 * @self: over what was asked of this take before
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_returned_put (const RsReturned *self, RsWorkshop *workshop, GError **error)
{
  g_autoptr (RsTransaction) transaction = NULL;
  g_autoptr (RsStatement) put = NULL;
  g_autofree char *today = NULL;
  g_autofree char *sentences = NULL;

  g_return_val_if_fail (self != NULL && self->take != NULL, FALSE);
  g_return_val_if_fail (self->narrator != NULL && self->reason != NULL, FALSE);
  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  transaction = rs_workshop_start (workshop, error);
  if (transaction == NULL)
    return FALSE;
  put = rs_database_prepare (workshop->database, PUT_SQL, error);
  if (put == NULL)
    return FALSE;
  today = rs_clock_today (workshop->clock);
  sentences = make_list (self->sentences);
  rs_statement_bind_text (put, 1, self->take);
  rs_statement_bind_text (put, 2, self->narrator);
  if (self->telling != NULL)
    rs_statement_bind_text (put, 3, self->telling);
  rs_statement_bind_text (put, 4, self->reason);
  rs_statement_bind_text (put, 5, self->words != NULL ? self->words : "");
  rs_statement_bind_text (put, 6, sentences);
  rs_statement_bind_text (put, 7, today);
  rs_statement_bind_int (put, 8, rs_clock_stamp (workshop->clock));
  return rs_statement_run (put, error) && rs_workshop_end (workshop, transaction, error);
}

/**
 * rs_returned_remove:
 * @take: uid; nothing may have been asked of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_returned_remove (RsWorkshop *workshop, const char *take, GError **error)
{
  g_autoptr (RsTransaction) transaction = NULL;
  g_autoptr (RsStatement) remove = NULL;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);
  g_return_val_if_fail (take != NULL, FALSE);

  transaction = rs_workshop_start (workshop, error);
  if (transaction == NULL)
    return FALSE;
  remove = rs_database_prepare (workshop->database,
                                "DELETE FROM returned WHERE take = ?1", error);
  if (remove == NULL)
    return FALSE;
  rs_statement_bind_text (remove, 1, take);
  return rs_statement_run (remove, error)
         && rs_workshop_end (workshop, transaction, error);
}
