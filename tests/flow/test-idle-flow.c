/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is asked whether they are still there, and when. */
#include "rs-idle-flow.h"

typedef struct
{
  RsPace *pace;
  RsIdleFlow *flow;
  GString *log;
} Fixture;

static void
log_warned (Fixture *fixture)
{
  g_string_append (fixture->log, "warned ");
}

static void
log_bell (Fixture *fixture)
{
  g_string_append (fixture->log, "bell ");
}

static void
log_returned (Fixture *fixture)
{
  g_string_append (fixture->log, "returned ");
}

static void
log_expired (Fixture *fixture)
{
  g_string_append (fixture->log, "expired ");
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->pace = rs_pace_new_manual ();
  fixture->flow = rs_idle_flow_new (fixture->pace);
  fixture->log = g_string_new (NULL);
  g_signal_connect_swapped (fixture->flow, "warned", G_CALLBACK (log_warned), fixture);
  g_signal_connect_swapped (fixture->flow, "bell", G_CALLBACK (log_bell), fixture);
  g_signal_connect_swapped (fixture->flow, "returned", G_CALLBACK (log_returned),
                            fixture);
  g_signal_connect_swapped (fixture->flow, "expired", G_CALLBACK (log_expired), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->flow);
  g_assert_finalize_object (fixture->pace);
  g_string_free (fixture->log, TRUE);
}

static void
wait (Fixture *fixture, guint seconds)
{
  rs_pace_advance (fixture->pace, seconds * 1000);
}

/* Seconds that staff set, that the page wants, words on it; the limit. */
static void
test_limits (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint staff, page, words, limit;
  } cases[] = {
    { 60, 0, 0, 60 },    { 30, 0, 0, 60 },     { 120, 0, 0, 120 },
    { 60, 90, 0, 90 },   { 60, 0, 20, 60 },    { 60, 0, 45, 135 },
    { 60, 90, 45, 135 }, { 600, 90, 45, 600 }, { 60, 0, 21, 63 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      rs_idle_flow_set_limits (fixture->flow, cases[i].staff, 20);
      rs_idle_flow_set_page (fixture->flow, cases[i].page, cases[i].words);
      g_assert_cmpuint (rs_idle_flow_get_limit (fixture->flow), ==, cases[i].limit);
      g_string_truncate (fixture->log, 0);
      rs_idle_flow_start (fixture->flow);
      wait (fixture, cases[i].limit - 1);
      g_assert_cmpstr (fixture->log->str, ==, "");
      wait (fixture, 1);
      g_assert_cmpstr (fixture->log->str, ==, "warned ");
    }
}

static void
test_two_stages (Fixture *fixture, gconstpointer data)
{
  rs_idle_flow_start (fixture->flow);
  wait (fixture, 60);
  g_assert_cmpint (rs_idle_flow_get_state (fixture->flow), ==, RS_IDLE_WARNING);
  g_assert_cmpfloat_with_epsilon (rs_idle_flow_get_sun (fixture->flow), 0.0, 0.001);
  wait (fixture, 10);
  g_assert_cmpstr (fixture->log->str, ==, "warned bell ");
  g_assert_cmpfloat_with_epsilon (rs_idle_flow_get_sun (fixture->flow), 0.5, 0.001);
  wait (fixture, 9);
  g_assert_cmpstr (fixture->log->str, ==, "warned bell ");
  wait (fixture, 1);
  g_assert_cmpstr (fixture->log->str, ==, "warned bell expired ");
  g_assert_cmpint (rs_idle_flow_get_state (fixture->flow), ==, RS_IDLE_OFF);
  wait (fixture, 1000);
  g_assert_cmpstr (fixture->log->str, ==, "warned bell expired ");
}

static void
test_a_touch_postpones (Fixture *fixture, gconstpointer data)
{
  rs_idle_flow_start (fixture->flow);
  for (guint i = 0; i < 10; i++)
    {
      wait (fixture, 59);
      g_assert_false (rs_idle_flow_touch (fixture->flow));
    }
  wait (fixture, 59);
  g_assert_cmpstr (fixture->log->str, ==, "");
  wait (fixture, 1);
  g_assert_cmpstr (fixture->log->str, ==, "warned ");
}

static void
test_any_touch_answers_the_warning (Fixture *fixture, gconstpointer data)
{
  rs_idle_flow_start (fixture->flow);
  wait (fixture, 79);
  g_assert_true (rs_idle_flow_touch (fixture->flow));
  g_assert_cmpstr (fixture->log->str, ==, "warned bell returned ");
  g_assert_cmpint (rs_idle_flow_get_state (fixture->flow), ==, RS_IDLE_WATCHING);
  g_assert_false (rs_idle_flow_touch (fixture->flow));
  wait (fixture, 59);
  g_assert_cmpstr (fixture->log->str, ==, "warned bell returned ");
  wait (fixture, 21);
  g_assert_cmpstr (fixture->log->str, ==, "warned bell returned warned bell expired ");
}

static void
test_sound_is_presence (Fixture *fixture, gconstpointer data)
{
  rs_idle_flow_start (fixture->flow);
  rs_idle_flow_set_sounding (fixture->flow, TRUE);
  wait (fixture, 600);
  g_assert_cmpstr (fixture->log->str, ==, "");
  rs_idle_flow_set_sounding (fixture->flow, FALSE);
  wait (fixture, 59);
  g_assert_cmpstr (fixture->log->str, ==, "");
  wait (fixture, 1);
  g_assert_cmpstr (fixture->log->str, ==, "warned ");
}

static void
test_nobody_is_waited_for_when_stopped (Fixture *fixture, gconstpointer data)
{
  wait (fixture, 1000);
  rs_idle_flow_touch (fixture->flow);
  wait (fixture, 1000);
  rs_idle_flow_start (fixture->flow);
  rs_idle_flow_stop (fixture->flow);
  rs_idle_flow_set_sounding (fixture->flow, TRUE);
  rs_idle_flow_set_sounding (fixture->flow, FALSE);
  rs_idle_flow_set_page (fixture->flow, 0, 1);
  wait (fixture, 1000);
  g_assert_cmpstr (fixture->log->str, ==, "");
}

static void
test_a_warning_is_never_short (Fixture *fixture, gconstpointer data)
{
  rs_idle_flow_set_limits (fixture->flow, 60, 1);
  rs_idle_flow_start (fixture->flow);
  wait (fixture, 79);
  g_assert_cmpstr (fixture->log->str, ==, "warned bell ");
  wait (fixture, 1);
  g_assert_cmpstr (fixture->log->str, ==, "warned bell expired ");
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/idle-flow/limits", test_limits },
    { "/idle-flow/two-stages", test_two_stages },
    { "/idle-flow/a-touch-postpones", test_a_touch_postpones },
    { "/idle-flow/any-touch-answers", test_any_touch_answers_the_warning },
    { "/idle-flow/sound-is-presence", test_sound_is_presence },
    { "/idle-flow/stopped", test_nobody_is_waited_for_when_stopped },
    { "/idle-flow/a-warning-is-never-short", test_a_warning_is_never_short },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
