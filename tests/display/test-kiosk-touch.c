/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What hands of children do to the whole kiosk. */
#include "rs-museum-find.h"
#include "rs-test-kiosk.h"
#include "rs-test-window.h"

#include <math.h>

/* px at 23.8″: a little less and a little more than 12 mm */
#define SLIP 38
#define SLIDE 50

/* ms: shorter contacts are no touches; longer ones rest */
#define SHORTEST 40
#define RESTING 1100

/* Drumming: longer than the shortest touch, much shorter than the rest after a tap. */
#define DRUM_MS 60

static RsStoryFlow *
get_story (RsTestKiosk *kiosk)
{
  return rs_museum_get_story_flow (kiosk->museum);
}

static RsView
get_view (RsTestKiosk *kiosk)
{
  return rs_museum_get_view (kiosk->museum);
}

static void
play_story (RsTestKiosk *kiosk)
{
  rs_test_kiosk_open_story (kiosk);
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PLAYING);
}

static void
assert_state (RsTestKiosk *kiosk, RsStoryState state)
{
  g_assert_cmpint (rs_story_flow_get_state (get_story (kiosk)), ==, state);
}

/* All that was done before has reached the kiosk: the ways there keep their order. */
static void
settle (RsTestKiosk *kiosk)
{
  rs_test_kiosk_live (150);
  rs_test_settle (kiosk->window);
}

/* Nothing is asked but that picture: it tells itself. */
static void
visit_one_tap (RsTestKiosk *kiosk, gconstpointer data)
{
  g_assert_cmpint (get_view (kiosk), ==, RS_VIEW_ATTRACT);
  play_story (kiosk);
  g_assert_cmpint (rs_story_flow_get_lit (get_story (kiosk)), ==, 0);
  g_assert_true (rs_voice_is_sounding (rs_museum_get_voice (kiosk->museum)));
}

static void
put_palm (RsTestKiosk *kiosk, double x, double y)
{
  for (int finger = 0; finger < 5; finger++)
    rs_touch_down (kiosk->touch, finger, x + 35 * finger, y + 40 * sin (finger));
  rs_touch_frame (kiosk->touch);
  rs_test_kiosk_live (200);
  for (int finger = 0; finger < 5; finger++)
    rs_touch_move (kiosk->touch, finger, x + 35 * finger + 9, y + 40 * sin (finger));
  rs_touch_frame (kiosk->touch);
  rs_test_kiosk_live (200);
  for (int finger = 0; finger < 5; finger++)
    rs_touch_up (kiosk->touch, finger);
  rs_touch_frame (kiosk->touch);
}

/* Little ones rest their hands on the text too. */
static void
visit_palm (RsTestKiosk *kiosk, gconstpointer data)
{
  GtkWidget *picture;
  double x, y;

  play_story (kiosk);
  picture = rs_test_kiosk_find_picture (kiosk);
  g_assert_nonnull (picture);
  rs_test_find_center (picture, &x, &y);
  put_palm (kiosk, x, y);
  put_palm (kiosk, 1300, 300);
  settle (kiosk);
  assert_state (kiosk, RS_STORY_PLAYING);
  g_assert_true (rs_voice_is_sounding (rs_museum_get_voice (kiosk->museum)));
}

/* A finger that lies somewhere keeps nobody away, nor does one on a button. */
static void
visit_resting_fingers (RsTestKiosk *kiosk, gconstpointer data)
{
  play_story (kiosk);
  rs_test_kiosk_press (kiosk, 5, rs_test_kiosk_find_picture (kiosk));
  rs_test_kiosk_live (RESTING);
  rs_test_kiosk_tap_icon (kiosk, "pause");
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PAUSED);
  rs_test_kiosk_press (kiosk, 6, rs_test_kiosk_find (kiosk, "repeat"));
  rs_test_kiosk_live (RESTING);
  rs_test_kiosk_tap_icon (kiosk, "play");
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PLAYING);
  g_assert_cmpuint (rs_test_kiosk_count_pressed (kiosk), ==, 1);
  rs_test_kiosk_lift (kiosk, 5);
  rs_test_kiosk_lift (kiosk, 6);
  settle (kiosk);
  g_assert_cmpuint (rs_test_kiosk_count_pressed (kiosk), ==, 0);
}

/* The finger that woke the kiosk stays on the glass. */
static void
visit_finger_of_the_first_touch (RsTestKiosk *kiosk, gconstpointer data)
{
  rs_touch_down (kiosk->touch, 7, 960, 984);
  rs_touch_frame (kiosk->touch);
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PLAYING);
  rs_test_kiosk_tap_icon (kiosk, "pause");
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PAUSED);
  rs_test_kiosk_lift (kiosk, 7);
  settle (kiosk);
  assert_state (kiosk, RS_STORY_PAUSED);
  g_assert_cmpint (get_view (kiosk), ==, RS_VIEW_STORY);
}

static void
slide (RsTestKiosk *kiosk, GtkWidget *widget, double by)
{
  double x, y;

  rs_test_find_center (widget, &x, &y);
  rs_test_kiosk_live (600);
  rs_test_kiosk_press (kiosk, 0, widget);
  rs_test_kiosk_live (80);
  rs_touch_move (kiosk->touch, 0, x, y - by);
  rs_touch_frame (kiosk->touch);
  rs_test_kiosk_live (80);
  rs_test_kiosk_lift (kiosk, 0);
  settle (kiosk);
}

static void
visit_slide (RsTestKiosk *kiosk, gconstpointer data)
{
  play_story (kiosk);
  slide (kiosk, rs_test_kiosk_find (kiosk, "pause"), SLIDE);
  assert_state (kiosk, RS_STORY_PLAYING);
  slide (kiosk, rs_test_kiosk_find (kiosk, "pause"), SLIP);
  assert_state (kiosk, RS_STORY_PAUSED);
}

/* Returns: ms that the finger was down, at most */
static gint64
tick (RsTestKiosk *kiosk, GtkWidget *widget)
{
  gint64 before = g_get_monotonic_time ();

  rs_test_kiosk_press (kiosk, 0, widget);
  rs_test_kiosk_lift (kiosk, 0);
  return (g_get_monotonic_time () - before) / G_TIME_SPAN_MILLISECOND;
}

/* A machine that is busy may stretch a contact, which then tells nothing. */
static void
visit_too_short (RsTestKiosk *kiosk, gconstpointer data)
{
  gint64 down_ms = SHORTEST;

  play_story (kiosk);
  for (guint i = 0; i < 10 && down_ms >= SHORTEST; i++)
    {
      rs_test_kiosk_live (600);
      down_ms = tick (kiosk, rs_test_kiosk_find (kiosk, "pause"));
    }
  settle (kiosk);
  g_assert_cmpint (down_ms, <, SHORTEST);
  assert_state (kiosk, RS_STORY_PLAYING);
}

static void
drum (RsTestKiosk *kiosk, double x, double y, guint times)
{
  for (guint i = 0; i < times; i++)
    {
      rs_touch_tap (kiosk->touch, x, y, DRUM_MS);
      rs_test_kiosk_live (DRUM_MS);
    }
  settle (kiosk);
}

/* Two strikes of one hand are one tap. */
static void
visit_bounce (RsTestKiosk *kiosk, gconstpointer data)
{
  double x, y;

  play_story (kiosk);
  rs_test_find_center (rs_test_kiosk_find (kiosk, "pause"), &x, &y);
  drum (kiosk, x, y, 2);
  assert_state (kiosk, RS_STORY_PAUSED);
}

static void
go_home (RsTestKiosk *kiosk)
{
  rs_test_kiosk_tap_icon (kiosk, "home");
  rs_test_kiosk_wait_view (kiosk, RS_VIEW_HOME);
}

/* A finger that still aims at the page before does nothing on the new one. */
static void
visit_holdover (RsTestKiosk *kiosk, gconstpointer data)
{
  play_story (kiosk);
  go_home (kiosk);
  rs_test_kiosk_live (600);
  rs_test_kiosk_press (kiosk, 0, rs_test_kiosk_find_tile (kiosk, 0));
  rs_test_kiosk_live (80);
  rs_test_kiosk_lift (kiosk, 0);
  rs_test_kiosk_wait_view (kiosk, RS_VIEW_SECTION);
  rs_touch_tap (kiosk->touch, 500, 400, 80);
  settle (kiosk);
  g_assert_cmpint (get_view (kiosk), ==, RS_VIEW_SECTION);
  /* A little later the same touch is meant. */
  rs_test_kiosk_live (600);
  rs_touch_tap (kiosk->touch, 500, 400, 80);
  rs_test_kiosk_wait_view (kiosk, RS_VIEW_STORY);
}

static void
open_first_section (RsTestKiosk *kiosk)
{
  rs_test_kiosk_tap (kiosk, rs_test_kiosk_find_tile (kiosk, 0));
  rs_test_kiosk_wait_view (kiosk, RS_VIEW_SECTION);
  rs_test_settle (kiosk->window);
}

/* The page goes away under a finger, and one that was there before comes; when the
 * finger lifts nothing is meant, and nobody counts it for what lies there now. */
static void
visit_page_gone_under_a_finger (RsTestKiosk *kiosk, gconstpointer data)
{
  play_story (kiosk);
  go_home (kiosk);
  open_first_section (kiosk);
  go_home (kiosk);
  rs_test_kiosk_live (600);
  rs_test_kiosk_press (kiosk, 3, rs_test_kiosk_find_tile (kiosk, 1));
  rs_test_kiosk_live (RESTING);
  g_assert_cmpuint (rs_test_kiosk_count_pressed (kiosk), ==, 1);
  open_first_section (kiosk);
  g_assert_cmpuint (rs_test_kiosk_count_pressed (kiosk), ==, 0);
  rs_test_kiosk_live (600);
  rs_test_kiosk_lift (kiosk, 3);
  settle (kiosk);
  g_assert_cmpint (get_view (kiosk), ==, RS_VIEW_SECTION);
}

/* The display loses a finger: it never lifts, and lands again elsewhere. */
static void
visit_lost_finger (RsTestKiosk *kiosk, gconstpointer data)
{
  play_story (kiosk);
  rs_test_kiosk_press (kiosk, 0, rs_test_kiosk_find (kiosk, "repeat"));
  rs_test_kiosk_live (100);
  g_assert_cmpuint (rs_test_kiosk_count_pressed (kiosk), ==, 1);
  rs_touch_cancel (kiosk->touch);
  settle (kiosk);
  g_assert_cmpuint (rs_test_kiosk_count_pressed (kiosk), ==, 0);
  rs_test_kiosk_tap_icon (kiosk, "pause");
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PAUSED);
}

/* Whoever hurries through a story ends at its end, not beyond. */
static void
visit_next_twenty_times (RsTestKiosk *kiosk, gconstpointer data)
{
  double x, y;

  play_story (kiosk);
  rs_test_find_center (rs_test_kiosk_find (kiosk, "next"), &x, &y);
  drum (kiosk, x, y, 20);
  if (get_view (kiosk) == RS_VIEW_STORY)
    drum (kiosk, x, y, 20);
  g_assert_cmpint (get_view (kiosk), ==, RS_VIEW_STORY_END);
  g_assert_cmpuint (rs_test_kiosk_count_pressed (kiosk), ==, 0);
}

static gboolean
is_further (gpointer data)
{
  return rs_story_flow_get_sentence (get_story (data)) >= 1;
}

static void
visit_home_and_hear_on (RsTestKiosk *kiosk, gconstpointer data)
{
  g_autoptr (RsStory) left = NULL;
  guint sentence;

  play_story (kiosk);
  rs_test_wait (is_further, kiosk);
  rs_test_kiosk_tap_icon (kiosk, "home");
  rs_test_kiosk_wait_view (kiosk, RS_VIEW_HOME);
  left = rs_museum_find_left_story (kiosk->museum);
  g_assert_nonnull (left);
  sentence = rs_visit_find_place (rs_museum_get_visit (kiosk->museum), left->uid);
  g_assert_cmpuint (sentence, >=, 1);
  rs_test_kiosk_tap_icon (kiosk, "play");
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PLAYING);
  g_assert_cmpuint (rs_story_flow_get_sentence (get_story (kiosk)), ==, sentence);
}

static void
open_quiz (RsTestKiosk *kiosk)
{
  double x, y;

  play_story (kiosk);
  rs_test_find_center (rs_test_kiosk_find (kiosk, "next"), &x, &y);
  while (get_view (kiosk) == RS_VIEW_STORY)
    drum (kiosk, x, y, 6);
  rs_test_kiosk_tap (kiosk, rs_test_kiosk_find_tile (kiosk, 0));
  rs_test_kiosk_wait_view (kiosk, RS_VIEW_STORY_QUIZ);
  rs_test_kiosk_live (600);
}

static guint
count_tried (RsQuizFlow *flow)
{
  guint n_answers = rs_quiz_flow_get_question (flow)->answers->len, n = 0;

  for (guint i = 0; i < n_answers; i++)
    {
      RsAnswerLook look = rs_quiz_flow_get_look (flow, i);

      n += look == RS_ANSWER_FADED || look == RS_ANSWER_RIGHT;
    }
  return n;
}

/* One of two hands is first; the other is not an answer. */
static void
visit_both_hands (RsTestKiosk *kiosk, gconstpointer data)
{
  RsQuizFlow *flow = rs_museum_get_quiz_flow (kiosk->museum);

  open_quiz (kiosk);
  for (int hand = 0; hand < 2; hand++)
    rs_test_kiosk_press (kiosk, hand, rs_test_kiosk_find_tile (kiosk, (guint)hand));
  rs_test_kiosk_live (120);
  for (int hand = 0; hand < 2; hand++)
    rs_test_kiosk_lift (kiosk, hand);
  settle (kiosk);
  g_assert_cmpuint (count_tried (flow), ==, 1);
  g_assert_cmpuint (rs_test_kiosk_count_pressed (kiosk), ==, 0);
}

typedef struct
{
  const char *level;
  RsTestVisit visit;
} Case;

static void
run (gconstpointer data)
{
  const Case *test = data;

  rs_test_kiosk_run (test->level, NULL, test->visit, NULL);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    Case test;
  } cases[] = {
    { "one-tap", { "little", visit_one_tap } },
    { "one-tap/school", { "school", visit_one_tap } },
    { "palm", { "little", visit_palm } },
    { "resting-fingers", { "little", visit_resting_fingers } },
    { "finger-of-the-first-touch", { "little", visit_finger_of_the_first_touch } },
    { "slide", { "school", visit_slide } },
    { "too-short", { "little", visit_too_short } },
    { "bounce", { "little", visit_bounce } },
    { "holdover", { "little", visit_holdover } },
    { "page-gone-under-a-finger", { "little", visit_page_gone_under_a_finger } },
    { "lost-finger", { "little", visit_lost_finger } },
    { "next-twenty-times", { "little", visit_next_twenty_times } },
    { "home-and-hear-on", { "little", visit_home_and_hear_on } },
    { "both-hands", { "little", visit_both_hands } },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/kiosk/touch/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i].test, run);
    }
  return g_test_run ();
}
