/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One gain for a whole voice, so that all voices of a museum are equally loud. */

#include "rs-leveller.h"

#include "rs-limiter.h"
#include "rs-loudness.h"

#include <math.h>
#include <string.h>

/* The limiter takes some loudness away, which the next round gives back. */
#define MAX_ROUNDS 6
#define NEAR_ENOUGH 0.05

static gboolean
measure (const float *samples, gsize n, guint rate, gboolean by_moment, double *loudness)
{
  RsLoudness whole;

  if (!by_moment)
    {
      if (!rs_loudness_measure_integrated (samples, n, rate, loudness))
        return FALSE;
      if (isfinite (*loudness))
        return TRUE;
    }
  /* Shorter than the 400 ms that EBU R 128 needs for anything else. */
  if (!rs_loudness_measure (samples, n, rate, &whole))
    return FALSE;
  *loudness = whole.momentary;
  return isfinite (*loudness);
}

/* EBU R 128 leaves out what is below -70 LUFS: of a voice that a far microphone heard,
 * nearly all. So a voice is measured as if it filled the scale. */
static double
find_room (const float *samples, gsize n)
{
  float peak = 0;

  for (gsize i = 0; i < n; i++)
    peak = MAX (peak, fabsf (samples[i]));
  return peak > 0 ? -20 * log10 (peak) : 0;
}

static void
amplify (const float *from, float *to, gsize n, double gain_db)
{
  float factor = (float)pow (10, gain_db / 20);

  for (gsize i = 0; i < n; i++)
    to[i] = from[i] * factor;
}

/**
 * rs_leveller_apply:
 * @samples: (array length=n_samples): mono, full scale is 1.0; changed in place
 * @rate: Hz, 8000-192000
 *
 * Brings a voice to a loudness by one gain, and keeps its peaks down. A voice whose peaks
 * stand out so far that they would be heard as flattened may end up below it.
 *
 * Returns: FALSE if there is nothing to be heard in it
 */
gboolean
rs_leveller_apply (float *samples, gsize n_samples, guint rate, const RsLevellerAim *aim)
{
  float ceiling;
  g_autofree float *source = NULL;
  double loudness, gain;

  g_return_val_if_fail (samples != NULL && n_samples > 0 && aim != NULL, FALSE);

  ceiling = (float)pow (10, aim->ceiling / 20);
  source = g_memdup2 (samples, n_samples * sizeof (float));
  gain = find_room (samples, n_samples);
  amplify (source, samples, n_samples, gain);
  if (!measure (samples, n_samples, rate, aim->by_moment, &loudness))
    return FALSE;
  for (guint round = 0; round < MAX_ROUNDS; round++)
    {
      gain += aim->target - loudness;
      amplify (source, samples, n_samples, gain);
      if (rs_limiter_apply (samples, n_samples, rate, ceiling) == 0
          || !measure (samples, n_samples, rate, aim->by_moment, &loudness)
          || fabs (loudness - aim->target) < NEAR_ENOUGH)
        break;
    }
  return TRUE;
}
