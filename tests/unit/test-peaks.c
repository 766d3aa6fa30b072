/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "rs-peaks.h"

#define RATE 48000
#define STEP (RATE / RS_PEAKS_PER_SECOND)

static void
assert_pair (GBytes *peaks, gsize number, int least, int most)
{
  const gint8 *pairs = g_bytes_get_data (peaks, NULL);

  g_assert_cmpint (pairs[2 * number], ==, least);
  g_assert_cmpint (pairs[2 * number + 1], ==, most);
}

static void
test_each_fiftieth (void)
{
  g_autofree float *samples = g_new0 (float, 3 * STEP);
  g_autoptr (GBytes) peaks = NULL;

  samples[0] = 0.5f; /* the first and the last of a step count to it */
  samples[STEP - 1] = -1;
  samples[STEP] = 1;
  samples[3 * STEP - 1] = -0.25f;
  peaks = rs_peaks_make (samples, 3 * STEP, RATE);
  g_assert_cmpuint (g_bytes_get_size (peaks), ==, 6);
  assert_pair (peaks, 0, -127, 64);
  assert_pair (peaks, 1, 0, 127);
  assert_pair (peaks, 2, -32, 0);
}

static void
test_rest (void)
{
  g_autofree float *samples = g_new0 (float, STEP + 1);
  g_autoptr (GBytes) peaks = NULL;

  samples[STEP] = -7; /* louder than can be */
  peaks = rs_peaks_make (samples, STEP + 1, RATE);
  g_assert_cmpuint (g_bytes_get_size (peaks), ==, 4);
  assert_pair (peaks, 0, 0, 0);
  assert_pair (peaks, 1, -127, -127);
}

static void
test_nothing (void)
{
  g_autoptr (GBytes) peaks = rs_peaks_make (NULL, 0, RATE);

  g_assert_cmpuint (g_bytes_get_size (peaks), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/peaks/each-fiftieth", test_each_fiftieth);
  g_test_add_func ("/peaks/rest", test_rest);
  g_test_add_func ("/peaks/nothing", test_nothing);
  return g_test_run ();
}
