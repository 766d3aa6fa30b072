/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One sentence to read. */
#include "rs-task-sentence.h"

/**
 * rs_task_sentence_new:
 * @uid: of the sentence
 * @text: as it is shown
 * @digest: of the words that are spoken
 *
 * Returns: (transfer full): a sentence without a model reading
 */
RsTaskSentence *
rs_task_sentence_new (const char *uid, const char *text, const char *digest)
{
  RsTaskSentence *self;

  g_return_val_if_fail (uid != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (digest != NULL, NULL);

  self = g_new0 (RsTaskSentence, 1);
  self->uid = g_strdup (uid);
  self->text = g_strdup (text);
  self->digest = g_strdup (digest);
  self->model_start = -1;
  self->model_end = -1;
  return self;
}

/**
 * rs_task_sentence_free:
 * @self: (nullable): a sentence
 */
void
rs_task_sentence_free (RsTaskSentence *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->text);
  g_free (self->digest);
  g_free (self);
}
