/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-test-kiosk.h"

/* Looks at the story of a kiosk and listens to its loudspeaker. */
typedef struct _RsWatch RsWatch;

RsWatch *rs_watch_new (RsTestKiosk *kiosk, guint silence_ms);
void rs_watch_free (RsWatch *self);
guint rs_watch_count_lit (RsWatch *self);
void rs_watch_assert_together (RsWatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsWatch, rs_watch_free)
