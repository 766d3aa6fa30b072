/* SPDX-License-Identifier: GPL-3.0-or-later */

/* "Speech" is a tone of 0.5 here, the room a level of 0.1: a step between them and
 * silence would be seen at once. */

#include "rs-splicer.h"

#include "rs-fade.h"

#include <math.h>

#define RATE 48000
#define MS (RATE / 1000)

static float *
make_piece (gsize n, gsize start, gsize end)
{
  float *samples = g_new (float, n);

  for (gsize i = 0; i < n; i++)
    samples[i] = i >= start && i < end ? (float)(0.5 * sin (i / 40.0)) : 0.1f;
  return samples;
}

static RsTrim
add_piece (RsSplicer *splicer, guint before_ms, guint speech_ms, guint after_ms)
{
  gsize n = (before_ms + speech_ms + after_ms) * (gsize)MS;
  RsTrim speech = { before_ms * MS, (before_ms + speech_ms) * (gsize)MS };
  g_autofree float *samples = make_piece (n, speech.start, speech.end);

  return rs_splicer_add (splicer, samples, n, &speech, 350);
}

static float
at_ms (const GArray *sound, guint ms)
{
  return g_array_index (sound, float, ms *MS);
}

static void
test_places (void)
{
  g_autoptr (RsSplicer) splicer = rs_splicer_new (RATE);
  g_autoptr (GArray) sound = NULL;
  g_autoptr (GArray) rest = NULL;
  RsTrim first = add_piece (splicer, 1000, 500, 1000);
  RsTrim second = add_piece (splicer, 20, 300, 30);

  sound = rs_splicer_steal (splicer);
  g_assert_cmpuint (first.start, ==, 150 * MS);
  g_assert_cmpuint (first.end, ==, 650 * MS);
  g_assert_cmpuint (second.start, ==, 1000 * MS);
  g_assert_cmpuint (second.end, ==, 1300 * MS);
  g_assert_cmpuint (sound->len, ==, 1330 * MS);

  for (gsize i = 0; i < 500 * MS; i++) /* not one sample is changed */
    g_assert_cmpfloat_with_epsilon (g_array_index (sound, float, first.start + i),
                                    (float)(0.5 * sin ((1000 * MS + i) / 40.0)), 1e-7);
  g_assert_cmpfloat_with_epsilon (at_ms (sound, 100), 0.1f, 1e-6f); /* the room before */
  g_assert_cmpfloat_with_epsilon (at_ms (sound, 800), 0.1f, 1e-6f); /* and after */
  g_assert_cmpfloat_with_epsilon (at_ms (sound, 900), 0, 1e-7);     /* then nothing */
  rest = rs_splicer_steal (splicer);
  g_assert_cmpuint (rest->len, ==, 0);
}

/* The largest step of a sound that is mostly room. */
static float
find_step (const float *samples, gsize n)
{
  float step = fabsf (samples[0]);

  for (gsize i = 1; i < n; i++)
    step = MAX (step, fabsf (samples[i] - samples[i - 1]));
  return MAX (step, fabsf (samples[n - 1]));
}

static void
test_no_clicks (void)
{
  g_autoptr (RsSplicer) splicer = rs_splicer_new (RATE);
  g_autoptr (GArray) sound = NULL;
  float own = (float)(0.5 / 40); /* that of the tone */

  add_piece (splicer, 0, 400, 0);
  add_piece (splicer, 3, 400, 4);
  add_piece (splicer, 0, 400, 0);
  sound = rs_splicer_steal (splicer);
  g_assert_cmpfloat (find_step ((float *)(gpointer)sound->data, sound->len), <,
                     0.1f + own);
}

/* What the test above would see without the fades. */
static void
test_a_click_is_seen (void)
{
  g_autofree float *piece = make_piece (400 * MS, 0, 400 * MS);

  for (gsize i = 0; i < 400 * MS; i++)
    piece[i] += 0.3f;
  g_assert_cmpfloat (find_step (piece, 400 * MS), >, 0.25f);
  rs_fade_edges (piece, 400 * MS, 10 * MS);
  g_assert_cmpfloat (find_step (piece, 400 * MS), <, 0.03f);
}

static void
test_fade_of_little (void)
{
  float three[] = { 1, 1, 1 };

  rs_fade_edges (three, 3, 480);
  g_assert_cmpfloat (three[0], <=, 0.5f);
  g_assert_cmpfloat_with_epsilon (three[1], 1, 1e-7);
  rs_fade_edges (three, 1, 480);
  rs_fade_edges (NULL, 0, 480);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/splicer/places", test_places);
  g_test_add_func ("/splicer/no-clicks", test_no_clicks);
  g_test_add_func ("/splicer/click-is-seen", test_a_click_is_seen);
  g_test_add_func ("/fade/little", test_fade_of_little);
  return g_test_run ();
}
