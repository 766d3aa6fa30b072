/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words without a voice. */
#include "rs-task-label.h"

/**
 * rs_task_label_new:
 * @owner: what it belongs to
 * @field: of the owner
 * @text: as it is shown
 * @digest: of the words that are spoken
 * @about: what it is, for who reads
 *
 * Returns: (transfer full): a label
 */
RsTaskLabel *
rs_task_label_new (const char *owner,
                   const char *field,
                   const char *text,
                   const char *digest,
                   const char *about)
{
  RsTaskLabel *self;

  g_return_val_if_fail (owner != NULL, NULL);
  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (digest != NULL, NULL);
  g_return_val_if_fail (about != NULL, NULL);

  self = g_new0 (RsTaskLabel, 1);
  self->owner = g_strdup (owner);
  self->field = g_strdup (field);
  self->text = g_strdup (text);
  self->digest = g_strdup (digest);
  self->about = g_strdup (about);
  return self;
}

/**
 * rs_task_label_free:
 * @self: (nullable): a label
 */
void
rs_task_label_free (RsTaskLabel *self)
{
  if (self == NULL)
    return;

  g_free (self->owner);
  g_free (self->field);
  g_free (self->text);
  g_free (self->digest);
  g_free (self->about);
  g_free (self);
}
