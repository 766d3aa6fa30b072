/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsSyncer:
 *
 * Brings what is written to a file onto the disk four times a second, in a thread: a
 * slow disk never holds up whoever writes.
 */
typedef struct _RsSyncer RsSyncer;

RsSyncer *rs_syncer_new (int fd);
int rs_syncer_stop (RsSyncer *self);

G_END_DECLS
