/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a release shows to whom, and when. */

#include "rs-error.h"
#include "rs-test-release.h"

#include <glib/gstdio.h>
#include <string.h>

/* Midday of 2026-06-01, UTC, in µs: after the releases of the tests were made. */
#define JUNE_1 (G_GINT64_CONSTANT (1780315200) * G_USEC_PER_SEC)

static void
assert_titles (GPtrArray *stories, const char *const *titles)
{
  g_assert_cmpuint (stories->len, ==, g_strv_length ((char **)titles));
  for (guint i = 0; i < stories->len; i++)
    g_assert_cmpstr (((RsStory *)stories->pdata[i])->title, ==, titles[i]);
}

static RsStory *
find_story (RsRelease *release, guint number, RsLevel level)
{
  g_autofree char *uid = rs_test_release_make_uid ('3', number);

  return rs_release_find_story (release, uid, level);
}

static GPtrArray *
list_stories (RsRelease *release, guint section, RsLevel level)
{
  g_autofree char *uid = rs_test_release_make_uid ('1', section);

  return rs_release_list_stories (release, uid, level);
}

static void
test_open (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new ();
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autofree char *path = NULL;
  g_autofree char *digest = g_strnfill (64, 'a');

  g_assert_cmpint (rs_release_get_number (release), ==, 1);
  g_assert_cmpstr (rs_release_get_museum_name (release), ==, "Музей");
  g_assert_true (g_str_has_prefix (rs_release_get_folder (release), museum->data));
  path = rs_release_get_media_path (release, digest);
  g_assert_true (g_str_has_prefix (path, museum->data));
  g_assert_null (rs_release_get_media_path (release, "../../etc/passwd"));
}

static void
test_sections (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new ();
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autoptr (GPtrArray) sections = rs_release_list_sections (release, RS_LEVEL_LITTLE);
  const RsSection *first;

  g_assert_cmpuint (sections->len, ==, 3);
  first = sections->pdata[0];
  g_assert_cmpstr (first->title, ==, "Тема 1");
  g_assert_cmpstr (first->color, ==, "#1E5B86");
  g_assert_nonnull (first->cover);
  g_assert_cmpint (first->cover->width, ==, 1600);
  g_assert_cmpint (first->cover->height, ==, 1000);
}

static void
assert_source (const RsStory *story,
               guint index,
               const char *text,
               RsConfidence confidence)
{
  const RsStoryProof *source = story->sources->pdata[index];

  g_assert_cmpstr (source->text, ==, text);
  g_assert_cmpint (source->confidence, ==, confidence);
}

static void
test_story_is_whole (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new ();
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autoptr (RsStory) story = find_story (release, 0, RS_LEVEL_LITTLE);
  g_autoptr (RsStory) silent = find_story (release, 3, RS_LEVEL_SCHOOL);

  g_assert_cmpstr (story->title, ==, "Рассказ 1: река");
  g_assert_cmpstr (story->section_title, ==, "Тема 1");
  g_assert_cmpstr (story->place_text, ==, "Искитим");
  g_assert_cmpuint (story->sources->len, ==, 2);
  assert_source (story, 0, "Из книги о крае", RS_CONFIDENCE_EXACT);
  assert_source (story, 1, "Рассказали старожилы", RS_CONFIDENCE_TOLD);
  g_assert_cmpint (story->voice_kind, ==, RS_VOICE_CHILD);
  g_assert_cmpint (story->duration, ==, 20100);
  g_assert_true (rs_story_has_level (story, RS_LEVEL_ADULT));
  g_assert_nonnull (story->cover);

  g_assert_cmpint (silent->voice_kind, ==, RS_VOICE_NONE);
  g_assert_cmpint (silent->duration, ==, 0);
  g_assert_false (rs_story_has_level (silent, RS_LEVEL_ADULT));
}

static void
test_cover_is_borrowed (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (
      1, 1, "UPDATE story SET cover = NULL");
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autoptr (RsStory) story = find_story (release, 0, RS_LEVEL_LITTLE);

  g_assert_nonnull (story->cover);
}

static void
test_order (void)
{
  static const char *const titles[] = { "Рассказ 4: мамонт", "Рассказ 1: река",
                                        "Рассказ 2: скала", "Рассказ 3: завод", NULL };
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (
      1, 4, "UPDATE story SET position = -1 WHERE id = 3");
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autoptr (GPtrArray) stories = list_stories (release, 0, RS_LEVEL_SCHOOL);

  assert_titles (stories, titles);
}

static void
test_little_ones_see_less (void)
{
  static const char *const little[] = { "Рассказ 1: река", NULL };
  static const char *const school[] = { "Рассказ 1: река", "Рассказ 3: завод", NULL };
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (
      2, 4,
      "UPDATE story SET is_locked = 1 WHERE id = 1;"
      "UPDATE story SET age = 12 WHERE id = 2;"
      "DELETE FROM search_text; DELETE FROM timing; DELETE FROM narration;"
      "DELETE FROM sentence; DELETE FROM card; DELETE FROM telling WHERE story = 3;"
      "UPDATE section SET age = 12 WHERE id = 1");
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autoptr (GPtrArray) for_little = list_stories (release, 0, RS_LEVEL_LITTLE);
  g_autoptr (GPtrArray) for_school = list_stories (release, 0, RS_LEVEL_SCHOOL);
  g_autoptr (GPtrArray) grown_up = list_stories (release, 1, RS_LEVEL_LITTLE);
  g_autoptr (GPtrArray) sections = rs_release_list_sections (release, RS_LEVEL_LITTLE);

  assert_titles (for_little, little);
  assert_titles (for_school, school);
  g_assert_cmpuint (grown_up->len, ==, 0);
  g_assert_cmpuint (sections->len, ==, 1);
  g_assert_null (find_story (release, 1, RS_LEVEL_LITTLE));
  g_assert_null (find_story (release, 1, RS_LEVEL_SCHOOL));
}

static void
test_dates (void)
{
  static const char *const june[] = { "Рассказ 1: река", "Рассказ 2: скала",
                                      "Рассказ 3: завод", NULL };
  static const char *const nobody_knows[] = { "Рассказ 1: река", NULL };
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (
      1, 4,
      "UPDATE story SET shown_from = '2026-06-01', shown_until = '2026-06-01'"
      " WHERE id = 1;"
      "UPDATE story SET shown_from = '2026-05-31' WHERE id = 2;"
      "UPDATE story SET shown_until = '2026-05-31' WHERE id = 3");
  g_autoptr (RsClock) clock = rs_clock_new_fixed (JUNE_1);
  g_autoptr (RsRelease) release = rs_test_release_open (museum, clock);
  g_autoptr (GPtrArray) shown = list_stories (release, 0, RS_LEVEL_LITTLE);
  g_autoptr (GPtrArray) dateless = NULL;

  assert_titles (shown, june);
  /* The clock fell back: what is dated is off. */
  rs_clock_witness_date (clock, "2026-07-01");
  dateless = list_stories (release, 0, RS_LEVEL_LITTLE);
  assert_titles (dateless, nobody_knows);
}

/* A machine that woke up in 1970 learns from the release that this cannot be. */
static void
test_release_teaches_the_clock (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new ();
  g_autoptr (RsClock) clock = rs_clock_new_fixed (0);
  g_autoptr (RsRelease) release = rs_test_release_open (museum, clock);
  g_autofree char *today = rs_clock_today (clock);

  g_assert_true (rs_clock_is_wrong (clock));
  g_assert_cmpstr (today, ==, "2026-05-09");
}

static void
test_attract (void)
{
  static const char *const by_turns[] = { "Рассказ 1: река",
                                          "Рассказ 5: камень",
                                          "Рассказ 4: мамонт",
                                          "Рассказ 6: лес",
                                          "Рассказ 7: мельница",
                                          "Рассказ 8: школа",
                                          NULL };
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (
      3, 4,
      "UPDATE story SET age = 6 WHERE id = 1;"
      "UPDATE story SET is_stub = 1 WHERE id = 2;"
      "UPDATE story SET is_locked = 1 WHERE id = 8;"
      "UPDATE section SET age = 6 WHERE id = 2");
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autoptr (GPtrArray) stories = rs_release_list_attract (release, RS_LEVEL_SCHOOL);

  assert_titles (stories, by_turns);
}

static void
assert_next (RsRelease *release, guint from, guint expected)
{
  g_autofree char *uid = rs_test_release_make_uid ('3', from);
  g_autofree char *expected_uid = rs_test_release_make_uid ('3', expected);
  g_autoptr (RsStory) next = rs_release_find_next_story (release, uid, RS_LEVEL_LITTLE);

  g_assert_nonnull (next);
  g_assert_cmpstr (next->uid, ==, expected_uid);
}

static void
test_next (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (
      3, 2, "UPDATE story SET is_stub = 1 WHERE id IN (1, 2, 3)");
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);

  assert_next (release, 4, 5);
  assert_next (release, 0, 4);
  assert_next (release, 5, 0);
  assert_next (release, 1, 4);
  g_assert_null (rs_release_find_next_story (release, "nowhere", RS_LEVEL_LITTLE));
}

static void
test_next_of_one (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (1, 1, NULL);
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);

  assert_next (release, 0, 0);
}

static void
test_telling (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new ();
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autofree char *uid = rs_test_release_make_uid ('3', 0);
  g_autofree char *last_sentence = rs_test_release_make_uid ('6', 5);
  g_autoptr (RsTelling) telling = rs_release_load_telling (release, uid, RS_LEVEL_LITTLE);
  const RsNarration *child = telling->narrations->pdata[0];
  const RsNarration *computer = telling->narrations->pdata[1];

  g_assert_cmpint (telling->level, ==, RS_LEVEL_LITTLE);
  g_assert_cmpstr (telling->story_uid, ==, uid);
  g_assert_cmpuint (telling->cards->len, ==, 3);
  g_assert_cmpuint (telling->n_sentences, ==, 6);
  g_assert_cmpstr (rs_telling_get_sentence (telling, 5)->uid, ==, last_sentence);
  g_assert_null (rs_telling_get_sentence (telling, 6));
  g_assert_cmpint (rs_telling_find_card (telling, 3), ==, 1);
  g_assert_cmpint (rs_telling_find_card (telling, 6), ==, -1);

  g_assert_cmpuint (telling->narrations->len, ==, 2);
  g_assert_cmpint (child->kind, ==, RS_VOICE_CHILD);
  g_assert_cmpstr (child->narrator_name, ==, "ученица 5 класса");
  g_assert_cmpint (child->duration, ==, 20100);
  g_assert_cmpint (computer->kind, ==, RS_VOICE_COMPUTER);
}

static void
test_sentence_at (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (
      1, 1, "DELETE FROM timing WHERE sentence IN (0, 3)");
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autofree char *uid = rs_test_release_make_uid ('3', 0);
  g_autoptr (RsTelling) telling = rs_release_load_telling (release, uid, RS_LEVEL_LITTLE);
  const RsNarration *narration = telling->narrations->pdata[0];

  g_assert_cmpuint (narration->timings->len, ==, 6);
  g_assert_cmpint (g_array_index (narration->timings, RsTiming, 0).start, ==, -1);
  g_assert_cmpint (g_array_index (narration->timings, RsTiming, 1).start, ==, 3350);
  g_assert_cmpint (rs_telling_find_sentence_at (telling, narration, 0), ==, -1);
  g_assert_cmpint (rs_telling_find_sentence_at (telling, narration, 3349), ==, -1);
  g_assert_cmpint (rs_telling_find_sentence_at (telling, narration, 3350), ==, 1);
  g_assert_cmpint (rs_telling_find_sentence_at (telling, narration, 6600), ==, 1);
  /* The fourth was not recorded: the third stays. */
  g_assert_cmpint (rs_telling_find_sentence_at (telling, narration, 11000), ==, 2);
  g_assert_cmpint (rs_telling_find_sentence_at (telling, narration, 99000), ==, 5);
  g_assert_cmpint (rs_telling_find_sentence_at (telling, NULL, 99000), ==, -1);
}

static void
test_adult_telling (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new ();
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autofree char *first = rs_test_release_make_uid ('3', 0);
  g_autofree char *second = rs_test_release_make_uid ('3', 1);
  g_autoptr (RsTelling) telling = rs_release_load_telling (release, first,
                                                           RS_LEVEL_ADULT);

  g_assert_nonnull (telling);
  g_assert_cmpuint (telling->narrations->len, ==, 0);
  g_assert_null (rs_release_load_telling (release, second, RS_LEVEL_ADULT));
}

static void
test_questions (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new ();
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autofree char *story = rs_test_release_make_uid ('3', 0);
  g_autofree char *section = rs_test_release_make_uid ('1', 0);
  g_autoptr (GPtrArray) little = rs_release_list_questions (release, story,
                                                            RS_LEVEL_LITTLE);
  g_autoptr (GPtrArray) school = rs_release_list_questions (release, story,
                                                            RS_LEVEL_SCHOOL);
  g_autoptr (GPtrArray) all = rs_release_list_section_questions (release, section,
                                                                 RS_LEVEL_SCHOOL);
  const RsQuestion *question = little->pdata[0];
  const RsAnswer *answer = question->answers->pdata[0];

  g_assert_cmpuint (little->len, ==, 2);
  g_assert_cmpuint (school->len, ==, 3);
  g_assert_cmpuint (all->len, ==, 12);
  g_assert_cmpint (question->kind, ==, RS_QUESTION_PICTURE);
  g_assert_cmpint (question->level, ==, RS_LEVEL_LITTLE);
  g_assert_cmpstr (question->prompt, ==, "Где река?");
  g_assert_cmpstr (question->reason, ==, "Так было в рассказе.");
  g_assert_true (question->is_scored);
  g_assert_cmpuint (question->answers->len, ==, 3);
  g_assert_true (answer->is_right);
  g_assert_nonnull (answer->photo);
  answer = question->answers->pdata[1];
  g_assert_false (answer->is_right);
}

static void
test_voice (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new ();
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autofree char *story = rs_test_release_make_uid ('3', 0);
  gint64 duration = -1;
  g_autofree char *sound = rs_release_find_voice (release, story, "title", &duration);

  g_assert_cmpuint (strlen (sound), ==, 64);
  g_assert_cmpint (duration, ==, 1200);
  g_assert_null (rs_release_find_voice (release, story, "prompt", &duration));
  g_assert_cmpint (duration, ==, 0);
}

static void
test_empty (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_empty ();
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autoptr (GPtrArray) sections = rs_release_list_sections (release, RS_LEVEL_LITTLE);
  g_autoptr (GPtrArray) attract = rs_release_list_attract (release, RS_LEVEL_LITTLE);

  g_assert_cmpuint (sections->len, ==, 0);
  g_assert_cmpuint (attract->len, ==, 0);
  g_assert_null (find_story (release, 0, RS_LEVEL_LITTLE));
}

static void
test_read_only_folder (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (1, 1, NULL);
  g_autofree char *folder = rs_test_release_get_folder (museum, 1);
  g_autoptr (RsRelease) release = NULL;
  g_autoptr (GPtrArray) sections = NULL;

  g_assert_cmpint (g_chmod (folder, 0555), ==, 0);
  release = rs_test_release_open (museum, NULL);
  sections = rs_release_list_sections (release, RS_LEVEL_LITTLE);
  g_assert_cmpuint (sections->len, ==, 1);
  g_assert_cmpint (g_chmod (folder, 0755), ==, 0);
}

static void
test_cancelled (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (1, 1, NULL);
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = rs_test_release_get_folder (museum, 1);

  g_cancellable_cancel (cancellable);
  g_assert_null (rs_release_open (folder, museum->data, clock, cancellable, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_CANCELLED);
}

static void
test_no_leak (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new ();
  RsRelease *release = rs_test_release_open (museum, NULL);
  g_autofree char *uid = rs_test_release_make_uid ('3', 0);
  g_autoptr (RsTelling) telling = rs_release_load_telling (release, uid, RS_LEVEL_LITTLE);

  g_assert_finalize_object (release);
  /* Values outlive the release that they came from. */
  g_assert_cmpuint (telling->n_sentences, ==, 6);
}

static void
test_kinds (void)
{
  RsQuestionKind kind;

  for (int i = RS_QUESTION_WORDS; i <= RS_QUESTION_ODD; i++)
    {
      g_assert_true (rs_question_kind_from_string (
          rs_question_kind_to_string ((RsQuestionKind)i), &kind));
      g_assert_cmpint ((int)kind, ==, i);
    }
  g_assert_false (rs_question_kind_from_string ("riddle", &kind));
  g_assert_false (rs_question_kind_from_string (NULL, &kind));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/release/open", test_open);
  g_test_add_func ("/release/sections", test_sections);
  g_test_add_func ("/release/story/whole", test_story_is_whole);
  g_test_add_func ("/release/story/cover", test_cover_is_borrowed);
  g_test_add_func ("/release/story/order", test_order);
  g_test_add_func ("/release/story/next", test_next);
  g_test_add_func ("/release/story/next-of-one", test_next_of_one);
  g_test_add_func ("/release/audience/little", test_little_ones_see_less);
  g_test_add_func ("/release/audience/dates", test_dates);
  g_test_add_func ("/release/audience/clock", test_release_teaches_the_clock);
  g_test_add_func ("/release/attract", test_attract);
  g_test_add_func ("/release/telling", test_telling);
  g_test_add_func ("/release/telling/sentence-at", test_sentence_at);
  g_test_add_func ("/release/telling/adult", test_adult_telling);
  g_test_add_func ("/release/questions", test_questions);
  g_test_add_func ("/release/questions/kinds", test_kinds);
  g_test_add_func ("/release/voice", test_voice);
  g_test_add_func ("/release/empty", test_empty);
  g_test_add_func ("/release/read-only-folder", test_read_only_folder);
  g_test_add_func ("/release/cancelled", test_cancelled);
  g_test_add_func ("/release/no-leak", test_no_leak);

  return g_test_run ();
}
