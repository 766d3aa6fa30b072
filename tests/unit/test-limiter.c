/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "rs-limiter.h"

#include <math.h>

#define RATE 48000
#define CEILING 0.7f

static float *
make_tone (gsize n, double hz, double amplitude)
{
  float *samples = g_new (float, n);

  for (gsize i = 0; i < n; i++)
    samples[i] = (float)(amplitude * sin (2 * G_PI * hz * i / RATE));
  return samples;
}

static float
find_peak (const float *samples, gsize n)
{
  float peak = 0;

  for (gsize i = 0; i < n; i++)
    peak = MAX (peak, fabsf (samples[i]));
  return peak;
}

static void
test_quiet_is_untouched (void)
{
  g_autofree float *samples = make_tone (RATE, 440, 0.69);
  g_autofree float *before = g_memdup2 (samples, RATE * sizeof (float));

  g_assert_cmpuint (rs_limiter_apply (samples, RATE, RATE, CEILING), ==, 0);
  g_assert_cmpmem (samples, RATE * sizeof (float), before, RATE * sizeof (float));
}

static void
test_ceiling_holds (void)
{
  static const gsize places[] = { 0, 1, 239, 240, 20000, RATE - 241, RATE - 2, RATE - 1 };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree float *samples = make_tone (RATE, 300, 0.5);

      samples[places[i]] = i % 2 == 0 ? 3 : -3;
      g_assert_cmpuint (rs_limiter_apply (samples, RATE, RATE, CEILING), ==, 1);
      g_assert_cmpfloat (find_peak (samples, RATE), <=, CEILING * 1.0001f);
    }
}

static void
test_short_sounds (void)
{
  for (gsize n = 1; n < 500; n += 7)
    {
      g_autofree float *samples = make_tone (n, 5000, 2);

      rs_limiter_apply (samples, n, RATE, CEILING);
      g_assert_cmpfloat (find_peak (samples, n), <=, CEILING * 1.0001f);
    }
  g_assert_cmpuint (rs_limiter_apply (NULL, 0, RATE, CEILING), ==, 0);
}

/* How much the gain changed from one sample to the next, at most: a step is a click. */
static void
test_gain_is_smooth (void)
{
  g_autofree float *samples = g_new (float, RATE);
  float step = 0;

  for (gsize i = 0; i < RATE; i++)
    samples[i] = i >= 20000 && i < 20040 ? 2 : 0.5f;
  rs_limiter_apply (samples, RATE, RATE, CEILING);
  for (gsize i = 1; i < 20000; i++)
    step = MAX (step, fabsf (samples[i] - samples[i - 1]));
  g_assert_cmpfloat (step, >, 0);
  g_assert_cmpfloat (step, <, 0.5f * 0.01f);
  g_assert_cmpfloat_with_epsilon (samples[19000], 0.5f, 1e-6f); /* not yet */
  g_assert_cmpfloat (samples[20100], <, 0.25f);                 /* not at once */
  g_assert_cmpfloat_with_epsilon (samples[RATE - 1], 0.5f, 0.005f);
}

/* A limiter that follows the wave of a low voice bends it: third harmonic. */
static void
test_a_low_voice_keeps_its_shape (void)
{
  g_autofree float *samples = make_tone (RATE, 120, 1);
  double sine = 0, cosine = 0, ground = 0;

  rs_limiter_apply (samples, RATE, RATE, CEILING);
  for (gsize i = RATE / 2; i < RATE; i++)
    {
      sine += samples[i] * sin (2 * G_PI * 360 * i / RATE);
      cosine += samples[i] * cos (2 * G_PI * 360 * i / RATE);
      ground += samples[i] * sin (2 * G_PI * 120 * i / RATE);
    }
  g_assert_cmpfloat (20 * log10 (hypot (sine, cosine) / ground), <, -40);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/limiter/quiet", test_quiet_is_untouched);
  g_test_add_func ("/limiter/ceiling", test_ceiling_holds);
  g_test_add_func ("/limiter/short", test_short_sounds);
  g_test_add_func ("/limiter/smooth", test_gain_is_smooth);
  g_test_add_func ("/limiter/shape", test_a_low_voice_keeps_its_shape);
  return g_test_run ();
}
