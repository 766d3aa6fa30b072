/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which release is shown: at the start, when a newer one comes, when one breaks. */
#include "rs-curator.h"
#include "rs-museum-steps.h"
#include "rs-test-release.h"

typedef struct
{
  RsTestRelease *data;
  RsClock *clock;
  RsPace *pace;
  RsMuseum *museum;
  RsLibrary *library;
  RsCurator *curator;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->data = rs_test_release_new ();
  fixture->clock = rs_clock_new ();
  fixture->pace = rs_pace_new_manual ();
  fixture->museum = rs_museum_new (fixture->pace, RS_LEVEL_LITTLE, 1);
  fixture->library = rs_library_new (fixture->data->data, NULL, fixture->clock);
  fixture->curator = rs_curator_new (fixture->library, fixture->museum);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->curator);
  g_assert_finalize_object (fixture->library);
  g_assert_finalize_object (fixture->museum);
  g_assert_finalize_object (fixture->pace);
  g_object_unref (fixture->clock); /* a thread that searched may let go of it later */
  rs_test_release_free (fixture->data);
}

static gint64
get_number (Fixture *fixture)
{
  RsRelease *release = rs_museum_get_release (fixture->museum);

  return release != NULL ? rs_release_get_number (release) : 0;
}

static void
start (Fixture *fixture)
{
  rs_curator_start (fixture->curator);
  while (!rs_curator_is_settled (fixture->curator))
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_for_number (Fixture *fixture, gint64 number)
{
  while (get_number (fixture) != number)
    g_main_context_iteration (NULL, TRUE);
}

static void
publish (Fixture *fixture, gint64 number)
{
  rs_test_release_add (fixture->data, number, NULL);
  while (!rs_library_has_newer (fixture->library))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_opens_the_current_one (Fixture *fixture, gconstpointer data)
{
  g_assert_false (rs_curator_is_settled (fixture->curator));
  start (fixture);
  g_assert_cmpint (get_number (fixture), ==, 1);
  g_assert_nonnull (
      rs_attract_flow_get_story (rs_museum_get_attract_flow (fixture->museum)));
}

static void
test_a_newer_one_comes_while_nobody_is_there (Fixture *fixture, gconstpointer data)
{
  start (fixture);
  rs_test_release_add (fixture->data, 2, NULL);
  wait_for_number (fixture, 2);
  g_assert_cmpint (rs_museum_get_view (fixture->museum), ==, RS_VIEW_ATTRACT);
}

static void
test_a_newer_one_waits_for_the_visitor (Fixture *fixture, gconstpointer data)
{
  start (fixture);
  rs_museum_begin_visit (fixture->museum);
  publish (fixture, 2);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (get_number (fixture), ==, 1);
  g_assert_cmpint (rs_museum_get_view (fixture->museum), ==, RS_VIEW_STORY);
  rs_navigation_go_attract (rs_museum_get_navigation (fixture->museum));
  wait_for_number (fixture, 2);
}

/* The library tells of a newer one once, and once only. */
static void
test_a_newer_one_comes_while_one_is_opened (Fixture *fixture, gconstpointer data)
{
  rs_curator_start (fixture->curator);
  rs_test_release_add (fixture->data, 2, NULL);
  g_signal_emit_by_name (fixture->library, "newer-available");
  g_signal_handlers_block_matched (fixture->library, G_SIGNAL_MATCH_ID,
                                   g_signal_lookup ("newer-available", RS_TYPE_LIBRARY),
                                   0, NULL, NULL, NULL);
  wait_for_number (fixture, 2);
}

static void
set_true (gboolean *flag)
{
  *flag = TRUE;
}

static void
test_somebody_comes_while_it_is_opened (Fixture *fixture, gconstpointer data)
{
  gboolean is_opened = FALSE;

  start (fixture);
  g_signal_connect_swapped (fixture->library, "opened", G_CALLBACK (set_true),
                            &is_opened);
  rs_museum_begin_visit (fixture->museum);
  publish (fixture, 2);
  rs_navigation_go_attract (rs_museum_get_navigation (fixture->museum));
  rs_museum_begin_visit (fixture->museum);
  while (!is_opened)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (get_number (fixture), ==, 1);
  g_assert_cmpint (rs_museum_get_view (fixture->museum), ==, RS_VIEW_STORY);
  rs_navigation_go_attract (rs_museum_get_navigation (fixture->museum));
  wait_for_number (fixture, 2);
}

static void
test_steps_down_from_a_damaged_one (Fixture *fixture, gconstpointer data)
{
  rs_test_release_add (fixture->data, 2, NULL);
  start (fixture);
  g_assert_cmpint (get_number (fixture), ==, 2);
  rs_museum_begin_visit (fixture->museum);
  g_signal_emit_by_name (rs_museum_get_release (fixture->museum), "damaged");
  wait_for_number (fixture, 1);
  g_assert_cmpint (rs_museum_get_view (fixture->museum), ==, RS_VIEW_HOME);
}

static void
test_nothing_at_all (void)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsPace) pace = rs_pace_new_manual ();
  g_autoptr (RsMuseum) museum = rs_museum_new (pace, RS_LEVEL_LITTLE, 1);
  g_autoptr (RsLibrary) library = rs_library_new ("/nonexistent", NULL, clock);
  RsCurator *curator = rs_curator_new (library, museum);

  rs_curator_start (curator);
  while (!rs_curator_is_settled (curator))
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (rs_museum_get_release (museum));
  g_assert_cmpint (rs_museum_get_view (museum), ==, RS_VIEW_ATTRACT);
  g_assert_finalize_object (curator);
}

static void
note_gone (gpointer data, GObject *object)
{
  *(gboolean *)data = TRUE;
}

static void
test_quits_while_it_opens (void)
{
  g_autoptr (RsTestRelease) data = rs_test_release_new ();
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsPace) pace = rs_pace_new_manual ();
  g_autoptr (RsMuseum) museum = rs_museum_new (pace, RS_LEVEL_LITTLE, 1);
  g_autoptr (RsLibrary) library = rs_library_new (data->data, NULL, clock);
  RsCurator *curator = rs_curator_new (library, museum);
  gboolean is_gone = FALSE;

  rs_curator_start (curator);
  g_object_run_dispose (G_OBJECT (curator));
  g_object_weak_ref (G_OBJECT (curator), note_gone, &is_gone);
  g_object_unref (curator);
  while (!is_gone)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (rs_museum_get_release (museum));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/curator/current", test_opens_the_current_one },
    { "/curator/newer", test_a_newer_one_comes_while_nobody_is_there },
    { "/curator/newer-while-opening", test_a_newer_one_comes_while_one_is_opened },
    { "/curator/waits", test_a_newer_one_waits_for_the_visitor },
    { "/curator/meanwhile", test_somebody_comes_while_it_is_opened },
    { "/curator/damaged", test_steps_down_from_a_damaged_one },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  g_test_add_func ("/curator/nothing", test_nothing_at_all);
  g_test_add_func ("/curator/quits", test_quits_while_it_opens);
  return g_test_run ();
}
