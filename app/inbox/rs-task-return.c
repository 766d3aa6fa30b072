/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the teacher asks to read again, and why. */
#include "rs-task-return.h"

static const char *const names[RS_TASK_N_REASONS] = {
  [RS_TASK_REASON_AGAIN] = "again",   [RS_TASK_REASON_LOUDER] = "louder",
  [RS_TASK_REASON_SLOWER] = "slower", [RS_TASK_REASON_NOISE] = "noise",
  [RS_TASK_REASON_WORD] = "word",
};

/**
 * rs_task_return_new:
 * @take: uid of the take
 * @narrator: uid of who reads
 *
 * Returns: (transfer full): a request to read all of it again
 */
RsTaskReturn *
rs_task_return_new (const char *take, const char *narrator)
{
  RsTaskReturn *self;

  g_return_val_if_fail (take != NULL, NULL);
  g_return_val_if_fail (narrator != NULL, NULL);

  self = g_new0 (RsTaskReturn, 1);
  self->take = g_strdup (take);
  self->narrator = g_strdup (narrator);
  self->words = g_strdup ("");
  self->sentences = g_new0 (char *, 1);
  return self;
}

/**
 * rs_task_return_free:
 * @self: (nullable): a request
 */
void
rs_task_return_free (RsTaskReturn *self)
{
  if (self == NULL)
    return;

  g_free (self->take);
  g_free (self->narrator);
  g_free (self->telling);
  g_free (self->words);
  g_free (self->voice);
  g_strfreev (self->sentences);
  g_free (self);
}

/**
 * rs_task_reason_to_string:
 * @reason: what the teacher asks for
 *
 * Returns: its name in files
 */
const char *
rs_task_reason_to_string (RsTaskReason reason)
{
  g_return_val_if_fail ((guint)reason < RS_TASK_N_REASONS, names[RS_TASK_REASON_AGAIN]);

  return names[reason];
}

/**
 * rs_task_reason_from_string:
 * @text: (nullable): what should be a name
 * @reason: (out): what it means; untouched if it means nothing
 *
 * Returns: whether @text is the name of one
 */
gboolean
rs_task_reason_from_string (const char *text, RsTaskReason *reason)
{
  g_return_val_if_fail (reason != NULL, FALSE);

  for (guint i = 0; i < RS_TASK_N_REASONS; i++)
    if (g_strcmp0 (text, names[i]) == 0)
      {
        *reason = i;
        return TRUE;
      }

  return FALSE;
}
