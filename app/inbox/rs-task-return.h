/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsTaskReason:
 * @RS_TASK_REASON_AGAIN: simply once more
 * @RS_TASK_REASON_LOUDER: too quiet
 * @RS_TASK_REASON_SLOWER: too fast
 * @RS_TASK_REASON_NOISE: something was heard beside the voice
 * @RS_TASK_REASON_WORD: a word was read otherwise than it is written
 *
 * What a teacher asks for.
 */
typedef enum
{
  RS_TASK_REASON_AGAIN,
  RS_TASK_REASON_LOUDER,
  RS_TASK_REASON_SLOWER,
  RS_TASK_REASON_NOISE,
  RS_TASK_REASON_WORD,
} RsTaskReason;

#define RS_TASK_N_REASONS 5

/**
 * RsTaskReturn:
 * @take: uid of the take that lies in the inbox, open again
 * @narrator: uid of who reads
 * @telling: (nullable): uid of the telling; %NULL for labels
 * @words: the teacher's own words; may be empty
 * @voice: (nullable): the teacher saying them, for rs_tasks_find_file()
 * @sentences: (array zero-terminated=1): uids of what to read again; none means all
 *
 * The teacher asks to read again.
 */
typedef struct
{
  char *take;
  char *narrator;
  char *telling;
  RsTaskReason reason;
  char *words;
  char *voice;
  GStrv sentences;
} RsTaskReturn;

RsTaskReturn *rs_task_return_new (const char *take, const char *narrator);
void rs_task_return_free (RsTaskReturn *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTaskReturn, rs_task_return_free)

const char *rs_task_reason_to_string (RsTaskReason reason);
gboolean rs_task_reason_from_string (const char *text, RsTaskReason *reason);

G_END_DECLS
