/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"
#include "rs-task-reader.h"
#include "rs-task-sentence.h"

G_BEGIN_DECLS

/**
 * RsTaskTelling:
 * @story: uid of the story it tells
 * @title: of the story
 * @section: title of its section
 * @is_draft: whether it differs from what is approved, or nothing of it is
 * @picture: (nullable): its first picture, for rs_tasks_find_file()
 * @model_sound: (nullable): a reading to hear first, for rs_tasks_find_file()
 * @model_name: (nullable): shown name of whose it is
 * @cards: (element-type GPtrArray): arrays of #RsTaskSentence
 * @readers: (element-type RsTaskReader): who has read it
 *
 * A text to read.
 */
typedef struct
{
  char *uid;
  char *story;
  char *title;
  char *section;
  RsLevel level;
  gboolean is_draft;
  char *picture;
  char *model_sound;
  char *model_name;
  GPtrArray *cards;
  GPtrArray *readers;
} RsTaskTelling;

RsTaskTelling *rs_task_telling_new (const char *uid, const char *story);
void rs_task_telling_free (RsTaskTelling *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTaskTelling, rs_task_telling_free)

GPtrArray *rs_task_telling_add_card (RsTaskTelling *self);
guint rs_task_telling_count_sentences (const RsTaskTelling *self);
const RsTaskSentence *rs_task_telling_find_sentence (const RsTaskTelling *self,
                                                     const char *uid);
const RsTaskReader *rs_task_telling_find_reader (const RsTaskTelling *self,
                                                 const char *narrator);

G_END_DECLS
