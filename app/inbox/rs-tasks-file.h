/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-tasks.h"

G_BEGIN_DECLS

/* How many of each a museum may have; more is damage. */
#define RS_TASKS_MAX_BYTES (256 * 1024 * 1024)
#define RS_TASKS_MAX_NARRATORS 20000
#define RS_TASKS_MAX_TELLINGS 60000
#define RS_TASKS_MAX_LABELS 500000
#define RS_TASKS_MAX_RETURNED 10000
#define RS_TASKS_MAX_CARDS 200
#define RS_TASKS_MAX_SENTENCES 200 /* of a card */
#define RS_TASKS_MAX_READERS 2000  /* of a telling */
#define RS_TASKS_MAX_VOICES 5000

gboolean rs_tasks_file_read (RsTasks *self, const char *path, GError **error);
char *rs_tasks_file_write (RsTasks *self, gsize *length);
GHashTable *rs_tasks_get_voices (RsTasks *self);

G_END_DECLS
