/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-wav.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define RS_TYPE_BELL (rs_bell_get_type ())
G_DECLARE_FINAL_TYPE (RsBell, rs_bell, RS, BELL, GObject)

/*
 * Rings one short sound from memory at a time, as soon as the sound server can; what
 * comes while it rings is dropped. Its work is done by a thread of its own.
 */
RsBell *rs_bell_new (const char *sink);
void rs_bell_ring (RsBell *self, const RsWav *wav, double volume);
void rs_bell_close (RsBell *self);

G_END_DECLS
