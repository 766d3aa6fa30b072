/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Buttons under real fingers. */
#include "rs-ripple.h"
#include "rs-stage.h"
#include "rs-test-window.h"
#include "rs-tile.h"
#include "rs-touch-button.h"
#include "rs-touch.h"

/* Remembers what it was asked to say. */
#define TEST_TYPE_SPEAKER (test_speaker_get_type ())
G_DECLARE_FINAL_TYPE (TestSpeaker, test_speaker, TEST, SPEAKER, GObject)

struct _TestSpeaker
{
  GObject parent_instance;
  guint n_presses;
  char *said;
};

static void test_speaker_speaker_init (RsSpeakerInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TestSpeaker,
                               test_speaker,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RS_TYPE_SPEAKER,
                                                      test_speaker_speaker_init))

static void
test_speaker_say (RsSpeaker *speaker, const char *owner, const char *field)
{
  TestSpeaker *self = TEST_SPEAKER (speaker);

  g_free (self->said);
  self->said = g_strdup_printf ("%s/%s", owner, field);
}

static void
test_speaker_press (RsSpeaker *speaker)
{
  TEST_SPEAKER (speaker)->n_presses++;
}

static void
test_speaker_speaker_init (RsSpeakerInterface *iface)
{
  iface->say = test_speaker_say;
  iface->press = test_speaker_press;
}

static void
test_speaker_finalize (GObject *object)
{
  g_free (TEST_SPEAKER (object)->said);
  G_OBJECT_CLASS (test_speaker_parent_class)->finalize (object);
}

static void
test_speaker_class_init (TestSpeakerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = test_speaker_finalize;
}

static void
test_speaker_init (TestSpeaker *self)
{
}

typedef struct
{
  GtkWidget *window, *ripple, *box;
  GtkWidget *one, *two;
  TestSpeaker *speaker;
  RsTouch *touch;
  guint n_one, n_two, n_inert;
  double x, y; /* the middle of one */
} Fixture;

static void
on_clicked (GtkButton *button, guint *n)
{
  (*n)++;
}

static void
on_touched (RsRipple *ripple, double x, double y, guint *n)
{
  (*n)++;
}

static GtkWidget *
add_button (Fixture *fixture, const char *icon, const char *name, guint *n)
{
  GtkWidget *button = rs_touch_button_new (icon, NULL, name);

  g_signal_connect (button, "clicked", G_CALLBACK (on_clicked), n);
  gtk_box_append (GTK_BOX (fixture->box), button);
  return button;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24);
  gtk_widget_set_halign (fixture->box, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (fixture->box, GTK_ALIGN_CENTER);
  fixture->one = add_button (fixture, "home", "Домой", &fixture->n_one);
  fixture->two = add_button (fixture, "back", "Назад", &fixture->n_two);
  fixture->ripple = rs_ripple_new (fixture->box);
  g_signal_connect (fixture->ripple, "touched", G_CALLBACK (on_touched),
                    &fixture->n_inert);
  fixture->window = rs_test_window_new (fixture->ripple);
  fixture->speaker = g_object_new (TEST_TYPE_SPEAKER, NULL);
  rs_stage_set_speaker (rs_stage_get (NULL), RS_SPEAKER (fixture->speaker));
  fixture->touch = rs_touch_open ();
  rs_test_find_center (fixture->one, &fixture->x, &fixture->y);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->touch, rs_touch_free);
  rs_test_window_close (fixture->window);
  rs_stage_set_speaker (rs_stage_get (NULL), NULL);
  g_assert_finalize_object (fixture->speaker);
  g_assert_cmpuint (
      rs_touch_filter_get_n_contacts (rs_stage_get_filter (rs_stage_get (NULL))), ==, 0);
}

static gboolean
has_fingers (Fixture *fixture)
{
  if (fixture->touch != NULL && rs_touch_has_fingers (fixture->touch))
    return TRUE;
  g_test_skip ("this display has no touchscreen");
  return FALSE;
}

static gboolean
is_pressed (gpointer widget)
{
  return (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_ACTIVE) != 0;
}

static gboolean
is_released (gpointer widget)
{
  return !is_pressed (widget);
}

static gboolean
is_counted (gpointer n)
{
  return *(guint *)n > 0;
}

static void
press (Fixture *fixture, int finger, double x, double y)
{
  rs_touch_down (fixture->touch, finger, x, y);
  rs_touch_frame (fixture->touch);
}

static void
lift (Fixture *fixture, int finger)
{
  rs_touch_up (fixture->touch, finger);
  rs_touch_frame (fixture->touch);
}

/* A touch on an inert place comes after all before it. */
static void
wait_for_all (Fixture *fixture)
{
  guint before = fixture->n_inert;

  fixture->n_inert = 0;
  rs_touch_tap (fixture->touch, 40, 40, 60);
  rs_test_wait (is_counted, &fixture->n_inert);
  fixture->n_inert = before;
}

static void
test_tap (Fixture *fixture, gconstpointer data)
{
  if (!has_fingers (fixture))
    return;
  press (fixture, 0, fixture->x, fixture->y);
  rs_test_wait (is_pressed, fixture->one);
  g_assert_cmpuint (fixture->speaker->n_presses, ==, 1);
  g_assert_cmpuint (fixture->n_one, ==, 0);
  g_usleep (60000);
  lift (fixture, 0);
  rs_test_wait (is_counted, &fixture->n_one);
  g_assert_true (is_released (fixture->one));
  g_assert_cmpuint (fixture->n_one, ==, 1);
  g_assert_cmpuint (fixture->n_two, ==, 0);
  g_assert_cmpuint (fixture->n_inert, ==, 0);
}

static void
test_small_slide_is_a_tap (Fixture *fixture, gconstpointer data)
{
  if (!has_fingers (fixture))
    return;
  press (fixture, 0, fixture->x, fixture->y);
  rs_test_wait (is_pressed, fixture->one);
  rs_touch_move (fixture->touch, 0, fixture->x + 30, fixture->y + 30);
  rs_touch_frame (fixture->touch);
  g_usleep (60000);
  lift (fixture, 0);
  rs_test_wait (is_counted, &fixture->n_one);
}

static void
test_slide_lets_go (Fixture *fixture, gconstpointer data)
{
  if (!has_fingers (fixture))
    return;
  press (fixture, 0, fixture->x, fixture->y);
  rs_test_wait (is_pressed, fixture->one);
  rs_touch_move (fixture->touch, 0, fixture->x, fixture->y - 46);
  rs_touch_frame (fixture->touch);
  rs_test_wait (is_released, fixture->one);
  /* Coming back does not press it again. */
  rs_touch_move (fixture->touch, 0, fixture->x, fixture->y);
  rs_touch_frame (fixture->touch);
  lift (fixture, 0);
  wait_for_all (fixture);
  g_assert_cmpuint (fixture->n_one, ==, 0);
}

static void
test_second_finger (Fixture *fixture, gconstpointer data)
{
  double x, y;

  if (!has_fingers (fixture))
    return;
  rs_test_find_center (fixture->two, &x, &y);
  press (fixture, 0, fixture->x - 20, fixture->y);
  rs_test_wait (is_pressed, fixture->one);
  /* On the same button: ignored, and the first goes on. */
  press (fixture, 1, fixture->x + 20, fixture->y);
  lift (fixture, 1);
  rs_touch_move (fixture->touch, 0, fixture->x - 10, fixture->y);
  rs_touch_frame (fixture->touch);
  g_usleep (60000);
  lift (fixture, 0);
  rs_test_wait (is_counted, &fixture->n_one);
  wait_for_all (fixture);
  g_assert_cmpuint (fixture->n_one, ==, 1);
  g_assert_cmpuint (fixture->speaker->n_presses, ==, 1);
}

static void
test_slop (Fixture *fixture, gconstpointer data)
{
  if (!has_fingers (fixture))
    return;
  rs_touch_tap (fixture->touch,
                fixture->x - gtk_widget_get_width (fixture->one) / 2.0 - 9, fixture->y,
                80);
  rs_test_wait (is_counted, &fixture->n_one);
  rs_touch_tap (fixture->touch,
                fixture->x - gtk_widget_get_width (fixture->one) / 2.0 - 15, fixture->y,
                80);
  rs_test_wait (is_counted, &fixture->n_inert);
  g_assert_cmpuint (fixture->n_one, ==, 1);
}

static void
test_inert (Fixture *fixture, gconstpointer data)
{
  if (!has_fingers (fixture))
    return;
  rs_touch_button_set_inert (RS_TOUCH_BUTTON (fixture->one), TRUE);
  rs_touch_tap (fixture->touch, fixture->x, fixture->y, 80);
  rs_test_wait (is_counted, &fixture->n_inert);
  g_assert_cmpuint (fixture->n_one, ==, 0);
  g_assert_cmpuint (fixture->speaker->n_presses, ==, 0);
  g_assert_false (gtk_widget_activate (fixture->one) && fixture->n_one > 0);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (fixture->one),
                                    GTK_ACCESSIBLE_STATE_DISABLED, TRUE);
}

/* The page goes away under the finger. */
static void
test_hidden_while_pressed (Fixture *fixture, gconstpointer data)
{
  if (!has_fingers (fixture))
    return;
  press (fixture, 0, fixture->x, fixture->y);
  rs_test_wait (is_pressed, fixture->one);
  gtk_widget_set_visible (fixture->one, FALSE);
  g_assert_true (is_released (fixture->one));
  lift (fixture, 0);
  wait_for_all (fixture);
  g_assert_cmpuint (fixture->n_one, ==, 0);
}

static void
on_clicked_remove (GtkButton *button, GtkBox *box)
{
  gtk_box_remove (box, GTK_WIDGET (button));
}

static gboolean
is_alone (gpointer box)
{
  return gtk_widget_get_first_child (box) == gtk_widget_get_last_child (box);
}

static void
test_removed_by_click (Fixture *fixture, gconstpointer data)
{
  if (!has_fingers (fixture))
    return;
  g_signal_connect (fixture->one, "clicked", G_CALLBACK (on_clicked_remove),
                    fixture->box);
  rs_touch_tap (fixture->touch, fixture->x, fixture->y, 80);
  rs_test_wait (is_alone, fixture->box);
  g_assert_cmpuint (fixture->n_one, ==, 1);
}

static void
test_drumming (Fixture *fixture, gconstpointer data)
{
  if (!has_fingers (fixture))
    return;
  for (guint i = 0; i < 40; i++)
    {
      for (int finger = 0; finger < 10; finger++)
        press (fixture, finger, fixture->x + g_test_rand_int_range (-150, 150),
               fixture->y + g_test_rand_int_range (-80, 80));
      for (int finger = 0; finger < 10; finger++)
        lift (fixture, finger);
      /* The display drops a program that does not listen. */
      while (g_main_context_iteration (NULL, FALSE))
        continue;
    }
  wait_for_all (fixture);
  g_assert_true (is_released (fixture->one));
  g_assert_true (is_released (fixture->two));
  fixture->n_one = 0;
  /* More than the rest after a tap on the same button. */
  g_usleep (600000);
  rs_touch_tap (fixture->touch, fixture->x, fixture->y, 80);
  rs_test_wait (is_counted, &fixture->n_one);
}

static void
test_activate (Fixture *fixture, gconstpointer data)
{
  rs_touch_button_set_voice (RS_TOUCH_BUTTON (fixture->one), "ui:home", "");
  g_assert_true (gtk_widget_activate (fixture->one));
  g_assert_cmpuint (fixture->n_one, ==, 1);
  g_assert_cmpstr (fixture->speaker->said, ==, "ui:home/");
  g_assert_cmpuint (fixture->speaker->n_presses, ==, 1);
}

static void
test_silent_on_tap (Fixture *fixture, gconstpointer data)
{
  rs_touch_button_set_voice (RS_TOUCH_BUTTON (fixture->one), "ui:home", "");
  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (fixture->one), FALSE);
  gtk_widget_activate (fixture->one);
  g_assert_cmpuint (fixture->n_one, ==, 1);
  g_assert_null (fixture->speaker->said);
  rs_touch_button_speak (RS_TOUCH_BUTTON (fixture->one));
  g_assert_cmpstr (fixture->speaker->said, ==, "ui:home/");
}

static void
test_name_and_role (Fixture *fixture, gconstpointer data)
{
  GtkWidget *worded = rs_touch_button_new ("pause", "Пауза", NULL);

  g_object_ref_sink (worded);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->one),
                                   GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->one),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Домой");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (worded),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Пауза");
  rs_touch_button_set_word (RS_TOUCH_BUTTON (worded), "Слушать");
  g_assert_cmpstr (rs_touch_button_get_name (RS_TOUCH_BUTTON (worded)), ==, "Слушать");
  rs_touch_button_set_name (RS_TOUCH_BUTTON (worded), "Слушать рассказ");
  rs_touch_button_set_word (RS_TOUCH_BUTTON (worded), "Пауза");
  g_assert_cmpstr (rs_touch_button_get_name (RS_TOUCH_BUTTON (worded)), ==,
                   "Слушать рассказ");
  g_object_unref (worded);
}

/* At 23.8″ a button is 112 px: 31 mm; pressed it keeps its place. */
static void
test_size (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (gtk_widget_get_width (fixture->one), ==, 108);
  g_assert_cmpint (gtk_widget_get_allocated_width (fixture->one), ==, 112);
  g_assert_cmpint (gtk_widget_get_allocated_height (fixture->one), ==, 112);
  gtk_widget_set_state_flags (fixture->one, GTK_STATE_FLAG_ACTIVE, FALSE);
  rs_test_settle (fixture->window);
  g_assert_cmpint (gtk_widget_get_allocated_height (fixture->one), ==, 112);
}

int
main (int argc, char **argv)
{
#define ADD(name, func) \
  g_test_add ("/touch-button/" name, Fixture, NULL, set_up, func, tear_down)
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  ADD ("tap", test_tap);
  ADD ("small-slide-is-a-tap", test_small_slide_is_a_tap);
  ADD ("slide-lets-go", test_slide_lets_go);
  ADD ("second-finger", test_second_finger);
  ADD ("slop", test_slop);
  ADD ("inert", test_inert);
  ADD ("hidden-while-pressed", test_hidden_while_pressed);
  ADD ("removed-by-click", test_removed_by_click);
  ADD ("drumming", test_drumming);
  ADD ("activate", test_activate);
  ADD ("silent-on-tap", test_silent_on_tap);
  ADD ("name-and-role", test_name_and_role);
  ADD ("size", test_size);
  return g_test_run ();
}
