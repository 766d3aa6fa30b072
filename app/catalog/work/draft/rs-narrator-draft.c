/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who reads aloud: a row of the register. */
#include "rs-narrator-draft.h"

#include "rs-digest.h"
#include "rs-draft-row.h"
#include "rs-source-origin.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                        \
  "INSERT INTO narrator (uid, kind, shown_name, full_name, grade, stamp)" \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"                                      \
  " ON CONFLICT (uid) DO UPDATE SET kind = excluded.kind,"                \
  " shown_name = excluded.shown_name, full_name = excluded.full_name,"    \
  " grade = iif (excluded.grade = 0, grade, excluded.grade),"             \
  " stamp = excluded.stamp, is_removed = 0"

#define STATE_SQL                                                              \
  "SELECT json_array (n.kind, n.shown_name, n.full_name, n.is_removed), o.rev" \
  " FROM narrator n LEFT JOIN source_origin o ON o.uid = n.uid WHERE n.uid = ?1"

static const char *const kind_names[] = { "child", "adult", "computer", NULL };

/**
 * rs_narrator_draft_new:
 *
 * Returns: (transfer full): one of a child, with no name yet; its texts are its own
 */
RsNarratorDraft *
rs_narrator_draft_new (void)
{
  return g_new0 (RsNarratorDraft, 1);
}

void
rs_narrator_draft_free (RsNarratorDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->shown_name);
  g_free (self->full_name);
  g_free (self);
}

/* What the row says now, and what the source wrote last; %NULL where there is none. */
static gboolean
read_state (
    RsDatabase *database, const char *uid, char **digest, char **written, GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (database, STATE_SQL, error);
  g_autoptr (GError) local_error = NULL;

  g_clear_pointer (digest, g_free);
  g_clear_pointer (written, g_free);
  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, uid);
  if (rs_statement_step (find, &local_error))
    {
      const char *json = rs_statement_get_text (find, 0);

      *digest = rs_digest_data (json, strlen (json));
      *written = rs_statement_dup_text (find, 1);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
write_row (const RsNarratorDraft *self, RsWorkshop *workshop, GError **error)
{
  g_autoptr (RsStatement) upsert = rs_database_prepare (workshop->database, UPSERT_SQL,
                                                        error);

  if (upsert == NULL
      || !rs_draft_row_check_words (self->shown_name,
                                    _ ("A reader has no name to show. Write a first "
                                       "name or “a pupil of class 5”."),
                                    error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_text (upsert, 2, kind_names[self->kind]);
  rs_draft_row_bind_words (upsert, 3, self->shown_name);
  rs_draft_row_bind_words (upsert, 4, self->full_name);
  rs_statement_bind_int (upsert, 5, self->grade);
  rs_statement_bind_int (upsert, 6, rs_clock_stamp (workshop->clock));
  return rs_statement_run (upsert, error);
}

static gboolean
write_and_remember (RsNarratorDraft *self,
                    RsWorkshop *workshop,
                    const RsOrigin *origin,
                    const char *before,
                    RsPutResult *result,
                    GError **error)
{
  g_autoptr (RsTransaction) transaction = rs_workshop_start (workshop, error);
  g_autofree char *after = NULL;
  g_autofree char *written = NULL;

  if (transaction == NULL || !write_row (self, workshop, error)
      || !read_state (workshop->database, self->uid, &after, &written, error)
      || (origin != NULL
          && !rs_source_origin_remember (workshop, self->uid, origin, after, error)))
    return FALSE;
  if (before == NULL)
    *result = RS_PUT_CREATED;
  else
    *result = g_str_equal (before, after) ? RS_PUT_UNCHANGED : RS_PUT_UPDATED;
  return rs_workshop_end (workshop, transaction, error);
}

/**
 * rs_narrator_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_narrator_draft_put (RsNarratorDraft *self,
                       RsWorkshop *workshop,
                       const RsOrigin *origin,
                       RsPutResult *result,
                       GError **error)
{
  g_autofree char *before = NULL;
  g_autofree char *written = NULL;
  RsPutResult what = RS_PUT_UNCHANGED;
  RsSourceOffer offer = RS_OFFER_NEW;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  rs_unit_settle_uid (&self->uid, origin);
  if (!read_state (workshop->database, self->uid, &before, &written, error)
      || (origin != NULL
          && !rs_source_origin_weigh (workshop, self->uid, origin, &offer, error)))
    return FALSE;
  /* Without revisions the row itself tells whether staff changed it. */
  if (origin != NULL && before != NULL && g_strcmp0 (before, written) != 0)
    what = RS_PUT_KEPT_STAFF;
  else if (offer != RS_OFFER_SAME
           && !write_and_remember (self, workshop, origin, before, &what, error))
    return FALSE;
  if (result != NULL)
    *result = what;
  return TRUE;
}

/**
 * rs_narrator_kind_from_string:
 * @text: (nullable): child, adult or computer
 *
 * Returns: whether it is one of them
 */
gboolean
rs_narrator_kind_from_string (const char *text, RsNarratorKind *kind)
{
  int index = rs_draft_row_find_name (kind_names, text);

  g_return_val_if_fail (kind != NULL, FALSE);

  if (index >= 0)
    *kind = (RsNarratorKind)index;
  return index >= 0;
}
