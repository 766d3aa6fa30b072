/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The hidden door of the teacher's corner, by real fingers; and letters to touch. */
#include "rs-header.h"
#include "rs-keyboard.h"
#include "rs-locale.h"
#include "rs-stage.h"
#include "rs-studio-gate-page.h"
#include "rs-studio-hold.h"
#include "rs-studio-style.h"
#include "rs-studio-window.h"
#include "rs-test-studio.h"
#include "rs-test-window.h"
#include "rs-touch-button.h"
#include "rs-touch.h"

typedef struct
{
  RsTestStudio *studio;
  RsTouch *touch;
  GtkWidget *window;
} Fixture;

/* The window takes the screen in its own time; a finger must not come before. */
static gboolean
has_screen (gpointer window)
{
  return gtk_widget_get_mapped (window) && gtk_widget_get_width (window) > 1000;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  RsScreenOptions options = { .diagonal = 23.8 };
  RsStage *stage = rs_stage_get (NULL);
  g_autoptr (RsStudioKeeper) keeper = NULL;

  fixture->touch = rs_touch_open ();
  g_assert_nonnull (fixture->touch);
  fixture->studio = rs_test_studio_new ();
  rs_test_studio_start (fixture->studio);
  keeper = rs_studio_keeper_new (fixture->studio->data);
  rs_studio_style_load (stage);
  rs_stage_set_calm (stage, TRUE);
  fixture->window = rs_studio_window_new (GTK_APPLICATION ((gpointer)data),
                                          fixture->studio->flow, keeper, &options);
  gtk_window_present (GTK_WINDOW (fixture->window));
  rs_test_wait (has_screen, fixture->window);
  rs_test_settle (fixture->window);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  rs_test_studio_free (fixture->studio);
  rs_touch_free (fixture->touch);
}

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

static gboolean
is_gate (gpointer data)
{
  Fixture *fixture = data;

  return find (fixture->window, RS_TYPE_STUDIO_GATE_PAGE) != NULL;
}

static void
find_crane (Fixture *fixture, double *x, double *y)
{
  GtkWidget *header = find (fixture->window, RS_TYPE_HEADER);

  g_assert_nonnull (header);
  rs_test_find_center (rs_header_get_crane (RS_HEADER (header)), x, y);
}

/* A child touches the crane again and again. */
static void
test_tap (Fixture *fixture, gconstpointer data)
{
  double x = 0, y = 0;

  find_crane (fixture, &x, &y);
  for (guint i = 0; i < 5; i++)
    rs_touch_tap (fixture->touch, x, y, 60);
  rs_test_studio_run (RS_STUDIO_HOLD_MS + 500);
  g_assert_false (is_gate (fixture));
}

static void
test_slide (Fixture *fixture, gconstpointer data)
{
  double x = 0, y = 0;

  find_crane (fixture, &x, &y);
  rs_touch_down (fixture->touch, 0, x, y);
  rs_touch_frame (fixture->touch);
  rs_touch_move (fixture->touch, 0, x - 300, y);
  rs_touch_frame (fixture->touch);
  rs_test_studio_run (RS_STUDIO_HOLD_MS + 500);
  g_assert_false (is_gate (fixture));
  rs_touch_up (fixture->touch, 0);
  rs_touch_frame (fixture->touch);
}

static gboolean
is_open (gpointer data)
{
  GtkWidget *gate = find (((Fixture *)data)->window, RS_TYPE_STUDIO_GATE_PAGE);

  return gate != NULL
         && find (gate, GTK_TYPE_GRID) == NULL; /* no pad: there is no code */
}

/* Where no code is set the door is open, and says so. */
static void
test_hold (Fixture *fixture, gconstpointer data)
{
  double x = 0, y = 0;

  find_crane (fixture, &x, &y);
  rs_touch_down (fixture->touch, 0, x, y);
  rs_touch_frame (fixture->touch);
  rs_test_wait (is_gate, fixture);
  rs_touch_up (fixture->touch, 0);
  rs_touch_frame (fixture->touch);
  rs_test_wait (is_open, fixture);
  g_assert_cmpint (rs_studio_flow_get_view (fixture->studio->flow), ==, RS_STUDIO_START);
  g_signal_emit_by_name (find (fixture->window, RS_TYPE_STUDIO_GATE_PAGE), "passed");
  g_assert_cmpint (rs_studio_flow_get_view (fixture->studio->flow), ==,
                   RS_STUDIO_TEACHER);
}

static void
on_typed (GString *text, const char *letter)
{
  g_string_append (text, letter);
}

static void
on_erased (GString *text)
{
  g_string_append_c (text, '<');
}

static GtkWidget *
find_key (GtkWidget *keyboard, const char *name)
{
  for (GtkWidget *key = gtk_widget_get_first_child (keyboard); key != NULL;
       key = gtk_widget_get_next_sibling (key))
    if (g_str_equal (rs_touch_button_get_name (RS_TOUCH_BUTTON (key)), name))
      return key;
  return NULL;
}

/* Both orders have every letter of the alphabet once. */
static void
test_keyboard (void)
{
  static const char letters[] = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  GtkWidget *keyboard = g_object_ref_sink (rs_keyboard_new ());
  g_autoptr (GString) text = g_string_new (NULL);

  g_signal_connect_swapped (keyboard, "typed", G_CALLBACK (on_typed), text);
  g_signal_connect_swapped (keyboard, "erased", G_CALLBACK (on_erased), text);
  for (guint order = RS_KEYBOARD_TYPEWRITER; order <= RS_KEYBOARD_ALPHABET; order++)
    {
      rs_keyboard_set_order (RS_KEYBOARD (keyboard), order);
      g_string_truncate (text, 0);
      for (const char *p = letters; *p != '\0'; p = g_utf8_next_char (p))
        {
          g_autofree char *capital = g_utf8_strup (p, g_utf8_next_char (p) - p);
          GtkWidget *key = find_key (keyboard, capital);

          g_assert_nonnull (key);
          g_signal_emit_by_name (key, "clicked");
        }
      g_assert_cmpstr (text->str, ==, letters);
    }
  g_signal_emit_by_name (find_key (keyboard, "Стереть букву"), "clicked");
  g_assert_true (g_str_has_suffix (text->str, "<"));
  g_object_unref (keyboard);
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
  g_test_add_func ("/studio/keyboard", test_keyboard);
  g_test_add ("/studio/corner/tap", Fixture, application, set_up, test_tap, tear_down);
  g_test_add ("/studio/corner/slide", Fixture, application, set_up, test_slide,
              tear_down);
  g_test_add ("/studio/corner/hold", Fixture, application, set_up, test_hold, tear_down);
  return g_test_run ();
}
