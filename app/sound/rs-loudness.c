/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How loud a sound in memory is, by EBU R 128. */

#include "rs-loudness.h"

#include <ebur128.h>
#include <math.h>

#define MIN_RATE 8000
#define MAX_RATE 192000
#define LONG_SECONDS 10

typedef ebur128_state Meter;

static void
meter_free (Meter *meter)
{
  ebur128_destroy (&meter);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Meter, meter_free)

static gboolean
add_frames (Meter *meter, const float *floats, const gint16 *shorts, gsize at, gsize n)
{
  int failed = floats != NULL ? ebur128_add_frames_float (meter, floats + at, n)
                              : ebur128_add_frames_short (meter, shorts + at, n);

  return failed == EBUR128_SUCCESS;
}

/* Exactly one of @floats and @shorts is given. */
static gboolean
measure (const float *floats,
         const gint16 *shorts,
         gsize n_samples,
         guint rate,
         RsLoudness *loudness)
{
  g_autoptr (Meter) meter = ebur128_init (
      1, rate, EBUR128_MODE_I | EBUR128_MODE_M | EBUR128_MODE_TRUE_PEAK);
  /* The loudest 400 ms to within 10 ms; of a long sound, where it takes as long as all
   * else, to within 50. */
  gsize step = n_samples > LONG_SECONDS * rate ? rate / 20 : rate / 100;
  double peak = 0;

  if (meter == NULL)
    return FALSE;
  loudness->momentary = -HUGE_VAL;
  for (gsize at = 0; at < n_samples; at += step)
    {
      double now = -HUGE_VAL;

      if (!add_frames (meter, floats, shorts, at, MIN (step, n_samples - at))
          || ebur128_loudness_momentary (meter, &now) != EBUR128_SUCCESS)
        return FALSE;
      loudness->momentary = MAX (loudness->momentary, now);
    }
  if (ebur128_loudness_global (meter, &loudness->integrated) != EBUR128_SUCCESS
      || ebur128_true_peak (meter, 0, &peak) != EBUR128_SUCCESS)
    return FALSE;
  loudness->true_peak = peak > 0 ? 20 * log10 (peak) : -HUGE_VAL;
  return TRUE;
}

/**
 * rs_loudness_measure:
 * @samples: (array length=n_samples): mono, full scale is 1.0
 * @rate: Hz, 8000-192000
 * @loudness: (out caller-allocates):
 *
 * Returns: FALSE only if there is no memory for it
 */
gboolean
rs_loudness_measure (const float *samples,
                     gsize n_samples,
                     guint rate,
                     RsLoudness *loudness)
{
  g_return_val_if_fail (samples != NULL, FALSE);
  g_return_val_if_fail (rate >= MIN_RATE && rate <= MAX_RATE, FALSE);
  g_return_val_if_fail (loudness != NULL, FALSE);

  return measure (samples, NULL, n_samples, rate, loudness);
}

/**
 * rs_loudness_measure_s16:
 * @samples: (array length=n_samples): mono, full scale is 32768
 * @rate: Hz, 8000-192000
 * @loudness: (out caller-allocates):
 *
 * Returns: FALSE only if there is no memory for it
 */
gboolean
rs_loudness_measure_s16 (const gint16 *samples,
                         gsize n_samples,
                         guint rate,
                         RsLoudness *loudness)
{
  g_return_val_if_fail (samples != NULL, FALSE);
  g_return_val_if_fail (rate >= MIN_RATE && rate <= MAX_RATE, FALSE);
  g_return_val_if_fail (loudness != NULL, FALSE);

  return measure (NULL, samples, n_samples, rate, loudness);
}

/**
 * rs_loudness_measure_integrated:
 * @samples: (array length=n_samples): mono, full scale is 1.0
 * @rate: Hz, 8000-192000
 * @integrated: (out): LUFS of the whole; -HUGE_VAL where there is only silence, and
 *   where there is less than 400 ms
 *
 * Several times faster than all that rs_loudness_measure() tells.
 *
 * Returns: FALSE only if there is no memory for it
 */
gboolean
rs_loudness_measure_integrated (const float *samples,
                                gsize n_samples,
                                guint rate,
                                double *integrated)
{
  g_autoptr (Meter) meter = NULL;

  g_return_val_if_fail (samples != NULL, FALSE);
  g_return_val_if_fail (rate >= MIN_RATE && rate <= MAX_RATE, FALSE);
  g_return_val_if_fail (integrated != NULL, FALSE);

  meter = ebur128_init (1, rate, EBUR128_MODE_I);
  return meter != NULL && add_frames (meter, samples, NULL, 0, n_samples)
         && ebur128_loudness_global (meter, integrated) == EBUR128_SUCCESS;
}
