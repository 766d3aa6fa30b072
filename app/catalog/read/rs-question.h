/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"
#include "rs-photo.h"

G_BEGIN_DECLS

/** RsQuestionKind: the eight ways to ask; see the table question. */
typedef enum
{
  RS_QUESTION_WORDS,
  RS_QUESTION_PICTURE,
  RS_QUESTION_TRUTH,
  RS_QUESTION_ORDER,
  RS_QUESTION_MATCH,
  RS_QUESTION_FIND,
  RS_QUESTION_BASKETS,
  RS_QUESTION_ODD,
} RsQuestionKind;

/** RsAnswer: one choice. What its fields mean depends on the kind of question. */
typedef struct
{
  char *uid;
  char *text;
  RsPhoto *photo;
  gboolean is_right;
  int side;
  int pair;
  double x, y, width, height;
} RsAnswer;

/**
 * RsQuestion:
 * @answers: (element-type RsAnswer): in the order to show them
 * @photo: (nullable): the picture of the prompt or of the reason
 *
 * One question, whole. Immutable; shared by reference.
 */
typedef struct
{
  char *uid;
  char *story_uid;
  RsLevel level;
  RsQuestionKind kind;
  char *prompt;
  char *reason;
  gboolean is_scored;
  RsPhoto *photo;
  GPtrArray *answers;
} RsQuestion;

#define RS_TYPE_QUESTION (rs_question_get_type ())
GType rs_question_get_type (void);
RsQuestion *rs_question_new (void);
RsQuestion *rs_question_ref (RsQuestion *self);
void rs_question_unref (RsQuestion *self);
RsAnswer *rs_question_add_answer (RsQuestion *self, const char *uid);
const char *rs_question_kind_to_string (RsQuestionKind kind);
gboolean rs_question_kind_from_string (const char *text, RsQuestionKind *kind);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsQuestion, rs_question_unref)

G_END_DECLS
