/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What visitors do, from the first touch to the empty room. */
#include "rs-museum-find.h"
#include "rs-museum-steps.h"
#include "rs-test-release.h"

typedef struct
{
  RsTestRelease *data;
  RsPace *pace;
  RsPlayer *player;
  RsMuseum *museum;
  guint n_moves;
} Fixture;

static void
count_move (Fixture *fixture)
{
  fixture->n_moves++;
}

static RsRelease *
open_release (Fixture *fixture)
{
  g_autoptr (RsClock) clock = rs_clock_new ();

  return rs_test_release_open (fixture->data, clock);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRelease) release = NULL;

  fixture->data = rs_test_release_new ();
  fixture->pace = rs_pace_new_manual ();
  fixture->player = rs_player_new ();
  fixture->museum = rs_museum_new (fixture->pace, RS_LEVEL_LITTLE, 1);
  release = open_release (fixture);
  rs_voice_set_sound (rs_museum_get_voice (fixture->museum), fixture->player, NULL);
  rs_museum_set_release (fixture->museum, release);
  g_signal_connect_swapped (fixture->museum, "moved", G_CALLBACK (count_move), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->museum);
  g_assert_finalize_object (fixture->player);
  g_assert_finalize_object (fixture->pace);
  rs_test_release_free (fixture->data);
}

static void
assert_view (Fixture *fixture, RsView view)
{
  g_assert_cmpint (rs_museum_get_view (fixture->museum), ==, view);
}

static RsStoryFlow *
get_flow (Fixture *fixture)
{
  return rs_museum_get_story_flow (fixture->museum);
}

static RsVisit *
get_visit (Fixture *fixture)
{
  return rs_museum_get_visit (fixture->museum);
}

/* Story @number counts from 0; a section has four of them. */
static void
open_story (Fixture *fixture, guint number)
{
  g_autofree char *uid = rs_test_release_make_uid ('3', number);
  g_autoptr (RsStory) story = rs_release_find_story (
      rs_museum_get_release (fixture->museum), uid,
      rs_museum_get_level (fixture->museum));

  g_assert_nonnull (story);
  rs_museum_open_story (fixture->museum, story);
}

static void
play (Fixture *fixture)
{
  rs_pace_advance (fixture->pace, RS_STORY_START_MS);
  g_assert_cmpint (rs_story_flow_get_state (get_flow (fixture)), ==, RS_STORY_PLAYING);
}

static void
hear_to_the_end (Fixture *fixture)
{
  play (fixture);
  g_signal_emit_by_name (fixture->player, "finished");
  rs_pace_advance (fixture->pace, RS_STORY_END_MS);
}

static void
test_first_touch_tells_what_is_shown (Fixture *fixture, gconstpointer data)
{
  RsAttractFlow *attract = rs_museum_get_attract_flow (fixture->museum);
  g_autofree char *uid = NULL;

  rs_pace_advance (fixture->pace, RS_ATTRACT_DWELL_MS);
  uid = g_strdup (rs_attract_flow_get_story (attract)->uid);
  rs_museum_begin_visit (fixture->museum);

  assert_view (fixture, RS_VIEW_STORY);
  g_assert_cmpstr (rs_museum_get_story (fixture->museum)->uid, ==, uid);
  play (fixture);
  g_assert_false (rs_attract_flow_is_running (attract));
  rs_museum_begin_visit (fixture->museum);
  g_assert_cmpuint (fixture->n_moves, ==, 1);
  rs_museum_go_back (fixture->museum);
  assert_view (fixture, RS_VIEW_SECTION);
}

static void
test_a_heard_story_is_a_crane (Fixture *fixture, gconstpointer data)
{
  open_story (fixture, 0);
  hear_to_the_end (fixture);
  assert_view (fixture, RS_VIEW_STORY_END);
  g_assert_cmpuint (rs_visit_count_heard (get_visit (fixture)), ==, 1);
  g_assert_null (rs_visit_get_place (get_visit (fixture)));
  rs_museum_hear_again (fixture->museum);
  assert_view (fixture, RS_VIEW_STORY);
  g_assert_cmpuint (rs_story_flow_get_sentence (get_flow (fixture)), ==, 0);
  hear_to_the_end (fixture);
  g_assert_cmpuint (rs_visit_count_heard (get_visit (fixture)), ==, 1);
}

static void
test_leaving_keeps_the_place (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsStory) left = NULL;

  open_story (fixture, 1);
  play (fixture);
  rs_story_flow_next (get_flow (fixture));
  rs_museum_go_home (fixture->museum);

  left = rs_museum_find_left_story (fixture->museum);
  g_assert_nonnull (left);
  rs_museum_hear_on (fixture->museum);
  assert_view (fixture, RS_VIEW_STORY);
  g_assert_cmpstr (rs_museum_get_story (fixture->museum)->uid, ==, left->uid);
  g_assert_cmpuint (rs_story_flow_get_sentence (get_flow (fixture)), ==, 2);
}

static void
test_the_beginning_is_no_place (Fixture *fixture, gconstpointer data)
{
  open_story (fixture, 1);
  play (fixture);
  rs_museum_go_home (fixture->museum);
  g_assert_null (rs_museum_find_left_story (fixture->museum));
  rs_museum_hear_on (fixture->museum);
  assert_view (fixture, RS_VIEW_HOME);
}

static void
test_next_story (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsStory) next = NULL;

  open_story (fixture, 3);
  next = rs_museum_find_next_story (fixture->museum);
  rs_museum_hear_next_story (fixture->museum);
  g_assert_cmpstr (rs_museum_get_story (fixture->museum)->uid, ==, next->uid);
  g_assert_cmpstr (rs_navigation_get_section (rs_museum_get_navigation (fixture->museum)),
                   ==, next->section_uid);
}

static void
test_details_are_read_and_lead_back (Fixture *fixture, gconstpointer data)
{
  open_story (fixture, 0);
  hear_to_the_end (fixture);
  rs_museum_open_details (fixture->museum);
  assert_view (fixture, RS_VIEW_DETAILS);
  g_assert_cmpint (rs_story_flow_get_telling (get_flow (fixture))->level, ==,
                   RS_LEVEL_ADULT);
  g_assert_cmpint (rs_story_flow_get_state (get_flow (fixture)), ==, RS_STORY_READING);
  while (rs_museum_get_view (fixture->museum) == RS_VIEW_DETAILS)
    rs_story_flow_next (get_flow (fixture));
  assert_view (fixture, RS_VIEW_STORY_END);
  g_assert_cmpuint (rs_visit_count_heard (get_visit (fixture)), ==, 1);
  g_assert_cmpint (rs_story_flow_get_state (get_flow (fixture)), ==, RS_STORY_EMPTY);
}

static void
test_details_only_where_they_are (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTelling) details = NULL;

  open_story (fixture, 1);
  details = rs_museum_load_details (fixture->museum);
  g_assert_null (details);
}

static void
test_quiz_of_a_story (Fixture *fixture, gconstpointer data)
{
  RsQuizFlow *quiz = rs_museum_get_quiz_flow (fixture->museum);

  open_story (fixture, 0);
  hear_to_the_end (fixture);
  g_assert_true (rs_museum_has_quiz (fixture->museum));
  rs_museum_open_quiz (fixture->museum);
  assert_view (fixture, RS_VIEW_STORY_QUIZ);
  g_assert_cmpuint (rs_quiz_flow_count (quiz), ==, 2);
  rs_quiz_flow_next (quiz);
  rs_quiz_flow_next (quiz);
  assert_view (fixture, RS_VIEW_STORY_END);
}

static void
test_quiz_of_a_section (Fixture *fixture, gconstpointer data)
{
  RsQuizFlow *quiz = rs_museum_get_quiz_flow (fixture->museum);
  g_autofree char *section = rs_test_release_make_uid ('1', 0);
  g_autofree char *first = NULL;

  rs_museum_open_section (fixture->museum, section);
  rs_museum_open_quiz (fixture->museum);
  assert_view (fixture, RS_VIEW_SECTION_QUIZ);
  g_assert_cmpuint (rs_quiz_flow_count (quiz), ==, RS_QUIZ_MAX_LITTLE);
  first = g_strdup (rs_quiz_flow_get_question (quiz)->uid);
  rs_museum_go_back (fixture->museum);
  assert_view (fixture, RS_VIEW_SECTION);
  g_assert_null (rs_quiz_flow_get_question (quiz));
  rs_museum_open_quiz (fixture->museum);
  g_assert_cmpstr (rs_quiz_flow_get_question (quiz)->uid, !=, first);
}

static void
test_lists_what_there_is (Fixture *fixture, gconstpointer data)
{
  g_autofree char *uid = rs_test_release_make_uid ('1', 2);
  g_autoptr (GPtrArray) sections = rs_museum_list_sections (fixture->museum);
  g_autoptr (GPtrArray) stories = NULL;
  g_autoptr (RsSection) section = NULL;

  g_assert_cmpuint (sections->len, ==, 3);
  rs_museum_open_section (fixture->museum, uid);
  section = rs_museum_find_section (fixture->museum);
  g_assert_cmpstr (section->title, ==, "Тема 3");
  stories = rs_museum_list_stories (fixture->museum);
  g_assert_cmpuint (stories->len, ==, 4);
}

static void
test_other_level (Fixture *fixture, gconstpointer data)
{
  rs_museum_go_home (fixture->museum);
  g_assert_true (rs_museum_has_other_level (fixture->museum));
  rs_museum_change_level (fixture->museum);
  g_assert_cmpint (rs_museum_get_level (fixture->museum), ==, RS_LEVEL_SCHOOL);
  open_story (fixture, 0);
  g_assert_cmpint (rs_story_flow_get_telling (get_flow (fixture))->level, ==,
                   RS_LEVEL_SCHOOL);
  rs_museum_go_home (fixture->museum);
  rs_museum_change_level (fixture->museum);
  g_assert_cmpint (rs_museum_get_level (fixture->museum), ==, RS_LEVEL_LITTLE);
}

static void
test_silence_ends_the_visit (Fixture *fixture, gconstpointer data)
{
  RsIdleFlow *idle = rs_museum_get_idle_flow (fixture->museum);

  g_assert_cmpint (rs_idle_flow_get_state (idle), ==, RS_IDLE_OFF);
  rs_museum_begin_visit (fixture->museum);
  rs_visit_add_heard (get_visit (fixture), "any");
  rs_museum_go_home (fixture->museum);
  rs_museum_change_level (fixture->museum);
  rs_museum_change_volume (fixture->museum);
  rs_pace_advance (fixture->pace, 60 * 1000);
  g_assert_cmpint (rs_idle_flow_get_state (idle), ==, RS_IDLE_WARNING);
  assert_view (fixture, RS_VIEW_HOME);
  rs_pace_advance (fixture->pace, 20 * 1000);

  assert_view (fixture, RS_VIEW_ATTRACT);
  g_assert_true (
      rs_attract_flow_is_running (rs_museum_get_attract_flow (fixture->museum)));
  g_assert_cmpint (rs_museum_get_level (fixture->museum), ==, RS_LEVEL_LITTLE);
  g_assert_cmpuint (rs_visit_get_volume_step (get_visit (fixture)), ==, 1);
  g_assert_cmpuint (rs_visit_count_heard (get_visit (fixture)), ==, 0);
  g_assert_cmpint (rs_idle_flow_get_state (idle), ==, RS_IDLE_OFF);
}

static void
test_a_story_keeps_a_visit_alive (Fixture *fixture, gconstpointer data)
{
  RsIdleFlow *idle = rs_museum_get_idle_flow (fixture->museum);

  rs_museum_begin_visit (fixture->museum);
  play (fixture);
  rs_pace_advance (fixture->pace, 600 * 1000);
  g_assert_cmpint (rs_idle_flow_get_state (idle), ==, RS_IDLE_WATCHING);
  rs_story_flow_toggle (get_flow (fixture));
  rs_pace_advance (fixture->pace, rs_idle_flow_get_limit (idle) * 1000);
  g_assert_cmpint (rs_idle_flow_get_state (idle), ==, RS_IDLE_WARNING);
  g_assert_true (rs_idle_flow_touch (idle));
  assert_view (fixture, RS_VIEW_STORY);
  g_assert_cmpint (rs_story_flow_get_state (get_flow (fixture)), ==, RS_STORY_PAUSED);
}

static void
test_readers_get_time (Fixture *fixture, gconstpointer data)
{
  RsIdleFlow *idle = rs_museum_get_idle_flow (fixture->museum);

  rs_museum_show_words (fixture->museum, 50);
  g_assert_cmpuint (rs_idle_flow_get_limit (idle), ==, 150);
  rs_museum_go_home (fixture->museum);
  g_assert_cmpuint (rs_idle_flow_get_limit (idle), ==, 60);
  open_story (fixture, 0);
  rs_museum_open_quiz (fixture->museum);
  g_assert_cmpuint (rs_idle_flow_get_limit (idle), ==, 90);
}

static void
test_another_release_leads_home (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRelease) newer = NULL;

  open_story (fixture, 0);
  play (fixture);
  rs_test_release_add (fixture->data, 2, NULL);
  newer = open_release (fixture);
  rs_museum_set_release (fixture->museum, newer);
  assert_view (fixture, RS_VIEW_HOME);
  g_assert_false (rs_voice_is_sounding (rs_museum_get_voice (fixture->museum)));
  rs_museum_set_release (fixture->museum, NULL);
  assert_view (fixture, RS_VIEW_ATTRACT);
}

static void
test_with_nothing_to_show_nothing_happens (void)
{
  g_autoptr (RsPace) pace = rs_pace_new_manual ();
  RsMuseum *museum = rs_museum_new (pace, RS_LEVEL_LITTLE, 1);
  g_autoptr (GPtrArray) sections = rs_museum_list_sections (museum);

  g_assert_cmpuint (sections->len, ==, 0);
  rs_museum_begin_visit (museum);
  g_assert_cmpint (rs_museum_get_view (museum), ==, RS_VIEW_ATTRACT);
  g_assert_false (rs_museum_has_quiz (museum));
  g_assert_false (rs_museum_has_other_level (museum));
  g_assert_null (rs_museum_find_next_story (museum));
  g_assert_null (rs_museum_get_screen_path (museum, NULL));
  g_assert_finalize_object (museum);
}

static void
test_an_empty_museum_opens_home (void)
{
  g_autoptr (RsTestRelease) data = rs_test_release_new_empty ();
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsRelease) release = rs_test_release_open (data, clock);
  g_autoptr (RsPace) pace = rs_pace_new_manual ();
  g_autoptr (RsMuseum) museum = rs_museum_new (pace, RS_LEVEL_LITTLE, 1);

  rs_museum_set_release (museum, release);
  rs_museum_begin_visit (museum);
  g_assert_cmpint (rs_museum_get_view (museum), ==, RS_VIEW_HOME);
  rs_museum_change_level (museum);
  g_assert_cmpint (rs_museum_get_level (museum), ==, RS_LEVEL_LITTLE);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/museum/first-touch", test_first_touch_tells_what_is_shown },
    { "/museum/heard", test_a_heard_story_is_a_crane },
    { "/museum/place", test_leaving_keeps_the_place },
    { "/museum/beginning", test_the_beginning_is_no_place },
    { "/museum/next-story", test_next_story },
    { "/museum/details", test_details_are_read_and_lead_back },
    { "/museum/no-details", test_details_only_where_they_are },
    { "/museum/story-quiz", test_quiz_of_a_story },
    { "/museum/section-quiz", test_quiz_of_a_section },
    { "/museum/lists", test_lists_what_there_is },
    { "/museum/level", test_other_level },
    { "/museum/silence", test_silence_ends_the_visit },
    { "/museum/listening", test_a_story_keeps_a_visit_alive },
    { "/museum/reading", test_readers_get_time },
    { "/museum/another-release", test_another_release_leads_home },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  g_test_add_func ("/museum/nothing", test_with_nothing_to_show_nothing_happens);
  g_test_add_func ("/museum/empty", test_an_empty_museum_opens_home);
  return g_test_run ();
}
