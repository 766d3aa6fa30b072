/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The prompter: what is read stands where the eye looks for it, and none of it is cut. */
#include "rs-prompter.h"
#include "rs-stage.h"
#include "rs-test-window.h"
#include "rs-touch.h"

#include <linux/input-event-codes.h>

#define WIDTH 1480
#define HEIGHT 650
#define LINE 108

static const char *const sentences[] = {
  "Наша река называется Бердь.",
  "У самой воды стоят высокие скалы, на которых растут старые сосны.",
  "Люди зовут их Зверобой.",
  "Летом скалы пахнут травой.",
  "Так.",
  "Зимой здесь тихо.",
  NULL
};

/* As long as a sentence of the adult level gets, and a word that no line holds. */
static const char *const extremes[] = {
  "Коротко.",
  "В тысяча девятьсот тридцать третьем году четыре деревни левого берега Берди — "
  "Койново, Вылково, Черноречка и Шипуново — стали одним рабочим посёлком при большом "
  "цементном заводе, который строили со всей Сибири, и посёлок этот получил имя старой "
  "станции железной дороги, а через пять лет его назвали городом.",
  "Рентгеноэлектрокардиографического-водогрязеторфопарафинолечения-"
  "тысячадевятьсотвосьмидесятидевятимиллиметрового.",
  NULL
};

typedef struct
{
  GtkWidget *window, *widget;
  RsPrompter *prompter;
  int tapped;
} Fixture;

static void
on_tapped (RsPrompter *prompter, int index, Fixture *fixture)
{
  fixture->tapped = index;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *fixed = gtk_fixed_new ();

  fixture->widget = rs_prompter_new ();
  fixture->prompter = RS_PROMPTER (fixture->widget);
  fixture->tapped = -1;
  rs_prompter_set_sentences (fixture->prompter, sentences);
  gtk_widget_set_size_request (fixture->widget, WIDTH, HEIGHT);
  gtk_fixed_put (GTK_FIXED (fixed), fixture->widget, 0, 0);
  gtk_widget_add_css_class (fixed, "night");
  g_signal_connect (fixture->prompter, "sentence-tapped", G_CALLBACK (on_tapped),
                    fixture);
  fixture->window = rs_test_window_new (fixed);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_test_window_close (fixture->window);
}

static gboolean
is_still (gpointer prompter)
{
  return rs_prompter_is_still (prompter);
}

static void
go_to (Fixture *fixture, int index)
{
  rs_prompter_set_current (fixture->prompter, index);
  rs_test_wait (is_still, fixture->prompter);
  rs_test_settle (fixture->window);
}

static void
test_places (Fixture *fixture, gconstpointer data)
{
  graphene_rect_t box;

  for (int i = 0; sentences[i] != NULL; i++)
    {
      go_to (fixture, i);
      g_assert_true (rs_prompter_is_whole (fixture->prompter));
      g_assert_true (rs_prompter_get_box (fixture->prompter, i, &box));
      g_assert_cmpint ((int)box.origin.y, ==, i == 0 ? 0 : LINE);
      g_assert_cmpint ((int)box.origin.y, <, HEIGHT / 3);
      /* The one before is still in sight, and the one after. */
      g_assert_true (i == 0 || rs_prompter_get_box (fixture->prompter, i - 1, &box));
      g_assert_true (sentences[i + 1] == NULL
                     || rs_prompter_get_box (fixture->prompter, i + 1, &box));
    }
  go_to (fixture, 5);
  g_assert_false (rs_prompter_get_box (fixture->prompter, 0, &box));
  go_to (fixture, 0);
  g_assert_true (rs_prompter_get_box (fixture->prompter, 0, &box));
}

/* At rest the window ends between two lines. */
static void
test_whole_lines (Fixture *fixture, gconstpointer data)
{
  graphene_rect_t box;

  go_to (fixture, 2);
  for (int i = 0; sentences[i] != NULL; i++)
    if (rs_prompter_get_box (fixture->prompter, i, &box))
      {
        g_assert_cmpint ((int)box.origin.y % LINE, ==, 0);
        g_assert_cmpint ((int)box.size.height % LINE, ==, 0);
      }
}

static void
assert_all_whole (Fixture *fixture)
{
  for (int i = 0; i < (int)rs_prompter_get_n_sentences (fixture->prompter); i++)
    {
      go_to (fixture, i);
      g_assert_true (rs_prompter_is_whole (fixture->prompter));
    }
}

static void
test_long (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    int width, height;
  } spaces[] = { { WIDTH, HEIGHT }, { 984, 1000 }, { 900, 500 }, { 1480, 432 } };

  rs_prompter_set_sentences (fixture->prompter, extremes);
  for (guint i = 0; i < G_N_ELEMENTS (spaces); i++)
    {
      gtk_widget_set_size_request (fixture->widget, spaces[i].width, spaces[i].height);
      rs_test_settle (fixture->window);
      g_assert_cmpint (gtk_widget_get_width (fixture->widget), ==, spaces[i].width);
      assert_all_whole (fixture);
    }
}

/* What does not fit is told: an audit relies on it. */
static void
test_not_whole (Fixture *fixture, gconstpointer data)
{
  rs_prompter_set_sentences (fixture->prompter, extremes);
  gtk_widget_set_size_request (fixture->widget, 400, 216);
  rs_test_settle (fixture->window);
  go_to (fixture, 1);
  g_assert_false (rs_prompter_is_whole (fixture->prompter));
}

static gboolean
is_tapped (gpointer data)
{
  return ((Fixture *)data)->tapped >= 0;
}

static void
tap (Fixture *fixture, RsTouch *touch, int index)
{
  graphene_rect_t box;

  g_assert_true (rs_prompter_get_box (fixture->prompter, index, &box));
  fixture->tapped = -1;
  /* The same widget listens again after half a second. */
  g_usleep (520000);
  rs_touch_tap (touch, 200, box.origin.y + 50, 80);
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
  go_to (fixture, 1);
  rs_prompter_set_touchable (fixture->prompter, TRUE);
  for (int i = 3; i >= 0; i--)
    {
      tap (fixture, touch, i);
      rs_test_wait (is_tapped, fixture);
      g_assert_cmpint (fixture->tapped, ==, i);
    }
  rs_prompter_set_touchable (fixture->prompter, FALSE);
  tap (fixture, touch, 2);
  rs_test_assert_still (fixture->window);
  g_assert_cmpint (fixture->tapped, ==, -1);
}

static void
press (RsTouch *touch, guint code)
{
  rs_touch_key (touch, code, TRUE);
  rs_touch_key (touch, code, FALSE);
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
  go_to (fixture, 1);
  rs_prompter_set_touchable (fixture->prompter, TRUE);
  gtk_widget_grab_focus (fixture->widget);
  press (touch, KEY_DOWN);
  press (touch, KEY_DOWN);
  press (touch, KEY_ENTER);
  rs_test_wait (is_tapped, fixture);
  g_assert_cmpint (fixture->tapped, ==, 3);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->prompter),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, sentences[3]);
}

static void
test_mark (Fixture *fixture, gconstpointer data)
{
  go_to (fixture, 2);
  rs_test_assert_drawn (fixture->window, 5, LINE + 54, rs_tokens_color (RS_COLOR_NIGHT));
  rs_prompter_set_marked (fixture->prompter, TRUE);
  rs_test_assert_drawn (fixture->window, 5, LINE + 54, rs_tokens_color (RS_COLOR_STRAW));
  rs_test_assert_drawn (fixture->window, 5, 54, rs_tokens_color (RS_COLOR_NIGHT));
}

static void
test_calm (Fixture *fixture, gconstpointer data)
{
  RsStage *stage = rs_stage_of (fixture->widget);

  rs_prompter_set_current (fixture->prompter, 3);
  g_assert_false (rs_prompter_is_still (fixture->prompter));
  rs_test_wait (is_still, fixture->prompter);
  rs_stage_set_calm (stage, TRUE);
  rs_prompter_set_current (fixture->prompter, 5);
  g_assert_true (rs_prompter_is_still (fixture->prompter));
  rs_stage_set_calm (stage, FALSE);
  rs_test_assert_still (fixture->window);
}

static void
test_texts (Fixture *fixture, gconstpointer data)
{
  static const char *const none[] = { NULL };

  go_to (fixture, 3);
  /* The same text again changes nothing. */
  rs_prompter_set_sentences (fixture->prompter, sentences);
  g_assert_cmpint (rs_prompter_get_current (fixture->prompter), ==, 3);
  rs_prompter_set_sentences (fixture->prompter, none);
  rs_test_settle (fixture->window);
  g_assert_cmpuint (rs_prompter_get_n_sentences (fixture->prompter), ==, 0);
  g_assert_cmpint (rs_prompter_get_current (fixture->prompter), ==, -1);
  g_assert_cmpint (rs_prompter_find_at (fixture->prompter, 50, 50), ==, -1);
  g_assert_true (rs_prompter_is_whole (fixture->prompter));
}

static void
test_finalize (void)
{
  GtkWidget *prompter = rs_prompter_new ();

  rs_prompter_set_sentences (RS_PROMPTER (prompter), sentences);
  rs_prompter_set_current (RS_PROMPTER (prompter), 2);
  rs_test_assert_finalizes (prompter);
}

int
main (int argc, char **argv)
{
#define ADD(name, func) \
  g_test_add ("/prompter/" name, Fixture, NULL, set_up, func, tear_down)
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  ADD ("places", test_places);
  ADD ("whole-lines", test_whole_lines);
  ADD ("long", test_long);
  ADD ("not-whole", test_not_whole);
  ADD ("tap", test_tap);
  ADD ("keys", test_keys);
  ADD ("mark", test_mark);
  ADD ("calm", test_calm);
  ADD ("texts", test_texts);
  g_test_add_func ("/prompter/finalize", test_finalize);
  return g_test_run ();
}
