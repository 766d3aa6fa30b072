/* SPDX-License-Identifier: GPL-3.0-or-later */

/* "Speech" is a tone here, the room is noise. */

#include "rs-trim.h"

#include <math.h>

#define RATE 48000
#define FRAME (RATE / 100)

typedef struct
{
  float *samples;
  gsize length;
} Take;

static Take
make_take (double seconds, double room_db)
{
  Take take = { g_new (float, (gsize)(seconds * RATE)), (gsize)(seconds * RATE) };
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);

  for (gsize i = 0; i < take.length; i++)
    take.samples[i] = pow (10, room_db / 20) * g_rand_double_range (rand, -1, 1);
  return take;
}

static void
speak (Take *take, double from, double until, double level_db)
{
  for (gsize i = from * RATE; i < (gsize)(until * RATE); i++)
    take->samples[i] += pow (10, level_db / 20) * sin (2 * G_PI * 180 * i / RATE);
}

static void
assert_bounds (const RsTrim *trim, double start, double end)
{
  g_assert_cmpfloat_with_epsilon (trim->start / (double)RATE, start, 0.021);
  g_assert_cmpfloat_with_epsilon (trim->end / (double)RATE, end, 0.021);
}

static void
test_head_and_tail (void)
{
  Take take = make_take (6, -60);
  RsTrim trim;

  speak (&take, 1.5, 2.5, -20);
  speak (&take, 3.5, 4.0, -20); /* the pause between stays */
  g_assert_true (rs_trim_find (take.samples, take.length, RATE, 0, &trim));
  assert_bounds (&trim, 1.5, 4.0);
  g_assert_true (rs_trim_find (take.samples, take.length, RATE, 150, &trim));
  assert_bounds (&trim, 1.35, 4.15);
  g_free (take.samples);
}

static void
test_loud_room (void)
{
  Take take = make_take (4, -38);
  RsTrim trim;

  speak (&take, 1, 3, -22);
  g_assert_true (rs_trim_find (take.samples, take.length, RATE, 0, &trim));
  assert_bounds (&trim, 1, 3);
  g_free (take.samples);
}

static void
test_clicks_are_no_speech (void)
{
  Take take = make_take (4, -70);
  RsTrim trim;

  speak (&take, 0.30, 0.32, -6);
  speak (&take, 3.60, 3.62, -6);
  speak (&take, 1, 3, -20);
  g_assert_true (rs_trim_find (take.samples, take.length, RATE, 0, &trim));
  assert_bounds (&trim, 1, 3);
  g_free (take.samples);
}

static void
test_speech_from_end_to_end (void)
{
  Take take = make_take (2, -80);
  RsTrim trim;

  speak (&take, 0, 2, -18);
  g_assert_true (rs_trim_find (take.samples, take.length, RATE, 250, &trim));
  g_assert_cmpuint (trim.start, ==, 0);
  g_assert_cmpuint (trim.end, ==, take.length);
  g_free (take.samples);
}

static void
test_nothing (void)
{
  Take silent = make_take (2, -90);
  Take room = make_take (2, -35);
  Take shorter = make_take (0.02, -10);
  RsTrim trim;

  g_assert_false (rs_trim_find (silent.samples, silent.length, RATE, 0, &trim));
  g_assert_false (rs_trim_find (room.samples, room.length, RATE, 0, &trim));
  g_assert_false (rs_trim_find (shorter.samples, shorter.length, RATE, 0, &trim));
  g_assert_false (rs_trim_find (shorter.samples, 0, RATE, 0, &trim));
  g_free (silent.samples);
  g_free (room.samples);
  g_free (shorter.samples);
}

static void
test_s16 (void)
{
  g_autofree gint16 *samples = g_new0 (gint16, 2 * RATE);
  RsTrim trim;

  for (gsize i = RATE; i < 3 * RATE / 2; i++)
    samples[i] = (gint16)(8000 * sin (2 * G_PI * 300 * i / RATE));
  g_assert_true (rs_trim_find_s16 (samples, 2 * RATE, RATE, 0, &trim));
  assert_bounds (&trim, 1, 1.5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trim/head-and-tail", test_head_and_tail);
  g_test_add_func ("/trim/loud-room", test_loud_room);
  g_test_add_func ("/trim/clicks", test_clicks_are_no_speech);
  g_test_add_func ("/trim/end-to-end", test_speech_from_end_to_end);
  g_test_add_func ("/trim/nothing", test_nothing);
  g_test_add_func ("/trim/s16", test_s16);
  return g_test_run ();
}
