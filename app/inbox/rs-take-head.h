/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsTakeKind:
 * @RS_TAKE_TELLING: the sentences of one telling
 * @RS_TAKE_LABELS: labels, in one go
 *
 * What a take is of.
 */
typedef enum
{
  RS_TAKE_TELLING,
  RS_TAKE_LABELS,
} RsTakeKind;

/**
 * RsTakeState:
 * @RS_TAKE_OPEN: being read, or to be read again
 * @RS_TAKE_DECLINED: who read it keeps it for themselves; the museum never gets it
 * @RS_TAKE_SUBMITTED: given to the museum, the teacher listens next
 *
 * Where a take is on its way.
 */
typedef enum
{
  RS_TAKE_OPEN,
  RS_TAKE_DECLINED,
  RS_TAKE_SUBMITTED,
} RsTakeState;

/**
 * RsTakeHead:
 * @narrator: uid of who reads
 * @telling: (nullable): uid of the telling; %NULL for labels
 * @title: what to call it
 * @made: the day it was begun, YYYY-MM-DD
 *
 * What is said of a take as a whole.
 */
typedef struct
{
  RsTakeKind kind;
  RsTakeState state;
  char *narrator;
  char *telling;
  char *title;
  char *made;
} RsTakeHead;

void rs_take_head_copy (const RsTakeHead *self, RsTakeHead *copy);
void rs_take_head_clear (RsTakeHead *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsTakeHead, rs_take_head_clear)

const char *rs_take_kind_to_string (RsTakeKind kind);
gboolean rs_take_kind_from_string (const char *text, RsTakeKind *kind);
const char *rs_take_state_to_string (RsTakeState state);
gboolean rs_take_state_from_string (const char *text, RsTakeState *state);

G_END_DECLS
