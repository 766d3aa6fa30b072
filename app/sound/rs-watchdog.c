/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The watch over a microphone that should be sending. */

#include "rs-watchdog.h"

/* A server whose devices sleep takes up to two seconds for its first buffer (measured:
 * 1.5 to 2.0 s); one that sends, sends a hundred a second. */
#define BEGIN_US (3 * G_USEC_PER_SEC)
#define STOP_US G_USEC_PER_SEC

/* A program that was itself busy has not looked: time alone proves nothing. */
#define MIN_LOOKS 3

/** rs_watchdog_start: from now on something should be heard */
void
rs_watchdog_start (RsWatchdog *self, gint64 now_us)
{
  g_return_if_fail (self != NULL);

  *self = (RsWatchdog){ .heard_us = now_us };
}

/**
 * rs_watchdog_look:
 * @n_heard: how many buffers came since the start
 * @now_us: g_get_monotonic_time(); look about four times a second
 */
RsWatchdogVerdict
rs_watchdog_look (RsWatchdog *self, guint64 n_heard, gint64 now_us)
{
  gint64 patience = n_heard > 0 ? STOP_US : BEGIN_US;

  g_return_val_if_fail (self != NULL, RS_WATCHDOG_FINE);

  if (n_heard != self->n_heard)
    {
      self->n_heard = n_heard;
      self->heard_us = now_us;
      self->n_looks = 0;
      return RS_WATCHDOG_FINE;
    }
  self->n_looks++;
  if (self->n_looks < MIN_LOOKS || now_us - self->heard_us < patience)
    return RS_WATCHDOG_FINE;
  return n_heard > 0 ? RS_WATCHDOG_STOPPED : RS_WATCHDOG_NEVER_BEGAN;
}
