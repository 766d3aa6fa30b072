/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture calls from afar. */
#include "rs-attract-flow.h"

typedef struct
{
  RsPace *pace;
  RsAttractFlow *flow;
  guint n_changes;
} Fixture;

static void
count (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->pace = rs_pace_new_manual ();
  fixture->flow = rs_attract_flow_new (fixture->pace);
  g_signal_connect_swapped (fixture->flow, "changed", G_CALLBACK (count), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->flow);
  g_assert_finalize_object (fixture->pace);
}

/* @titles: a capital letter has a picture. */
static void
set_stories (Fixture *fixture, const char *titles)
{
  g_autoptr (GPtrArray) stories = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_story_unref);

  for (const char *c = titles; *c != '\0'; c++)
    {
      RsStory *story = rs_story_new ();

      story->title = g_strdup_printf ("%c", *c);
      story->cover = g_ascii_isupper (*c) ? rs_photo_new () : NULL;
      g_ptr_array_add (stories, story);
    }
  rs_attract_flow_set_stories (fixture->flow, stories);
}

static const char *
get_title (Fixture *fixture)
{
  RsStory *story = rs_attract_flow_get_story (fixture->flow);

  return story != NULL ? story->title : "";
}

static void
turn (Fixture *fixture)
{
  rs_pace_advance (fixture->pace, RS_ATTRACT_DWELL_MS);
}

static void
test_goes_round (Fixture *fixture, gconstpointer data)
{
  static const char *const expected[] = { "A", "B", "C", "A", "B" };

  set_stories (fixture, "AxBCy");
  rs_attract_flow_start (fixture->flow);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_cmpstr (get_title (fixture), ==, expected[i]);
      g_assert_cmpuint (rs_attract_flow_get_turn (fixture->flow), ==, i);
      rs_pace_advance (fixture->pace, RS_ATTRACT_DWELL_MS - 1);
      g_assert_cmpstr (get_title (fixture), ==, expected[i]);
      rs_pace_advance (fixture->pace, 1);
    }
}

static void
test_the_next_time_begins_with_another (Fixture *fixture, gconstpointer data)
{
  set_stories (fixture, "AB");
  rs_attract_flow_start (fixture->flow);
  rs_attract_flow_stop (fixture->flow);
  g_assert_false (rs_attract_flow_is_running (fixture->flow));
  turn (fixture);
  rs_attract_flow_start (fixture->flow);
  g_assert_cmpstr (get_title (fixture), ==, "B");
  turn (fixture);
  g_assert_cmpstr (get_title (fixture), ==, "A");
}

static void
test_skips_what_cannot_be_shown (Fixture *fixture, gconstpointer data)
{
  set_stories (fixture, "ABC");
  rs_attract_flow_start (fixture->flow);
  turn (fixture);
  rs_attract_flow_skip (fixture->flow);
  g_assert_cmpstr (get_title (fixture), ==, "C");
  rs_attract_flow_skip (fixture->flow);
  g_assert_cmpstr (get_title (fixture), ==, "A");
  rs_attract_flow_skip (fixture->flow);
  g_assert_cmpstr (get_title (fixture), ==, "");
  rs_attract_flow_skip (fixture->flow);
  g_assert_null (rs_attract_flow_get_next (fixture->flow));
}

static void
test_with_nothing_it_still_turns (Fixture *fixture, gconstpointer data)
{
  rs_attract_flow_set_stories (fixture->flow, NULL);
  rs_attract_flow_start (fixture->flow);
  fixture->n_changes = 0;
  turn (fixture);
  turn (fixture);
  g_assert_cmpuint (fixture->n_changes, ==, 2);
  g_assert_cmpuint (rs_attract_flow_get_turn (fixture->flow), ==, 2);
  g_assert_null (rs_attract_flow_get_story (fixture->flow));
}

static void
test_knows_the_next (Fixture *fixture, gconstpointer data)
{
  set_stories (fixture, "AB");
  g_assert_cmpstr (rs_attract_flow_get_next (fixture->flow)->title, ==, "B");
  rs_attract_flow_start (fixture->flow);
  turn (fixture);
  g_assert_cmpstr (rs_attract_flow_get_next (fixture->flow)->title, ==, "A");
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/attract-flow/goes-round", test_goes_round },
    { "/attract-flow/begins-with-another", test_the_next_time_begins_with_another },
    { "/attract-flow/skips", test_skips_what_cannot_be_shown },
    { "/attract-flow/nothing", test_with_nothing_it_still_turns },
    { "/attract-flow/next", test_knows_the_next },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
