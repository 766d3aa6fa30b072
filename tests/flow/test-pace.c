/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Time that a test moves, and the machine's. */
#include "rs-pace.h"

static void
note (gpointer user_data)
{
  g_string_append_c (user_data, 'x');
}

typedef struct
{
  RsPace *pace;
  GString *log;
  guint wait;
} Chain;

static void
start_next (gpointer user_data)
{
  Chain *chain = user_data;

  g_string_append_printf (chain->log, "%" G_GINT64_FORMAT " ", rs_pace_now (chain->pace));
  if (chain->log->len < 12)
    rs_pace_wait (chain->pace, 10, start_next, chain);
}

static void
cancel_other (gpointer user_data)
{
  Chain *chain = user_data;

  rs_pace_cancel (chain->pace, &chain->wait);
}

static void
test_advances (void)
{
  g_autoptr (RsPace) pace = rs_pace_new_manual ();
  g_autoptr (GString) log = g_string_new (NULL);

  rs_pace_wait (pace, 100, note, log);
  rs_pace_advance (pace, 99);
  g_assert_cmpstr (log->str, ==, "");
  rs_pace_advance (pace, 1);
  g_assert_cmpstr (log->str, ==, "x");
  rs_pace_advance (pace, 1000);
  g_assert_cmpstr (log->str, ==, "x");
  g_assert_cmpint (rs_pace_now (pace), ==, 1100);
}

static void
test_waits_that_start_waits (void)
{
  g_autoptr (RsPace) pace = rs_pace_new_manual ();
  g_autoptr (GString) log = g_string_new (NULL);
  Chain chain = { pace, log, 0 };

  rs_pace_wait (pace, 10, start_next, &chain);
  rs_pace_advance (pace, 1000);

  g_assert_cmpstr (log->str, ==, "10 20 30 40 ");
  g_assert_cmpint (rs_pace_now (pace), ==, 1000);
}

static void
test_cancels (void)
{
  g_autoptr (RsPace) pace = rs_pace_new_manual ();
  g_autoptr (GString) log = g_string_new (NULL);
  Chain chain = { pace, log, 0 };
  guint over = 0;

  chain.wait = rs_pace_wait (pace, 20, note, log);
  rs_pace_wait (pace, 10, cancel_other, &chain);
  over = rs_pace_wait (pace, 5, note, log);
  rs_pace_advance (pace, 100);
  rs_pace_cancel (pace, &over);

  g_assert_cmpstr (log->str, ==, "x");
  g_assert_cmpuint (chain.wait, ==, 0);
  g_assert_cmpuint (over, ==, 0);
}

static void
quit (gpointer user_data)
{
  g_main_loop_quit (user_data);
}

static void
test_real_time (void)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GString) log = g_string_new (NULL);
  RsPace *pace = rs_pace_new ();
  gint64 before = rs_pace_now (pace);
  guint never = rs_pace_wait (pace, 1, note, log);

  rs_pace_cancel (pace, &never);
  rs_pace_wait (pace, 5, quit, loop);
  g_main_loop_run (loop);
  g_assert_cmpint (rs_pace_now (pace), >=, before + 5);
  g_assert_cmpstr (log->str, ==, "");

  /* What is still waited for goes with it. */
  rs_pace_wait (pace, 1, note, log);
  g_assert_finalize_object (pace);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpstr (log->str, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pace/advances", test_advances);
  g_test_add_func ("/pace/waits-that-start-waits", test_waits_that_start_waits);
  g_test_add_func ("/pace/cancels", test_cancels);
  g_test_add_func ("/pace/real-time", test_real_time);
  return g_test_run ();
}
