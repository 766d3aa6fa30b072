/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where one take is cut into sentences: at the pause nearest to each tap. */
#include "rs-studio-cuts.h"

#include <math.h>

/* Loudness is looked at in steps of 10 ms; a pause is at least 120 ms long. */
#define STEPS_PER_SECOND 100
#define PAUSE_STEPS 12

/* A finger comes late oftener than early; farther off it is another pause. */
#define EARLIER_STEPS 80
#define LATER_STEPS 60

/* A pause that is 100 ms farther off has to be this much quieter, dB. */
#define FAR_DB 1.5

/* dB under which one silence is as good as another. */
#define SILENT_DB (-60.0)

static double
measure_db (const GArray *samples, gint64 start, gint64 n)
{
  gint64 end = MIN (start + n, (gint64)samples->len);
  double energy = 0;

  if (start < 0 || start >= end)
    return SILENT_DB;
  for (gint64 i = start; i < end; i++)
    {
      double sample = g_array_index (samples, gint16, i) / 32768.0;

      energy += sample * sample;
    }
  return MAX (10 * log10 (energy / (end - start) + 1e-12), SILENT_DB);
}

/* Returns: the middle of the best pause about @mark, not before @least */
static gint64
snap (const GArray *samples, gint64 mark, gint64 least, guint rate)
{
  gint64 step = rate / STEPS_PER_SECOND, half = PAUSE_STEPS * step / 2;
  gint64 best = mark;
  double best_cost = INFINITY;

  for (int i = -EARLIER_STEPS; i <= LATER_STEPS; i++)
    {
      gint64 at = mark + i * step;
      double cost = 0;

      if (at - half < least || at + half > (gint64)samples->len)
        continue;
      cost = measure_db (samples, at - half, 2 * half) + ABS (i) / 10.0 * FAR_DB;
      if (cost < best_cost)
        {
          best_cost = cost;
          best = at;
        }
    }
  return CLAMP (best, least, (gint64)samples->len);
}

/**
 * rs_studio_cuts_snap:
 * @samples: (element-type gint16): the take
 * @marks: (element-type gint64): where sentences were tapped over, rising
 * @rate: Hz
 *
 * Returns: (transfer full) (element-type gint64): as many cuts, never falling, each
 *   in the pause nearest to its mark, or at the mark where nobody paused
 */
GArray *
rs_studio_cuts_snap (const GArray *samples, const GArray *marks, guint rate)
{
  GArray *cuts = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 least = 0;

  g_return_val_if_fail (samples != NULL && marks != NULL, cuts);
  g_return_val_if_fail (rate >= STEPS_PER_SECOND, cuts);

  for (guint i = 0; i < marks->len; i++)
    {
      least = snap (samples, g_array_index (marks, gint64, i), least, rate);
      g_array_append_val (cuts, least);
    }
  return cuts;
}
