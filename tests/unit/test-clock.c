/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stamps that never go back, and what day it is when the clock is wrong. */
#include "rs-clock.h"

/* 2026-03-05 12:00 UTC */
#define NOON G_GINT64_CONSTANT (1772712000000000)

static void
test_stamp_grows (void)
{
  g_autoptr (RsClock) clock = rs_clock_new_fixed (NOON);
  gint64 first = rs_clock_stamp (clock);

  g_assert_cmpint (first, ==, NOON + 1);
  g_assert_cmpint (rs_clock_stamp (clock), ==, first + 1);
}

static void
test_stamp_follows_witness (void)
{
  g_autoptr (RsClock) clock = rs_clock_new_fixed (NOON);

  rs_clock_witness (clock, NOON + 5000);
  g_assert_cmpint (rs_clock_stamp (clock), ==, NOON + 5001);
  rs_clock_witness (clock, NOON);
  g_assert_cmpint (rs_clock_stamp (clock), ==, NOON + 5002);
}

static void
test_absurd_stamp (void)
{
  g_autoptr (RsClock) clock = rs_clock_new_fixed (NOON);

  rs_clock_witness (clock, G_MAXINT64);
  g_assert_cmpint (rs_clock_stamp (clock), ==, NOON + 1);
}

static void
test_real (void)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  gint64 before = g_get_real_time ();

  g_assert_cmpint (rs_clock_stamp (clock), >, before);
  g_assert_false (rs_clock_is_wrong (clock));
}

static void
test_today (void)
{
  g_autoptr (RsClock) clock = rs_clock_new_fixed (NOON);
  g_autofree char *own = rs_clock_today (clock);
  g_autofree char *later = NULL;

  g_assert_cmpstr (own, ==, "2026-03-05");
  rs_clock_witness_date (clock, "2026-03-04");
  g_assert_false (rs_clock_is_wrong (clock));
  rs_clock_witness_date (clock, "2026-09-01");
  rs_clock_witness_date (clock, "2026-08-31");
  later = rs_clock_today (clock);
  g_assert_cmpstr (later, ==, "2026-09-01");
  g_assert_true (rs_clock_is_wrong (clock));
}

static void
test_hour (void)
{
  g_autoptr (RsClock) clock = rs_clock_new_fixed (NOON);
  int hour = rs_clock_hour (clock);

  g_assert_cmpint (hour, >=, 0);
  g_assert_cmpint (hour, <, 24);
  rs_clock_witness_date (clock, "2026-09-01");
  g_assert_cmpint (rs_clock_hour (clock), ==, -1);
}

static void
test_bad_dates (void)
{
  static const char *const bad[] = { "",          "2026-02-30", "2026-13-01",
                                     "9999",      "2026/12/01", "20261-1-01",
                                     "завтра",    "2026-1-001", "2026-12-1 ",
                                     "+026-12-01" };
  g_autoptr (RsClock) clock = rs_clock_new_fixed (NOON);

  rs_clock_witness_date (clock, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      rs_clock_witness_date (clock, bad[i]);
      g_assert_false (rs_clock_is_date (bad[i]));
    }
  g_assert_true (rs_clock_is_date ("2028-02-29"));
  g_assert_false (rs_clock_is_wrong (clock));
}

static void
test_within (void)
{
  g_autoptr (RsClock) clock = rs_clock_new_fixed (NOON);

  g_assert_true (rs_clock_is_within (clock, NULL, NULL));
  g_assert_true (rs_clock_is_within (clock, "2026-03-05", "2026-03-05"));
  g_assert_true (rs_clock_is_within (clock, "2026-01-01", NULL));
  g_assert_false (rs_clock_is_within (clock, "2026-03-06", NULL));
  g_assert_false (rs_clock_is_within (clock, NULL, "2026-03-04"));
}

static void
test_within_when_wrong (void)
{
  g_autoptr (RsClock) clock = rs_clock_new_fixed (NOON);

  rs_clock_witness_date (clock, "2027-01-01");
  g_assert_true (rs_clock_is_within (clock, NULL, NULL));
  g_assert_false (rs_clock_is_within (clock, "2020-01-01", NULL));
  g_assert_false (rs_clock_is_within (clock, NULL, "2030-01-01"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clock/stamp-grows", test_stamp_grows);
  g_test_add_func ("/clock/stamp-follows-witness", test_stamp_follows_witness);
  g_test_add_func ("/clock/absurd-stamp", test_absurd_stamp);
  g_test_add_func ("/clock/real", test_real);
  g_test_add_func ("/clock/today", test_today);
  g_test_add_func ("/clock/hour", test_hour);
  g_test_add_func ("/clock/bad-dates", test_bad_dates);
  g_test_add_func ("/clock/within", test_within);
  g_test_add_func ("/clock/within-when-wrong", test_within_when_wrong);
  return g_test_run ();
}
