/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ten fingers drum on the whole kiosk, then it must work as before:
 * test-kiosk-monkey SECONDS SEED LEVEL [leave]
 *
 * With "leave" the hands go away at last, and the kiosk returns to its attract screen
 * by itself.
 */
#include "rs-monkey.h"
#include "rs-stage.h"
#include "rs-test-kiosk.h"
#include "rs-test-window.h"

#include <unistd.h>

/* MiB that may come over the second half of the drumming: pages fill as they are seen
 * first, then pictures take turns. */
#define MOST_GROWTH 12.0
#define MOST_GROWTH_AT_FIRST 32.0
#define FIRST_SECONDS 60

/* Nobody waits longer for a page full of words to be given up, ms. */
#define LEAVE_MS 400000

typedef struct
{
  guint seconds;
  guint32 seed;
  const char *level;
  gboolean leaves;
} Plan;

static double
get_rss_mib (void)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) pages = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents ("/proc/self/statm", &text, NULL, &error);
  g_assert_no_error (error);
  pages = g_strsplit (text, " ", 3);
  return (double)g_ascii_strtoull (pages[1], NULL, 10) * (double)sysconf (_SC_PAGESIZE)
         / 1048576.0;
}

static gboolean
is_sanitized (void)
{
  return g_getenv ("ASAN_OPTIONS") != NULL;
}

static void
drum (RsTestKiosk *kiosk, const Plan *plan)
{
  RsMonkey *monkey = rs_monkey_new (kiosk->touch, plan->seed,
                                    gtk_widget_get_width (kiosk->window),
                                    gtk_widget_get_height (kiosk->window));
  double before, after;

  rs_monkey_play (monkey, plan->seconds * 500);
  before = get_rss_mib ();
  rs_monkey_play (monkey, plan->seconds * 500);
  after = get_rss_mib ();
  rs_monkey_lift_all (monkey);
  g_test_message ("seed %u: %u contacts, memory %.1f MiB, %+.1f in the second half",
                  plan->seed, rs_monkey_get_n_contacts (monkey), after, after - before);
  if (!is_sanitized ())
    g_assert_cmpfloat (after - before, <,
                       plan->seconds < FIRST_SECONDS ? MOST_GROWTH_AT_FIRST
                                                     : MOST_GROWTH);
  rs_monkey_free (monkey);
}

static void
assert_nothing_stuck (RsTestKiosk *kiosk)
{
  RsTouchFilter *filter = rs_stage_get_filter (rs_stage_of (kiosk->window));
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  rs_test_kiosk_live (700);
  rs_test_settle (kiosk->window);
  g_assert_cmpuint (rs_touch_filter_get_n_contacts (filter), ==, 0);
  g_assert_cmpuint (rs_test_kiosk_count_pressed (kiosk), ==, 0);
  g_assert_cmpuint (g_list_length (windows), ==, 1);
}

static gboolean
is_attract (gpointer data)
{
  RsTestKiosk *kiosk = data;

  return rs_museum_get_view (kiosk->museum) == RS_VIEW_ATTRACT;
}

static void
leave (RsTestKiosk *kiosk)
{
  gint64 until = g_get_monotonic_time () + LEAVE_MS * G_TIME_SPAN_MILLISECOND;

  while (!is_attract (kiosk))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, until);
      rs_test_kiosk_live (1000);
    }
  rs_test_kiosk_open_story (kiosk);
}

static void
visit (RsTestKiosk *kiosk, gconstpointer data)
{
  const Plan *plan = data;

  drum (kiosk, plan);
  assert_nothing_stuck (kiosk);
  rs_test_kiosk_tour (kiosk);
  assert_nothing_stuck (kiosk);
  if (plan->leaves)
    leave (kiosk);
}

static void
test_drumming (gconstpointer data)
{
  const Plan *plan = data;

  rs_test_kiosk_run (plan->level, NULL, visit, plan);
}

int
main (int argc, char **argv)
{
  Plan plan = { 0 };

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, >=, 4);
  plan.seconds = (guint)g_ascii_strtoull (argv[1], NULL, 10);
  plan.seed = (guint32)g_ascii_strtoull (argv[2], NULL, 10);
  plan.level = argv[3];
  plan.leaves = argc > 4;
  g_test_add_data_func ("/kiosk/monkey", &plan, test_drumming);
  return g_test_run ();
}
