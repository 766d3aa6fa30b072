/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One voice reading one telling. */
#include "rs-narration-draft.h"

#include "rs-draft-row.h"
#include "rs-error.h"
#include "rs-reading-rows.h"
#include "rs-revision.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                                   \
  "INSERT INTO narration (uid, telling, narrator, position, state, sound, duration," \
  " peaks) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (uid) DO UPDATE SET"  \
  " telling = excluded.telling, narrator = excluded.narrator,"                       \
  " position = excluded.position, state = excluded.state, sound = excluded.sound,"   \
  " duration = excluded.duration, peaks = excluded.peaks, is_removed = 0"

static const char *const state_names[] = { "draft",    "submitted", "returned",
                                           "approved", "withdrawn", NULL };

static void
rs_reading_draft_free (RsReadingDraft *self)
{
  g_free (self->sentence_uid);
  g_free (self->digest);
  g_free (self->text);
  g_free (self->master);
  g_free (self);
}

/**
 * rs_narration_draft_new:
 *
 * Returns: (transfer full): one in state draft, without readings; its texts are its own
 */
RsNarrationDraft *
rs_narration_draft_new (void)
{
  RsNarrationDraft *self = g_new0 (RsNarrationDraft, 1);

  self->readings = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_reading_draft_free);
  return self;
}

void
rs_narration_draft_free (RsNarrationDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->telling_uid);
  g_free (self->narrator_uid);
  g_free (self->sound);
  g_free (self->peaks);
  g_ptr_array_unref (self->readings);
  g_free (self);
}

/**
 * rs_narration_draft_add_reading:
 * @digest: of the words that were read
 * @start: ms in the playing copy
 * @end: ms, after @start
 *
 * Returns: (transfer none): a new last reading
 */
RsReadingDraft *
rs_narration_draft_add_reading (RsNarrationDraft *self,
                                const char *digest,
                                gint64 start,
                                gint64 end)
{
  RsReadingDraft *reading;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (digest != NULL, NULL);

  reading = g_new0 (RsReadingDraft, 1);
  reading->digest = g_strdup (digest);
  reading->start = start;
  reading->end = end;
  g_ptr_array_add (self->readings, reading);
  return reading;
}

static gboolean
check (const RsNarrationDraft *self, RsDatabase *database, GError **error)
{
  const char *title = _ ("Recording");

  return rs_draft_row_require (database, RS_REFERENCE_TELLING, self->telling_uid, title,
                               error)
         && rs_draft_row_require (database, RS_REFERENCE_NARRATOR, self->narrator_uid,
                                  title, error)
         && rs_draft_row_refer (database, RS_REFERENCE_MEDIA, self->sound, title, error)
         && rs_draft_row_refer (database, RS_REFERENCE_MEDIA, self->peaks, title, error);
}

/* What a source offers is finished, or it would not be offered. */
static RsNarrationState
get_state (const RsNarrationDraft *self, const RsOrigin *origin)
{
  return origin != NULL ? RS_NARRATION_APPROVED : self->state;
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  const RsNarrationDraft *self = draft;
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, database, error)
      || (origin == NULL
          && !rs_draft_row_check_voice (database, self->uid, self->narrator_uid, error)))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_text (upsert, 2, self->telling_uid);
  rs_statement_bind_text (upsert, 3, self->narrator_uid);
  rs_statement_bind_int (upsert, 4, self->position);
  rs_statement_bind_text (upsert, 5, state_names[get_state (self, origin)]);
  rs_draft_row_bind_optional (upsert, 6, self->sound);
  if (self->sound != NULL)
    rs_statement_bind_int (upsert, 7, self->duration);
  rs_draft_row_bind_optional (upsert, 8, self->peaks);
  return rs_statement_run (upsert, error)
         && rs_reading_rows_write (database, self, origin, error);
}

/**
 * rs_narration_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_narration_draft_put (RsNarrationDraft *self,
                        RsWorkshop *workshop,
                        const RsOrigin *origin,
                        RsPutResult *result,
                        GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_NARRATION, &self->uid, origin, write_rows, self,
                      result, error);
}

static gboolean
agree_in_row (RsDatabase *database,
              const char *narration_uid,
              const char *sentence_uid,
              GError **error)
{
  g_autoptr (RsStatement) update = rs_database_prepare (
      database,
      "UPDATE reading SET agreed_digest = s.digest FROM sentence s"
      " WHERE reading.narration = ?1 AND reading.sentence = ?2 AND s.uid = ?2",
      error);

  if (update == NULL)
    return FALSE;
  rs_statement_bind_text (update, 1, narration_uid);
  rs_statement_bind_text (update, 2, sentence_uid);
  if (!rs_statement_run (update, error))
    return FALSE;
  if (rs_database_count_changes (database) > 0)
    return TRUE;
  g_set_error_literal (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                       _ ("This recording does not read this sentence of the text. Look "
                          "at the text again."));
  return FALSE;
}

/**
 * rs_narration_agree:
 * @narration_uid: a voice
 * @sentence_uid: a sentence that was corrected after it was read
 *
 * «Звучит так же»: the teacher says that the voice will do for the words as they are
 * now. Holds at once where the recording itself was approved.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_narration_agree (RsWorkshop *workshop,
                    const char *narration_uid,
                    const char *sentence_uid,
                    GError **error)
{
  g_autoptr (RsTransaction) transaction = NULL;
  gboolean was_approved;
  gboolean changed;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);
  g_return_val_if_fail (narration_uid != NULL && sentence_uid != NULL, FALSE);

  was_approved = rs_workshop_is_approved (workshop, narration_uid);
  transaction = rs_workshop_start (workshop, error);
  return transaction != NULL
         && agree_in_row (workshop->database, narration_uid, sentence_uid, error)
         && rs_revision_record (workshop, RS_UNIT_NARRATION, narration_uid, workshop->who,
                                &changed, error)
         && (!was_approved
             || rs_revision_approve (workshop, narration_uid, workshop->who, error))
         && rs_workshop_end (workshop, transaction, error);
}
