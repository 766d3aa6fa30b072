/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rs-touch-filter.h"

#define MS (gint64)1000

/* Contacts and targets are only compared. */
static const char *const first = "first finger", *const second = "second finger";
static const char *const home = "home", *const next = "next";

typedef struct
{
  RsTouchFilter *filter;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->filter = rs_touch_filter_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->filter);
}

static gboolean
tap (Fixture *fixture,
     const char *finger,
     const char *target,
     gboolean navigates,
     gint64 from_ms,
     gint64 to_ms)
{
  return rs_touch_filter_begin (fixture->filter, finger, target, navigates, from_ms * MS)
         && rs_touch_filter_end (fixture->filter, finger, to_ms * MS);
}

static void
test_tap (Fixture *fixture, gconstpointer data)
{
  g_assert_true (tap (fixture, first, home, TRUE, 1000, 1090));
  g_assert_cmpuint (rs_touch_filter_get_n_contacts (fixture->filter), ==, 0);
  /* The first tap of all, however early. */
  g_assert_true (tap (fixture, first, next, TRUE, 1100, 1140));
}

static void
test_first_moment (Fixture *fixture, gconstpointer data)
{
  g_assert_true (tap (fixture, first, home, TRUE, 0, 70));
}

static void
test_long_press_is_a_tap (Fixture *fixture, gconstpointer data)
{
  g_assert_true (tap (fixture, first, home, TRUE, 1000, 61000));
}

static void
test_short_contact (Fixture *fixture, gconstpointer data)
{
  g_assert_false (tap (fixture, first, home, FALSE, 1000, 1039));
  /* It was nothing: the next one counts at once. */
  g_assert_true (tap (fixture, first, home, FALSE, 1050, 1090));
}

static void
test_bounce (Fixture *fixture, gconstpointer data)
{
  g_assert_true (tap (fixture, first, home, FALSE, 1000, 1100));
  g_assert_false (tap (fixture, first, home, FALSE, 1200, 1300));
  g_assert_false (tap (fixture, first, home, FALSE, 1599, 1700));
  g_assert_true (tap (fixture, first, next, FALSE, 1700, 1760));
  g_assert_true (tap (fixture, first, home, FALSE, 1800, 1860));
}

static void
test_bounce_ends (Fixture *fixture, gconstpointer data)
{
  g_assert_true (tap (fixture, first, home, FALSE, 1000, 1100));
  g_assert_true (tap (fixture, first, home, FALSE, 1600, 1660));
}

static void
test_page_change (Fixture *fixture, gconstpointer data)
{
  rs_touch_filter_page_changed (fixture->filter, 1000 * MS);
  g_assert_false (tap (fixture, first, home, TRUE, 1349, 1500));
  g_assert_true (tap (fixture, first, next, FALSE, 1349, 1500));
  g_assert_true (tap (fixture, first, home, TRUE, 1350, 1400));
}

/* A finger that lay since before the change aimed at the page before. */
static void
test_page_change_under_finger (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_touch_filter_begin (fixture->filter, first, home, TRUE, 1000 * MS));
  rs_touch_filter_page_changed (fixture->filter, 1050 * MS);
  g_assert_false (rs_touch_filter_end (fixture->filter, first, 3000 * MS));
}

static void
test_second_finger (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_touch_filter_begin (fixture->filter, first, home, FALSE, 1000 * MS));
  g_assert_false (
      rs_touch_filter_begin (fixture->filter, second, next, FALSE, 1020 * MS));
  /* Ignored, and the first is not cancelled. */
  g_assert_false (rs_touch_filter_end (fixture->filter, second, 1080 * MS));
  g_assert_true (rs_touch_filter_end (fixture->filter, first, 1100 * MS));
}

static void
test_same_target_twice (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_touch_filter_begin (fixture->filter, first, home, FALSE, 1000 * MS));
  /* Even after the first finger has come to rest there. */
  g_assert_false (
      rs_touch_filter_begin (fixture->filter, second, home, FALSE, 9000 * MS));
}

static void
test_resting_finger (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_touch_filter_begin (fixture->filter, first, home, FALSE, 1000 * MS));
  g_assert_false (tap (fixture, second, next, FALSE, 1999, 2100));
  g_assert_true (tap (fixture, second, next, FALSE, 2100, 2200));
  g_assert_cmpuint (rs_touch_filter_get_n_contacts (fixture->filter), ==, 1);
  g_assert_true (rs_touch_filter_end (fixture->filter, first, 9000 * MS));
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_touch_filter_begin (fixture->filter, first, home, FALSE, 1000 * MS));
  rs_touch_filter_cancel (fixture->filter, first);
  rs_touch_filter_cancel (fixture->filter, second);
  g_assert_false (rs_touch_filter_end (fixture->filter, first, 1100 * MS));
  /* It did nothing, so that this is no bounce. */
  g_assert_true (tap (fixture, first, home, FALSE, 1150, 1250));
}

static void
test_lost_end (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_touch_filter_begin (fixture->filter, first, home, FALSE, 1000 * MS));
  g_assert_true (rs_touch_filter_begin (fixture->filter, first, next, FALSE, 1100 * MS));
  g_assert_cmpuint (rs_touch_filter_get_n_contacts (fixture->filter), ==, 1);
  g_assert_true (rs_touch_filter_end (fixture->filter, first, 1200 * MS));
}

static void
test_activate (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_touch_filter_activate (fixture->filter, home, TRUE, 1000 * MS));
  g_assert_false (rs_touch_filter_activate (fixture->filter, home, TRUE, 1499 * MS));
  g_assert_false (tap (fixture, first, home, TRUE, 1400, 1480));
  g_assert_true (rs_touch_filter_activate (fixture->filter, home, TRUE, 1500 * MS));
  rs_touch_filter_page_changed (fixture->filter, 3000 * MS);
  g_assert_false (rs_touch_filter_activate (fixture->filter, next, TRUE, 3349 * MS));
  g_assert_true (rs_touch_filter_activate (fixture->filter, next, TRUE, 3350 * MS));
}

/* Another thing at the same address is no bounce of what was there. */
static void
test_forget (Fixture *fixture, gconstpointer data)
{
  g_assert_true (tap (fixture, first, home, FALSE, 1000, 1100));
  rs_touch_filter_forget (fixture->filter, home);
  g_assert_true (tap (fixture, first, home, FALSE, 1200, 1300));
  g_assert_true (rs_touch_filter_begin (fixture->filter, first, next, FALSE, 1400 * MS));
  rs_touch_filter_forget (fixture->filter, next);
  g_assert_false (rs_touch_filter_end (fixture->filter, first, 1500 * MS));
  g_assert_cmpuint (rs_touch_filter_get_n_contacts (fixture->filter), ==, 0);
}

/* A minute of ten fingers: nothing is stuck afterwards, taps come through meanwhile. */
static void
test_drumming (Fixture *fixture, gconstpointer data)
{
  char fingers[10], targets[20];
  gboolean is_down[10] = { FALSE };
  guint n_taps = 0;
  gint64 now = 1000 * MS;

  for (guint i = 0; i < 12000; i++)
    {
      guint finger = (guint)g_test_rand_int_range (0, 10);
      guint target = (guint)g_test_rand_int_range (0, 20);

      now += g_test_rand_int_range (1, 10) * MS;
      if (is_down[finger])
        n_taps += rs_touch_filter_end (fixture->filter, &fingers[finger], now) ? 1 : 0;
      else
        rs_touch_filter_begin (fixture->filter, &fingers[finger], &targets[target],
                               target % 2, now);
      is_down[finger] = !is_down[finger];
      if (i % 500 == 0)
        rs_touch_filter_page_changed (fixture->filter, now);
    }
  for (guint finger = 0; finger < 10; finger++)
    rs_touch_filter_end (fixture->filter, &fingers[finger], now);
  g_assert_cmpuint (rs_touch_filter_get_n_contacts (fixture->filter), ==, 0);
  g_assert_cmpuint (n_taps, >, 0);
  now += 2000 * MS;
  g_assert_true (tap (fixture, first, home, TRUE, now / MS, now / MS + 60));
}

int
main (int argc, char **argv)
{
#define ADD(name, func) \
  g_test_add ("/touch-filter/" name, Fixture, NULL, set_up, func, tear_down)
  g_test_init (&argc, &argv, NULL);
  ADD ("tap", test_tap);
  ADD ("first-moment", test_first_moment);
  ADD ("long-press-is-a-tap", test_long_press_is_a_tap);
  ADD ("short-contact", test_short_contact);
  ADD ("bounce", test_bounce);
  ADD ("bounce-ends", test_bounce_ends);
  ADD ("page-change", test_page_change);
  ADD ("page-change-under-finger", test_page_change_under_finger);
  ADD ("second-finger", test_second_finger);
  ADD ("same-target-twice", test_same_target_twice);
  ADD ("resting-finger", test_resting_finger);
  ADD ("cancel", test_cancel);
  ADD ("lost-end", test_lost_end);
  ADD ("activate", test_activate);
  ADD ("forget", test_forget);
  ADD ("drumming", test_drumming);
  return g_test_run ();
}
