/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Walks every step of the studio and measures it in millimetres, or asks what a screen
 * reader would say of it. The display decides the size in pixels, the first argument is
 * the diagonal in inches; RS_CHECK_NAMES names the program that listens, RS_SHOTS a
 * folder to leave pictures in.
 */
#include "rs-audit.h"
#include "rs-locale.h"
#include "rs-recorder.h"
#include "rs-stage.h"
#include "rs-studio-style.h"
#include "rs-studio-walk.h"
#include "rs-test-studio.h"
#include "rs-text.h"

#include <unistd.h>

#define WAIT_US (300 * G_TIME_SPAN_SECOND)
#define SOURCE "audiotestsrc is-live=true wave=sine freq=220 volume=0.12"

static const char long_name[] = "Александра-Константина Великолепная";
static const char long_title[] = "Железнодорожники восстанавливают Новосибирское "
                                 "водохранилище накануне празднования";
static const char long_sentence[]
    = "Электрификация железнодорожного сообщения преобразила старинные промышленные "
      "предместья, строители восстанавливали водохранилище.";
static const char long_words[]
    = "Помедленнее, пожалуйста, и не торопись в конце, а слово «железнодорожников» "
      "прочитай по слогам";

#define MANY_NARRATORS 200
#define MANY_TEXTS 300
#define MANY_RETURNED 7

typedef struct
{
  GtkApplication *application;
  char *data;
  RsPace *pace;
  RsClock *clock;
  RsStudioFlow *flow;
  GtkWidget *window;
  GPtrArray *faults;
  GHashTable *screens; /* names of those that were reached */
  char *heard;
  gboolean is_heard;
  gboolean is_over;
  gboolean is_drawn;
} Fixture;

static char *
make_uid (guint kind, guint number)
{
  return g_strdup_printf ("%08x%024x", kind, number);
}

static void
add_narrator (RsTasks *tasks, guint number)
{
  g_autofree char *uid = make_uid (0xa, number);
  RsTaskNarrator *narrator = rs_task_narrator_new (uid,
                                                   number % 3 == 0 ? long_name : "Аня");

  narrator->grade = 1 + number % 11;
  narrator->has_consent = number % 2 == 0;
  narrator->until = g_strdup (number % 2 == 0 ? "2027-05-31" : NULL);
  g_ptr_array_add (rs_tasks_get_narrators (tasks), narrator);
}

static void
add_telling (RsTasks *tasks, guint number)
{
  g_autofree char *uid = make_uid (0xb, number);
  g_autofree char *sentence_uid = make_uid (0xc, number);
  g_autofree char *digest = rs_text_digest (long_sentence);
  RsTaskTelling *telling = rs_task_telling_new (uid, uid);
  GPtrArray *card = rs_task_telling_add_card (telling);

  telling->title = g_strdup (number % 3 == 0 ? long_title : "Река");
  telling->section = g_strdup ("Достопримечательности");
  telling->level = RS_LEVEL_SCHOOL;
  g_ptr_array_add (card, rs_task_sentence_new (sentence_uid, long_sentence, digest));
  g_ptr_array_add (rs_tasks_get_tellings (tasks), telling);
}

static void
add_return (RsTasks *tasks, guint number)
{
  g_autofree char *take = make_uid (0xd, number);
  g_autofree char *narrator = make_uid (0xa, 0);
  g_autofree char *telling = make_uid (0xb, number);
  RsTaskReturn *returned = rs_task_return_new (take, narrator);

  returned->telling = g_strdup (telling);
  returned->words = g_strdup (long_words);
  g_ptr_array_add (rs_tasks_get_returned (tasks), returned);
}

/* As much as a large school has, and words as long as they come. */
static RsTasks *
make_extremes (void)
{
  RsTasks *tasks = rs_tasks_new ();

  rs_tasks_set_today (tasks, "2026-11-27");
  for (guint i = 0; i < MANY_NARRATORS; i++)
    add_narrator (tasks, i);
  for (guint i = 0; i < MANY_TEXTS; i++)
    add_telling (tasks, i);
  for (guint i = 0; i < MANY_RETURNED; i++)
    add_return (tasks, i);
  return tasks;
}

/* A museum where nobody has given anything yet. */
static RsTasks *
make_nobody (void)
{
  RsTasks *tasks = rs_test_studio_make_tasks ();

  g_ptr_array_set_size (rs_tasks_get_narrators (tasks), 0);
  return tasks;
}

static void
iterate_until (gboolean *flag)
{
  gint64 until = g_get_monotonic_time () + WAIT_US;

  while (!*flag)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, until);
      g_main_context_iteration (NULL, TRUE);
    }
}

static void
on_drawn (Fixture *fixture)
{
  fixture->is_drawn = TRUE;
}

static void
make_flow (Fixture *fixture)
{
  g_autoptr (RsRecorder) recorder = rs_recorder_new ();

  rs_recorder_set_source (recorder, SOURCE);
  rs_recorder_set_space (recorder, 0, 0);
  fixture->pace = rs_pace_new_manual ();
  fixture->clock = rs_clock_new_fixed (RS_TEST_TODAY_US);
  fixture->flow = rs_studio_flow_new (fixture->data, fixture->pace, fixture->clock);
  rs_studio_flow_set_sound (fixture->flow, recorder, NULL);
}

static void
set_up_with (Fixture *fixture, gconstpointer data, RsTasks *tasks)
{
  RsScreenOptions options = { .diagonal = g_ascii_strtod (data, NULL) };
  RsStage *stage = rs_stage_get (NULL);
  g_autoptr (RsStudioKeeper) keeper = NULL;

  fixture->application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (fixture->application), NULL, NULL);
  fixture->faults = g_ptr_array_new_with_free_func (g_free);
  fixture->screens = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  fixture->data = rs_test_studio_make_data ();
  if (tasks != NULL)
    rs_test_studio_save (fixture->data, tasks);
  make_flow (fixture);
  keeper = rs_studio_keeper_new (fixture->data);
  rs_studio_style_load (stage);
  rs_stage_set_calm (stage, TRUE);
  fixture->window = rs_studio_window_new (fixture->application, fixture->flow, keeper,
                                          &options);
  g_signal_connect_swapped (fixture->window, "drawn", G_CALLBACK (on_drawn), fixture);
  gtk_window_present (GTK_WINDOW (fixture->window));
  iterate_until (&fixture->is_drawn);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  set_up_with (fixture, data, NULL);
}

static void
set_up_extremes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = make_extremes ();

  set_up_with (fixture, data, tasks);
}

static void
set_up_nobody (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = make_nobody ();

  set_up_with (fixture, data, tasks);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->flow);
  g_clear_object (&fixture->pace);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->application);
  g_clear_pointer (&fixture->faults, g_ptr_array_unref);
  g_clear_pointer (&fixture->screens, g_hash_table_unref);
  rs_test_studio_remove_data (fixture->data);
  g_clear_pointer (&fixture->data, g_free);
}

/* What lies over the page takes all touches while it is there. */
static GtkWidget *
find_top (GtkWidget *widget)
{
  GtkWidget *child = gtk_window_get_child (GTK_WINDOW (widget));
  GtkWidget *top = gtk_widget_get_last_child (child);

  while (top != NULL && !gtk_widget_get_mapped (top))
    top = gtk_widget_get_prev_sibling (top);
  return top;
}

static void
measure (Fixture *fixture, const char *name)
{
  const RsScale *scale = rs_stage_get_scale (rs_stage_of (fixture->window));

  g_hash_table_add (fixture->screens, g_strdup (name));
  rs_audit_page (find_top (fixture->window), scale, RS_LEVEL_SCHOOL, name,
                 fixture->faults);
}

static void
on_over (Fixture *fixture)
{
  fixture->is_over = TRUE;
}

static void
on_heard (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_utf8_finish (G_SUBPROCESS (source), result, &fixture->heard,
                                        NULL, &error);
  g_assert_no_error (error);
  fixture->is_heard = TRUE;
}

/* Asked from outside: an accessible object tells its name only over the bus. */
static void
listen (Fixture *fixture, const char *name)
{
  g_autofree char *pid = g_strdup_printf ("%d", (int)getpid ());
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) listener = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, g_getenv ("RS_CHECK_NAMES"), pid, NULL);
  g_auto (GStrv) lines = NULL;

  g_assert_no_error (error);
  g_hash_table_add (fixture->screens, g_strdup (name));
  fixture->is_heard = FALSE;
  g_subprocess_communicate_utf8_async (listener, NULL, NULL, on_heard, fixture);
  iterate_until (&fixture->is_heard);
  g_assert_true (g_subprocess_get_successful (listener));
  lines = g_strsplit (fixture->heard, "\n", -1);
  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    g_ptr_array_add (fixture->faults, g_strdup_printf ("%s: %s", name, lines[i]));
  g_clear_pointer (&fixture->heard, g_free);
}

static void
walk (Fixture *fixture, GCallback on_arrived)
{
  g_autoptr (RsScreenWalk) tour = rs_studio_walk_new (RS_STUDIO_WINDOW (fixture->window),
                                                      fixture->flow, fixture->pace,
                                                      g_getenv ("RS_SHOTS"));

  g_signal_connect_swapped (tour, "arrived", on_arrived, fixture);
  g_signal_connect_swapped (tour, "over", G_CALLBACK (on_over), fixture);
  rs_screen_walk_start (tour);
  iterate_until (&fixture->is_over);
  for (guint i = 0; i < fixture->faults->len; i++)
    g_test_message ("%s", (const char *)g_ptr_array_index (fixture->faults, i));
  g_assert_cmpuint (fixture->faults->len, ==, 0);
}

static void
assert_reached (Fixture *fixture, const char *const *names)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (!g_hash_table_contains (fixture->screens, names[i]))
      g_error ("The walk never came to “%s”", names[i]);
}

static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "start",
                                       "who",
                                       "newcomer-name",
                                       "newcomer-grade",
                                       "rehearsal-only",
                                       "what",
                                       "microphone",
                                       "rehearsal",
                                       "recording-count",
                                       "recording-runs",
                                       "whole",
                                       "answer",
                                       "declined",
                                       "done",
                                       "labels",
                                       "listen",
                                       "gate",
                                       "teacher-level",
                                       "trouble-rescued",
                                       "trouble-lost",
                                       "start-again",
                                       NULL };

  walk (fixture, G_CALLBACK (measure));
  assert_reached (fixture, names);
}

static void
test_extremes (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "who-2", "what-2", "recording-runs", "whole",
                                       NULL };

  walk (fixture, G_CALLBACK (measure));
  assert_reached (fixture, names);
}

static void
test_nobody (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "who", "newcomer-grade", "trouble-no-tasks",
                                       NULL };

  walk (fixture, G_CALLBACK (measure));
  assert_reached (fixture, names);
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  if (g_getenv ("RS_CHECK_NAMES") == NULL)
    {
      g_test_skip ("nobody listens");
      return;
    }
  walk (fixture, G_CALLBACK (listen));
}

int
main (int argc, char *argv[])
{
  rs_locale_start (); /* Russian words are the longer ones */
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  g_assert_cmpint (argc, ==, 2);
  g_test_add ("/walk/sizes", Fixture, argv[1], set_up, test_sizes, tear_down);
  g_test_add ("/walk/extremes", Fixture, argv[1], set_up_extremes, test_extremes,
              tear_down);
  g_test_add ("/walk/nobody", Fixture, argv[1], set_up_nobody, test_nobody, tear_down);
  g_test_add ("/walk/names", Fixture, argv[1], set_up, test_names, tear_down);
  return g_test_run ();
}
