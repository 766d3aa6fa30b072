/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads questions of a release with their answers. */

#include "rs-question-table.h"

#include "rs-photo-table.h"
#include "rs-question.h"

#define QUESTION_COLUMNS                                                           \
  " q.id, q.uid, s.uid, q.kind, q.prompt, q.reason, q.is_scored," RS_PHOTO_COLUMNS \
  "FROM story s JOIN section sec ON sec.id = s.section"                            \
  " JOIN question q ON q.story = s.id AND q.level = ?1" RS_PHOTO_JOIN ("q.photo")
#define FIRST_PHOTO_COLUMN 7

#define STORY_SQL                                                   \
  "SELECT" QUESTION_COLUMNS "WHERE s.uid = ?3 AND" RS_AUDIENCE_SEES \
  "ORDER BY q.position, q.uid"

/* A visit asks a handful: so many are enough to choose from, and are read at once. */
#define QUESTIONS_PER_SECTION "200"

#define SECTION_SQL                                                                \
  "SELECT" QUESTION_COLUMNS                                                        \
  "WHERE s.section = (SELECT id FROM section WHERE uid = ?3) AND" RS_AUDIENCE_SEES \
  "ORDER BY s.position, s.uid, q.position, q.uid LIMIT " QUESTIONS_PER_SECTION

#define ANSWERS_SQL                                                       \
  "SELECT a.uid, a.text, a.is_right, a.side, a.pair, a.x, a.y, a.width, " \
  "a.height," RS_PHOTO_COLUMNS "FROM answer a" RS_PHOTO_JOIN (            \
      "a.photo") "WHERE a.question = ?1 ORDER BY a.position, a.uid"
#define FIRST_ANSWER_PHOTO_COLUMN 9

static void
read_answer (RsQuestion *self, RsStatement *row)
{
  RsAnswer *answer = rs_question_add_answer (self, rs_statement_get_text (row, 0));

  answer->text = rs_statement_dup_text (row, 1);
  answer->is_right = rs_statement_get_int (row, 2) != 0;
  answer->side = (int)rs_statement_get_int (row, 3);
  answer->pair = (int)rs_statement_get_int (row, 4);
  answer->x = rs_statement_get_double (row, 5);
  answer->y = rs_statement_get_double (row, 6);
  answer->width = rs_statement_get_double (row, 7);
  answer->height = rs_statement_get_double (row, 8);
  answer->photo = rs_photo_table_read (row, FIRST_ANSWER_PHOTO_COLUMN);
}

static gboolean
read_answers (RsQuestion *self, RsDatabase *database, gint64 id, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RsStatement) select = rs_database_prepare (database, ANSWERS_SQL, error);

  if (select == NULL)
    return FALSE;
  rs_statement_bind_int (select, 1, id);
  while (rs_statement_step (select, &local_error))
    read_answer (self, select);
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* A later format may ask in ways that this program does not know: such a question is
   left out. */
static RsQuestion *
read_question (RsStatement *row, RsLevel level)
{
  g_autoptr (RsQuestion) self = rs_question_new ();

  if (!rs_question_kind_from_string (rs_statement_get_text (row, 3), &self->kind))
    return NULL;
  self->uid = rs_statement_dup_text (row, 1);
  self->story_uid = rs_statement_dup_text (row, 2);
  self->level = level;
  self->prompt = rs_statement_dup_text (row, 4);
  self->reason = rs_statement_dup_text (row, 5);
  self->is_scored = rs_statement_get_int (row, 6) != 0;
  self->photo = rs_photo_table_read (row, FIRST_PHOTO_COLUMN);
  return g_steal_pointer (&self);
}

static GPtrArray *
run (RsDatabase *database,
     const char *sql,
     const RsAudience *audience,
     const char *uid,
     GError **error)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_question_unref);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RsStatement) select = rs_database_prepare (database, sql, error);

  if (select == NULL)
    return NULL;
  rs_audience_bind (audience, select);
  rs_statement_bind_text (select, 3, uid);
  while (local_error == NULL && rs_statement_step (select, &local_error))
    {
      RsQuestion *question = read_question (select, audience->level);

      if (question == NULL)
        continue;
      g_ptr_array_add (questions, question);
      read_answers (question, database, rs_statement_get_int (select, 0), &local_error);
    }
  if (local_error == NULL)
    return g_steal_pointer (&questions);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/**
 * rs_question_table_list_story:
 *
 * Returns: (transfer full): the questions of a story that @audience sees, in order
 */
GPtrArray *
rs_question_table_list_story (RsDatabase *database,
                              const RsAudience *audience,
                              const char *story_uid,
                              GError **error)
{
  return run (database, STORY_SQL, audience, story_uid, error);
}

/**
 * rs_question_table_list_section:
 *
 * Returns: (transfer full): the questions of the stories of a section that @audience
 *   sees, story by story, 200 at most
 */
GPtrArray *
rs_question_table_list_section (RsDatabase *database,
                                const RsAudience *audience,
                                const char *section_uid,
                                GError **error)
{
  return run (database, SECTION_SQL, audience, section_uid, error);
}
