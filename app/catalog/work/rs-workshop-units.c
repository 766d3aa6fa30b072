/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What staff do with any unit: approve, remove, bring back, look at its history. */
#include "rs-workshop.h"

#include "rs-error.h"
#include "rs-revision.h"
#include "rs-unit-json.h"

#include <glib/gi18n-lib.h>

#define MARK(table) "UPDATE " table " SET is_removed = ?2 WHERE uid = ?1"

static const char *const mark_removed[RS_N_UNIT_KINDS] = {
  [RS_UNIT_PHOTO] = MARK ("photo"),   [RS_UNIT_SECTION] = MARK ("section"),
  [RS_UNIT_STORY] = MARK ("story"),   [RS_UNIT_NARRATION] = MARK ("narration"),
  [RS_UNIT_VOICE] = MARK ("voice"),   [RS_UNIT_QUESTION] = MARK ("question"),
  [RS_UNIT_MOMENT] = MARK ("moment"), [RS_UNIT_PLACE] = MARK ("place"),
  [RS_UNIT_PAIR] = MARK ("pair"),     [RS_UNIT_ROUTE] = MARK ("route"),
  [RS_UNIT_OBJECT] = MARK ("object"),
};

static gboolean
read_known_head (RsHead *head, RsWorkshop *self, const char *uid, GError **error)
{
  if (!rs_head_read (head, self->database, uid, error))
    return FALSE;
  if (head->rev != NULL)
    return TRUE;
  g_set_error (
      error, RS_ERROR, RS_ERROR_NOT_FOUND,
      _ ("Nothing has the number %s. It may have been made on another computer."), uid);
  return FALSE;
}

static gboolean
run_with_uid (RsDatabase *database, const char *sql, const char *uid, GError **error)
{
  g_autoptr (RsStatement) statement = rs_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;
  rs_statement_bind_text (statement, 1, uid);
  return rs_statement_run (statement, error);
}

/* A voice that was taken back stays taken back. */
static gboolean
check_not_withdrawn (RsWorkshop *self, const char *uid, GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (
      self->database,
      "SELECT 1 FROM narration n WHERE uid = ?1 AND (state = 'withdrawn'"
      " OR EXISTS (SELECT 1 FROM withdrawn w WHERE w.uid IN (n.uid, n.narrator)))",
      error);
  g_autoptr (GError) local_error = NULL;

  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, uid);
  if (rs_statement_step (find, &local_error))
    g_set_error_literal (error, RS_ERROR, RS_ERROR_INVALID,
                         _ ("This recording was taken back and cannot be shown again. "
                            "Ask for a new recording and a new consent."));
  else if (local_error == NULL)
    return TRUE;
  else
    g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* For a narration «approved» is also one of its own states. */
static gboolean
accept_narration (RsWorkshop *self, const char *uid, GError **error)
{
  gboolean changed;

  return check_not_withdrawn (self, uid, error)
         && run_with_uid (self->database,
                          "UPDATE narration SET state = 'approved' WHERE uid = ?1", uid,
                          error)
         && rs_revision_record (self, RS_UNIT_NARRATION, uid, self->who, &changed, error);
}

/**
 * rs_workshop_approve:
 * @uid: a unit
 *
 * What the unit says now is what the next publish shows.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_workshop_approve (RsWorkshop *self, const char *uid, GError **error)
{
  g_autoptr (RsTransaction) transaction = NULL;
  g_auto (RsHead) head = { 0 };

  g_return_val_if_fail (RS_IS_WORKSHOP (self), FALSE);
  g_return_val_if_fail (uid != NULL, FALSE);

  transaction = rs_workshop_start (self, error);
  return transaction != NULL && read_known_head (&head, self, uid, error)
         && (head.kind != RS_UNIT_NARRATION || accept_narration (self, uid, error))
         && rs_revision_approve (self, uid, self->who, error)
         && rs_workshop_end (self, transaction, error);
}

static GStrv
list_drafts (RsWorkshop *self, GError **error)
{
  g_autoptr (GStrvBuilder) uids = g_strv_builder_new ();
  g_autoptr (RsStatement) list = rs_database_prepare (
      self->database,
      "SELECT uid FROM head WHERE approved IS NOT rev AND kind <> 'narration'"
      " ORDER BY uid",
      error);
  g_autoptr (GError) local_error = NULL;

  if (list == NULL)
    return NULL;
  while (rs_statement_step (list, &local_error))
    g_strv_builder_add (uids, rs_statement_get_text (list, 0));
  if (local_error == NULL)
    return g_strv_builder_end (uids);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/**
 * rs_workshop_approve_all:
 * @n_approved: (out) (optional): how many units had changes
 *
 * Approves every unit with changes but the narrations: each of those has to be heard.
 *
 * Returns: %TRUE, or %FALSE with an error: then nothing was approved
 */
gboolean
rs_workshop_approve_all (RsWorkshop *self, guint *n_approved, GError **error)
{
  g_autoptr (RsTransaction) transaction = NULL;
  g_auto (GStrv) uids = NULL;

  g_return_val_if_fail (RS_IS_WORKSHOP (self), FALSE);

  transaction = rs_workshop_start (self, error);
  uids = transaction != NULL ? list_drafts (self, error) : NULL;
  if (uids == NULL)
    return FALSE;
  for (char **uid = uids; *uid != NULL; uid++)
    if (!rs_revision_approve (self, *uid, self->who, error))
      return FALSE;
  if (n_approved != NULL)
    *n_approved = g_strv_length (uids);
  return rs_workshop_end (self, transaction, error);
}

static gboolean
set_removed (RsWorkshop *self, const char *uid, gboolean is_removed, GError **error)
{
  g_autoptr (RsTransaction) transaction = rs_workshop_start (self, error);
  g_autoptr (RsStatement) mark = NULL;
  g_auto (RsHead) head = { 0 };
  gboolean changed;

  if (transaction == NULL || !read_known_head (&head, self, uid, error))
    return FALSE;
  mark = rs_database_prepare (self->database, mark_removed[head.kind], error);
  if (mark == NULL)
    return FALSE;
  rs_statement_bind_text (mark, 1, uid);
  rs_statement_bind_int (mark, 2, is_removed);
  return rs_statement_run (mark, error)
         && rs_revision_record (self, head.kind, uid, self->who, &changed, error)
         && rs_workshop_end (self, transaction, error);
}

/**
 * rs_workshop_remove:
 * @uid: a unit
 *
 * Marks the unit as removed: approved, the next publish leaves it out. Nothing is lost.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_workshop_remove (RsWorkshop *self, const char *uid, GError **error)
{
  g_return_val_if_fail (RS_IS_WORKSHOP (self), FALSE);
  g_return_val_if_fail (uid != NULL, FALSE);

  return set_removed (self, uid, TRUE, error);
}

/**
 * rs_workshop_restore:
 * @uid: a unit that was removed
 *
 * Brings it back as a draft.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_workshop_restore (RsWorkshop *self, const char *uid, GError **error)
{
  g_return_val_if_fail (RS_IS_WORKSHOP (self), FALSE);
  g_return_val_if_fail (uid != NULL, FALSE);

  return set_removed (self, uid, FALSE, error);
}

/**
 * rs_workshop_is_approved:
 *
 * Returns: whether everything that the unit says is approved
 */
gboolean
rs_workshop_is_approved (RsWorkshop *self, const char *uid)
{
  g_auto (RsHead) head = { 0 };

  g_return_val_if_fail (RS_IS_WORKSHOP (self), FALSE);
  g_return_val_if_fail (uid != NULL, FALSE);

  return rs_head_read (&head, self->database, uid, NULL) && head.rev != NULL
         && g_strcmp0 (head.rev, head.approved) == 0;
}

/**
 * rs_workshop_find_json:
 *
 * Returns: (transfer full) (nullable): what the unit says now, as canonical JSON;
 *   %NULL if there is no such unit
 */
char *
rs_workshop_find_json (RsWorkshop *self, const char *uid)
{
  g_auto (RsHead) head = { 0 };

  g_return_val_if_fail (RS_IS_WORKSHOP (self), NULL);
  g_return_val_if_fail (uid != NULL, NULL);

  if (!rs_head_read (&head, self->database, uid, NULL) || head.rev == NULL)
    return NULL;
  return rs_unit_json_make (self->database, head.kind, uid, NULL, NULL);
}

/**
 * rs_workshop_find_rev:
 *
 * Returns: (transfer full) (nullable): the newest revision of the unit; %NULL if there
 *   is no such unit
 */
char *
rs_workshop_find_rev (RsWorkshop *self, const char *uid)
{
  g_auto (RsHead) head = { 0 };

  g_return_val_if_fail (RS_IS_WORKSHOP (self), NULL);
  g_return_val_if_fail (uid != NULL, NULL);

  return rs_head_read (&head, self->database, uid, NULL) ? g_steal_pointer (&head.rev)
                                                         : NULL;
}
