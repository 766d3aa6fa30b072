/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A stopwatch in milliseconds of a story. */

#include "rs-silent-clock.h"

static gint64
position_us (const RsSilentClock *self, gint64 now_us)
{
  if (!self->running)
    return self->position_us;
  return self->position_us + MAX (now_us - self->started_us, 0);
}

/**
 * rs_silent_clock_set:
 * @position_ms: where it stands or goes on from
 *
 * Keeps running if it runs.
 */
void
rs_silent_clock_set (RsSilentClock *self, gint64 position_ms, gint64 now_us)
{
  g_return_if_fail (self != NULL);

  self->position_us = position_ms * 1000;
  self->started_us = now_us;
}

/** rs_silent_clock_start: does nothing to a clock that runs */
void
rs_silent_clock_start (RsSilentClock *self, gint64 now_us)
{
  g_return_if_fail (self != NULL);

  if (self->running)
    return;
  self->started_us = now_us;
  self->running = TRUE;
}

/** rs_silent_clock_stop: does nothing to a clock that stands */
void
rs_silent_clock_stop (RsSilentClock *self, gint64 now_us)
{
  g_return_if_fail (self != NULL);

  self->position_us = position_us (self, now_us);
  self->running = FALSE;
}

/** rs_silent_clock_get: Returns: milliseconds */
gint64
rs_silent_clock_get (const RsSilentClock *self, gint64 now_us)
{
  g_return_val_if_fail (self != NULL, 0);

  return position_us (self, now_us) / 1000;
}
