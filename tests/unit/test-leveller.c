/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A "voice" is a tone that comes and goes, with a sharp peak in each syllable. */

#include "rs-leveller.h"

#include "rs-loudness.h"

#include <math.h>

#define RATE 48000

static float *
make_voice (gsize n, double level, double peak)
{
  float *samples = g_new (float, n);

  for (gsize i = 0; i < n; i++)
    {
      double syllable = 0.5 - 0.5 * cos (2 * G_PI * 4 * i / RATE);

      samples[i] = (float)(level * syllable * sin (2 * G_PI * 220 * i / RATE));
      if (i % (RATE / 4) == RATE / 8)
        samples[i] = (float)peak;
    }
  return samples;
}

static RsLoudness
level (gsize n, double amplitude, double peak, gboolean by_moment)
{
  g_autofree float *samples = make_voice (n, amplitude, peak);
  RsLevellerAim aim = { -18, -2, by_moment };
  RsLoudness loudness;

  g_assert_true (rs_leveller_apply (samples, n, RATE, &aim));
  g_assert_true (rs_loudness_measure (samples, n, RATE, &loudness));
  return loudness;
}

static void
test_levels (void)
{
  static const double amplitudes[] = { 0.0005, 0.01, 0.2, 1 };

  for (gsize i = 0; i < G_N_ELEMENTS (amplitudes); i++)
    {
      RsLoudness loudness = level (5 * RATE, amplitudes[i], 0, FALSE);

      g_assert_cmpfloat_with_epsilon (loudness.integrated, -18, 0.1);
    }
}

/* The peaks would reach 6 dB above full scale. */
static void
test_peaks (void)
{
  RsLoudness loudness = level (5 * RATE, 0.1, 0.8, FALSE);

  g_assert_cmpfloat_with_epsilon (loudness.integrated, -18, 0.1);
  g_assert_cmpfloat (loudness.true_peak, <, -1.5);
}

static void
test_moment (void)
{
  g_assert_cmpfloat_with_epsilon (level (RATE, 0.03, 0, TRUE).momentary, -18, 0.1);
  g_assert_cmpfloat_with_epsilon (level (RATE / 4, 0.03, 0, TRUE).momentary, -18, 0.1);
  /* Too short for a mean: the moment counts all the same. */
  g_assert_cmpfloat_with_epsilon (level (RATE / 4, 0.03, 0, FALSE).momentary, -18, 0.1);
}

static void
test_silence (void)
{
  g_autofree float *samples = g_new0 (float, RATE);
  RsLevellerAim whole = { -18, -2, FALSE }, moment = { -18, -2, TRUE };

  g_assert_false (rs_leveller_apply (samples, RATE, RATE, &whole));
  g_assert_false (rs_leveller_apply (samples, RATE, RATE, &moment));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/leveller/levels", test_levels);
  g_test_add_func ("/leveller/peaks", test_peaks);
  g_test_add_func ("/leveller/moment", test_moment);
  g_test_add_func ("/leveller/silence", test_silence);
  return g_test_run ();
}
