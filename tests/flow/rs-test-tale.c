/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tellings and questions that need no catalogue. */
#include "rs-test-tale.h"

static void
add_card (RsTelling *telling, guint index, guint n_sentences)
{
  g_autofree char *uid = g_strdup_printf ("card-%u", index);

  rs_telling_add_card (telling, uid, NULL);
  for (guint i = 0; i < n_sentences; i++)
    {
      guint sentence = telling->n_sentences;
      g_autofree char *sentence_uid = g_strdup_printf ("sentence-%u", sentence);
      g_autofree char *text = g_strdup_printf ("Здесь стоит предложение %u.", sentence);

      rs_telling_add_sentence (telling, sentence_uid, text);
    }
}

static void
add_narration (RsTelling *telling, guint index)
{
  g_autofree char *uid = g_strdup_printf ("narration-%u", index);
  RsNarration *narration = rs_telling_add_narration (telling, uid);

  narration->narrator_name = g_strdup ("ученица 5 класса");
  narration->kind = RS_VOICE_CHILD;
  narration->sound = g_strdup_printf ("%064u", index);
  narration->duration = (gint64)telling->n_sentences * RS_TEST_SENTENCE_MS;
  for (guint i = 0; i < telling->n_sentences; i++)
    {
      RsTiming timing = { (gint64)i * RS_TEST_SENTENCE_MS,
                          (gint64)(i + 1) * RS_TEST_SENTENCE_MS - 350 };

      g_array_append_val (narration->timings, timing);
    }
}

/**
 * rs_test_tale_new:
 * @n_sentences: in each card
 *
 * Returns: (transfer full): a telling in which everything follows from numbers
 */
RsTelling *
rs_test_tale_new (RsLevel level, guint n_cards, guint n_sentences, guint n_narrations)
{
  RsTelling *telling = rs_telling_new ();

  telling->uid = g_strdup ("telling");
  telling->story_uid = g_strdup ("story");
  telling->level = level;
  for (guint i = 0; i < n_cards; i++)
    add_card (telling, i, n_sentences);
  for (guint i = 0; i < n_narrations; i++)
    add_narration (telling, i);
  return telling;
}

/**
 * rs_test_tale_new_question:
 *
 * Returns: (transfer full): a question whose first answer is right
 */
RsQuestion *
rs_test_tale_new_question (RsQuestionKind kind,
                           RsLevel level,
                           guint n_answers,
                           gboolean has_photos)
{
  RsQuestion *question = rs_question_new ();

  question->uid = g_strdup ("question");
  question->story_uid = g_strdup ("story");
  question->kind = kind;
  question->level = level;
  question->prompt = g_strdup ("Что это?");
  question->reason = g_strdup ("Так было в рассказе.");
  question->is_scored = TRUE;
  for (guint i = 0; i < n_answers; i++)
    {
      g_autofree char *uid = g_strdup_printf ("answer-%u", i);
      RsAnswer *answer = rs_question_add_answer (question, uid);

      answer->text = g_strdup_printf ("ответ %u", i);
      answer->is_right = i == 0;
      answer->photo = has_photos ? rs_photo_new () : NULL;
    }
  return question;
}
