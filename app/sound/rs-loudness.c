/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How loud a sound in memory is, by EBU R 128. */

#include "rs-loudness.h"

#include <ebur128.h>
#include <math.h>

#define MIN_RATE 8000
#define MAX_RATE 192000
#define LONG_SECONDS 10

/* The samples that the meter's filter looks at, weighed at worst, come to 1.87; above
 * 96 kHz to 2.31. */
#define OVERSHOOT 2.5f
#define PIECE 64

typedef ebur128_state Meter;

static void
meter_free (Meter *meter)
{
  ebur128_destroy (&meter);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Meter, meter_free)

/* Exactly one of @floats and @shorts is given. */
typedef struct
{
  const float *floats;
  const gint16 *shorts;
  gsize n;
} Sound;

static gboolean
add_frames (Meter *meter, const Sound *sound, gsize at, gsize n)
{
  int failed = sound->floats != NULL
                   ? ebur128_add_frames_float (meter, sound->floats + at, n)
                   : ebur128_add_frames_short (meter, sound->shorts + at, n);

  return failed == EBUR128_SUCCESS;
}

static float
find_peak (const Sound *sound, gsize at, gsize n)
{
  float peak = 0;

  for (gsize i = at; i < at + n && sound->floats != NULL; i++)
    peak = MAX (peak, fabsf (sound->floats[i]));
  for (gsize i = at; i < at + n && sound->shorts != NULL; i++)
    peak = MAX (peak, (float)ABS ((int)sound->shorts[i]) / 32768);
  return peak;
}

/* Which pieces of the sound have a sample above @least. */
static gboolean *
find_loud (const Sound *sound, float least, gsize *n_pieces)
{
  gboolean *is_loud;

  *n_pieces = (sound->n + PIECE - 1) / PIECE;
  is_loud = g_new (gboolean, *n_pieces);
  for (gsize i = 0; i < *n_pieces; i++)
    is_loud[i] = find_peak (sound, i * PIECE, MIN (PIECE, sound->n - i * PIECE)) >= least;
  return is_loud;
}

/* The meter's filter makes nothing larger than OVERSHOOT times what goes in, so that the
 * highest point is near a sample that is not far below the highest one. Only there it is
 * looked for: that is exact, and takes a tenth of the time. */
static gboolean
measure_true_peak (const Sound *sound, guint rate, double *dbtp)
{
  g_autoptr (Meter) meter = ebur128_init (1, rate, EBUR128_MODE_TRUE_PEAK);
  float highest = find_peak (sound, 0, sound->n);
  g_autofree gboolean *is_loud = NULL;
  gsize n_pieces = 0;
  double peak = 0;

  *dbtp = -HUGE_VAL;
  if (meter == NULL || highest <= 0)
    return meter != NULL;
  is_loud = find_loud (sound, highest / OVERSHOOT, &n_pieces);
  for (gsize i = 0; i < n_pieces; i++)
    {
      gboolean is_near = is_loud[i] || (i > 0 && is_loud[i - 1])
                         || (i + 1 < n_pieces && is_loud[i + 1]);

      if (is_near
          && !add_frames (meter, sound, i * PIECE, MIN (PIECE, sound->n - i * PIECE)))
        return FALSE;
    }
  if (ebur128_true_peak (meter, 0, &peak) != EBUR128_SUCCESS)
    return FALSE;
  *dbtp = 20 * log10 (peak);
  return TRUE;
}

static gboolean
measure (const Sound *sound, guint rate, RsLoudness *loudness)
{
  g_autoptr (Meter) meter = ebur128_init (1, rate, EBUR128_MODE_I | EBUR128_MODE_M);
  /* The loudest 400 ms to within 10 ms; of a long sound, where it takes as long as all
   * else, to within 50. */
  gsize step = sound->n > LONG_SECONDS * rate ? rate / 20 : rate / 100;

  if (meter == NULL)
    return FALSE;
  loudness->momentary = -HUGE_VAL;
  for (gsize at = 0; at < sound->n; at += step)
    {
      double now = -HUGE_VAL;

      if (!add_frames (meter, sound, at, MIN (step, sound->n - at))
          || ebur128_loudness_momentary (meter, &now) != EBUR128_SUCCESS)
        return FALSE;
      loudness->momentary = MAX (loudness->momentary, now);
    }
  return ebur128_loudness_global (meter, &loudness->integrated) == EBUR128_SUCCESS
         && measure_true_peak (sound, rate, &loudness->true_peak);
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

  return measure (&(Sound){ samples, NULL, n_samples }, rate, loudness);
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

  return measure (&(Sound){ NULL, samples, n_samples }, rate, loudness);
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
  return meter != NULL
         && add_frames (meter, &(Sound){ samples, NULL, n_samples }, 0, n_samples)
         && ebur128_loudness_global (meter, integrated) == EBUR128_SUCCESS;
}
