/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The studio's pages of a reading, measured in millimetres in every state that the flow
 * comes to, with a source of sound instead of a microphone. The display decides the
 * size in pixels, the first argument is the diagonal in inches; RS_SHOTS may name a
 * folder to leave pictures in.
 */
#include "rs-audit.h"
#include "rs-locale.h"
#include "rs-prompter.h"
#include "rs-screen-shot.h"
#include "rs-stage.h"
#include "rs-studio-answer-page.h"
#include "rs-studio-choice.h"
#include "rs-studio-declined-page.h"
#include "rs-studio-done-page.h"
#include "rs-studio-gauge.h"
#include "rs-studio-microphone-page.h"
#include "rs-studio-recording-page.h"
#include "rs-studio-rehearsal-page.h"
#include "rs-studio-style.h"
#include "rs-studio-whole-page.h"
#include "rs-test-studio.h"
#include "rs-test-window.h"
#include "rs-text.h"
#include "rs-touch-button.h"
#include "rs-touch.h"

#include <linux/input-event-codes.h>

#define N_SENTENCES 17

typedef struct
{
  const char *diagonal;
  RsTestStudio *studio;
  RsStudioFlow *flow;
  GtkWidget *window, *page;
  RsStudioView view; /* that the page is for */
  GPtrArray *faults;
  guint n_shots;
} Fixture;

/* What the longest sentences of the adult level are, and one of a breath. */
static const char *const LONG[] = {
  "О том, что искитимский цемент есть в Оперном театре и метро Новосибирска, а теперь "
  "в четвёртом мосту и ледовой арене, сообщила новосибирская газета к девяностолетию "
  "завода в августе 2024 года.",
  "Так.",
  "Электрификация железнодорожного сообщения преобразила старинные промышленные "
  "предместья, строители восстанавливали водохранилище, исследователи обнаруживали "
  "достопримечательности каменноугольного бассейна.",
};

static void
lengthen (RsTaskTelling *telling)
{
  g_free (telling->title);
  telling->title = g_strdup ("Железнодорожники восстанавливают Новосибирское "
                             "водохранилище накануне празднования");
  telling->level = RS_LEVEL_ADULT;
  g_ptr_array_set_size (telling->cards, 0);
  for (guint i = 0; i < N_SENTENCES; i++)
    {
      const char *text = LONG[i % G_N_ELEMENTS (LONG)];
      g_autofree char *digest = rs_text_digest (text);
      g_autofree char *uid = g_strdup_printf ("%032x", 0x1000 + i);
      RsTaskSentence *sentence = rs_task_sentence_new (uid, text, digest);

      sentence->model_start = 0;
      sentence->model_end = 150;
      g_ptr_array_add (rs_task_telling_add_card (telling), sentence);
    }
}

static RsTestStudio *
make_studio (gboolean is_extreme)
{
  g_autofree char *data = rs_test_studio_make_data ();
  g_autoptr (RsTasks) tasks = rs_test_studio_make_tasks ();

  if (is_extreme)
    lengthen (g_ptr_array_index (rs_tasks_get_tellings (tasks), 0)); /* RS_TEST_ROCKS */
  rs_test_studio_save (data, tasks);
  return rs_test_studio_new_at (data);
}

static gboolean
is_large (gpointer window)
{
  return gtk_widget_get_mapped (window) && gtk_widget_get_width (window) > 1000;
}

static GtkWidget *
open_window (const char *diagonal)
{
  GtkWidget *window = gtk_window_new ();
  GdkDisplay *display = gtk_widget_get_display (window);
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (
      gdk_display_get_monitors (display), 0);
  RsStage *stage = rs_stage_get (display);
  GdkRectangle area;
  RsScale scale;

  gdk_monitor_get_geometry (monitor, &area);
  rs_scale_init (&scale, area.width, area.height, 0, 0, g_ascii_strtod (diagonal, NULL));
  rs_stage_set_scale (stage, &scale);
  rs_stage_set_calm (stage, TRUE);
  rs_studio_style_load (stage);
  gtk_widget_add_css_class (window, "rs-stage");
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), area.width, area.height);
  gtk_window_fullscreen (GTK_WINDOW (window));
  gtk_window_present (GTK_WINDOW (window));
  rs_test_wait (is_large, window);
  return window;
}

static void
set_up_studio (Fixture *fixture, gconstpointer data, gboolean is_extreme)
{
  fixture->diagonal = data;
  fixture->studio = make_studio (is_extreme);
  fixture->flow = fixture->studio->flow;
  fixture->faults = g_ptr_array_new_with_free_func (g_free);
  fixture->window = open_window (data);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  set_up_studio (fixture, data, FALSE);
}

static void
set_up_extremes (Fixture *fixture, gconstpointer data)
{
  set_up_studio (fixture, data, TRUE);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_test_window_close (fixture->window);
  for (guint i = 0; i < fixture->faults->len; i++)
    g_test_message ("%s", (const char *)g_ptr_array_index (fixture->faults, i));
  g_assert_cmpuint (fixture->faults->len, ==, 0);
  g_ptr_array_unref (fixture->faults);
  rs_test_studio_free (fixture->studio);
}

static GtkWidget *
make_page (Fixture *fixture, RsStudioView view)
{
  static GtkWidget *(*const makers[RS_N_STUDIO_VIEWS]) (RsStudioFlow *) = {
    [RS_STUDIO_MICROPHONE] = rs_studio_microphone_page_new,
    [RS_STUDIO_REHEARSAL] = rs_studio_rehearsal_page_new,
    [RS_STUDIO_RECORDING] = rs_studio_recording_page_new,
    [RS_STUDIO_WHOLE] = rs_studio_whole_page_new,
    [RS_STUDIO_ANSWER] = rs_studio_answer_page_new,
    [RS_STUDIO_DECLINED] = rs_studio_declined_page_new,
    [RS_STUDIO_DONE] = rs_studio_done_page_new,
  };

  g_assert_nonnull (makers[view]);
  return makers[view](fixture->flow);
}

static void
check_button (Fixture *fixture, GtkWidget *button, const char *where)
{
  g_autofree char *voice = NULL;
  const char *name = rs_touch_button_get_name (RS_TOUCH_BUTTON (button));

  g_object_get (button, "voice-owner", &voice, NULL);
  if (name == NULL || *name == '\0')
    g_ptr_array_add (fixture->faults,
                     g_strdup_printf ("%s: a button has no name", where));
  if (gtk_widget_get_ancestor (button, g_type_from_name ("RsStudioTries")) == NULL
      && (voice == NULL || !g_str_has_prefix (voice, "ui:studio-")))
    g_ptr_array_add (fixture->faults,
                     g_strdup_printf ("%s: «%s» has no voice", where, name));
}

/* The buttons that are on the screen, by their icons. */
static void
list_buttons (Fixture *fixture, GtkWidget *widget, const char *where, GString *icons)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (RS_IS_TOUCH_BUTTON (widget))
    {
      check_button (fixture, widget, where);
      g_string_append_printf (icons, "%s%s", icons->len > 0 ? " " : "",
                              rs_touch_button_get_icon (RS_TOUCH_BUTTON (widget)));
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_buttons (fixture, child, where, icons);
}

static void
shoot (Fixture *fixture, const char *where)
{
  const char *folder = g_getenv ("RS_SHOTS");
  g_autofree char *path = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  if (folder == NULL)
    return;
  path = g_strdup_printf ("%s/%02u-%s.png", folder, fixture->n_shots++, where);
  texture = rs_screen_shot_draw (GTK_WINDOW (fixture->window));
  g_assert_true (gdk_texture_save_to_png (texture, path));
}

/* Looks at the page of the present view; @buttons are the icons on it, NULL: any. */
static void
look (Fixture *fixture, const char *where, const char *buttons)
{
  RsStudioView view = rs_studio_flow_get_view (fixture->flow);
  g_autoptr (GString) icons = g_string_new (NULL);

  if (fixture->page == NULL || fixture->view != view)
    {
      fixture->page = make_page (fixture, view);
      fixture->view = view;
      gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
    }
  rs_test_settle (fixture->window);
  rs_audit_page (fixture->page, rs_stage_get_scale (rs_stage_get (NULL)), RS_LEVEL_SCHOOL,
                 where, fixture->faults);
  list_buttons (fixture, fixture->page, where, icons);
  g_test_message ("%s: %s", where, icons->str);
  if (buttons != NULL)
    g_assert_cmpstr (icons->str, ==, buttons);
  shoot (fixture, where);
}

static gboolean
is_heard (RsTestStudio *studio)
{
  return rs_studio_flow_get_level (studio->flow) > 0;
}

static gboolean
was_advised (RsTestStudio *studio)
{
  return rs_studio_flow_get_check (studio->flow) == RS_STUDIO_CHECK_ADVICE;
}

static gboolean
is_made (RsTestStudio *studio)
{
  return !rs_studio_flow_is_making (studio->flow);
}

static gboolean
was_heard (RsTestStudio *studio)
{
  return rs_studio_flow_was_heard (studio->flow);
}

static gboolean
is_lit (RsTestStudio *studio)
{
  return rs_studio_flow_get_lit (studio->flow) >= 0;
}

static void
open_text (Fixture *fixture, const char *narrator)
{
  rs_studio_flow_new_story (fixture->flow);
  rs_studio_flow_choose_narrator (fixture->flow, narrator);
  rs_studio_flow_choose_text (fixture->flow,
                              rs_test_studio_find_text (fixture->studio, RS_TEST_ROCKS));
}

static void
try_microphone (Fixture *fixture)
{
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, RS_STUDIO_MICROPHONE);
  look (fixture, "microphone", "back home microphone");
  rs_studio_flow_check (fixture->flow);
  g_assert_true (rs_test_studio_wait (fixture->studio, is_heard));
  look (fixture, "microphone-room", NULL);
  rs_pace_advance (fixture->studio->pace, 2000);
  look (fixture, "microphone-speak", NULL);
  rs_test_studio_run (1300);
  rs_pace_advance (fixture->studio->pace, 5000);
  g_assert_true (rs_test_studio_wait (fixture->studio, was_advised));
  look (fixture, "microphone-advice", "back home redo play next");
  rs_studio_flow_go_on (fixture->flow);
}

static void
rehearse (Fixture *fixture)
{
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, RS_STUDIO_REHEARSAL);
  look (fixture, "rehearsal", "back home previous next volume-2 play microphone");
  rs_studio_flow_choose_line (fixture->flow, 2);
  look (fixture, "rehearsal-third", NULL);
  rs_studio_flow_listen (fixture->flow);
  g_assert_true (rs_test_studio_wait (fixture->studio, is_lit));
  look (fixture, "rehearsal-model", NULL);
  rs_studio_flow_choose_line (fixture->flow, 0);
  rs_studio_flow_go_on (fixture->flow);
}

static void
begin_piece (Fixture *fixture)
{
  rs_studio_flow_record (fixture->flow);
  look (fixture, "countdown", "pause stop");
  rs_pace_advance (fixture->studio->pace, 3 * RS_STUDIO_COUNT_MS);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_RECORDING));
  g_assert_true (rs_test_studio_wait (fixture->studio, is_heard));
}

/* While it records only «Готово» and «Пауза» are on the screen. */
static void
record (Fixture *fixture)
{
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, RS_STUDIO_RECORDING);
  look (fixture, "recording-ready", "back home record volume-2 fit");
  begin_piece (fixture);
  look (fixture, "recording", "pause stop");
  rs_test_studio_run (150);
  rs_studio_flow_pause (fixture->flow);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_PAUSED));
  look (fixture, "recording-paused", "back home play repeat check");
  for (guint i = 0; i < 2; i++)
    {
      rs_test_studio_say (fixture->studio, 150);
      look (fixture, "recording-after", NULL);
    }
  rs_studio_flow_choose_try (fixture->flow, 1);
  look (fixture, "recording-playing", NULL);
  rs_studio_flow_next (fixture->flow);
  look (fixture, "recording-second", "back home record volume-2 fit");
  rs_test_studio_say_rest (fixture->studio);
}

static GtkWidget *
find_child (GtkWidget *widget, const char *type)
{
  GtkWidget *found = NULL;

  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_child (child, type);
  return found;
}

static GtkWidget *
find_button (GtkWidget *widget, const char *icon)
{
  GtkWidget *found = NULL;

  if (RS_IS_TOUCH_BUTTON (widget))
    return g_strcmp0 (rs_touch_button_get_icon (RS_TOUCH_BUTTON (widget)), icon) == 0
               ? widget
               : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_button (child, icon);
  return found;
}

/* Clicks as long as there is somewhere to go; returns the sentence reached. */
static int
walk_whole (Fixture *fixture, const char *icon)
{
  GtkWidget *prompter = find_child (fixture->page, "RsPrompter");
  GtkWidget *step = find_button (fixture->page, icon);

  while (gtk_widget_is_sensitive (step))
    {
      int before = rs_prompter_get_current (RS_PROMPTER (prompter));

      g_signal_emit_by_name (step, "clicked");
      g_assert_cmpint (rs_prompter_get_current (RS_PROMPTER (prompter)), ==,
                       g_str_equal (icon, "next") ? before + 1 : before - 1);
    }
  return rs_prompter_get_current (RS_PROMPTER (prompter));
}

/* To a sentence that is long out of sight, without hearing all again. */
static void
walk_about (Fixture *fixture)
{
  int last = (int)rs_studio_flow_get_lines (fixture->flow)->len - 1;

  g_assert_cmpint (walk_whole (fixture, "next"), ==, last);
  g_assert_cmpint (walk_whole (fixture, "previous"), ==, 0);
  g_assert_false (rs_studio_flow_is_playing (fixture->flow));
  look (fixture, "whole-walked", NULL);
}

static void
hear (Fixture *fixture)
{
  look (fixture, "whole-making", NULL);
  g_assert_true (rs_test_studio_wait (fixture->studio, is_made));
  if (!rs_studio_flow_is_playing (fixture->flow))
    rs_studio_flow_listen (fixture->flow);
  g_assert_true (rs_test_studio_wait (fixture->studio, is_lit));
  look (fixture, "whole-playing", NULL);
  g_assert_true (rs_test_studio_wait (fixture->studio, was_heard));
  look (fixture, "whole-heard", "back home previous next play redo next");
  walk_about (fixture);
  rs_studio_flow_go_on (fixture->flow);
}

/* Erasing is asked twice; nothing else is. */
static void
answer_no (Fixture *fixture)
{
  GtkWidget *choice;

  look (fixture, "answer", NULL);
  rs_studio_flow_not_now (fixture->flow);
  look (fixture, "declined", NULL);
  choice = find_child (fixture->page, "RsStudioChoice");
  g_signal_emit_by_name (choice, "chosen", 1U);
  g_assert_cmpuint (rs_test_studio_count_takes (fixture->studio), ==, 1);
  look (fixture, "declined-erase", NULL);
  g_signal_emit_by_name (choice, "chosen", 0U);
  look (fixture, "declined-again", NULL);
  g_signal_emit_by_name (choice, "chosen", 1U);
  g_signal_emit_by_name (choice, "chosen", 1U);
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, RS_STUDIO_START);
  g_assert_cmpuint (rs_test_studio_count_takes (fixture->studio), ==, 0);
}

static void
test_way (Fixture *fixture, gconstpointer data)
{
  open_text (fixture, RS_TEST_NASTYA);
  try_microphone (fixture);
  rehearse (fixture);
  record (fixture);
  hear (fixture);
  answer_no (fixture);
}

static void
test_yes (Fixture *fixture, gconstpointer data)
{
  rs_test_studio_choose (fixture->studio, RS_TEST_NASTYA, RS_TEST_SHORT);
  rs_studio_flow_go_on (fixture->flow);
  rs_test_studio_say_rest (fixture->studio);
  g_assert_true (rs_test_studio_wait (fixture->studio, was_heard));
  rs_studio_flow_go_on (fixture->flow);
  look (fixture, "answer", NULL);
  g_signal_emit_by_name (find_child (fixture->page, "RsStudioChoice"), "chosen", 0U);
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, RS_STUDIO_DONE);
  look (fixture, "done", NULL);
}

static void
test_without_consent (Fixture *fixture, gconstpointer data)
{
  open_text (fixture, RS_TEST_PETYA);
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, RS_STUDIO_REHEARSAL);
  look (fixture, "rehearsal-only", "back home previous next volume-2 play");
  g_assert_cmpuint (fixture->studio->n_opened, ==, 0);
}

static void
test_one_take (Fixture *fixture, gconstpointer data)
{
  guint last = 0;

  rs_test_studio_choose (fixture->studio, RS_TEST_NASTYA, RS_TEST_ROCKS);
  rs_studio_flow_go_on (fixture->flow);
  rs_studio_flow_set_one_take (fixture->flow, TRUE);
  look (fixture, "one-take-ready", NULL);
  rs_studio_flow_record (fixture->flow);
  rs_pace_advance (fixture->studio->pace, 3 * RS_STUDIO_COUNT_MS);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_RECORDING));
  look (fixture, "one-take", "pause stop next");
  last = rs_studio_flow_get_lines (fixture->flow)->len - 1;
  while (rs_studio_flow_get_place (fixture->flow) < last)
    {
      rs_test_studio_run (60);
      rs_studio_flow_tap (fixture->flow);
    }
  look (fixture, "one-take-last", "pause stop");
  rs_studio_flow_ready (fixture->flow);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_AFTER));
  look (fixture, "one-take-after", NULL);
}

static void
test_labels (Fixture *fixture, gconstpointer data)
{
  rs_test_studio_choose (fixture->studio, RS_TEST_NASTYA, "");
  look (fixture, "labels-rehearsal", NULL);
  rs_studio_flow_go_on (fixture->flow);
  look (fixture, "labels", NULL);
  rs_test_assert_still (fixture->window);
}

/* The level is shown as it comes. */
static void
test_level (Fixture *fixture, gconstpointer data)
{
  RsStudioGauge *gauge;

  rs_test_studio_choose (fixture->studio, RS_TEST_NASTYA, RS_TEST_ROCKS);
  rs_studio_flow_go_on (fixture->flow);
  look (fixture, "ready", NULL);
  gauge = RS_STUDIO_GAUGE (find_child (fixture->page, "RsStudioGauge"));
  begin_piece (fixture);
  g_assert_cmpuint (rs_studio_gauge_get_level (gauge), ==,
                    rs_studio_flow_get_level (fixture->flow));
  g_assert_cmpuint (rs_studio_gauge_get_level (gauge), >, 0);
  rs_studio_flow_ready (fixture->flow);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_AFTER));
  g_assert_cmpuint (rs_studio_gauge_get_level (gauge), ==, 0);
}

static void
press (RsTouch *touch, guint code)
{
  rs_touch_key (touch, code, TRUE);
  rs_touch_key (touch, code, FALSE);
  /* A button listens again after half a second. */
  rs_test_studio_run (600);
}

static void
test_keys (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTouch) touch = rs_touch_open ();

  if (touch == NULL || !rs_touch_has_fingers (touch))
    {
      g_test_skip ("this display has no keyboard");
      return;
    }
  rs_test_studio_choose (fixture->studio, RS_TEST_NASTYA, RS_TEST_ROCKS);
  look (fixture, "rehearsal", NULL);
  press (touch, KEY_SPACE);
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, RS_STUDIO_RECORDING);
  look (fixture, "recording-ready", NULL);
  press (touch, KEY_ENTER);
  g_assert_cmpint (rs_studio_flow_get_piece (fixture->flow), ==,
                   RS_STUDIO_PIECE_COUNTDOWN);
  rs_pace_advance (fixture->studio->pace, 3 * RS_STUDIO_COUNT_MS);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_RECORDING));
  press (touch, KEY_ESC);
  g_assert_cmpint (rs_studio_flow_get_piece (fixture->flow), ==,
                   RS_STUDIO_PIECE_RECORDING);
  press (touch, KEY_SPACE);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_AFTER));
  press (touch, KEY_BACKSPACE);
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, RS_STUDIO_REHEARSAL);
}

static void
test_finalize (Fixture *fixture, gconstpointer data)
{
  for (RsStudioView view = RS_STUDIO_MICROPHONE; view <= RS_STUDIO_DONE; view++)
    {
      GtkWidget *page = g_object_ref_sink (make_page (fixture, view));

      gtk_window_set_child (GTK_WINDOW (fixture->window), page);
      rs_test_settle (fixture->window);
      gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
      rs_test_settle (fixture->window);
      g_assert_finalize_object (page);
    }
}

int
main (int argc, char **argv)
{
#define ADD(name, up, func) \
  g_test_add ("/studio-pages/" name, Fixture, argv[1], up, func, tear_down)
  rs_locale_start (); /* Russian words are the longer ones */
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  g_assert_cmpint (argc, ==, 2);
  ADD ("way", set_up, test_way);
  ADD ("yes", set_up, test_yes);
  ADD ("without-consent", set_up, test_without_consent);
  ADD ("one-take", set_up, test_one_take);
  ADD ("labels", set_up, test_labels);
  ADD ("level", set_up, test_level);
  ADD ("keys", set_up, test_keys);
  ADD ("finalize", set_up, test_finalize);
  ADD ("extremes", set_up_extremes, test_way);
  ADD ("extremes-one-take", set_up_extremes, test_one_take);
  return g_test_run ();
}
