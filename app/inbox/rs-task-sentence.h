/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsTaskSentence:
 * @digest: of the words that are spoken, rs_text_digest()
 * @model_start: where it begins in the model reading, milliseconds; -1 if not there
 * @model_end: where it ends there; -1 if not there
 *
 * What is read at one go.
 */
typedef struct
{
  char *uid;
  char *text;
  char *digest;
  int model_start;
  int model_end;
} RsTaskSentence;

RsTaskSentence *
rs_task_sentence_new (const char *uid, const char *text, const char *digest);
void rs_task_sentence_free (RsTaskSentence *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTaskSentence, rs_task_sentence_free)

G_END_DECLS
