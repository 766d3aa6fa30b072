/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Running text: which sentence was tapped, and which is lit. */
#include "rs-running-text.h"
#include "rs-stage.h"
#include "rs-test-window.h"
#include "rs-touch.h"

#define WIDTH 732

static const char *const sentences[] = {
  "Недалеко от Новососедова Бердь подходит к высоким скалам.",
  "Люди зовут их Зверобоем, но почему — точно никто не знает.", "Так.",
  "Рядом встречаются лес и степь, а на камнях живут сорок девять видов мхов.", NULL
};

typedef struct
{
  GtkWidget *window, *text;
  int tapped;
} Fixture;

static void
on_tapped (RsRunningText *text, int index, Fixture *fixture)
{
  fixture->tapped = index;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->text = rs_running_text_new ();
  fixture->tapped = -1;
  rs_running_text_set_sentences (RS_RUNNING_TEXT (fixture->text), sentences);
  gtk_widget_set_halign (fixture->text, GTK_ALIGN_START);
  gtk_widget_set_valign (fixture->text, GTK_ALIGN_START);
  gtk_widget_set_size_request (fixture->text, WIDTH, -1);
  g_signal_connect (fixture->text, "sentence-tapped", G_CALLBACK (on_tapped), fixture);
  fixture->window = rs_test_window_new (fixture->text);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_test_window_close (fixture->window);
}

static int
find (Fixture *fixture, double x, double y)
{
  return rs_running_text_find_at (RS_RUNNING_TEXT (fixture->text), x, y);
}

static void
test_height (Fixture *fixture, gconstpointer data)
{
  RsRunningText *text = RS_RUNNING_TEXT (fixture->text);
  int height = rs_running_text_measure_height (text, WIDTH);

  g_assert_cmpint (gtk_widget_get_width (fixture->text), ==, WIDTH);
  g_assert_cmpint (gtk_widget_get_height (fixture->text), ==, height);
  g_assert_cmpint (height % 64, ==, 0);
  g_assert_cmpint (rs_running_text_measure_height (text, 400), >, height);
  g_assert_cmpint (rs_running_text_measure_height (text, 6000), ==, 64);
}

static void
test_find_at (Fixture *fixture, gconstpointer data)
{
  int height = gtk_widget_get_height (fixture->text), last = 0;

  g_assert_cmpint (find (fixture, 5, 30), ==, 0);
  g_assert_cmpint (find (fixture, 5, height - 20), ==, 3);
  /* Right of the end of a line is the end of that line. */
  g_assert_cmpint (find (fixture, WIDTH - 1, height - 20), ==, 3);
  g_assert_cmpint (find (fixture, 5, -1), ==, -1);
  g_assert_cmpint (find (fixture, 5, height + 1), ==, -1);
  /* Reading on, sentences come in order, and all of them. */
  for (int y = 32; y < height; y += 64)
    for (int x = 0; x < WIDTH; x += 7)
      {
        int found = find (fixture, x, y);

        g_assert_true (found == last || found == last + 1);
        last = found;
      }
  g_assert_cmpint (last, ==, 3);
}

/* Somewhere in a sentence. */
static void
find_place (Fixture *fixture, int sentence, int *x, int *y)
{
  for (*y = 32; *y < gtk_widget_get_height (fixture->text); *y += 64)
    for (*x = 3; *x < WIDTH; *x += 6)
      if (find (fixture, *x, *y) == sentence && find (fixture, *x + 12, *y) == sentence)
        return;
  g_assert_not_reached ();
}

static gboolean
is_tapped (gpointer data)
{
  return ((Fixture *)data)->tapped >= 0;
}

static void
test_tap (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTouch) touch = rs_touch_open ();

  if (touch == NULL || !rs_touch_has_fingers (touch))
    {
      g_test_skip ("this display has no touchscreen");
      return;
    }
  for (int i = 3; i >= 0; i--)
    {
      int x, y;

      find_place (fixture, i, &x, &y);
      fixture->tapped = -1;
      /* The same widget listens again after half a second. */
      g_usleep (520000);
      rs_touch_tap (touch, x + 6, y, 80);
      rs_test_wait (is_tapped, fixture);
      g_assert_cmpint (fixture->tapped, ==, i);
    }
}

static void
test_band (Fixture *fixture, gconstpointer data)
{
  int x, y;

  find_place (fixture, 2, &x, &y);
  rs_test_assert_drawn (fixture->window, x, y - 26, rs_tokens_color (RS_COLOR_SNOW));
  rs_running_text_set_current (RS_RUNNING_TEXT (fixture->text), 2);
  g_assert_cmpint (rs_running_text_get_current (RS_RUNNING_TEXT (fixture->text)), ==, 2);
  rs_test_settle (fixture->window);
  rs_test_assert_drawn (fixture->window, x + 8, y - 26, rs_tokens_color (RS_COLOR_HL));
  rs_test_assert_drawn (fixture->window, x + 8, y + 27, rs_tokens_color (RS_COLOR_BRICK));
  rs_running_text_set_current (RS_RUNNING_TEXT (fixture->text), -1);
  rs_test_settle (fixture->window);
  rs_test_assert_drawn (fixture->window, x + 8, y - 26, rs_tokens_color (RS_COLOR_SNOW));
  rs_test_assert_still (fixture->window);
}

static void
test_scale (Fixture *fixture, gconstpointer data)
{
  RsStage *stage = rs_stage_of (fixture->text);
  RsScale scale;

  rs_scale_init (&scale, 960, 540, 0, 0, 0);
  rs_stage_set_scale (stage, &scale);
  rs_test_settle (fixture->window);
  g_assert_cmpint (rs_running_text_measure_height (RS_RUNNING_TEXT (fixture->text), 6000),
                   ==, 32);
  rs_scale_init (&scale, 1920, 1080, 0, 0, 0);
  rs_stage_set_scale (stage, &scale);
}

static void
test_texts (Fixture *fixture, gconstpointer data)
{
  static const char *const none[] = { NULL };
  static const char *const marked[] = { "За́мок — не замо́к.", "Ёлка!", NULL };
  RsRunningText *text = RS_RUNNING_TEXT (fixture->text);

  rs_running_text_set_current (text, 3);
  rs_running_text_set_sentences (text, none);
  rs_test_settle (fixture->window);
  g_assert_cmpuint (rs_running_text_get_n_sentences (text), ==, 0);
  g_assert_cmpint (rs_running_text_get_current (text), ==, -1);
  g_assert_cmpint (find (fixture, 5, 5), ==, -1);
  rs_running_text_set_sentences (text, marked);
  rs_test_settle (fixture->window);
  g_assert_cmpuint (rs_running_text_get_n_sentences (text), ==, 2);
  g_assert_cmpint (find (fixture, 5, 30), ==, 0);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL, "За́мок — не замо́к. Ёлка!");
}

static void
test_finalize (void)
{
  GtkWidget *text = rs_running_text_new ();

  rs_running_text_set_sentences (RS_RUNNING_TEXT (text), sentences);
  rs_test_assert_finalizes (text);
}

int
main (int argc, char **argv)
{
#define ADD(name, func) \
  g_test_add ("/running-text/" name, Fixture, NULL, set_up, func, tear_down)
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  ADD ("height", test_height);
  ADD ("find-at", test_find_at);
  ADD ("tap", test_tap);
  ADD ("band", test_band);
  ADD ("scale", test_scale);
  ADD ("texts", test_texts);
  g_test_add_func ("/running-text/finalize", test_finalize);
  return g_test_run ();
}
