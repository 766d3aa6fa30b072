/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ten fingers drum on the whole studio while somebody talks all the time, then a pupil
 * must be able to read as before: test-studio-monkey SECONDS SEED
 */
#include "rs-monkey.h"
#include "rs-stage.h"
#include "rs-studio-application.h"
#include "rs-studio-window.h"
#include "rs-studio-witness.h"
#include "rs-test-studio.h"
#include "rs-test-window.h"
#include "rs-text.h"
#include "rs-tile.h"
#include "rs-touch-button.h"
#include "rs-touch.h"

#include <math.h>

/* ms: of drumming; longer than what is taken for a bounce; between aimed touches */
#define BOUT_MS 2000
#define REST_MS 600
#define AIMED_MS 250
#define N_AIMED 8

/* Of ten aimed touches so many go to the green or red button of the page, and as many
 * of the others let the way back alone. */
#define MAIN_OF_TEN 7
#define ONWARD_OF_TEN 8

/* Of ten rounds so many begin with somebody who reads. */
#define LED_OF_TEN 7

/* Steps until a visitor must be where they want to be. */
#define MOST_STEPS 60

/* Who talks: so loud, so many syllables and words a second. */
#define TALK_RATE 16000
#define TALK_SECONDS 8
#define TALK_PEAK 9000
#define SYLLABLES 4.5
#define WORDS 0.9

typedef struct
{
  guint seconds;
  guint32 seed;
} Plan;

typedef struct
{
  const Plan *plan;
  GtkApplication *application;
  GtkWidget *window;
  RsStudioFlow *flow;
  RsTouch *touch;
  RsStudioWitness *witness;
  GRand *rand;
  const char *data;
  guint n_pieces;
} Visit;

typedef gboolean (*IsIt) (GtkWidget *widget, gconstpointer data);

static gboolean
is_touchable (GtkWidget *widget)
{
  return RS_IS_TOUCH_BUTTON (widget) && gtk_widget_is_sensitive (widget);
}

static void
collect (GtkWidget *widget, GPtrArray *buttons)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (is_touchable (widget))
    g_ptr_array_add (buttons, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, buttons);
}

static GtkWidget *
find (Visit *visit, IsIt is_it, gconstpointer data)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();

  collect (visit->window, buttons);
  for (guint i = 0; i < buttons->len; i++)
    if (is_it (g_ptr_array_index (buttons, i), data))
      return g_ptr_array_index (buttons, i);
  return NULL;
}

static void
tap (Visit *visit, GtkWidget *widget)
{
  double x = 0, y = 0;

  rs_test_find_center (widget, &x, &y);
  rs_touch_tap (visit->touch, x, y, 80);
}

static gboolean
has_icon (GtkWidget *widget, gconstpointer icon)
{
  return !RS_IS_TILE (widget)
         && g_strcmp0 (rs_touch_button_get_icon (RS_TOUCH_BUTTON (widget)), icon) == 0;
}

static gboolean
begins_with (GtkWidget *widget, gconstpointer name)
{
  return RS_IS_TILE (widget)
         && g_str_has_prefix (rs_touch_button_get_name (RS_TOUCH_BUTTON (widget)), name);
}

static gboolean
is_new_story (GtkWidget *widget, gconstpointer data)
{
  return RS_IS_TILE (widget) && gtk_widget_has_css_class (widget, "new-story");
}

/* FALSE where there is no such button now. */
static gboolean
tap_icon (Visit *visit, const char *icon)
{
  GtkWidget *button = find (visit, has_icon, icon);

  if (button != NULL)
    tap (visit, button);
  return button != NULL;
}

static gboolean
is_main (GtkWidget *widget, gconstpointer data)
{
  return gtk_widget_has_css_class (widget, "primary")
         || gtk_widget_has_css_class (widget, "record");
}

static gboolean
happens (Visit *visit, int of_ten)
{
  return g_rand_int_range (visit->rand, 0, 10) < of_ten;
}

/* A child presses what shines, else anything, but seldom what leads away. */
static GtkWidget *
choose_button (Visit *visit)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();
  GtkWidget *button = happens (visit, MAIN_OF_TEN) ? find (visit, is_main, NULL) : NULL;

  collect (visit->window, buttons);
  while (button == NULL && buttons->len > 0)
    {
      guint i = (guint)g_rand_int_range (visit->rand, 0, (gint32)buttons->len);

      button = g_ptr_array_index (buttons, i);
      if ((has_icon (button, "back") || has_icon (button, "home"))
          && happens (visit, ONWARD_OF_TEN))
        {
          g_ptr_array_remove_index (buttons, i);
          button = NULL;
        }
    }
  return button;
}

static void
tap_any (Visit *visit)
{
  GtkWidget *button = choose_button (visit);

  if (button != NULL)
    tap (visit, button);
  rs_test_studio_run (AIMED_MS);
}

static guint
count_pressed (GtkWidget *widget)
{
  guint n = RS_IS_TOUCH_BUTTON (widget)
            && (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_ACTIVE) != 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_pressed (child);
  return n;
}

static void
assert_nothing_stuck (Visit *visit)
{
  RsTouchFilter *filter = rs_stage_get_filter (rs_stage_of (visit->window));
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  rs_test_studio_run (REST_MS + 100);
  rs_test_settle (visit->window);
  g_assert_cmpuint (rs_touch_filter_get_n_contacts (filter), ==, 0);
  g_assert_cmpuint (count_pressed (visit->window), ==, 0);
  g_assert_cmpuint (g_list_length (windows), ==, 1);
}

/* The first of these icons that can be touched. */
static void
tap_first (Visit *visit, const char *const *icons)
{
  for (guint i = 0; icons[i] != NULL; i++)
    if (tap_icon (visit, icons[i]))
      return;
}

/* From wherever the fingers left it, as a teacher does who comes by. */
static void
leave_page (Visit *visit)
{
  static const char *const icons[] = { "home", "pause", "back", "next", NULL };

  tap_first (visit, icons);
}

static gboolean
is_start (Visit *visit)
{
  return rs_studio_flow_get_view (visit->flow) == RS_STUDIO_START
         && rs_studio_flow_get_trouble (visit->flow) == RS_STUDIO_TROUBLE_NONE
         && find (visit, is_new_story, NULL) != NULL;
}

static void
go_to_start (Visit *visit)
{
  for (guint i = 0; i < MOST_STEPS && !is_start (visit); i++)
    {
      leave_page (visit);
      rs_test_studio_run (REST_MS);
    }
  if (!is_start (visit))
    g_error ("View %u with trouble %u cannot be left",
             rs_studio_flow_get_view (visit->flow),
             rs_studio_flow_get_trouble (visit->flow));
}

static void
ask_for_people (Visit *visit)
{
  GtkWidget *new_story = find (visit, is_new_story, NULL);

  if (!tap_icon (visit, "person") && new_story != NULL)
    tap (visit, new_story);
}

/* Who read before goes, Nastya comes. A page that has just come does not hear. */
static void
choose_person (Visit *visit)
{
  for (guint i = 0;
       i < MOST_STEPS && rs_studio_flow_get_view (visit->flow) != RS_STUDIO_WHAT; i++)
    {
      GtkWidget *nastya = find (visit, begins_with, "Настя");

      if (rs_studio_flow_get_view (visit->flow) == RS_STUDIO_START)
        ask_for_people (visit);
      else if (nastya != NULL)
        tap (visit, nastya);
      rs_test_studio_run (REST_MS);
    }
  g_assert_cmpint (rs_studio_flow_get_view (visit->flow), ==, RS_STUDIO_WHAT);
}

/* The texts that the fingers sent to the teacher do not open any more. */
static void
choose_text (Visit *visit)
{
  for (guint i = 0; i < MOST_STEPS; i++)
    {
      g_autoptr (GPtrArray) buttons = g_ptr_array_new ();

      collect (visit->window, buttons);
      g_assert_cmpuint (buttons->len, >, 0);
      if (RS_IS_TILE (g_ptr_array_index (buttons, i % buttons->len)))
        tap (visit, g_ptr_array_index (buttons, i % buttons->len));
      rs_test_studio_run (REST_MS);
      if (rs_studio_flow_get_view (visit->flow) == RS_STUDIO_LISTEN)
        tap_icon (visit, "back");
      else if (rs_studio_flow_get_view (visit->flow) != RS_STUDIO_WHAT)
        return;
      rs_test_studio_run (REST_MS);
    }
  g_error ("No text can be chosen");
}

static gboolean
is_recording (Visit *visit)
{
  return rs_studio_flow_get_view (visit->flow) == RS_STUDIO_RECORDING
         && rs_studio_flow_get_piece (visit->flow) == RS_STUDIO_PIECE_RECORDING;
}

/* Whatever the page offers first, until the microphone hears. */
static void
begin_recording (Visit *visit)
{
  static const char *const before[] = { "next", "microphone", NULL };
  static const char *const pieces[] = { "record", "redo", "repeat", NULL };

  for (guint i = 0; i < MOST_STEPS && !is_recording (visit); i++)
    {
      RsStudioPiece piece = rs_studio_flow_get_piece (visit->flow);

      if (rs_studio_flow_get_view (visit->flow) != RS_STUDIO_RECORDING)
        tap_first (visit, before);
      else if (piece != RS_STUDIO_PIECE_COUNTDOWN)
        tap_first (visit, pieces);
      rs_test_studio_run (REST_MS);
    }
  g_assert_true (is_recording (visit));
}

/* Somebody who may be recorded has begun to read. */
static void
lead (Visit *visit)
{
  go_to_start (visit);
  choose_person (visit);
  choose_text (visit);
  begin_recording (visit);
}

/* Fingers that know nothing, then a child that aims at whatever can be touched. */
static void
drum (Visit *visit)
{
  g_autoptr (RsMonkey) monkey = rs_monkey_new (visit->touch, visit->plan->seed,
                                               gtk_widget_get_width (visit->window),
                                               gtk_widget_get_height (visit->window));

  for (guint drummed = 0; drummed < visit->plan->seconds * 1000;
       drummed += BOUT_MS + N_AIMED * AIMED_MS)
    {
      if (happens (visit, LED_OF_TEN))
        lead (visit);
      rs_monkey_play (monkey, BOUT_MS);
      rs_monkey_lift_all (monkey);
      rs_test_studio_run (REST_MS);
      for (guint i = 0; i < N_AIMED; i++)
        tap_any (visit);
    }
  g_test_message ("seed %u: %u contacts, %u pieces recorded", visit->plan->seed,
                  rs_monkey_get_n_contacts (monkey),
                  rs_studio_witness_get_n_pieces (visit->witness));
}

/* One piece is read by who comes after the fingers. */
static void
read_piece (Visit *visit)
{
  guint before = rs_studio_witness_get_n_pieces (visit->witness);

  lead (visit);
  rs_test_studio_run (2 * REST_MS);
  g_assert_true (tap_icon (visit, "stop"));
  for (guint i = 0;
       i < MOST_STEPS && rs_studio_flow_get_piece (visit->flow) != RS_STUDIO_PIECE_AFTER;
       i++)
    rs_test_studio_run (100);
  g_assert_cmpuint (rs_studio_witness_get_n_pieces (visit->witness), >, before);
  go_to_start (visit);
}

static gboolean
has_something_to_show (gpointer data)
{
  Visit *visit = data;

  return gtk_widget_get_mapped (visit->window)
         && gtk_widget_get_width (visit->window) > 1000;
}

static gboolean
on_started (gpointer user_data)
{
  Visit *visit = user_data;

  visit->window = GTK_WIDGET (gtk_application_get_windows (visit->application)->data);
  visit->flow = rs_studio_window_get_flow (RS_STUDIO_WINDOW (visit->window));
  rs_test_wait (has_something_to_show, visit);
  rs_test_settle (visit->window);
  rs_test_studio_run (REST_MS);
  visit->witness = rs_studio_witness_new (visit->flow, visit->data);
  drum (visit);
  assert_nothing_stuck (visit);
  read_piece (visit);
  assert_nothing_stuck (visit);
  visit->n_pieces = rs_studio_witness_get_n_pieces (visit->witness);
  g_clear_pointer (&visit->witness, rs_studio_witness_free);
  g_application_quit (G_APPLICATION (visit->application));
  return G_SOURCE_REMOVE;
}

static void
on_activated (GApplication *application, Visit *visit)
{
  g_idle_add (on_started, visit);
}

/* Texts enough for all that the fingers send to the teacher. */
static void
add_texts (RsTasks *tasks)
{
  for (guint i = 0; i < 8; i++)
    {
      g_autofree char *uid = g_strdup_printf ("%032x", 0x1000 + i);
      g_autofree char *sentence = g_strdup_printf ("%032x", 0x2000 + i);
      g_autofree char *text = g_strdup_printf ("Это рассказ номер %u.", i + 1);
      g_autofree char *digest = rs_text_digest (text);
      RsTaskTelling *telling = rs_task_telling_new (uid, uid);

      g_free (telling->title);
      telling->title = g_strdup_printf ("Рассказ %u", i + 1);
      telling->level = RS_LEVEL_LITTLE;
      g_ptr_array_add (rs_task_telling_add_card (telling),
                       rs_task_sentence_new (sentence, text, digest));
      g_ptr_array_add (rs_tasks_get_tellings (tasks), telling);
    }
}

/* A paper that holds on any day of the real clock. */
static void
allow (RsTasks *tasks, const char *uid)
{
  RsTaskNarrator *narrator = rs_test_studio_find_narrator (tasks, uid);

  g_free (narrator->until);
  narrator->until = g_strdup ("2999-12-31");
}

/* Two may be recorded, one may only rehearse. */
static char *
make_museum (void)
{
  g_autoptr (RsTasks) tasks = rs_test_studio_make_tasks ();
  char *data = rs_test_studio_make_data ();

  allow (tasks, RS_TEST_NASTYA);
  allow (tasks, RS_TEST_LENA);
  add_texts (tasks);
  rs_test_studio_save (data, tasks);
  return data;
}

/* The corner of the teacher is shut: who closes the studio there ends the test. */
static void
lock_corner (const char *data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) tool = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_SILENCE, &error,
      g_getenv ("RODNAYA_TOOL"), "pin", "set", "--data", data, NULL);

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (tool, "240619\n", NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (tool));
}

/* Noise in syllables and words, as regular as a machine may speak. */
static void
write_talk (const char *path)
{
  const guint n = TALK_RATE * TALK_SECONDS;
  g_autofree gint16 *samples = g_new0 (gint16, n);
  g_autoptr (GRand) noise = g_rand_new_with_seed (1);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n; i++)
    {
      double t = (double)i / TALK_RATE;
      double loud = fabs (sin (t * SYLLABLES * G_PI)) * (sin (t * WORDS * G_PI) > -0.8);

      samples[i] = (gint16)(g_rand_double_range (noise, -1, 1) * loud * TALK_PEAK);
    }
  g_file_set_contents (path, (const char *)samples, n * sizeof *samples, &error);
  g_assert_no_error (error);
}

/* Says the same again and again into the virtual microphone. */
static GSubprocess *
start_talking (const char *path)
{
  g_autoptr (GError) error = NULL;
  GSubprocess *mouth = g_subprocess_new (
      G_SUBPROCESS_FLAGS_NONE, &error, "sh", "-c",
      "while cat \"$0\"; do :; done 2>&- | exec pacat --raw --device=micbus "
      "--rate=16000 --channels=1 --format=s16le --latency-msec=50",
      path, NULL);

  g_assert_no_error (error);
  return mouth;
}

static void
stop_talking (GSubprocess *mouth)
{
  g_subprocess_force_exit (mouth);
  g_subprocess_wait (mouth, NULL, NULL);
}

static void
run (Visit *visit)
{
  const char *argv[] = { "rodnaya-studio", "--data", visit->data, NULL };

  visit->application = rs_studio_application_new ();
  g_signal_connect_after (visit->application, "activate", G_CALLBACK (on_activated),
                          visit);
  g_assert_cmpint (
      g_application_run (G_APPLICATION (visit->application), 3, (char **)argv), ==, 0);
  g_clear_object (&visit->application);
}

/* The next who starts the studio finds all in order. */
static void
start_again (const char *data)
{
  RsTestStudio *studio = rs_test_studio_new_at (data);

  g_assert_cmpint (rs_studio_flow_get_trouble (studio->flow), ==, RS_STUDIO_TROUBLE_NONE);
  rs_test_studio_free (studio);
}

/* Copies of what a child said lie nowhere else. */
static guint
count_temporary (void)
{
  g_autoptr (GDir) names = g_dir_open (g_get_tmp_dir (), 0, NULL);
  guint n = 0;

  while (g_dir_read_name (names) != NULL)
    n++;
  return n;
}

static void
test_drumming (gconstpointer plan)
{
  g_autofree char *data = make_museum ();
  g_autofree char *talk = g_build_filename (data, "talk.raw", NULL);
  g_autoptr (GSubprocess) mouth = NULL;
  Visit visit = { .plan = plan, .data = data };

  visit.touch = rs_touch_open ();
  if (visit.touch == NULL || !rs_touch_has_fingers (visit.touch))
    {
      g_test_skip ("this display has no touchscreen");
      return;
    }
  visit.rand = g_rand_new_with_seed (visit.plan->seed);
  lock_corner (data);
  write_talk (talk);
  mouth = start_talking (talk);
  run (&visit);
  stop_talking (mouth);
  g_assert_cmpuint (rs_studio_witness_check_disk (data), >, 0);
  g_assert_cmpuint (count_temporary (), ==, 1); /* the museum itself */
  start_again (data);
  g_rand_free (visit.rand);
  rs_touch_free (visit.touch);
}

int
main (int argc, char **argv)
{
  g_autofree char *temporary = g_build_filename (g_getenv ("HOME"), "tmp", NULL);
  Plan plan = { 0 };

  g_mkdir_with_parents (temporary, 0700);
  g_setenv ("TMPDIR", temporary, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, >=, 3);
  plan.seconds = (guint)g_ascii_strtoull (argv[1], NULL, 10);
  plan.seed = (guint32)g_ascii_strtoull (argv[2], NULL, 10);
  g_test_add_data_func ("/studio/monkey", &plan, test_drumming);
  return g_test_run ();
}
