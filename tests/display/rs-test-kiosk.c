/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kiosk under fingers. */
#include "rs-test-kiosk.h"

#include "rs-kiosk-application.h"
#include "rs-kiosk-window.h"
#include "rs-picture.h"
#include "rs-test-window.h"
#include "rs-tile.h"
#include "rs-touch-button.h"

/* ms: longer than what the kiosk takes for a bounce of the finger, or of the page */
#define REST_MS 550

/* More than a story has pages, or a quiz questions. */
#define MOST_PAGES 60

typedef struct
{
  GtkApplication *application;
  RsTestVisit visit;
  gconstpointer data;
} Run;

typedef struct
{
  RsTestKiosk *kiosk;
  RsView view;
  RsStoryState state;
} Goal;

typedef gboolean (*IsIt) (GtkWidget *widget, gconstpointer data);

/** rs_test_kiosk_live: the kiosk goes on for so long, with no new touches. */
void
rs_test_kiosk_live (guint ms)
{
  gint64 until = g_get_monotonic_time () + ms * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static gboolean
has_something_to_show (gpointer data)
{
  RsTestKiosk *self = data;

  return rs_museum_get_release (self->museum) != NULL
         && rs_attract_flow_get_story (rs_museum_get_attract_flow (self->museum)) != NULL
         && gtk_widget_get_mapped (self->window)
         && gtk_widget_get_width (self->window) > 1000;
}

static gboolean
on_started (gpointer user_data)
{
  Run *run = user_data;
  RsTestKiosk self = { NULL, NULL, NULL };

  self.window = GTK_WIDGET (gtk_application_get_windows (run->application)->data);
  self.museum = rs_kiosk_window_get_museum (RS_KIOSK_WINDOW (self.window));
  self.touch = rs_touch_open ();
  rs_test_wait (has_something_to_show, &self);
  rs_test_settle (self.window);
  /* Sound begins once the first frame is seen. */
  rs_test_kiosk_live (200);
  run->visit (&self, run->data);
  rs_touch_free (self.touch);
  g_application_quit (G_APPLICATION (run->application));
  return G_SOURCE_REMOVE;
}

static void
on_activated (GApplication *application, Run *run)
{
  g_idle_add (on_started, run);
}

static gboolean
has_fingers (void)
{
  g_autoptr (RsTouch) touch = rs_touch_open ();

  return touch != NULL && rs_touch_has_fingers (touch);
}

/**
 * rs_test_kiosk_run:
 * @level: "little" or "school"
 * @museum: (nullable): a data folder; %NULL for the museum that a new kiosk shows
 *
 * Runs the kiosk from its start to its end, with a visit in between.
 */
void
rs_test_kiosk_run (const char *level,
                   const char *museum,
                   RsTestVisit visit,
                   gconstpointer data)
{
  g_autoptr (GtkApplication) application = NULL;
  Run run = { NULL, visit, data };
  const char *argv[] = {
    "rodnaya-storona", "--level", level, museum != NULL ? "--data" : NULL, museum, NULL
  };
  int argc = museum != NULL ? 5 : 3;

  if (!has_fingers ())
    {
      g_test_skip ("this display has no touchscreen");
      return;
    }
  application = rs_kiosk_application_new ();
  run.application = application;
  g_signal_connect_after (application, "activate", G_CALLBACK (on_activated), &run);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), argc, (char **)argv),
                   ==, 0);
}

static gboolean
is_view (gpointer data)
{
  Goal *goal = data;

  return rs_museum_get_view (goal->kiosk->museum) == goal->view;
}

/** rs_test_kiosk_wait_view: until the visitor is there. */
void
rs_test_kiosk_wait_view (RsTestKiosk *self, RsView view)
{
  Goal goal = { self, view, RS_STORY_EMPTY };

  rs_test_wait (is_view, &goal);
}

static gboolean
is_state (gpointer data)
{
  Goal *goal = data;

  return rs_story_flow_get_state (rs_museum_get_story_flow (goal->kiosk->museum))
         == goal->state;
}

/** rs_test_kiosk_wait_story: until the story is told, or paused, or ended. */
void
rs_test_kiosk_wait_story (RsTestKiosk *self, RsStoryState state)
{
  Goal goal = { self, RS_VIEW_STORY, state };

  rs_test_wait (is_state, &goal);
}

static GtkWidget *
find (GtkWidget *widget, IsIt is_it, gconstpointer data)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (is_it (widget, data))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find (child, is_it, data);
  return found;
}

static gboolean
has_icon (GtkWidget *widget, gconstpointer icon)
{
  return RS_IS_TOUCH_BUTTON (widget)
         && g_strcmp0 (rs_touch_button_get_icon (RS_TOUCH_BUTTON (widget)), icon) == 0;
}

/** rs_test_kiosk_find: (nullable): the button with this icon on the present page. */
GtkWidget *
rs_test_kiosk_find (RsTestKiosk *self, const char *icon)
{
  return find (self->window, has_icon, icon);
}

static gboolean
is_tile_number (GtkWidget *widget, gconstpointer data)
{
  guint *rest = (guint *)data;

  return RS_IS_TILE (widget) && (*rest)-- == 0;
}

/** rs_test_kiosk_find_tile: (nullable): one of the tiles of the present page. */
GtkWidget *
rs_test_kiosk_find_tile (RsTestKiosk *self, guint index)
{
  return find (self->window, is_tile_number, &index);
}

static gboolean
is_picture (GtkWidget *widget, gconstpointer data)
{
  return RS_IS_PICTURE (widget);
}

/** rs_test_kiosk_find_picture: (nullable): the first picture of the present page. */
GtkWidget *
rs_test_kiosk_find_picture (RsTestKiosk *self)
{
  return find (self->window, is_picture, NULL);
}

static guint
count_pressed (GtkWidget *widget)
{
  guint n = RS_IS_TOUCH_BUTTON (widget)
            && (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_ACTIVE) != 0;

  if (n > 0)
    g_test_message ("pressed: %s", rs_touch_button_get_name (RS_TOUCH_BUTTON (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_pressed (child);
  return n;
}

/** rs_test_kiosk_count_pressed: buttons that look pressed, on any page. */
guint
rs_test_kiosk_count_pressed (RsTestKiosk *self)
{
  return count_pressed (self->window);
}

/** rs_test_kiosk_press: a finger lands in the middle of a widget. */
void
rs_test_kiosk_press (RsTestKiosk *self, int finger, GtkWidget *widget)
{
  double x, y;

  g_assert_nonnull (widget);
  rs_test_find_center (widget, &x, &y);
  rs_touch_down (self->touch, finger, x, y);
  rs_touch_frame (self->touch);
}

/** rs_test_kiosk_lift: a finger lifts. */
void
rs_test_kiosk_lift (RsTestKiosk *self, int finger)
{
  rs_touch_up (self->touch, finger);
  rs_touch_frame (self->touch);
}

/** rs_test_kiosk_tap: a calm tap: after a rest, and held as children hold. */
void
rs_test_kiosk_tap (RsTestKiosk *self, GtkWidget *widget)
{
  rs_test_kiosk_live (REST_MS);
  rs_test_kiosk_press (self, 0, widget);
  rs_test_kiosk_live (80);
  rs_test_kiosk_lift (self, 0);
  rs_test_kiosk_live (40);
}

/** rs_test_kiosk_tap_icon: a calm tap on the button with this icon. */
void
rs_test_kiosk_tap_icon (RsTestKiosk *self, const char *icon)
{
  GtkWidget *button = rs_test_kiosk_find (self, icon);

  if (button == NULL)
    g_error ("There is no button %s on view %u", icon, rs_museum_get_view (self->museum));
  rs_test_kiosk_tap (self, button);
}

/** rs_test_kiosk_open_story: one tap on the attract screen. */
void
rs_test_kiosk_open_story (RsTestKiosk *self)
{
  rs_touch_tap (self->touch, 960, 500, 80);
  rs_test_kiosk_wait_view (self, RS_VIEW_STORY);
}

static void
turn_to_end (RsTestKiosk *self)
{
  for (guint i = 0; i < MOST_PAGES && rs_museum_get_view (self->museum) == RS_VIEW_STORY;
       i++)
    rs_test_kiosk_tap_icon (self, "next");
  rs_test_kiosk_wait_view (self, RS_VIEW_STORY_END);
}

static int
find_right_answer (RsTestKiosk *self)
{
  RsQuestion *question = rs_quiz_flow_get_question (
      rs_museum_get_quiz_flow (self->museum));

  g_assert_nonnull (question);
  for (guint i = 0; i < question->answers->len; i++)
    if (((RsAnswer *)g_ptr_array_index (question->answers, i))->is_right)
      return (int)i;
  return -1;
}

static gboolean
is_quiz (RsTestKiosk *self)
{
  return rs_museum_get_view (self->museum) == RS_VIEW_STORY_QUIZ;
}

/* Answers may want a first touch to be heard, and a second to be meant. */
static void
answer_right (RsTestKiosk *self)
{
  RsQuizFlow *flow = rs_museum_get_quiz_flow (self->museum);
  guint right = (guint)find_right_answer (self);

  for (guint i = 0; i < 4 && !rs_quiz_flow_is_answered (flow); i++)
    rs_test_kiosk_tap (self, rs_test_kiosk_find_tile (self, right));
  g_assert_true (rs_quiz_flow_is_answered (flow));
}

static void
play_quiz (RsTestKiosk *self)
{
  for (guint i = 0; i < MOST_PAGES && is_quiz (self); i++)
    {
      answer_right (self);
      rs_test_kiosk_tap_icon (self, "next");
    }
  rs_test_kiosk_wait_view (self, RS_VIEW_STORY_END);
}

static gboolean
has_section_tiles (gpointer data)
{
  return rs_test_kiosk_find_tile (data, 0) != NULL;
}

/**
 * rs_test_kiosk_tour:
 *
 * From wherever the visitor is: home, a section, a story to its end, its quiz.
 */
void
rs_test_kiosk_tour (RsTestKiosk *self)
{
  if (rs_museum_get_view (self->museum) == RS_VIEW_ATTRACT)
    rs_test_kiosk_open_story (self);
  if (rs_museum_get_view (self->museum) != RS_VIEW_HOME)
    rs_test_kiosk_tap_icon (self, "home");
  rs_test_kiosk_wait_view (self, RS_VIEW_HOME);
  rs_test_wait (has_section_tiles, self);
  rs_test_kiosk_tap (self, rs_test_kiosk_find_tile (self, 0));
  rs_test_kiosk_wait_view (self, RS_VIEW_SECTION);
  rs_test_wait (has_section_tiles, self);
  rs_test_kiosk_tap (self, rs_test_kiosk_find_tile (self, 0));
  rs_test_kiosk_wait_view (self, RS_VIEW_STORY);
  rs_test_kiosk_wait_story (self, RS_STORY_PLAYING);
  turn_to_end (self);
  rs_test_kiosk_tap (self, rs_test_kiosk_find_tile (self, 0));
  rs_test_kiosk_wait_view (self, RS_VIEW_STORY_QUIZ);
  play_quiz (self);
}
