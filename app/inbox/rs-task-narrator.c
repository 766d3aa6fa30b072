/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One who reads, as the studio knows them. */
#include "rs-task-narrator.h"

/**
 * rs_task_narrator_new:
 * @uid: of the narrator
 * @name: as it is shown
 *
 * Returns: (transfer full): a narrator without a consent
 */
RsTaskNarrator *
rs_task_narrator_new (const char *uid, const char *name)
{
  RsTaskNarrator *self;

  g_return_val_if_fail (uid != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_new0 (RsTaskNarrator, 1);
  self->uid = g_strdup (uid);
  self->name = g_strdup (name);
  return self;
}

/**
 * rs_task_narrator_free:
 * @self: (nullable): a narrator
 */
void
rs_task_narrator_free (RsTaskNarrator *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->name);
  g_free (self->until);
  g_free (self);
}
