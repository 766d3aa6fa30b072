/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tellings and questions that need no catalogue. */
#include "rs-test-tale.h"

static RsSentence *
make_sentence (guint index)
{
  RsSentence *sentence = g_new0 (RsSentence, 1);

  sentence->uid = g_strdup_printf ("sentence-%u", index);
  sentence->text = g_strdup_printf ("Здесь стоит предложение %u.", index);
  return sentence;
}

static RsCard *
make_card (guint index, guint n_sentences)
{
  RsCard *card = g_new0 (RsCard, 1);

  card->uid = g_strdup_printf ("card-%u", index);
  card->first_sentence = index * n_sentences;
  card->sentences = g_ptr_array_new ();
  for (guint i = 0; i < n_sentences; i++)
    g_ptr_array_add (card->sentences, make_sentence (card->first_sentence + i));
  return card;
}

static RsNarration *
make_narration (guint index, guint n_sentences)
{
  RsNarration *narration = g_new0 (RsNarration, 1);

  narration->uid = g_strdup_printf ("narration-%u", index);
  narration->narrator_name = g_strdup ("ученица 5 класса");
  narration->kind = RS_VOICE_CHILD;
  narration->sound = g_strdup_printf ("%064u", index);
  narration->duration = (gint64)n_sentences * RS_TEST_SENTENCE_MS;
  narration->timings = g_array_new (FALSE, FALSE, sizeof (RsTiming));
  for (guint i = 0; i < n_sentences; i++)
    {
      RsTiming timing = { (gint64)i * RS_TEST_SENTENCE_MS,
                          (gint64)(i + 1) * RS_TEST_SENTENCE_MS - 350 };

      g_array_append_val (narration->timings, timing);
    }
  return narration;
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
  telling->n_sentences = n_cards * n_sentences;
  for (guint i = 0; i < n_cards; i++)
    g_ptr_array_add (telling->cards, make_card (i, n_sentences));
  for (guint i = 0; i < n_narrations; i++)
    g_ptr_array_add (telling->narrations, make_narration (i, telling->n_sentences));
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
      RsAnswer *answer = g_new0 (RsAnswer, 1);

      answer->uid = g_strdup_printf ("answer-%u", i);
      answer->text = g_strdup_printf ("ответ %u", i);
      answer->is_right = i == 0;
      answer->photo = has_photos ? rs_photo_new () : NULL;
      g_ptr_array_add (question->answers, answer);
    }
  return question;
}
