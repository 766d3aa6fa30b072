/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a visitor is, and where Назад leads. */
#include "rs-navigation.h"

typedef enum
{
  GO_ATTRACT,
  GO_HOME,
  GO_SECTION,
  GO_STORY,
  GO_END,
  GO_DETAILS,
  GO_STORY_QUIZ,
  GO_SECTION_QUIZ,
  GO_BACK,
  STOP,
} Step;

typedef struct
{
  const char *name;
  Step steps[6];
  RsView view;
  const char *section;
  const char *story;
} Case;

static const Case cases[] = {
  { "attract", { STOP }, RS_VIEW_ATTRACT, NULL, NULL },
  { "home", { GO_HOME, STOP }, RS_VIEW_HOME, NULL, NULL },
  { "section", { GO_SECTION, STOP }, RS_VIEW_SECTION, "section", NULL },
  { "story", { GO_STORY, STOP }, RS_VIEW_STORY, "section", "story" },
  { "end", { GO_STORY, GO_END, STOP }, RS_VIEW_STORY_END, "section", "story" },
  { "section-to-home", { GO_SECTION, GO_BACK, STOP }, RS_VIEW_HOME, NULL, NULL },
  { "story-to-section", { GO_STORY, GO_BACK, STOP }, RS_VIEW_SECTION, "section", NULL },
  { "end-to-section",
    { GO_STORY, GO_END, GO_BACK, STOP },
    RS_VIEW_SECTION,
    "section",
    NULL },
  { "details-to-end",
    { GO_STORY, GO_DETAILS, GO_BACK, STOP },
    RS_VIEW_STORY_END,
    "section",
    "story" },
  { "quiz-to-end",
    { GO_STORY, GO_STORY_QUIZ, GO_BACK, STOP },
    RS_VIEW_STORY_END,
    "section",
    "story" },
  { "section-quiz",
    { GO_STORY, GO_BACK, GO_SECTION_QUIZ, STOP },
    RS_VIEW_SECTION_QUIZ,
    "section",
    NULL },
  { "section-quiz-back",
    { GO_SECTION, GO_SECTION_QUIZ, GO_BACK, STOP },
    RS_VIEW_SECTION,
    "section",
    NULL },
  { "home-has-no-way-back", { GO_HOME, GO_BACK, STOP }, RS_VIEW_HOME, NULL, NULL },
  { "attract-has-no-way-back", { GO_BACK, STOP }, RS_VIEW_ATTRACT, NULL, NULL },
  { "home-forgets", { GO_STORY, GO_HOME, STOP }, RS_VIEW_HOME, NULL, NULL },
  { "attract-forgets", { GO_STORY, GO_ATTRACT, STOP }, RS_VIEW_ATTRACT, NULL, NULL },
};

static void
take (RsNavigation *navigation, Step step)
{
  switch (step)
    {
    case GO_ATTRACT:
      rs_navigation_go_attract (navigation);
      break;
    case GO_HOME:
      rs_navigation_go_home (navigation);
      break;
    case GO_SECTION:
      rs_navigation_open_section (navigation, "section");
      break;
    case GO_STORY:
      rs_navigation_open_story (navigation, "story", "section");
      break;
    case GO_END:
      rs_navigation_open_story_view (navigation, RS_VIEW_STORY_END);
      break;
    case GO_DETAILS:
      rs_navigation_open_story_view (navigation, RS_VIEW_DETAILS);
      break;
    case GO_STORY_QUIZ:
      rs_navigation_open_story_view (navigation, RS_VIEW_STORY_QUIZ);
      break;
    case GO_SECTION_QUIZ:
      rs_navigation_open_section_quiz (navigation);
      break;
    case GO_BACK:
      rs_navigation_back (navigation);
      break;
    case STOP:
    default:
      g_assert_not_reached ();
    }
}

static void
test_case (gconstpointer data)
{
  const Case *tested = data;
  RsNavigation *navigation = rs_navigation_new ();

  for (const Step *step = tested->steps; *step != STOP; step++)
    take (navigation, *step);
  g_assert_cmpint (rs_navigation_get_view (navigation), ==, tested->view);
  g_assert_cmpstr (rs_navigation_get_section (navigation), ==, tested->section);
  g_assert_cmpstr (rs_navigation_get_story (navigation), ==, tested->story);
  g_assert_finalize_object (navigation);
}

static void
remember (RsNavigation *navigation, guint from, guint *seen)
{
  *seen = from;
}

static void
test_tells_where_from (void)
{
  g_autoptr (RsNavigation) navigation = rs_navigation_new ();
  guint seen = G_MAXUINT;

  g_signal_connect (navigation, "moved", G_CALLBACK (remember), &seen);
  rs_navigation_go_home (navigation);
  g_assert_cmpuint (seen, ==, RS_VIEW_ATTRACT);
  rs_navigation_open_section (navigation, "a");
  rs_navigation_open_section (navigation, rs_navigation_get_section (navigation));
  g_assert_cmpuint (seen, ==, RS_VIEW_SECTION);
  g_assert_cmpstr (rs_navigation_get_section (navigation), ==, "a");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/navigation/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/navigation/tells-where-from", test_tells_where_from);
  return g_test_run ();
}
