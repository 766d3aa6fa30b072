/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsSilentClock:
 *
 * Goes on where there is no sound. Times of day are g_get_monotonic_time(), given by
 * the caller; positions are milliseconds. All zeros is a clock that stands at 0.
 */
typedef struct
{
  gint64 position_us; /* at started_us, or for good while it stands */
  gint64 started_us;
  gboolean running;
} RsSilentClock;

void rs_silent_clock_set (RsSilentClock *self, gint64 position_ms, gint64 now_us);
void rs_silent_clock_start (RsSilentClock *self, gint64 now_us);
void rs_silent_clock_stop (RsSilentClock *self, gint64 now_us);
gint64 rs_silent_clock_get (const RsSilentClock *self, gint64 now_us);

G_END_DECLS
