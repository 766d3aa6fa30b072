/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The watch over a sound that should be moving. */

#include "rs-stall.h"

/* A sound card that sleeps takes up to a second to wake, and an idle server's first
 * buffer up to two; once it plays, half a second is a hang. */
#define WAKE_US (3 * G_USEC_PER_SEC)
#define HANG_US (G_USEC_PER_SEC / 2)

/* A program that was itself busy has not looked: time alone proves nothing. */
#define MIN_LOOKS 10

/** rs_stall_start: forgets what was and watches from @position_ms on */
void
rs_stall_start (RsStall *self, gint64 position_ms, gint64 now_us)
{
  g_return_if_fail (self != NULL);

  *self = (RsStall){ .position = position_ms, .moved_us = now_us };
}

/**
 * rs_stall_look:
 * @position_ms: where the sound is now
 * @now_us: g_get_monotonic_time()
 *
 * Returns: whether the sound hangs
 */
gboolean
rs_stall_look (RsStall *self, gint64 position_ms, gint64 now_us)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (position_ms > self->position)
    {
      self->position = position_ms;
      self->moved_us = now_us;
      self->n_looks = 0;
      self->moving = TRUE;
      return FALSE;
    }
  self->n_looks++;
  return self->n_looks >= MIN_LOOKS
         && now_us - self->moved_us >= (self->moving ? HANG_US : WAKE_US);
}
