/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a walk through the screens is asked, and answers. */
#include "rs-walk-quiz.h"

#include "rs-museum-find.h"
#include "rs-museum-steps.h"

static RsQuestion *
find_question (const RsWalkPlace *self, RsQuestionKind kind)
{
  g_autoptr (GPtrArray) sections = rs_museum_list_sections (self->museum);

  for (guint i = 0; i < sections->len; i++)
    {
      RsSection *section = g_ptr_array_index (sections, i);
      g_autoptr (GPtrArray) questions = rs_release_list_section_questions (
          rs_museum_get_release (self->museum), section->uid,
          rs_museum_get_level (self->museum));

      for (guint j = 0; j < questions->len; j++)
        {
          RsQuestion *question = g_ptr_array_index (questions, j);

          if (question->kind == kind && rs_quiz_flow_can_play (question))
            return rs_question_ref (question);
        }
    }
  return NULL;
}

/* The quiz of the story that the question is about. */
static gboolean
open_quiz (const RsWalkPlace *self, const RsQuestion *question)
{
  RsNavigation *navigation = rs_museum_get_navigation (self->museum);
  g_autoptr (RsStory) story = NULL;

  story = rs_release_find_story (rs_museum_get_release (self->museum),
                                 question->story_uid, rs_museum_get_level (self->museum));
  if (story == NULL)
    return FALSE;
  rs_navigation_open_story (navigation, story->uid, story->section_uid);
  rs_navigation_open_story_view (navigation, RS_VIEW_STORY_QUIZ);
  return TRUE;
}

/**
 * rs_walk_quiz_ask:
 *
 * Opens a quiz of one question, the first of a kind in whatever story it is.
 *
 * Returns: %FALSE if there is no such question at this level
 */
gboolean
rs_walk_quiz_ask (const RsWalkPlace *self, RsQuestionKind kind)
{
  g_autoptr (RsQuestion) question = NULL;
  g_autoptr (GPtrArray) round = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  if (rs_museum_get_release (self->museum) == NULL)
    return FALSE;
  question = find_question (self, kind);
  if (question == NULL || !open_quiz (self, question))
    return FALSE;
  round = g_ptr_array_new ();
  g_ptr_array_add (round, question);
  return rs_quiz_flow_start (rs_museum_get_quiz_flow (self->museum), round,
                             question->level, 0);
}

/**
 * rs_walk_quiz_answer:
 * @nth: among the answers that are right, or wrong
 *
 * Returns: %FALSE if nothing is asked, or there is no such answer
 */
gboolean
rs_walk_quiz_answer (const RsWalkPlace *self, gboolean is_right, guint nth)
{
  RsQuizFlow *flow = NULL;
  RsQuestion *question = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  flow = rs_museum_get_quiz_flow (self->museum);
  question = rs_quiz_flow_get_question (flow);
  if (rs_quiz_flow_is_answered (flow))
    return FALSE; /* the question that this step is about was not asked */
  for (guint i = 0; question != NULL && i < question->answers->len; i++)
    {
      const RsAnswer *tile = g_ptr_array_index (question->answers, i);

      if (tile->is_right == is_right && nth-- == 0)
        {
          rs_quiz_flow_choose (flow, i);
          return TRUE;
        }
    }
  return FALSE;
}
