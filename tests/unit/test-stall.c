/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The clock that goes on without sound, and the watch that calls it. */

#include "rs-silent-clock.h"
#include "rs-stall.h"

#define MS 1000

static void
test_clock (void)
{
  RsSilentClock clock = { 0 };

  g_assert_cmpint (rs_silent_clock_get (&clock, 77 * MS), ==, 0);
  rs_silent_clock_set (&clock, 500, 100 * MS);
  g_assert_cmpint (rs_silent_clock_get (&clock, 900 * MS), ==, 500);
  rs_silent_clock_start (&clock, 1000 * MS);
  rs_silent_clock_start (&clock, 1500 * MS); /* runs already */
  g_assert_cmpint (rs_silent_clock_get (&clock, 1600 * MS), ==, 1100);
  rs_silent_clock_set (&clock, 9000, 1700 * MS); /* a jump while it runs */
  g_assert_cmpint (rs_silent_clock_get (&clock, 1750 * MS), ==, 9050);
  rs_silent_clock_stop (&clock, 1800 * MS);
  rs_silent_clock_stop (&clock, 1900 * MS);
  g_assert_cmpint (rs_silent_clock_get (&clock, 5000 * MS), ==, 9100);
  rs_silent_clock_start (&clock, 6000 * MS);
  g_assert_cmpint (rs_silent_clock_get (&clock, 6001 * MS), ==, 9101);
}

/* Returns: when the watch barks, ms, if from @from on the position stands still. */
static int
time_of_alarm (int from, int tick, int limit)
{
  RsStall stall;

  rs_stall_start (&stall, 0, 0);
  for (int now = tick; now < limit; now += tick)
    if (rs_stall_look (&stall, MIN (now, from), now * MS))
      return now;
  return -1;
}

static void
test_hang (void)
{
  int alarm = time_of_alarm (2000, 33, 60000);

  g_assert_cmpint (alarm, >=, 2450);
  g_assert_cmpint (alarm, <=, 2600);
}

static void
test_never_begins (void)
{
  int alarm = time_of_alarm (0, 33, 60000);

  g_assert_cmpint (alarm, >=, 3000);
  g_assert_cmpint (alarm, <=, 3100);
}

static void
test_slow_but_moving (void)
{
  g_assert_cmpint (time_of_alarm (60000, 33, 60000), ==, -1);
}

/* A program that looks once in a while only cannot tell. */
static void
test_busy_program (void)
{
  RsStall stall;

  rs_stall_start (&stall, 0, 0);
  g_assert_false (rs_stall_look (&stall, 10, 100 * MS));
  for (int i = 0; i < 9; i++)
    g_assert_false (rs_stall_look (&stall, 10, (5000 + i) * MS));
  g_assert_true (rs_stall_look (&stall, 10, 5200 * MS));
  g_assert_false (rs_stall_look (&stall, 11, 5300 * MS));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/silent-clock", test_clock);
  g_test_add_func ("/stall/hang", test_hang);
  g_test_add_func ("/stall/never-begins", test_never_begins);
  g_test_add_func ("/stall/moving", test_slow_but_moving);
  g_test_add_func ("/stall/busy-program", test_busy_program);
  return g_test_run ();
}
