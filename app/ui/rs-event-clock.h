/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsEventClock:
 *
 * Turns the times of input events, ms of whatever clock the display server has, into
 * µs of the monotonic clock. A busy program takes events late and together; their own
 * times still tell how long a finger lay and when it landed.
 */
typedef struct
{
  gint64 lag; /* monotonic minus event, µs: the least that was seen */
  gboolean is_set;
} RsEventClock;

gint64 rs_event_clock_convert (RsEventClock *self, guint32 event_ms, gint64 now);

G_END_DECLS
