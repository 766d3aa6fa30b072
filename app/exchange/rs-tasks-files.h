/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsTasksFiles:
 *
 * DATA/tasks/files: the pictures and sounds that go out to the studio.
 */
typedef struct _RsTasksFiles RsTasksFiles;

RsTasksFiles *rs_tasks_files_new (const char *data, GError **error);
void rs_tasks_files_free (RsTasksFiles *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTasksFiles, rs_tasks_files_free)

const char *
rs_tasks_files_offer (RsTasksFiles *self, const char *digest, const char *mime);
gboolean rs_tasks_files_put (RsTasksFiles *self, GError **error);
gboolean rs_tasks_files_tidy (RsTasksFiles *self, GError **error);

G_END_DECLS
