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
 * @by_moment: whether the loudest 400 ms count, not the whole: for a few words
 * @margin_db: how far below %RS_LEVELLER_PEAK the peaks are to stay: an encoder raises
 *   them
 *
 * Brings a voice to %RS_LEVELLER_TARGET. A voice whose peaks stand out so far that they
 * would be heard as flattened may end up below it.
 *
 * Returns: FALSE if there is nothing to be heard in it
 */
gboolean
rs_leveller_apply (
    float *samples, gsize n_samples, guint rate, gboolean by_moment, double margin_db)
{
  float ceiling = (float)pow (10, (RS_LEVELLER_PEAK - margin_db) / 20);
  g_autofree float *source = NULL;
  double loudness;
  double gain = 0;

  g_return_val_if_fail (samples != NULL && n_samples > 0, FALSE);

  if (!measure (samples, n_samples, rate, by_moment, &loudness))
    return FALSE;
  source = g_memdup2 (samples, n_samples * sizeof (float));
  for (guint round = 0; round < MAX_ROUNDS; round++)
    {
      gain += RS_LEVELLER_TARGET - loudness;
      amplify (source, samples, n_samples, gain);
      if (rs_limiter_apply (samples, n_samples, rate, ceiling) == 0
          || !measure (samples, n_samples, rate, by_moment, &loudness)
          || fabs (loudness - RS_LEVELLER_TARGET) < NEAR_ENOUGH)
        break;
    }
  return TRUE;
}
