/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rs-event-clock.h"

#define MS (gint64)1000

static void
test_lengths_survive_delays (void)
{
  RsEventClock clock = { 0 };
  gint64 began, ended;

  /* An event that came at once shows how the clocks stand: 5 s apart. */
  g_assert_cmpint (rs_event_clock_convert (&clock, 1000, 6000 * MS), ==, 6000 * MS);
  /* The program was busy: both came at 7400. */
  began = rs_event_clock_convert (&clock, 2000, 7400 * MS);
  ended = rs_event_clock_convert (&clock, 2090, 7400 * MS);
  g_assert_cmpint (began, ==, 7000 * MS);
  g_assert_cmpint (ended - began, ==, 90 * MS);
}

static void
test_a_quicker_event_corrects (void)
{
  RsEventClock clock = { 0 };

  g_assert_cmpint (rs_event_clock_convert (&clock, 1000, 6080 * MS), ==, 6080 * MS);
  g_assert_cmpint (rs_event_clock_convert (&clock, 1100, 6100 * MS), ==, 6100 * MS);
  g_assert_cmpint (rs_event_clock_convert (&clock, 1200, 6280 * MS), ==, 6200 * MS);
}

static void
test_without_time (void)
{
  RsEventClock clock = { 0 };

  g_assert_cmpint (rs_event_clock_convert (&clock, 0, 6000 * MS), ==, 6000 * MS);
}

static void
test_wrap_and_reset (void)
{
  RsEventClock clock = { 0 };
  gint64 now = (gint64)G_MAXUINT32 * MS;

  g_assert_cmpint (rs_event_clock_convert (&clock, G_MAXUINT32, now), ==, now);
  /* 32 bits of ms begin anew after 49 days. */
  g_assert_cmpint (rs_event_clock_convert (&clock, 50, now + 51 * MS), ==, now + 51 * MS);
  g_assert_cmpint (rs_event_clock_convert (&clock, 150, now + 151 * MS), ==,
                   now + 151 * MS);
  /* The server was started again. */
  g_assert_cmpint (rs_event_clock_convert (&clock, 90000000, now + 300 * MS), ==,
                   now + 300 * MS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-clock/lengths-survive-delays", test_lengths_survive_delays);
  g_test_add_func ("/event-clock/a-quicker-event-corrects",
                   test_a_quicker_event_corrects);
  g_test_add_func ("/event-clock/without-time", test_without_time);
  g_test_add_func ("/event-clock/wrap-and-reset", test_wrap_and_reset);
  return g_test_run ();
}
