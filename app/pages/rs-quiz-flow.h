/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-pace.h"
#include "rs-question.h"
#include "rs-voice.h"

G_BEGIN_DECLS

/** RS_QUIZ_MAX_LITTLE: questions in a row for those who cannot read. */
#define RS_QUIZ_MAX_LITTLE 3
/** RS_QUIZ_MAX_SCHOOL: for those who can. */
#define RS_QUIZ_MAX_SCHOOL 5
/** RS_QUIZ_MISSES: after so many the right answer shows itself. */
#define RS_QUIZ_MISSES 2

/**
 * RsAnswerLook:
 * @RS_ANSWER_PLAIN: can be chosen
 * @RS_ANSWER_SPOKEN: being read aloud
 * @RS_ANSWER_FADED: was chosen, is not it
 * @RS_ANSWER_GLOWING: is it, after two misses
 * @RS_ANSWER_RIGHT: was chosen and is it
 */
typedef enum
{
  RS_ANSWER_PLAIN,
  RS_ANSWER_SPOKEN,
  RS_ANSWER_FADED,
  RS_ANSWER_GLOWING,
  RS_ANSWER_RIGHT,
} RsAnswerLook;

#define RS_TYPE_QUIZ_FLOW (rs_quiz_flow_get_type ())
G_DECLARE_FINAL_TYPE (RsQuizFlow, rs_quiz_flow, RS, QUIZ_FLOW, GObject)

/*
 * A few questions in a row: asked aloud, without score, time or reproach.
 *
 * Signals: changed (); chosen (guint answer); missed (guint answer), for the soft shake;
 * finished ().
 */
RsQuizFlow *rs_quiz_flow_new (RsVoice *voice);
gboolean rs_quiz_flow_can_play (const RsQuestion *question);
gboolean rs_quiz_flow_has_playable (GPtrArray *questions);
gboolean
rs_quiz_flow_start (RsQuizFlow *self, GPtrArray *questions, RsLevel level, guint offset);
void rs_quiz_flow_stop (RsQuizFlow *self);
void rs_quiz_flow_choose (RsQuizFlow *self, guint answer);
void rs_quiz_flow_repeat (RsQuizFlow *self);
void rs_quiz_flow_next (RsQuizFlow *self);

RsQuestion *rs_quiz_flow_get_question (RsQuizFlow *self);
guint rs_quiz_flow_get_index (RsQuizFlow *self);
guint rs_quiz_flow_count (RsQuizFlow *self);
gboolean rs_quiz_flow_has_missed (RsQuizFlow *self);
gboolean rs_quiz_flow_is_answered (RsQuizFlow *self);
gboolean rs_quiz_flow_is_praised (RsQuizFlow *self);
RsAnswerLook rs_quiz_flow_get_look (RsQuizFlow *self, guint answer);

G_END_DECLS
