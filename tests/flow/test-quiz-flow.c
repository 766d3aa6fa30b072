/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A few questions in a row: what may be asked, and what a choice does. */
#include "rs-quiz-flow.h"
#include "rs-test-tale.h"

typedef struct
{
  RsPace *pace;
  RsVoice *voice;
  RsQuizFlow *flow;
  guint n_finished;
  int missed;
} Fixture;

static void
count_finished (Fixture *fixture)
{
  fixture->n_finished++;
}

static void
remember_missed (Fixture *fixture, guint answer)
{
  fixture->missed = (int)answer;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->pace = rs_pace_new_manual ();
  fixture->voice = rs_voice_new (fixture->pace);
  fixture->flow = rs_quiz_flow_new (fixture->voice);
  fixture->missed = -1;
  g_signal_connect_swapped (fixture->flow, "finished", G_CALLBACK (count_finished),
                            fixture);
  g_signal_connect_swapped (fixture->flow, "missed", G_CALLBACK (remember_missed),
                            fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->flow);
  g_assert_finalize_object (fixture->voice);
  g_assert_finalize_object (fixture->pace);
}

static GPtrArray *
make_questions (guint n, guint n_answers, RsLevel level)
{
  GPtrArray *questions = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_question_unref);

  for (guint i = 0; i < n; i++)
    {
      RsQuestion *question = rs_test_tale_new_question (RS_QUESTION_PICTURE, level,
                                                        n_answers, TRUE);

      g_free (question->uid);
      question->uid = g_strdup_printf ("%u", i);
      g_ptr_array_add (questions, question);
    }
  return questions;
}

static void
start (Fixture *fixture, guint n, guint n_answers)
{
  g_autoptr (GPtrArray) questions = make_questions (n, n_answers, RS_LEVEL_LITTLE);

  g_assert_true (rs_quiz_flow_start (fixture->flow, questions, RS_LEVEL_LITTLE, 0));
}

static void
assert_looks (Fixture *fixture, const RsAnswerLook *looks, guint n)
{
  for (guint i = 0; i < n; i++)
    g_assert_cmpint (rs_quiz_flow_get_look (fixture->flow, i), ==, looks[i]);
}

/* Kind, level, answers, pictures; whether it may be asked. */
static void
test_what_can_be_asked (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    RsQuestionKind kind;
    RsLevel level;
    guint n_answers;
    gboolean has_photos;
    gboolean can_play;
  } cases[] = {
    { RS_QUESTION_PICTURE, RS_LEVEL_LITTLE, 3, TRUE, TRUE },
    { RS_QUESTION_PICTURE, RS_LEVEL_LITTLE, 3, FALSE, FALSE },
    { RS_QUESTION_PICTURE, RS_LEVEL_SCHOOL, 4, TRUE, TRUE },
    { RS_QUESTION_WORDS, RS_LEVEL_SCHOOL, 4, FALSE, TRUE },
    { RS_QUESTION_WORDS, RS_LEVEL_LITTLE, 3, FALSE, FALSE },
    { RS_QUESTION_WORDS, RS_LEVEL_LITTLE, 3, TRUE, TRUE },
    { RS_QUESTION_TRUTH, RS_LEVEL_LITTLE, 2, FALSE, TRUE },
    { RS_QUESTION_TRUTH, RS_LEVEL_SCHOOL, 2, FALSE, TRUE },
    { RS_QUESTION_PICTURE, RS_LEVEL_LITTLE, 1, TRUE, FALSE },
    { RS_QUESTION_PICTURE, RS_LEVEL_LITTLE, 0, TRUE, FALSE },
    { RS_QUESTION_WORDS, RS_LEVEL_SCHOOL, 5, FALSE, FALSE },
    { RS_QUESTION_ORDER, RS_LEVEL_SCHOOL, 3, TRUE, FALSE },
    { RS_QUESTION_MATCH, RS_LEVEL_SCHOOL, 4, TRUE, FALSE },
    { RS_QUESTION_FIND, RS_LEVEL_LITTLE, 2, TRUE, FALSE },
    { RS_QUESTION_BASKETS, RS_LEVEL_SCHOOL, 4, TRUE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsQuestion) question = rs_test_tale_new_question (
          cases[i].kind, cases[i].level, cases[i].n_answers, cases[i].has_photos);

      g_assert_cmpint (rs_quiz_flow_can_play (question), ==, cases[i].can_play);
    }
}

static void
test_one_answer_must_be_right (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsQuestion) question = rs_test_tale_new_question (RS_QUESTION_PICTURE,
                                                               RS_LEVEL_LITTLE, 3, TRUE);

  ((RsAnswer *)g_ptr_array_index (question->answers, 1))->is_right = TRUE;
  g_assert_false (rs_quiz_flow_can_play (question));
  ((RsAnswer *)g_ptr_array_index (question->answers, 0))->is_right = FALSE;
  g_assert_true (rs_quiz_flow_can_play (question));
  ((RsAnswer *)g_ptr_array_index (question->answers, 1))->is_right = FALSE;
  g_assert_false (rs_quiz_flow_can_play (question));
}

static void
test_right_at_once (Fixture *fixture, gconstpointer data)
{
  start (fixture, 1, 3);
  g_assert_false (rs_quiz_flow_is_answered (fixture->flow));
  rs_quiz_flow_choose (fixture->flow, 0);
  assert_looks (fixture,
                (RsAnswerLook[]){ RS_ANSWER_RIGHT, RS_ANSWER_PLAIN, RS_ANSWER_PLAIN }, 3);
  g_assert_true (rs_quiz_flow_is_answered (fixture->flow));
  g_assert_true (rs_quiz_flow_is_praised (fixture->flow));
  g_assert_false (rs_quiz_flow_has_missed (fixture->flow));
  g_assert_cmpint (fixture->missed, ==, -1);
}

static void
test_two_misses_show_the_answer (Fixture *fixture, gconstpointer data)
{
  start (fixture, 1, 4);
  rs_quiz_flow_choose (fixture->flow, 2);
  g_assert_cmpint (fixture->missed, ==, 2);
  g_assert_true (rs_quiz_flow_has_missed (fixture->flow));
  assert_looks (fixture,
                (RsAnswerLook[]){ RS_ANSWER_PLAIN, RS_ANSWER_PLAIN, RS_ANSWER_FADED,
                                  RS_ANSWER_PLAIN },
                4);
  rs_quiz_flow_choose (fixture->flow, 2);
  g_assert_cmpint (rs_quiz_flow_get_look (fixture->flow, 0), ==, RS_ANSWER_PLAIN);
  rs_quiz_flow_choose (fixture->flow, 1);
  assert_looks (fixture,
                (RsAnswerLook[]){ RS_ANSWER_GLOWING, RS_ANSWER_FADED, RS_ANSWER_FADED,
                                  RS_ANSWER_PLAIN },
                4);
  rs_quiz_flow_choose (fixture->flow, 0);
  g_assert_cmpint (rs_quiz_flow_get_look (fixture->flow, 0), ==, RS_ANSWER_RIGHT);
  g_assert_true (rs_quiz_flow_is_praised (fixture->flow));
}

static void
test_of_two_one_miss_is_enough (Fixture *fixture, gconstpointer data)
{
  start (fixture, 1, 2);
  rs_quiz_flow_choose (fixture->flow, 1);
  assert_looks (fixture, (RsAnswerLook[]){ RS_ANSWER_GLOWING, RS_ANSWER_FADED }, 2);
}

static void
test_answered_is_answered (Fixture *fixture, gconstpointer data)
{
  start (fixture, 1, 3);
  rs_quiz_flow_choose (fixture->flow, 0);
  rs_quiz_flow_choose (fixture->flow, 1);
  rs_quiz_flow_choose (fixture->flow, 99);
  g_assert_cmpint (rs_quiz_flow_get_look (fixture->flow, 1), ==, RS_ANSWER_PLAIN);
  g_assert_cmpint (fixture->missed, ==, -1);
}

static void
test_goes_through_all (Fixture *fixture, gconstpointer data)
{
  start (fixture, 2, 3);
  g_assert_cmpuint (rs_quiz_flow_count (fixture->flow), ==, 2);
  rs_quiz_flow_choose (fixture->flow, 1);
  rs_quiz_flow_next (fixture->flow);
  g_assert_cmpuint (rs_quiz_flow_get_index (fixture->flow), ==, 1);
  g_assert_cmpint (rs_quiz_flow_get_look (fixture->flow, 1), ==, RS_ANSWER_PLAIN);
  g_assert_cmpuint (fixture->n_finished, ==, 0);
  rs_quiz_flow_next (fixture->flow);
  g_assert_cmpuint (fixture->n_finished, ==, 1);
  g_assert_null (rs_quiz_flow_get_question (fixture->flow));
  rs_quiz_flow_next (fixture->flow);
  rs_quiz_flow_choose (fixture->flow, 0);
  rs_quiz_flow_repeat (fixture->flow);
  g_assert_cmpuint (fixture->n_finished, ==, 1);
}

/* Questions, level, round; how many are asked, the first of them. */
static void
test_rounds (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint n;
    RsLevel level;
    guint round;
    guint n_asked;
    const char *first;
  } cases[] = {
    { 2, RS_LEVEL_LITTLE, 0, 2, "0" },   { 2, RS_LEVEL_LITTLE, 1, 2, "0" },
    { 3, RS_LEVEL_LITTLE, 4, 3, "0" },   { 7, RS_LEVEL_LITTLE, 0, 3, "0" },
    { 7, RS_LEVEL_LITTLE, 1, 3, "3" },   { 7, RS_LEVEL_LITTLE, 2, 3, "6" },
    { 7, RS_LEVEL_SCHOOL, 0, 5, "0" },   { 7, RS_LEVEL_SCHOOL, 1, 5, "5" },
    { 20, RS_LEVEL_SCHOOL, 3, 5, "15" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) questions = make_questions (cases[i].n, 3, cases[i].level);

      g_assert_true (
          rs_quiz_flow_start (fixture->flow, questions, cases[i].level, cases[i].round));
      g_assert_cmpuint (rs_quiz_flow_count (fixture->flow), ==, cases[i].n_asked);
      g_assert_cmpstr (rs_quiz_flow_get_question (fixture->flow)->uid, ==,
                       cases[i].first);
    }
}

static void
test_nothing_to_ask (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) questions = make_questions (1, 5, RS_LEVEL_LITTLE);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  g_assert_false (rs_quiz_flow_has_playable (questions));
  g_assert_false (rs_quiz_flow_has_playable (none));
  g_assert_false (rs_quiz_flow_has_playable (NULL));
  g_assert_false (rs_quiz_flow_start (fixture->flow, questions, RS_LEVEL_LITTLE, 0));
  g_assert_null (rs_quiz_flow_get_question (fixture->flow));
}

static void
test_hard_subjects_are_not_praised (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) questions = make_questions (1, 3, RS_LEVEL_SCHOOL);

  ((RsQuestion *)g_ptr_array_index (questions, 0))->is_scored = FALSE;
  rs_quiz_flow_start (fixture->flow, questions, RS_LEVEL_SCHOOL, 0);
  rs_quiz_flow_choose (fixture->flow, 0);
  g_assert_true (rs_quiz_flow_is_answered (fixture->flow));
  g_assert_false (rs_quiz_flow_is_praised (fixture->flow));
}

static void
test_an_answer_lights_while_it_is_read (Fixture *fixture, gconstpointer data)
{
  start (fixture, 1, 3);
  g_signal_emit_by_name (fixture->voice, "line", "answer-1", "text");
  g_assert_cmpint (rs_quiz_flow_get_look (fixture->flow, 1), ==, RS_ANSWER_SPOKEN);
  g_signal_emit_by_name (fixture->voice, "line", "answer-2", "text");
  g_assert_cmpint (rs_quiz_flow_get_look (fixture->flow, 1), ==, RS_ANSWER_PLAIN);
  g_assert_cmpint (rs_quiz_flow_get_look (fixture->flow, 2), ==, RS_ANSWER_SPOKEN);
  g_signal_emit_by_name (fixture->voice, "quiet");
  g_assert_cmpint (rs_quiz_flow_get_look (fixture->flow, 2), ==, RS_ANSWER_PLAIN);
  g_signal_emit_by_name (fixture->voice, "line", "somebody else", "text");
  g_assert_cmpint (rs_quiz_flow_get_look (fixture->flow, 0), ==, RS_ANSWER_PLAIN);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/quiz-flow/what-can-be-asked", test_what_can_be_asked },
    { "/quiz-flow/one-right", test_one_answer_must_be_right },
    { "/quiz-flow/right-at-once", test_right_at_once },
    { "/quiz-flow/two-misses", test_two_misses_show_the_answer },
    { "/quiz-flow/of-two", test_of_two_one_miss_is_enough },
    { "/quiz-flow/answered", test_answered_is_answered },
    { "/quiz-flow/all", test_goes_through_all },
    { "/quiz-flow/rounds", test_rounds },
    { "/quiz-flow/nothing", test_nothing_to_ask },
    { "/quiz-flow/hard-subjects", test_hard_subjects_are_not_praised },
    { "/quiz-flow/read-aloud", test_an_answer_lights_while_it_is_read },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
