/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking a voice back: what the register says, and what goes from the working database
 * with the same commit. */
#include "rs-withdrawal.h"

#include "rs-act-rows.h"
#include "rs-error.h"
#include "rs-register.h"
#include "rs-take-note.h"
#include "rs-withdraw-rows.h"
#include "rs-workshop-private.h"

#include <glib/gi18n-lib.h>

#define OWNER_SQL                                                       \
  "SELECT 'narrator', uid, NULL FROM narrator WHERE uid = ?1 UNION ALL" \
  " SELECT 'consent', narrator, NULL FROM consent WHERE uid = ?1"       \
  " UNION ALL SELECT 'narration', narrator, telling FROM narration"     \
  " WHERE uid = ?1 AND state <> 'withdrawn'"

/* A label that a source builds has the uid of its place: the next child who reads it is
   given the same one, so that only its files are listed. */
#define UNITS_SQL                                                      \
  "SELECT uid, 1 FROM narration WHERE narrator = ?1 UNION ALL"         \
  " SELECT uid, uid NOT IN (SELECT uid FROM source_origin) FROM voice" \
  " WHERE narrator = ?1"

/* One withdrawal on its way. */
typedef struct
{
  RsDatabase *database;
  const char *data;
  const char *uid;
  char *kind; /* narrator, consent or narration */
  char *narrator;
  char *telling; /* of a narration */
  char *today;
  RsTaken *taken;
  RsAct *act;
} Withdrawal;

static void
withdrawal_clear (Withdrawal *self)
{
  g_free (self->kind);
  g_free (self->narrator);
  g_free (self->telling);
  g_free (self->today);
  g_clear_pointer (&self->taken, rs_taken_free);
  g_clear_pointer (&self->act, rs_act_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Withdrawal, withdrawal_clear)

static gboolean
find_owner (Withdrawal *self, GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (self->database, OWNER_SQL, error);
  g_autoptr (GError) local_error = NULL;

  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, self->uid);
  if (rs_statement_step (find, &local_error))
    {
      self->kind = rs_statement_dup_text (find, 0);
      self->narrator = rs_statement_dup_text (find, 1);
      self->telling = rs_statement_dup_text (find, 2);
      return TRUE;
    }
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  else
    g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                 _ ("There is no reader, consent or recording %s, or it was withdrawn "
                    "already."),
                 self->uid);
  return FALSE;
}

static gboolean
refuse_twice (Withdrawal *self, GError **error)
{
  const RsTakenBack *back = g_hash_table_lookup (self->taken->uids, self->uid);

  if (back == NULL)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("This was withdrawn already, on %s, act %s."), back->on, back->act);
  return FALSE;
}

static gboolean
run (Withdrawal *self,
     const char *sql,
     const char *first,
     const char *second,
     GError **error)
{
  g_autoptr (RsStatement) statement = rs_database_prepare (self->database, sql, error);

  if (statement == NULL)
    return FALSE;
  rs_statement_bind_text (statement, 1, first);
  if (second != NULL)
    rs_statement_bind_text (statement, 2, second);
  return rs_statement_run (statement, error);
}

static gboolean
close_consents (Withdrawal *self, gint64 stamp, GError **error)
{
  g_autoptr (RsStatement) close = NULL;

  if (g_str_equal (self->kind, "narration"))
    return TRUE;
  close = rs_database_prepare (self->database,
                               "UPDATE consent SET withdrawn_on = ?2, stamp = ?3"
                               " WHERE (uid = ?1 OR narrator = ?1)"
                               " AND (withdrawn_on IS NULL OR withdrawn_on > ?2)",
                               error);
  if (close == NULL)
    return FALSE;
  rs_statement_bind_text (close, 1, self->uid);
  rs_statement_bind_text (close, 2, self->today);
  rs_statement_bind_int (close, 3, stamp);
  if (!rs_statement_run (close, error))
    return FALSE;
  if (rs_database_count_changes (self->database) > 0
      || g_str_equal (self->kind, "narrator"))
    return TRUE;
  g_set_error_literal (error, RS_ERROR, RS_ERROR_INVALID,
                       _ ("This consent was withdrawn already."));
  return FALSE;
}

static gboolean
list (Withdrawal *self, const char *uid, GError **error)
{
  g_autoptr (RsStatement) insert = rs_database_prepare (
      self->database, "INSERT INTO withdrawn VALUES (?1, ?2, ?3)", error);

  if (insert == NULL)
    return FALSE;
  rs_statement_bind_text (insert, 1, uid);
  rs_statement_bind_text (insert, 2, self->today);
  rs_statement_bind_text (insert, 3, self->act->number);
  rs_taken_add_uid (self->taken, uid, self->today, self->act->number);
  return rs_statement_run (insert, error);
}

/* All that this narrator ever read. */
static gboolean
list_units (Withdrawal *self, GError **error)
{
  g_autoptr (RsStatement) units = rs_database_prepare (self->database, UNITS_SQL, error);
  g_autoptr (GError) local_error = NULL;

  if (units == NULL)
    return FALSE;
  rs_statement_bind_text (units, 1, self->narrator);
  while (rs_statement_step (units, &local_error))
    {
      const char *uid = rs_statement_get_text (units, 0);

      if (g_hash_table_contains (self->taken->uids, uid))
        continue;
      if (rs_statement_get_int (units, 1) == 0)
        rs_taken_add_uid (self->taken, uid, self->today, self->act->number);
      else if (!list (self, uid, error))
        return FALSE;
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
save_files (Withdrawal *self, GHashTable *files, GError **error)
{
  GHashTableIter iter;
  gpointer digest;
  gpointer uid;

  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, &digest, &uid))
    if (!rs_taken_save_file (self->database, digest, uid, error))
      return FALSE;
  return TRUE;
}

static gboolean
take_rows (Withdrawal *self, GError **error)
{
  g_auto (RsGoneRows) gone = { 0 };

  if (!rs_withdraw_rows (self->database, self->taken, &gone, error)
      || !save_files (self, gone.files, error))
    return FALSE;
  self->act->narrations = gone.narrations;
  self->act->labels = gone.labels;
  self->act->files = g_hash_table_size (gone.files);
  self->act->shared_files = gone.shared;
  return TRUE;
}

static gboolean
is_meant (const Withdrawal *self, const RsTakeNote *note)
{
  return g_strcmp0 (note->narrator, self->narrator) == 0
         && (self->telling == NULL || g_strcmp0 (note->telling, self->telling) == 0);
}

/* The act comes first: its takes name it. */
static gboolean
take_takes (Withdrawal *self, GPtrArray *notes, GError **error)
{
  for (guint i = 0; i < notes->len; i++)
    {
      const RsTakeNote *note = notes->pdata[i];

      if (!is_meant (self, note))
        continue;
      if (!rs_act_rows_add_take (self->database, self->act->number, note->uid, error))
        return FALSE;
      for (guint j = 0; j < note->digests->len; j++)
        if (!rs_taken_save_file (self->database, note->digests->pdata[j], self->uid,
                                 error))
          return FALSE;
    }
  if (self->telling != NULL)
    return run (self, "DELETE FROM returned WHERE narrator = ?1 AND telling = ?2",
                self->narrator, self->telling, error);
  return run (self, "DELETE FROM returned WHERE narrator = ?1", self->narrator, NULL,
              error);
}

static void
count_takes (Withdrawal *self, GPtrArray *notes)
{
  for (guint i = 0; i < notes->len; i++)
    {
      const RsTakeNote *note = notes->pdata[i];

      if (!is_meant (self, note))
        continue;
      self->act->takes++;
      self->act->files += note->digests->len;
    }
}

/* Another paper may still allow what the withdrawn one allowed. */
static gboolean
is_covered (Withdrawal *self, RsWorkshop *workshop, gboolean *covered, GError **error)
{
  g_autoptr (GPtrArray) registered = rs_register_list (workshop, self->today, error);
  const RsRegistered *whose;

  if (registered == NULL)
    return FALSE;
  whose = rs_register_find (registered, self->narrator);
  *covered = g_str_equal (self->kind, "consent") && whose != NULL && whose->has_consent;
  return TRUE;
}

static gboolean
destroy_rows (Withdrawal *self, GError **error)
{
  g_autoptr (GPtrArray) notes = rs_take_note_list (self->data);

  self->act->number = rs_act_rows_next_number (self->database, self->today, error);
  if (self->act->number == NULL || !list (self, self->uid, error)
      || (self->telling == NULL && !list_units (self, error)) || !take_rows (self, error))
    return FALSE;
  count_takes (self, notes);
  return rs_act_rows_insert (self->database, self->act, error)
         && take_takes (self, notes, error)
         && run (self, "DELETE FROM setting WHERE name = ?1", "withdrawal-mark", NULL,
                 error);
}

static gboolean
prepare (Withdrawal *self, RsWorkshop *workshop, const char *uid, GError **error)
{
  self->database = workshop->database;
  self->data = workshop->data;
  self->uid = uid;
  self->today = rs_clock_today (workshop->clock);
  self->taken = rs_taken_read (self->database, error);
  self->act = rs_act_new ();
  self->act->made_on = g_strdup (self->today);
  self->act->subject = g_strdup (uid);
  if (self->taken == NULL || !refuse_twice (self, error) || !find_owner (self, error))
    return FALSE;
  self->act->narrator = g_strdup (self->narrator);
  return TRUE;
}

/* In a transaction. */
static gboolean
withdraw (Withdrawal *self, RsWorkshop *workshop, const char *uid, GError **error)
{
  gboolean covered = FALSE;

  return prepare (self, workshop, uid, error)
         && close_consents (self, rs_clock_stamp (workshop->clock), error)
         && is_covered (self, workshop, &covered, error)
         && (covered || destroy_rows (self, error));
}

/**
 * rs_withdrawal_try:
 * @uid: of a narrator, a consent or a narration
 *
 * What rs_withdrawal_run() would destroy; nothing is changed.
 *
 * Returns: (transfer full) (nullable): the act that would be made, without a number if
 *   another consent covers all; %NULL with an error
 */
RsAct *
rs_withdrawal_try (RsWorkshop *workshop, const char *uid, GError **error)
{
  g_auto (Withdrawal) self = { 0 };
  g_autoptr (RsTransaction) transaction = NULL;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), NULL);
  g_return_val_if_fail (uid != NULL, NULL);

  transaction = rs_workshop_start (workshop, error);
  if (transaction == NULL || !withdraw (&self, workshop, uid, error))
    return NULL;
  return g_steal_pointer (&self.act);
}

/**
 * rs_withdrawal_run:
 * @workshop: outside of a transaction
 * @uid: of a narrator: all that they read, and for ever; of a consent: all that they
 *   read, unless another one covers it; of a narration
 *
 * Takes a voice back. An error after the register has it does not undo that: what is
 * left is destroyed when the workshop is opened next.
 *
 * Returns: (transfer full) (nullable): the act, without a number if nothing had to be
 *   destroyed; %NULL with an error
 */
RsAct *
rs_withdrawal_run (RsWorkshop *workshop, const char *uid, GError **error)
{
  g_auto (Withdrawal) self = { 0 };
  g_autoptr (RsTransaction) transaction = NULL;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), NULL);
  g_return_val_if_fail (uid != NULL, NULL);
  g_return_val_if_fail (workshop->transaction == NULL, NULL);

  transaction = rs_workshop_start (workshop, error);
  if (transaction == NULL || !withdraw (&self, workshop, uid, error)
      || !rs_workshop_end (workshop, transaction, error))
    return NULL;
  g_clear_pointer (&transaction, rs_transaction_free);
  if (self.act->number == NULL)
    return g_steal_pointer (&self.act);
  return rs_withdrawal_apply (workshop, error)
             ? rs_act_read (workshop, self.act->number, error)
             : NULL;
}
