/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-task-label.h"
#include "rs-task-narrator.h"
#include "rs-task-return.h"
#include "rs-task-telling.h"

#include <glib-object.h>

G_BEGIN_DECLS

/** RS_TASKS_FORMAT: of the tasks.json that this version writes. */
#define RS_TASKS_FORMAT 1

/**
 * RsTasks:
 *
 * All that the studio knows of the museum: what there is to read, who reads, and what the
 * teacher says. Filled by who writes it; whoever loaded it changes nothing.
 */
#define RS_TYPE_TASKS (rs_tasks_get_type ())
G_DECLARE_FINAL_TYPE (RsTasks, rs_tasks, RS, TASKS, GObject)

RsTasks *rs_tasks_new (void);
RsTasks *rs_tasks_load (const char *data, GError **error);
gboolean rs_tasks_save (RsTasks *self, const char *data, GError **error);

const char *rs_tasks_get_today (RsTasks *self);
const char *rs_tasks_get_museum (RsTasks *self);
GPtrArray *rs_tasks_get_narrators (RsTasks *self);
GPtrArray *rs_tasks_get_tellings (RsTasks *self);
GPtrArray *rs_tasks_get_labels (RsTasks *self);
GPtrArray *rs_tasks_get_returned (RsTasks *self);
const RsTaskNarrator *rs_tasks_find_narrator (RsTasks *self, const char *uid);
const RsTaskTelling *rs_tasks_find_telling (RsTasks *self, const char *uid);
const char *rs_tasks_find_voice (RsTasks *self, const char *owner);
char *rs_tasks_find_file (RsTasks *self, const char *relative);
gboolean
rs_tasks_may_record (RsTasks *self, const RsTaskNarrator *narrator, const char *today);

void rs_tasks_set_today (RsTasks *self, const char *today);
void rs_tasks_set_museum (RsTasks *self, const char *museum);
void rs_tasks_set_voice (RsTasks *self, const char *owner, const char *file);

G_END_DECLS
