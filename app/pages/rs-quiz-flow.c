/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A few questions in a row, and what a choice does. */
#include "rs-quiz-flow.h"

/* Answers are shown on one screen, in one row or two. */
#define MAX_ANSWERS 4
#define MIN_ANSWERS 2

enum
{
  CHANGED,
  CHOSEN,
  MISSED,
  FINISHED,
  N_SIGNALS,
};

struct _RsQuizFlow
{
  GObject parent_instance;

  RsVoice *voice;
  GPtrArray *questions; /* (element-type RsQuestion): those of this round */
  guint index;
  guint n_missed;
  gboolean is_missed[MAX_ANSWERS];
  gboolean is_answered;
  int spoken; /* answer being read aloud, or -1 */
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsQuizFlow, rs_quiz_flow, G_TYPE_OBJECT)

static const RsAnswer *
get_answer (const RsQuestion *question, guint index)
{
  return g_ptr_array_index (question->answers, index);
}

static guint
count_right (const RsQuestion *question)
{
  guint n_right = 0;

  for (guint i = 0; i < question->answers->len; i++)
    n_right += get_answer (question, i)->is_right ? 1 : 0;
  return n_right;
}

static void
emit_changed (RsQuizFlow *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
say_answers (RsQuizFlow *self, const RsQuestion *question)
{
  for (guint i = 0; i < question->answers->len; i++)
    if (!self->is_missed[i])
      rs_voice_say_next (self->voice, get_answer (question, i)->uid, "text");
}

static void
ask (RsQuizFlow *self)
{
  const RsQuestion *question = rs_quiz_flow_get_question (self);

  rs_voice_say (self->voice, question->uid, "prompt");
  say_answers (self, question);
}

static void
begin_question (RsQuizFlow *self)
{
  memset (self->is_missed, 0, sizeof self->is_missed);
  self->n_missed = 0;
  self->is_answered = FALSE;
  self->spoken = -1;
  ask (self);
  emit_changed (self);
}

/* With two answers one miss leaves only the right one. */
static gboolean
is_shown (RsQuizFlow *self, const RsQuestion *question)
{
  return self->n_missed >= RS_QUIZ_MISSES || self->n_missed + 1 >= question->answers->len;
}

static void
answer_wrong (RsQuizFlow *self, const RsQuestion *question, guint answer)
{
  self->is_missed[answer] = TRUE;
  self->n_missed++;
  rs_voice_chime (self->voice, RS_CHIME_ALMOST);
  rs_voice_say (self->voice, "ui:quiz look again", "text");
  if (is_shown (self, question))
    for (guint i = 0; i < question->answers->len; i++)
      if (get_answer (question, i)->is_right)
        rs_voice_say_next (self->voice, get_answer (question, i)->uid, "text");
  emit_changed (self);
  g_signal_emit (self, signals[MISSED], 0, answer);
}

static void
answer_right (RsQuizFlow *self, const RsQuestion *question)
{
  self->is_answered = TRUE;
  if (question->is_scored)
    rs_voice_chime (self->voice, RS_CHIME_RIGHT);
  rs_voice_say (self->voice, question->uid, "reason");
  emit_changed (self);
}

static void
on_voice_line (RsQuizFlow *self, const char *owner, const char *field)
{
  const RsQuestion *question = rs_quiz_flow_get_question (self);
  int spoken = -1;

  if (question == NULL)
    return;
  for (guint i = 0; i < question->answers->len; i++)
    if (g_strcmp0 (get_answer (question, i)->uid, owner) == 0)
      spoken = (int)i;
  if (self->spoken == spoken)
    return;
  self->spoken = spoken;
  emit_changed (self);
}

static void
on_voice_quiet (RsQuizFlow *self)
{
  if (self->spoken < 0)
    return;
  self->spoken = -1;
  emit_changed (self);
}

static void
rs_quiz_flow_dispose (GObject *object)
{
  RsQuizFlow *self = RS_QUIZ_FLOW (object);

  if (self->voice != NULL)
    g_signal_handlers_disconnect_by_data (self->voice, self);
  g_clear_object (&self->voice);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  G_OBJECT_CLASS (rs_quiz_flow_parent_class)->dispose (object);
}

static void
rs_quiz_flow_class_init (RsQuizFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_quiz_flow_dispose;
  signals[CHANGED] = g_signal_new ("changed", RS_TYPE_QUIZ_FLOW, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CHOSEN] = g_signal_new ("chosen", RS_TYPE_QUIZ_FLOW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[MISSED] = g_signal_new ("missed", RS_TYPE_QUIZ_FLOW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[FINISHED] = g_signal_new ("finished", RS_TYPE_QUIZ_FLOW, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_quiz_flow_init (RsQuizFlow *self)
{
  self->questions = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_question_unref);
  self->spoken = -1;
}

/**
 * rs_quiz_flow_new:
 *
 * Returns: (transfer full): a flow with nothing to ask
 */
RsQuizFlow *
rs_quiz_flow_new (RsVoice *voice)
{
  RsQuizFlow *self = NULL;

  g_return_val_if_fail (RS_IS_VOICE (voice), NULL);

  self = g_object_new (RS_TYPE_QUIZ_FLOW, NULL);
  self->voice = g_object_ref (voice);
  g_signal_connect_swapped (voice, "line", G_CALLBACK (on_voice_line), self);
  g_signal_connect_swapped (voice, "quiet", G_CALLBACK (on_voice_quiet), self);
  return self;
}

/**
 * rs_quiz_flow_can_play:
 *
 * Returns: whether this kiosk knows how to ask it: a choice among two to four
 *   answers, one of them right, and a picture on each for those who cannot read
 */
gboolean
rs_quiz_flow_can_play (const RsQuestion *question)
{
  gboolean needs_pictures = FALSE;

  g_return_val_if_fail (question != NULL, FALSE);

  if (question->kind != RS_QUESTION_WORDS && question->kind != RS_QUESTION_PICTURE
      && question->kind != RS_QUESTION_TRUTH)
    return FALSE;
  if (question->answers->len < MIN_ANSWERS || question->answers->len > MAX_ANSWERS
      || count_right (question) != 1)
    return FALSE;
  needs_pictures = question->kind == RS_QUESTION_PICTURE
                   || (question->level == RS_LEVEL_LITTLE
                       && question->kind == RS_QUESTION_WORDS);
  for (guint i = 0; needs_pictures && i < question->answers->len; i++)
    if (get_answer (question, i)->photo == NULL)
      return FALSE;
  return TRUE;
}

/**
 * rs_quiz_flow_has_playable:
 * @questions: (element-type RsQuestion) (nullable)
 */
gboolean
rs_quiz_flow_has_playable (GPtrArray *questions)
{
  for (guint i = 0; questions != NULL && i < questions->len; i++)
    if (rs_quiz_flow_can_play (g_ptr_array_index (questions, i)))
      return TRUE;
  return FALSE;
}

static GPtrArray *
list_playable (GPtrArray *questions)
{
  GPtrArray *playable = g_ptr_array_new ();

  for (guint i = 0; i < questions->len; i++)
    if (rs_quiz_flow_can_play (g_ptr_array_index (questions, i)))
      g_ptr_array_add (playable, g_ptr_array_index (questions, i));
  return playable;
}

/**
 * rs_quiz_flow_start:
 * @questions: (element-type RsQuestion)
 * @offset: which round of them this is: the next one begins where the last ended
 *
 * Takes the questions that can be asked, at most three for the little ones and
 * five at school, and asks the first.
 *
 * Returns: %FALSE if there is none; then nothing changes
 */
gboolean
rs_quiz_flow_start (RsQuizFlow *self, GPtrArray *questions, RsLevel level, guint offset)
{
  guint limit = level == RS_LEVEL_LITTLE ? RS_QUIZ_MAX_LITTLE : RS_QUIZ_MAX_SCHOOL;
  g_autoptr (GPtrArray) playable = NULL;

  g_return_val_if_fail (RS_IS_QUIZ_FLOW (self), FALSE);
  g_return_val_if_fail (questions != NULL, FALSE);

  playable = list_playable (questions);
  if (playable->len == 0)
    return FALSE;
  if (playable->len <= limit)
    offset = 0;
  g_ptr_array_set_size (self->questions, 0);
  for (guint i = 0; i < MIN (limit, playable->len); i++)
    g_ptr_array_add (self->questions,
                     rs_question_ref (g_ptr_array_index (playable, (offset * limit + i)
                                                                       % playable->len)));
  self->index = 0;
  begin_question (self);
  return TRUE;
}

/**
 * rs_quiz_flow_stop:
 *
 * Falls silent and forgets the questions.
 */
void
rs_quiz_flow_stop (RsQuizFlow *self)
{
  g_return_if_fail (RS_IS_QUIZ_FLOW (self));

  if (self->questions->len == 0)
    return;
  g_ptr_array_set_size (self->questions, 0);
  self->index = 0;
  self->spoken = -1;
  rs_voice_hush (self->voice);
}

/**
 * rs_quiz_flow_choose:
 * @answer: index of a tile
 *
 * A faded tile and an answered question do nothing more.
 */
void
rs_quiz_flow_choose (RsQuizFlow *self, guint answer)
{
  const RsQuestion *question = NULL;

  g_return_if_fail (RS_IS_QUIZ_FLOW (self));

  question = rs_quiz_flow_get_question (self);
  if (question == NULL || answer >= question->answers->len || self->is_answered
      || self->is_missed[answer])
    return;
  self->spoken = -1;
  g_signal_emit (self, signals[CHOSEN], 0, answer);
  if (get_answer (question, answer)->is_right)
    answer_right (self, question);
  else
    answer_wrong (self, question, answer);
}

/**
 * rs_quiz_flow_repeat:
 *
 * Asks again; once answered, says the reason again.
 */
void
rs_quiz_flow_repeat (RsQuizFlow *self)
{
  const RsQuestion *question = NULL;

  g_return_if_fail (RS_IS_QUIZ_FLOW (self));

  question = rs_quiz_flow_get_question (self);
  if (question == NULL)
    return;
  if (self->is_answered)
    rs_voice_say (self->voice, question->uid, "reason");
  else
    ask (self);
}

/**
 * rs_quiz_flow_next:
 *
 * The next question, or the end.
 */
void
rs_quiz_flow_next (RsQuizFlow *self)
{
  g_return_if_fail (RS_IS_QUIZ_FLOW (self));

  if (self->questions->len == 0)
    return;
  if (self->index + 1 < self->questions->len)
    {
      self->index++;
      begin_question (self);
      return;
    }
  rs_quiz_flow_stop (self);
  g_signal_emit (self, signals[FINISHED], 0);
}

/**
 * rs_quiz_flow_get_question:
 *
 * Returns: (transfer none) (nullable): what is asked
 */
RsQuestion *
rs_quiz_flow_get_question (RsQuizFlow *self)
{
  g_return_val_if_fail (RS_IS_QUIZ_FLOW (self), NULL);

  if (self->index >= self->questions->len)
    return NULL;
  return g_ptr_array_index (self->questions, self->index);
}

/**
 * rs_quiz_flow_get_index:
 */
guint
rs_quiz_flow_get_index (RsQuizFlow *self)
{
  g_return_val_if_fail (RS_IS_QUIZ_FLOW (self), 0);

  return self->index;
}

/**
 * rs_quiz_flow_count:
 *
 * Returns: how many questions this round has
 */
guint
rs_quiz_flow_count (RsQuizFlow *self)
{
  g_return_val_if_fail (RS_IS_QUIZ_FLOW (self), 0);

  return self->questions->len;
}

/**
 * rs_quiz_flow_has_missed:
 *
 * Returns: whether «Посмотри ещё» was said to this question
 */
gboolean
rs_quiz_flow_has_missed (RsQuizFlow *self)
{
  g_return_val_if_fail (RS_IS_QUIZ_FLOW (self), FALSE);

  return self->n_missed > 0;
}

/**
 * rs_quiz_flow_is_answered:
 */
gboolean
rs_quiz_flow_is_answered (RsQuizFlow *self)
{
  g_return_val_if_fail (RS_IS_QUIZ_FLOW (self), FALSE);

  return self->is_answered;
}

/**
 * rs_quiz_flow_is_praised:
 *
 * Returns: whether the crane is glad; it is not about hard subjects
 */
gboolean
rs_quiz_flow_is_praised (RsQuizFlow *self)
{
  const RsQuestion *question = NULL;

  g_return_val_if_fail (RS_IS_QUIZ_FLOW (self), FALSE);

  question = rs_quiz_flow_get_question (self);
  return question != NULL && self->is_answered && question->is_scored;
}

/**
 * rs_quiz_flow_get_look:
 */
RsAnswerLook
rs_quiz_flow_get_look (RsQuizFlow *self, guint answer)
{
  const RsQuestion *question = NULL;
  gboolean is_right = FALSE;

  g_return_val_if_fail (RS_IS_QUIZ_FLOW (self), RS_ANSWER_PLAIN);

  question = rs_quiz_flow_get_question (self);
  g_return_val_if_fail (question != NULL && answer < question->answers->len,
                        RS_ANSWER_PLAIN);

  is_right = get_answer (question, answer)->is_right;
  if (is_right && self->is_answered)
    return RS_ANSWER_RIGHT;
  if (self->is_missed[answer])
    return RS_ANSWER_FADED;
  if (is_right && is_shown (self, question))
    return RS_ANSWER_GLOWING;
  return self->spoken == (int)answer ? RS_ANSWER_SPOKEN : RS_ANSWER_PLAIN;
}
