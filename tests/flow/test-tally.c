/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a visit is counted, and that nothing else is. */
#include "rs-database.h"
#include "rs-file.h"
#include "rs-museum-find.h"
#include "rs-museum-steps.h"
#include "rs-tally.h"
#include "rs-test-release.h"

typedef struct
{
  RsTestRelease *data;
  RsPace *pace;
  RsPlayer *player;
  RsMuseum *museum;
  RsTally *tally;
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsRelease) release = NULL;
  g_autoptr (RsStats) stats = NULL;

  fixture->folder = g_dir_make_tmp ("rs-tally-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "stats.db", NULL);
  fixture->data = rs_test_release_new ();
  fixture->pace = rs_pace_new_manual ();
  fixture->player = rs_player_new ();
  fixture->museum = rs_museum_new (fixture->pace, RS_LEVEL_LITTLE, 1);
  release = rs_test_release_open (fixture->data, clock);
  rs_voice_set_sound (rs_museum_get_voice (fixture->museum), fixture->player, NULL);
  rs_museum_set_release (fixture->museum, release);
  stats = rs_stats_new (fixture->path, clock);
  fixture->tally = rs_tally_new (fixture->museum, stats);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->tally);
  g_assert_finalize_object (fixture->museum);
  g_assert_finalize_object (fixture->player);
  g_assert_finalize_object (fixture->pace);
  rs_test_release_free (fixture->data);
  g_assert_true (rs_file_remove_tree (fixture->folder, NULL));
  g_free (fixture->folder);
  g_free (fixture->path);
}

/* Ends the tally; then the counts are written: one row a line, kind, uid, n. */
static void
assert_counts (Fixture *fixture, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) database = NULL;
  g_autoptr (RsStatement) select = NULL;
  g_autoptr (GString) rows = g_string_new (NULL);

  g_assert_finalize_object (g_steal_pointer (&fixture->tally));
  database = rs_database_open (fixture->path, RS_DATABASE_READ, &error);
  g_assert_no_error (error);
  select = rs_database_prepare (database,
                                "SELECT kind || ' ' || substr (uid, 1, 1) || ' '"
                                " || sum (n) FROM day_count GROUP BY kind, uid"
                                " ORDER BY kind, uid",
                                &error);
  while (rs_statement_step (select, &error))
    g_string_append_printf (rows, "%s\n", rs_statement_get_text (select, 0));
  g_assert_no_error (error);
  g_assert_cmpstr (rows->str, ==, expected);
}

static void
open_story (Fixture *fixture, guint number)
{
  g_autofree char *uid = rs_test_release_make_uid ('3', number);
  g_autoptr (RsStory) story = rs_release_find_story (
      rs_museum_get_release (fixture->museum), uid, RS_LEVEL_LITTLE);

  rs_museum_open_story (fixture->museum, story);
}

static void
hear_to_the_end (Fixture *fixture)
{
  rs_pace_advance (fixture->pace, RS_STORY_START_MS);
  g_signal_emit_by_name (fixture->player, "finished");
  rs_pace_advance (fixture->pace, RS_STORY_END_MS);
  g_assert_cmpint (rs_museum_get_view (fixture->museum), ==, RS_VIEW_STORY_END);
}

static void
test_a_story_is_heard (Fixture *fixture, gconstpointer data)
{
  rs_museum_begin_visit (fixture->museum);
  hear_to_the_end (fixture);
  rs_museum_go_back (fixture->museum);
  rs_museum_go_home (fixture->museum);
  assert_counts (fixture, "story-finished 3 1\n"
                          "story-opened 3 1\n"
                          "visit  1\n");
}

/* From the end sheet, and from the tile of a story that is known already. */
static void
test_a_story_is_heard_again (Fixture *fixture, gconstpointer data)
{
  open_story (fixture, 0);
  hear_to_the_end (fixture);
  rs_museum_hear_again (fixture->museum);
  hear_to_the_end (fixture);
  rs_museum_go_home (fixture->museum);
  open_story (fixture, 0);
  assert_counts (fixture, "story-finished 3 2\n"
                          "story-opened 3 1\n"
                          "story-repeated 3 2\n"
                          "visit  1\n");
}

/* Turned over to its end it is not heard; told anew it is. */
static void
test_a_story_is_skipped (Fixture *fixture, gconstpointer data)
{
  RsStoryFlow *flow = rs_museum_get_story_flow (fixture->museum);

  open_story (fixture, 0);
  rs_pace_advance (fixture->pace, RS_STORY_START_MS);
  while (rs_museum_get_view (fixture->museum) == RS_VIEW_STORY)
    rs_story_flow_next (flow);
  rs_museum_hear_again (fixture->museum);
  hear_to_the_end (fixture);
  rs_museum_hear_next_story (fixture->museum);
  assert_counts (fixture, "story-finished 3 1\n"
                          "story-opened 3 1\n"
                          "story-opened 3 1\n"
                          "story-repeated 3 1\n"
                          "visit  1\n");
}

/* «Слушать дальше» opens nothing anew. */
static void
test_a_story_goes_on (Fixture *fixture, gconstpointer data)
{
  open_story (fixture, 1);
  rs_pace_advance (fixture->pace, RS_STORY_START_MS);
  rs_story_flow_next (rs_museum_get_story_flow (fixture->museum));
  rs_museum_go_home (fixture->museum);
  rs_museum_hear_on (fixture->museum);
  hear_to_the_end (fixture);
  assert_counts (fixture, "story-finished 3 1\n"
                          "story-opened 3 1\n"
                          "visit  1\n");
}

/* The details are another layer of the same story. */
static void
test_details_are_read (Fixture *fixture, gconstpointer data)
{
  open_story (fixture, 0);
  hear_to_the_end (fixture);
  rs_museum_open_details (fixture->museum);
  while (rs_museum_get_view (fixture->museum) == RS_VIEW_DETAILS)
    rs_story_flow_next (rs_museum_get_story_flow (fixture->museum));
  assert_counts (fixture, "story-finished 3 1\n"
                          "story-opened 3 1\n"
                          "visit  1\n");
}

static guint
find_answer (RsQuizFlow *quiz, gboolean is_right)
{
  const RsQuestion *question = rs_quiz_flow_get_question (quiz);
  guint i = 0;

  while (((const RsAnswer *)question->answers->pdata[i])->is_right != is_right)
    i++;
  return i;
}

static void
test_a_quiz_is_played (Fixture *fixture, gconstpointer data)
{
  RsQuizFlow *quiz = rs_museum_get_quiz_flow (fixture->museum);
  g_autofree char *section = rs_test_release_make_uid ('1', 0);

  rs_museum_go_home (fixture->museum);
  rs_museum_open_section (fixture->museum, section);
  rs_museum_open_quiz (fixture->museum);
  rs_quiz_flow_choose (quiz, find_answer (quiz, FALSE));
  /* A faded tile is no answer, nor is one of a question that is answered. */
  rs_quiz_flow_choose (quiz, find_answer (quiz, FALSE));
  rs_quiz_flow_choose (quiz, find_answer (quiz, TRUE));
  rs_quiz_flow_choose (quiz, find_answer (quiz, TRUE));
  rs_museum_go_back (fixture->museum);
  assert_counts (fixture, "answer-chosen a 1\n"
                          "answer-chosen a 1\n"
                          "section-opened 1 1\n"
                          "visit  1\n");
}

/* Whoever does nothing but look leaves no trace, not even a file. */
static void
test_nobody_comes (Fixture *fixture, gconstpointer data)
{
  rs_pace_advance (fixture->pace, 600 * 1000);
  g_assert_finalize_object (g_steal_pointer (&fixture->tally));
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/tally/heard", test_a_story_is_heard },
    { "/tally/again", test_a_story_is_heard_again },
    { "/tally/skipped", test_a_story_is_skipped },
    { "/tally/goes-on", test_a_story_goes_on },
    { "/tally/details", test_details_are_read },
    { "/tally/quiz", test_a_quiz_is_played },
    { "/tally/nobody", test_nobody_comes },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
