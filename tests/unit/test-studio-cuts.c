/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One take is cut in the pauses, and how long a class reads. */
#include "rs-studio-cuts.h"
#include "rs-studio-rate.h"

#define RATE 48000

static GArray *
make_noise (guint ms)
{
  GArray *samples = g_array_new (FALSE, TRUE, sizeof (gint16));

  for (guint i = 0; i < ms * RATE / 1000; i++)
    {
      gint16 sample = (gint16)g_test_rand_int_range (-6000, 6000);

      g_array_append_val (samples, sample);
    }
  return samples;
}

static void
pause_at (GArray *samples, guint start_ms, guint end_ms)
{
  for (guint i = start_ms * RATE / 1000; i < end_ms * RATE / 1000; i++)
    g_array_index (samples, gint16, i) = (gint16)g_test_rand_int_range (-20, 20);
}

static GArray *
make_marks (gint64 first_ms, gint64 second_ms)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 first = first_ms * RATE / 1000, second = second_ms * RATE / 1000;

  g_array_append_val (marks, first);
  g_array_append_val (marks, second);
  return marks;
}

static void
assert_cut (GArray *cuts, guint number, gint64 from_ms, gint64 to_ms)
{
  gint64 cut = g_array_index (cuts, gint64, number) * 1000 / RATE;

  g_assert_cmpint (cut, >=, from_ms);
  g_assert_cmpint (cut, <=, to_ms);
}

/* A finger comes late after the first sentence and early after the second. */
static void
test_nearest_pause (void)
{
  g_autoptr (GArray) samples = make_noise (6000);
  g_autoptr (GArray) marks = make_marks (2300, 3800);
  g_autoptr (GArray) cuts = NULL;

  pause_at (samples, 1800, 2100);
  pause_at (samples, 4000, 4300);
  cuts = rs_studio_cuts_snap (samples, marks, RATE);
  g_assert_cmpuint (cuts->len, ==, 2);
  assert_cut (cuts, 0, 1840, 2060);
  assert_cut (cuts, 1, 4040, 4260);
}

/* Of two pauses the nearer one, though the other is longer. */
static void
test_two_pauses (void)
{
  g_autoptr (GArray) samples = make_noise (6000);
  g_autoptr (GArray) marks = make_marks (2000, 4000);
  g_autoptr (GArray) cuts = NULL;

  pause_at (samples, 1850, 2050);
  pause_at (samples, 1200, 1500);
  cuts = rs_studio_cuts_snap (samples, marks, RATE);
  assert_cut (cuts, 0, 1890, 2010);
}

static void
test_no_pause (void)
{
  g_autoptr (GArray) samples = make_noise (6000);
  g_autoptr (GArray) marks = make_marks (2000, 4000);
  g_autoptr (GArray) cuts = rs_studio_cuts_snap (samples, marks, RATE);

  assert_cut (cuts, 0, 1800, 2200);
  assert_cut (cuts, 1, 3800, 4200);
}

static void
test_never_falls (void)
{
  g_autoptr (GArray) samples = make_noise (700);
  g_autoptr (GArray) marks = make_marks (650, 651);
  g_autoptr (GArray) cuts = rs_studio_cuts_snap (samples, marks, RATE);

  g_assert_cmpint (g_array_index (cuts, gint64, 0), <=, g_array_index (cuts, gint64, 1));
  assert_cut (cuts, 1, 0, 700);
}

static void
test_outside (void)
{
  g_autoptr (GArray) samples = make_noise (100);
  g_autoptr (GArray) marks = make_marks (5000, 9000);
  g_autoptr (GArray) cuts = rs_studio_cuts_snap (samples, marks, RATE);

  assert_cut (cuts, 0, 0, 100);
  assert_cut (cuts, 1, 0, 100);
}

static void
test_rate (void)
{
  g_assert_cmpuint (rs_studio_rate_seconds (35, 1, FALSE), ==, 60);
  g_assert_cmpuint (rs_studio_rate_seconds (110, 4, FALSE), ==, 60);
  g_assert_cmpuint (rs_studio_rate_seconds (110, 9, FALSE), ==, 60);
  g_assert_cmpuint (rs_studio_rate_seconds (110, 0, TRUE), ==, 60);
  g_assert_cmpuint (rs_studio_rate_seconds (75, 0, FALSE), ==, 60);
  g_assert_cmpuint (rs_studio_rate_seconds (0, 1, FALSE), ==, 0);
}

static void
test_long (void)
{
  g_assert_false (rs_studio_rate_is_long (52, 1, FALSE));
  g_assert_true (rs_studio_rate_is_long (53, 1, FALSE));
  g_assert_false (rs_studio_rate_is_long (53, 2, FALSE));
  g_assert_false (rs_studio_rate_is_long (165, 4, FALSE));
  g_assert_false (rs_studio_rate_is_long (600, 0, TRUE));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/studio-cuts/nearest-pause", test_nearest_pause);
  g_test_add_func ("/studio-cuts/two-pauses", test_two_pauses);
  g_test_add_func ("/studio-cuts/no-pause", test_no_pause);
  g_test_add_func ("/studio-cuts/never-falls", test_never_falls);
  g_test_add_func ("/studio-cuts/outside", test_outside);
  g_test_add_func ("/studio-rate/seconds", test_rate);
  g_test_add_func ("/studio-rate/long", test_long);
  return g_test_run ();
}
