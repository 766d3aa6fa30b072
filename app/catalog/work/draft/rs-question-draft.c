/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One question with its answers. */
#include "rs-question-draft.h"

#include "rs-draft-row.h"
#include "rs-error.h"
#include "rs-uid.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                                      \
  "INSERT INTO question (uid, story, level, position, kind, prompt, reason, is_scored," \
  " photo) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (uid) DO UPDATE SET" \
  " story = excluded.story, level = excluded.level, position = excluded.position,"      \
  " kind = excluded.kind, prompt = excluded.prompt, reason = excluded.reason,"          \
  " is_scored = excluded.is_scored, photo = excluded.photo, is_removed = 0"

#define ANSWER_SQL                                                                  \
  "INSERT INTO answer (uid, question, position, text, photo, is_right, side, pair," \
  " x, y, width, height) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"

static void
rs_answer_draft_free (RsAnswerDraft *self)
{
  g_free (self->uid);
  g_free (self->text);
  g_free (self->photo_uid);
  g_free (self);
}

/**
 * rs_question_draft_new:
 *
 * Returns: (transfer full): one that is scored, without answers; its texts are its own
 */
RsQuestionDraft *
rs_question_draft_new (void)
{
  RsQuestionDraft *self = g_new0 (RsQuestionDraft, 1);

  self->is_scored = TRUE;
  self->answers = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_answer_draft_free);
  return self;
}

void
rs_question_draft_free (RsQuestionDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->story_uid);
  g_free (self->prompt);
  g_free (self->reason);
  g_free (self->photo_uid);
  g_ptr_array_unref (self->answers);
  g_free (self);
}

/**
 * rs_question_draft_add_answer:
 * @text: (nullable): its words
 * @photo_uid: (nullable): its picture
 *
 * Returns: (transfer none): a new last answer, wrong until said otherwise
 */
RsAnswerDraft *
rs_question_draft_add_answer (RsQuestionDraft *self,
                              const char *text,
                              const char *photo_uid)
{
  RsAnswerDraft *answer;

  g_return_val_if_fail (self != NULL, NULL);

  answer = g_new0 (RsAnswerDraft, 1);
  answer->text = g_strdup (text);
  answer->photo_uid = g_strdup (photo_uid);
  answer->pair = -1;
  g_ptr_array_add (self->answers, answer);
  return answer;
}

static gboolean
check_level (const RsQuestionDraft *self, GError **error)
{
  if (self->level == RS_LEVEL_LITTLE || self->level == RS_LEVEL_SCHOOL)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("The question “%s” is for adults. Write little or school."),
               self->prompt);
  return FALSE;
}

static gboolean
check (const RsQuestionDraft *self, RsDatabase *database, GError **error)
{
  return rs_draft_row_check_words (
             self->prompt, _ ("A question does not ask anything. Write what it asks."),
             error)
         && check_level (self, error)
         && rs_draft_row_require (database, RS_REFERENCE_STORY, self->story_uid,
                                  self->prompt, error)
         && rs_draft_row_refer (database, RS_REFERENCE_PHOTO, self->photo_uid,
                                self->prompt, error);
}

static gboolean
write_question (const RsQuestionDraft *self, RsDatabase *database, GError **error)
{
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, database, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_text (upsert, 2, self->story_uid);
  rs_statement_bind_text (upsert, 3, rs_level_to_string (self->level));
  rs_statement_bind_int (upsert, 4, self->position);
  rs_statement_bind_text (upsert, 5, rs_question_kind_to_string (self->kind));
  rs_draft_row_bind_words (upsert, 6, self->prompt);
  rs_draft_row_bind_words (upsert, 7, self->reason);
  rs_statement_bind_int (upsert, 8, self->is_scored);
  rs_draft_row_bind_optional (upsert, 9, self->photo_uid);
  return rs_statement_run (upsert, error);
}

/* "question/q20" has "answer/q20/1" …; see media/SOURCE.md. */
static void
settle_answer_uid (RsAnswerDraft *answer, const RsOrigin *origin, guint index)
{
  const char prefix[] = "question/";
  g_autofree char *path = NULL;

  if (answer->uid != NULL)
    return;
  if (origin == NULL)
    {
      answer->uid = rs_uid_new ();
      return;
    }
  path = g_str_has_prefix (origin->path, prefix)
             ? g_strdup_printf ("answer/%s/%u", origin->path + strlen (prefix), index + 1)
             : g_strdup_printf ("%s/answer/%u", origin->path, index + 1);
  answer->uid = rs_uid_derive (origin->source, path);
}

/* Only the kind «find» has a region. */
static gboolean
bind_region (const RsQuestionDraft *self,
             const RsAnswerDraft *answer,
             RsStatement *insert,
             GError **error)
{
  if (self->kind != RS_QUESTION_FIND)
    return TRUE;
  if (!rs_draft_row_check_position (answer->x, answer->x + answer->width, self->prompt,
                                    error)
      || !rs_draft_row_check_position (answer->y, answer->y + answer->height,
                                       self->prompt, error))
    return FALSE;
  rs_statement_bind_double (insert, 9, answer->x);
  rs_statement_bind_double (insert, 10, answer->y);
  rs_statement_bind_double (insert, 11, answer->width);
  rs_statement_bind_double (insert, 12, answer->height);
  return TRUE;
}

static gboolean
write_answer (const RsQuestionDraft *self,
              guint position,
              RsDatabase *database,
              GError **error)
{
  const RsAnswerDraft *answer = g_ptr_array_index (self->answers, position);
  g_autoptr (RsStatement) insert = rs_database_prepare (database, ANSWER_SQL, error);

  if (insert == NULL
      || !rs_draft_row_refer (database, RS_REFERENCE_PHOTO, answer->photo_uid,
                              self->prompt, error)
      || !bind_region (self, answer, insert, error))
    return FALSE;
  rs_statement_bind_text (insert, 1, answer->uid);
  rs_statement_bind_text (insert, 2, self->uid);
  rs_statement_bind_int (insert, 3, position);
  rs_draft_row_bind_words (insert, 4, answer->text);
  rs_draft_row_bind_optional (insert, 5, answer->photo_uid);
  rs_statement_bind_int (insert, 6, answer->is_right);
  rs_statement_bind_int (insert, 7, answer->side);
  if (answer->pair >= 0)
    rs_statement_bind_int (insert, 8, answer->pair);
  return rs_statement_run (insert, error);
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  const RsQuestionDraft *self = draft;

  if (!write_question (self, database, error)
      || !rs_draft_row_delete_parts (database, "DELETE FROM answer WHERE question = ?1",
                                     self->uid, error))
    return FALSE;
  for (guint i = 0; i < self->answers->len; i++)
    {
      settle_answer_uid (g_ptr_array_index (self->answers, i), origin, i);
      if (!write_answer (self, i, database, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * rs_question_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_question_draft_put (RsQuestionDraft *self,
                       RsWorkshop *workshop,
                       const RsOrigin *origin,
                       RsPutResult *result,
                       GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_QUESTION, &self->uid, origin, write_rows, self,
                      result, error);
}
