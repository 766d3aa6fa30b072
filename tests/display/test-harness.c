/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The harness itself: real fingers reach a GTK window. */
#include "rs-touch.h"

#include <gtk/gtk.h>

#define WAIT_US (10 * G_TIME_SPAN_SECOND)

typedef struct
{
  GtkWidget *window;
  GtkWidget *button;
  guint n_clicks;
  double scale;
} Fixture;

static void
on_clicked (GtkButton *button, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->n_clicks++;
}

static void
on_scale_changed (GtkGestureZoom *gesture, double scale, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->scale = scale;
}

static void
iterate (void)
{
  if (!g_main_context_iteration (NULL, FALSE))
    g_usleep (1000);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  gint64 until = g_get_monotonic_time () + WAIT_US;
  GtkGesture *zoom = gtk_gesture_zoom_new ();

  fixture->window = gtk_window_new ();
  fixture->button = gtk_button_new_with_label ("button");
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->button);
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 600);
  gtk_widget_add_controller (fixture->window, GTK_EVENT_CONTROLLER (zoom));
  g_signal_connect (fixture->button, "clicked", G_CALLBACK (on_clicked), fixture);
  g_signal_connect (zoom, "scale-changed", G_CALLBACK (on_scale_changed), fixture);
  gtk_window_fullscreen (GTK_WINDOW (fixture->window));
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (gtk_widget_get_height (fixture->button) < 500 && g_get_monotonic_time () < until)
    iterate ();
  g_assert_cmpint (gtk_widget_get_height (fixture->button), >=, 500);
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static void
test_tap (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTouch) touch = rs_touch_open ();
  gint64 until = g_get_monotonic_time () + WAIT_US;

  if (touch == NULL)
    {
      g_test_skip ("the display has no input");
      return;
    }
  rs_touch_tap (touch, 300, 200, 60);
  while (fixture->n_clicks == 0 && g_get_monotonic_time () < until)
    iterate ();
  g_assert_cmpuint (fixture->n_clicks, ==, 1);
}

static void
test_pinch (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTouch) touch = rs_touch_open ();
  gint64 until = g_get_monotonic_time () + WAIT_US;

  if (touch == NULL || !rs_touch_has_fingers (touch))
    {
      g_test_skip ("the display has one pointer only");
      return;
    }
  rs_touch_down (touch, 0, 300, 300);
  rs_touch_down (touch, 1, 500, 300);
  rs_touch_frame (touch);
  for (int i = 1; i <= 10; i++)
    {
      rs_touch_move (touch, 0, 300 - 10 * i, 300);
      rs_touch_move (touch, 1, 500 + 10 * i, 300);
      rs_touch_frame (touch);
    }
  while (fixture->scale < 1.99 && g_get_monotonic_time () < until)
    iterate ();
  rs_touch_up (touch, 0);
  rs_touch_up (touch, 1);
  rs_touch_frame (touch);
  g_assert_cmpfloat_with_epsilon (fixture->scale, 2.0, 0.01);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv);
  g_test_add ("/harness/tap", Fixture, NULL, set_up, test_tap, tear_down);
  g_test_add ("/harness/pinch", Fixture, NULL, set_up, test_pinch, tear_down);
  return g_test_run ();
}
