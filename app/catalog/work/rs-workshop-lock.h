/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The right to write to a museum, DATA/working.lock: one program at a time. The system
 * takes it back when the program ends, however it ends. */
typedef struct _RsWorkshopLock RsWorkshopLock;

RsWorkshopLock *rs_workshop_lock_new (const char *data, GError **error);
void rs_workshop_lock_free (RsWorkshopLock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsWorkshopLock, rs_workshop_lock_free)

G_END_DECLS
