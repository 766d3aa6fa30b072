/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-question.h"
#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsAnswerDraft:
 * @uid: (nullable): filled by the question's put
 * @side: match: 0 left, 1 right; baskets: 1 is the basket
 * @pair: -1 for none; order: rank from 1; match, baskets: what belongs together
 * @x: find: the region as fractions of the picture
 *
 * One choice.
 */
typedef struct
{
  char *uid;
  char *text;
  char *photo_uid;
  gboolean is_right;
  int side;
  int pair;
  double x, y, width, height;
} RsAnswerDraft;

/**
 * RsQuestionDraft:
 * @answers: (element-type RsAnswerDraft): in order
 * @photo_uid: (nullable): shown with the prompt or the reason
 *
 * One question.
 */
typedef struct
{
  char *uid;
  char *story_uid;
  RsLevel level;
  int position;
  RsQuestionKind kind;
  char *prompt;
  char *reason;
  gboolean is_scored;
  char *photo_uid;
  GPtrArray *answers;
} RsQuestionDraft;

RsQuestionDraft *rs_question_draft_new (void);
void rs_question_draft_free (RsQuestionDraft *self);
RsAnswerDraft *rs_question_draft_add_answer (RsQuestionDraft *self,
                                             const char *text,
                                             const char *photo_uid);
gboolean rs_question_draft_put (RsQuestionDraft *self,
                                RsWorkshop *workshop,
                                const RsOrigin *origin,
                                RsPutResult *result,
                                GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsQuestionDraft, rs_question_draft_free)

G_END_DECLS
