/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages of two cards of three sentences. */
#include "rs-story-breaks.h"
#include "rs-test-tale.h"

static RsStoryBreaks *
new_breaks (void)
{
  g_autoptr (RsTelling) telling = rs_test_tale_new (RS_LEVEL_SCHOOL, 2, 3, 0);
  RsStoryBreaks *breaks = rs_story_breaks_new ();

  rs_story_breaks_set_telling (breaks, telling);
  return breaks;
}

static void
test_nothing (void)
{
  g_autoptr (RsStoryBreaks) breaks = new_breaks ();

  rs_story_breaks_set_telling (breaks, NULL);
  g_assert_cmpuint (rs_story_breaks_count_pages (breaks), ==, 0);
  g_assert_cmpuint (rs_story_breaks_find_page (breaks, 5), ==, 0);
  g_assert_cmpuint (rs_story_breaks_get_start (breaks, 0), ==, 0);
}

static void
test_cards (void)
{
  g_autoptr (RsStoryBreaks) breaks = new_breaks ();

  g_assert_cmpuint (rs_story_breaks_count_pages (breaks), ==, 2);
  g_assert_cmpuint (rs_story_breaks_find_page (breaks, 2), ==, 0);
  g_assert_cmpuint (rs_story_breaks_find_page (breaks, 3), ==, 1);
  g_assert_cmpuint (rs_story_breaks_find_page (breaks, 99), ==, 1);
  g_assert_cmpuint (rs_story_breaks_get_start (breaks, 1), ==, 3);
  g_assert_cmpuint (rs_story_breaks_get_start (breaks, 2), ==, 6);
}

static void
test_measured (void)
{
  const guint starts[] = { 0, 2, 3 };
  g_autoptr (RsStoryBreaks) breaks = new_breaks ();

  g_assert_true (rs_story_breaks_set_starts (breaks, starts, 3));
  g_assert_false (rs_story_breaks_set_starts (breaks, starts, 3));
  g_assert_cmpuint (rs_story_breaks_count_pages (breaks), ==, 3);
  g_assert_cmpuint (rs_story_breaks_find_page (breaks, 1), ==, 0);
  g_assert_cmpuint (rs_story_breaks_find_page (breaks, 2), ==, 1);
  g_assert_true (rs_story_breaks_set_starts (breaks, starts, 2));
  g_assert_cmpuint (rs_story_breaks_find_page (breaks, 5), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/story-breaks/nothing", test_nothing);
  g_test_add_func ("/story-breaks/cards", test_cards);
  g_test_add_func ("/story-breaks/measured", test_measured);
  return g_test_run ();
}
