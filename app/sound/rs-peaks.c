/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a waveform is drawn from. */

#include "rs-peaks.h"

#include <math.h>

#define FULL_SCALE 127

static gint8
scale_peak (float value)
{
  return (gint8)lrintf (CLAMP (value, -1, 1) * FULL_SCALE);
}

static void
find_peaks (const float *samples, gsize n_samples, gint8 pair[2])
{
  float least = samples[0], most = samples[0];

  for (gsize i = 1; i < n_samples; i++)
    {
      least = MIN (least, samples[i]);
      most = MAX (most, samples[i]);
    }
  pair[0] = scale_peak (least);
  pair[1] = scale_peak (most);
}

/**
 * rs_peaks_make:
 * @samples: (array length=n_samples): mono, full scale is 1.0
 * @rate: Hz, at least %RS_PEAKS_PER_SECOND
 *
 * Returns: (transfer full): the least and the most value of each fiftieth of a second,
 *   the last one cut short; a pair of signed bytes each, full scale is 127
 */
GBytes *
rs_peaks_make (const float *samples, gsize n_samples, guint rate)
{
  gsize step = rate / RS_PEAKS_PER_SECOND;
  gsize n_pairs;
  gint8 *pairs;

  g_return_val_if_fail (samples != NULL || n_samples == 0, NULL);
  g_return_val_if_fail (step > 0, NULL);

  n_pairs = (n_samples + step - 1) / step;
  pairs = g_new (gint8, 2 * n_pairs);
  for (gsize i = 0; i < n_pairs; i++)
    find_peaks (samples + i * step, MIN (step, n_samples - i * step), pairs + 2 * i);
  return g_bytes_new_take (pairs, 2 * n_pairs);
}
