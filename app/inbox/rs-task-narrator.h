/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsTaskNarrator:
 * @grade: class at school, 1 to 11; 0 if it is not known or there is none
 * @has_consent: whether the register holds a consent to perform in the museum
 * @until: (nullable): its last day, YYYY-MM-DD
 *
 * Somebody who reads. Ask rs_tasks_may_record(), not @has_consent: days go by.
 */
typedef struct
{
  char *uid;
  char *name;
  guint grade;
  gboolean is_adult;
  gboolean has_consent;
  char *until;
} RsTaskNarrator;

RsTaskNarrator *rs_task_narrator_new (const char *uid, const char *name);
void rs_task_narrator_free (RsTaskNarrator *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTaskNarrator, rs_task_narrator_free)

G_END_DECLS
