/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Input events' times on the monotonic clock. */
#include "rs-event-clock.h"

/* No event waits so long; the server's clock was wrapped (each 49 days) or reset. */
#define MAX_LAG (10 * G_USEC_PER_SEC)

/**
 * rs_event_clock_convert:
 * @event_ms: time of the event; 0 is none
 * @now: g_get_monotonic_time()
 *
 * The quickest event so far shows how the clocks stand to each other.
 *
 * Returns: when it happened, µs, never after @now
 */
gint64
rs_event_clock_convert (RsEventClock *self, guint32 event_ms, gint64 now)
{
  gint64 lag;

  g_return_val_if_fail (self != NULL, now);

  if (event_ms == 0)
    return now;
  lag = now - (gint64)event_ms * 1000;
  if (!self->is_set || lag < self->lag || lag - self->lag > MAX_LAG)
    {
      self->lag = lag;
      self->is_set = TRUE;
    }
  return (gint64)event_ms * 1000 + self->lag;
}
