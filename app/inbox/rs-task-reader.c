/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who has read a telling, and how far it is. */
#include "rs-task-reader.h"

static const char *const names[RS_TASK_N_PROGRESS] = {
  [RS_TASK_SUBMITTED] = "submitted",
  [RS_TASK_RETURNED] = "returned",
  [RS_TASK_MUSEUM] = "museum",
};

/**
 * rs_task_reader_new:
 * @narrator: uid of who reads
 * @state: how far it is
 *
 * Returns: (transfer full): a reader without a sound
 */
RsTaskReader *
rs_task_reader_new (const char *narrator, RsTaskProgress state)
{
  RsTaskReader *self;

  g_return_val_if_fail (narrator != NULL, NULL);

  self = g_new0 (RsTaskReader, 1);
  self->narrator = g_strdup (narrator);
  self->state = state;
  return self;
}

/**
 * rs_task_reader_free:
 * @self: (nullable): a reader
 */
void
rs_task_reader_free (RsTaskReader *self)
{
  if (self == NULL)
    return;

  g_free (self->narrator);
  g_free (self->sound);
  g_free (self);
}

/**
 * rs_task_progress_to_string:
 * @state: how far a reading is
 *
 * Returns: its name in files
 */
const char *
rs_task_progress_to_string (RsTaskProgress state)
{
  g_return_val_if_fail ((guint)state < RS_TASK_N_PROGRESS, names[RS_TASK_SUBMITTED]);

  return names[state];
}

/**
 * rs_task_progress_from_string:
 * @text: (nullable): what should be a name
 * @state: (out): what it means; untouched if it means nothing
 *
 * Returns: whether @text is the name of one
 */
gboolean
rs_task_progress_from_string (const char *text, RsTaskProgress *state)
{
  g_return_val_if_fail (state != NULL, FALSE);

  for (guint i = 0; i < RS_TASK_N_PROGRESS; i++)
    if (g_strcmp0 (text, names[i]) == 0)
      {
        *state = i;
        return TRUE;
      }

  return FALSE;
}
