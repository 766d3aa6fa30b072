/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Tones whose loudness is known by definition. */

#include "rs-loudness.h"

#include <math.h>

#define RATE 48000

/* A sine of 997 Hz at 0 dBFS is -3.01 LUFS by the definition of the unit. */
static float *
make_tone (gsize n_samples, double level_db)
{
  float *samples = g_new (float, n_samples);

  for (gsize i = 0; i < n_samples; i++)
    samples[i] = pow (10, level_db / 20) * sin (2 * G_PI * 997 * i / RATE);
  return samples;
}

static void
test_tone (void)
{
  g_autofree float *samples = make_tone (3 * RATE, -20);
  RsLoudness loudness;

  g_assert_true (rs_loudness_measure (samples, 3 * RATE, RATE, &loudness));
  g_assert_cmpfloat_with_epsilon (loudness.integrated, -23.0, 0.1);
  g_assert_cmpfloat_with_epsilon (loudness.momentary, -23.0, 0.1);
  g_assert_cmpfloat_with_epsilon (loudness.true_peak, -20.0, 0.1);
}

static void
test_s16_is_the_same (void)
{
  g_autofree float *samples = make_tone (RATE, -14);
  g_autofree gint16 *shorts = g_new (gint16, RATE);
  RsLoudness a, b;

  for (gsize i = 0; i < RATE; i++)
    shorts[i] = (gint16)lrintf (samples[i] * 32767);
  g_assert_true (rs_loudness_measure (samples, RATE, RATE, &a));
  g_assert_true (rs_loudness_measure_s16 (shorts, RATE, RATE, &b));
  g_assert_cmpfloat_with_epsilon (a.integrated, b.integrated, 0.02);
  g_assert_cmpfloat_with_epsilon (a.momentary, b.momentary, 0.02);
  g_assert_cmpfloat_with_epsilon (a.true_peak, b.true_peak, 0.02);
}

/* Half of the 400 ms is silence: 3 dB less. */
static void
test_short_sound_is_padded (void)
{
  g_autofree float *samples = make_tone (RATE / 5, -20);
  RsLoudness loudness;

  g_assert_true (rs_loudness_measure (samples, RATE / 5, RATE, &loudness));
  g_assert_cmpfloat_with_epsilon (loudness.momentary, -26.0, 0.1);
}

static void
test_momentary_is_the_loudest (void)
{
  g_autofree float *samples = make_tone (3 * RATE, -40);
  g_autofree float *burst = make_tone (RATE, -20);
  RsLoudness loudness;

  for (gsize i = 0; i < RATE; i++)
    samples[RATE + i] = burst[i];
  g_assert_true (rs_loudness_measure (samples, 3 * RATE, RATE, &loudness));
  g_assert_cmpfloat_with_epsilon (loudness.momentary, -23.0, 0.1);
  g_assert_cmpfloat (loudness.integrated, <, loudness.momentary);
}

static void
test_peak_between_samples (void)
{
  g_autofree float *samples = g_new (float, RATE);
  RsLoudness loudness;

  /* Every sample misses the top of the wave by an eighth of a turn. */
  for (gsize i = 0; i < RATE; i++)
    samples[i] = 0.5 * sin (G_PI / 2 * i + G_PI / 4);
  g_assert_true (rs_loudness_measure (samples, RATE, RATE, &loudness));
  g_assert_cmpfloat_with_epsilon (loudness.true_peak, -6.02, 0.6);
}

/* The highest sample is in one place, the highest point in another, where all samples are
 * lower. */
static void
test_peak_far_from_the_highest_sample (void)
{
  g_autofree float *samples = g_new0 (float, 4 * RATE);
  g_autofree gint16 *shorts = g_new (gint16, 4 * RATE);
  RsLoudness loudness;

  for (gsize i = 0; i < RATE / 2; i++)
    {
      samples[i] = 0.5 * sin (2 * G_PI * 100 * i / RATE);
      samples[3 * RATE + i] = 0.68 * sin (G_PI / 2 * i + G_PI / 4); /* 0.481 at most */
    }
  for (gsize i = 0; i < 4 * RATE; i++)
    shorts[i] = (gint16)lrintf (samples[i] * 32767);
  g_assert_true (rs_loudness_measure (samples, 4 * RATE, RATE, &loudness));
  g_assert_cmpfloat (loudness.true_peak, >, -3.6); /* 0.66; 0.5 is -6.02 */
  g_assert_cmpfloat (loudness.true_peak, <, -2.9);
  g_assert_true (rs_loudness_measure_s16 (shorts, 4 * RATE, RATE, &loudness));
  g_assert_cmpfloat (loudness.true_peak, >, -3.6);
}

static void
test_silence (void)
{
  g_autofree float *samples = g_new0 (float, RATE);
  RsLoudness loudness;

  g_assert_true (rs_loudness_measure (samples, RATE, RATE, &loudness));
  g_assert_true (isinf (loudness.integrated) && isinf (loudness.true_peak));
  g_assert_cmpfloat (loudness.momentary, <, -100);
  g_assert_true (rs_loudness_measure (samples, 0, RATE, &loudness));
  g_assert_true (isinf (loudness.momentary));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/loudness/tone", test_tone);
  g_test_add_func ("/loudness/s16", test_s16_is_the_same);
  g_test_add_func ("/loudness/short", test_short_sound_is_padded);
  g_test_add_func ("/loudness/momentary", test_momentary_is_the_loudest);
  g_test_add_func ("/loudness/true-peak", test_peak_between_samples);
  g_test_add_func ("/loudness/true-peak-far", test_peak_far_from_the_highest_sample);
  g_test_add_func ("/loudness/silence", test_silence);
  return g_test_run ();
}
