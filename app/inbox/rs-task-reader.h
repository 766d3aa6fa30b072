/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsTaskProgress:
 * @RS_TASK_SUBMITTED: the take lies in the inbox, the teacher has not listened yet
 * @RS_TASK_RETURNED: the teacher asks to read again
 * @RS_TASK_MUSEUM: visitors hear it, or will with the next publish
 *
 * How far a narrator's reading of a telling is.
 */
typedef enum
{
  RS_TASK_SUBMITTED,
  RS_TASK_RETURNED,
  RS_TASK_MUSEUM,
} RsTaskProgress;

#define RS_TASK_N_PROGRESS 3

/**
 * RsTaskReader:
 * @narrator: uid of who reads
 * @sound: (nullable): what visitors hear, for rs_tasks_find_file()
 *
 * Somebody who has read a telling. Whoever reads it once more is there again: what is to
 * be done first.
 */
typedef struct
{
  char *narrator;
  RsTaskProgress state;
  char *sound;
} RsTaskReader;

RsTaskReader *rs_task_reader_new (const char *narrator, RsTaskProgress state);
void rs_task_reader_free (RsTaskReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTaskReader, rs_task_reader_free)

const char *rs_task_progress_to_string (RsTaskProgress state);
gboolean rs_task_progress_from_string (const char *text, RsTaskProgress *state);

G_END_DECLS
