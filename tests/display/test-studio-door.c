/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who comes in: the code of the teacher, asked of the real keeper; a museum that has
 * nothing to read; a newcomer who looks back. */
#include "rs-fit-label.h"
#include "rs-keyboard.h"
#include "rs-locale.h"
#include "rs-stage.h"
#include "rs-studio-gate-page.h"
#include "rs-studio-style.h"
#include "rs-studio-trouble-card.h"
#include "rs-studio-window.h"
#include "rs-test-studio.h"
#include "rs-test-window.h"
#include "rs-tile-grid.h"
#include "rs-touch-button.h"
#include "rs-touch.h"

#include <glib/gstdio.h>

#define PIN "240619"
#define WRONG "135792"

/* ms: longer than what is taken for a bounce of the finger */
#define REST_MS 300

typedef struct
{
  RsTestStudio *studio;
  RsTouch *touch;
  GtkWidget *window;
  char *tool;
} Fixture;

typedef gboolean (*IsIt) (GtkWidget *widget, gconstpointer data);

static void
set_pin (const char *data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) tool = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_SILENCE, &error,
      g_getenv ("RODNAYA_TOOL"), "pin", "set", "--data", data, NULL);

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (tool, PIN "\n", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (tool));
}

static gboolean
has_screen (gpointer window)
{
  return gtk_widget_get_mapped (window) && gtk_widget_get_width (window) > 1000;
}

static void
open_window (Fixture *fixture, GtkApplication *application)
{
  RsScreenOptions options = { .diagonal = 23.8 };
  g_autoptr (RsStudioKeeper) keeper = rs_studio_keeper_new (fixture->studio->data);

  fixture->window = rs_studio_window_new (application, fixture->studio->flow, keeper,
                                          &options);
  gtk_window_present (GTK_WINDOW (fixture->window));
  rs_test_wait (has_screen, fixture->window);
  rs_test_settle (fixture->window);
}

static void
set_up (Fixture *fixture, gconstpointer application)
{
  RsStage *stage = rs_stage_get (NULL);

  fixture->tool = g_strdup (g_getenv ("RODNAYA_TOOL"));
  fixture->touch = rs_touch_open ();
  g_assert_nonnull (fixture->touch);
  fixture->studio = rs_test_studio_new ();
  rs_studio_style_load (stage);
  rs_stage_set_calm (stage, TRUE);
  open_window (fixture, (gpointer)application);
}

static void
tear_down (Fixture *fixture, gconstpointer application)
{
  g_setenv ("RODNAYA_TOOL", fixture->tool, TRUE);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  rs_test_studio_free (fixture->studio);
  rs_touch_free (fixture->touch);
  g_free (fixture->tool);
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
is_of_type (GtkWidget *widget, gconstpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, GPOINTER_TO_SIZE (type));
}

static GtkWidget *
find_type (Fixture *fixture, GType type)
{
  return find (fixture->window, is_of_type, GSIZE_TO_POINTER (type));
}

static gboolean
is_key (GtkWidget *widget, gconstpointer name)
{
  return RS_IS_TOUCH_BUTTON (widget)
         && g_strcmp0 (rs_touch_button_get_name (RS_TOUCH_BUTTON (widget)), name) == 0;
}

static gboolean
is_question (GtkWidget *widget, gconstpointer data)
{
  return RS_IS_FIT_LABEL (widget) && gtk_widget_has_css_class (widget, "rs-question");
}

static void
tap (Fixture *fixture, GtkWidget *widget)
{
  double x = 0, y = 0;

  g_assert_nonnull (widget);
  rs_test_find_center (widget, &x, &y);
  rs_touch_tap (fixture->touch, x, y, 60);
  rs_test_studio_run (REST_MS);
}

static void
tap_key (Fixture *fixture, const char *name)
{
  tap (fixture, find (fixture->window, is_key, name));
}

static const char *
get_line (Fixture *fixture)
{
  GtkWidget *gate = find_type (fixture, RS_TYPE_STUDIO_GATE_PAGE);
  GtkWidget *line = gate != NULL ? find (gate, is_question, NULL) : NULL;

  return line != NULL ? rs_fit_label_get_text (RS_FIT_LABEL (line)) : "";
}

static gboolean
asks_digits (gpointer fixture)
{
  return strstr (get_line (fixture), "○") != NULL;
}

static gboolean
says_words (gpointer fixture)
{
  return *get_line (fixture) != '\0' && strstr (get_line (fixture), "○") == NULL
         && strstr (get_line (fixture), "●") == NULL;
}

static void
open_gate (Fixture *fixture)
{
  rs_studio_window_open_gate (RS_STUDIO_WINDOW (fixture->window));
  rs_test_wait (has_screen, fixture->window);
  rs_test_settle (fixture->window);
  rs_test_studio_run (2 * REST_MS);
}

static void
type_pin (Fixture *fixture, const char *pin)
{
  for (const char *digit = pin; *digit != '\0'; digit++)
    {
      const char key[] = { *digit, '\0' };

      tap_key (fixture, key);
    }
}

static gboolean
is_in_corner (gpointer fixture)
{
  return rs_studio_flow_get_view (((Fixture *)fixture)->studio->flow)
         == RS_STUDIO_TEACHER;
}

static void
test_right (Fixture *fixture, gconstpointer data)
{
  set_pin (fixture->studio->data);
  open_gate (fixture);
  rs_test_wait (asks_digits, fixture);
  type_pin (fixture, PIN);
  rs_test_wait (is_in_corner, fixture);
}

static void
test_wrong (Fixture *fixture, gconstpointer data)
{
  set_pin (fixture->studio->data);
  open_gate (fixture);
  for (guint i = 0; i < 5; i++)
    {
      type_pin (fixture, WRONG);
      rs_test_wait (says_words, fixture);
      g_assert_false (is_in_corner (fixture));
    }
  g_assert_nonnull (strstr (get_line (fixture), "Подожди"));
  type_pin (fixture, PIN);
  rs_test_studio_run (2 * REST_MS);
  g_assert_false (is_in_corner (fixture));
  g_assert_nonnull (strstr (get_line (fixture), "Подожди"));
}

/* Leaving and coming back does not end the wait. */
static void
test_wait_stays (Fixture *fixture, gconstpointer data)
{
  set_pin (fixture->studio->data);
  open_gate (fixture);
  for (guint i = 0; i < 5; i++)
    {
      type_pin (fixture, WRONG);
      rs_test_wait (says_words, fixture);
    }
  rs_studio_window_close_gate (RS_STUDIO_WINDOW (fixture->window));
  rs_test_studio_run (REST_MS);
  open_gate (fixture);
  type_pin (fixture, PIN);
  rs_test_studio_run (2 * REST_MS);
  g_assert_false (is_in_corner (fixture));
}

/* Without the keeper nobody comes in, and the teacher is told why. */
static void
check_no_keeper (Fixture *fixture, const char *tool)
{
  set_pin (fixture->studio->data);
  g_setenv ("RODNAYA_TOOL", tool, TRUE);
  open_gate (fixture);
  rs_test_wait (says_words, fixture);
  g_assert_nonnull (strstr (get_line (fixture), "rodnaya"));
  g_assert_null (strstr (get_line (fixture), "Failed"));
  type_pin (fixture, PIN);
  rs_test_wait (says_words, fixture);
  g_assert_nonnull (strstr (get_line (fixture), "rodnaya"));
  g_assert_false (is_in_corner (fixture));
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  check_no_keeper (fixture, "/nonexistent/rodnaya");
}

static void
test_dies (Fixture *fixture, gconstpointer data)
{
  check_no_keeper (fixture, "/bin/false");
}

/* An answer that comes when nobody stands at the door any more opens nothing. */
static void
test_left (Fixture *fixture, gconstpointer data)
{
  double x = 0, y = 0;

  set_pin (fixture->studio->data);
  open_gate (fixture);
  type_pin (fixture, "24061");
  rs_test_find_center (find (fixture->window, is_key, "9"), &x, &y);
  rs_touch_tap (fixture->touch, x, y, 60);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  rs_studio_window_close_gate (RS_STUDIO_WINDOW (fixture->window));
  rs_test_studio_run (5 * REST_MS);
  g_assert_cmpint (rs_studio_flow_get_view (fixture->studio->flow), ==, RS_STUDIO_START);
}

/* How to set a code is said for this folder, as it must be typed. */
static void
test_hint (Fixture *fixture, gconstpointer data)
{
  g_autofree char *quoted = g_shell_quote (fixture->studio->data);
  g_autofree char *command = g_strconcat ("rodnaya pin set --data ", quoted, NULL);

  open_gate (fixture);
  rs_test_wait (says_words, fixture);
  g_assert_nonnull (strstr (get_line (fixture), command));
}

static void
restart (Fixture *fixture, const char *tasks, gconstpointer application)
{
  g_autofree char *path = g_build_filename (fixture->studio->data, "tasks", "tasks.json",
                                            NULL);
  g_autoptr (GError) error = NULL;

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  rs_test_studio_end (fixture->studio);
  g_file_set_contents (path, tasks, -1, &error);
  g_assert_no_error (error);
  rs_test_studio_start (fixture->studio);
  open_window (fixture, (gpointer)application);
}

static void
check_nothing_to_read (Fixture *fixture)
{
  g_autoptr (RsTasks) tasks = rs_test_studio_make_tasks ();

  g_assert_nonnull (find_type (fixture, RS_TYPE_STUDIO_TROUBLE_CARD));
  /* The teacher gets in all the same. */
  open_gate (fixture);
  g_assert_null (find_type (fixture, RS_TYPE_STUDIO_TROUBLE_CARD));
  rs_studio_window_close_gate (RS_STUDIO_WINDOW (fixture->window));
  rs_test_settle (fixture->window);
  g_assert_nonnull (find_type (fixture, RS_TYPE_STUDIO_TROUBLE_CARD));
  rs_test_studio_save (fixture->studio->data, tasks);
  rs_studio_flow_go_on (fixture->studio->flow);
  rs_test_settle (fixture->window);
  g_assert_null (find_type (fixture, RS_TYPE_STUDIO_TROUBLE_CARD));
}

static void
test_half (Fixture *fixture, gconstpointer application)
{
  g_autofree char *path = g_build_filename (fixture->studio->data, "tasks", "tasks.json",
                                            NULL);
  g_autofree char *tasks = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, &tasks, &length, NULL));
  tasks[length / 2] = '\0';
  restart (fixture, tasks, application);
  check_nothing_to_read (fixture);
}

static void
test_no_texts (Fixture *fixture, gconstpointer application)
{
  restart (fixture,
           "{\"format\":1,\"today\":\"2026-11-27\",\"museum\":\"М\",\"narrators\":[],"
           "\"tellings\":[],\"labels\":[],\"returned\":[],\"voices\":{}}",
           application);
  check_nothing_to_read (fixture);
}

static void
test_empty (Fixture *fixture, gconstpointer application)
{
  restart (fixture, "", application);
  check_nothing_to_read (fixture);
}

/* A page that has just come takes a touch for one of the page before. */
static void
tap_way (Fixture *fixture, const char *name)
{
  rs_test_studio_run (2 * REST_MS);
  tap_key (fixture, name);
}

/* «Назад» leads from the class to the name that was typed, then to the list. */
static void
test_newcomer (Fixture *fixture, gconstpointer data)
{
  RsStudioFlow *flow = fixture->studio->flow;

  rs_studio_flow_new_story (flow);
  rs_studio_flow_newcomer (flow);
  rs_test_settle (fixture->window);
  tap_way (fixture, "М");
  tap_key (fixture, "И");
  tap_way (fixture, "Дальше");
  g_assert_nonnull (find_type (fixture, RS_TYPE_TILE_GRID));
  tap_way (fixture, "Назад");
  g_assert_null (find_type (fixture, RS_TYPE_TILE_GRID));
  g_assert_nonnull (find_type (fixture, RS_TYPE_KEYBOARD));
  tap_way (fixture, "Дальше"); /* the name is there still */
  g_assert_nonnull (find_type (fixture, RS_TYPE_TILE_GRID));
  tap_way (fixture, "Назад");
  tap_way (fixture, "Назад");
  g_assert_cmpint (rs_studio_flow_get_view (flow), ==, RS_STUDIO_WHO);
}

static void
add (const char *path,
     GtkApplication *application,
     void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, application, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GtkApplication) application = NULL;

  rs_locale_start ();
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  /* A program has one application. */
  application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  add ("/studio/door/right", application, test_right);
  add ("/studio/door/wrong", application, test_wrong);
  add ("/studio/door/wait", application, test_wait_stays);
  add ("/studio/door/missing", application, test_missing);
  add ("/studio/door/dies", application, test_dies);
  add ("/studio/door/left", application, test_left);
  add ("/studio/door/hint", application, test_hint);
  add ("/studio/tasks/half", application, test_half);
  add ("/studio/tasks/empty", application, test_empty);
  add ("/studio/tasks/no-texts", application, test_no_texts);
  add ("/studio/newcomer/back", application, test_newcomer);
  return g_test_run ();
}
