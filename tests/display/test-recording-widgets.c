/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside a reading: the level, the count, how far it has come. */
#include "rs-countdown.h"
#include "rs-level-meter.h"
#include "rs-progress-dashes.h"
#include "rs-stage.h"
#include "rs-test-window.h"

static GtkWidget *
show (GtkWidget *widget, int width, int height)
{
  GtkWidget *fixed = gtk_fixed_new (), *window;

  gtk_widget_set_size_request (widget, width, height);
  gtk_fixed_put (GTK_FIXED (fixed), widget, 0, 0);
  gtk_widget_add_css_class (fixed, "night");
  window = rs_test_window_new (fixed);
  g_assert_cmpint (gtk_widget_get_width (widget), ==, width);
  g_assert_cmpint (gtk_widget_get_height (widget), ==, height);
  return window;
}

/* The middle of a segment of seven, px of a column of 600 or a row of 900. */
static int
get_middle (guint segment, int length)
{
  return 26 + (int)((segment + 0.5) * (length - 2 * 26 + 13) / 7) - 6;
}

static RsColor
get_color (guint segment, guint level)
{
  if (segment >= level)
    return RS_COLOR_NIGHT3;
  return segment < 5 ? RS_COLOR_LEVEL : RS_COLOR_STRAW;
}

static void
assert_meter (GtkWidget *window, gboolean is_row, guint level)
{
  for (guint i = 0; i < RS_LEVEL_METER_SEGMENTS; i++)
    rs_test_assert_drawn (window, is_row ? get_middle (i, 900) : 120,
                          is_row ? 60 : 600 - get_middle (i, 600),
                          rs_tokens_color (get_color (i, level)));
}

static void
test_meter (void)
{
  GtkWidget *meter = rs_level_meter_new ();
  GtkWidget *window = show (meter, 240, 600);

  for (guint level = 0; level <= RS_LEVEL_METER_SEGMENTS; level++)
    {
      rs_level_meter_set_level (RS_LEVEL_METER (meter), level);
      assert_meter (window, FALSE, level);
    }
  rs_test_assert_still (window);
  rs_test_window_close (window);
}

static void
test_meter_row (void)
{
  GtkWidget *meter = rs_level_meter_new ();
  GtkWidget *window = show (meter, 900, 120);

  rs_level_meter_set_level (RS_LEVEL_METER (meter), 6);
  assert_meter (window, TRUE, 6);
  rs_test_window_close (window);
}

static void
on_after_paint (GdkFrameClock *clock, guint *n)
{
  (*n)++;
}

static guint
count_frames (GtkWidget *meter, guint level)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (meter);
  gint64 until = g_get_monotonic_time () + 200 * G_TIME_SPAN_MILLISECOND;
  guint n = 0;
  gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint), &n);

  while (g_get_monotonic_time () < until)
    {
      rs_level_meter_set_level (RS_LEVEL_METER (meter), level);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (5000);
    }
  g_signal_handler_disconnect (clock, id);
  return n;
}

/* Levels come twenty times a second for minutes: only another segment is drawn. */
static void
test_meter_rests (void)
{
  GtkWidget *meter = rs_level_meter_new ();
  GtkWidget *window = show (meter, 240, 600);

  rs_level_meter_set_level (RS_LEVEL_METER (meter), 4);
  rs_test_assert_still (window);
  g_assert_cmpuint (count_frames (meter, 4), ==, 0);
  g_assert_cmpuint (count_frames (meter, 5), >, 0);
  g_assert_cmpuint (rs_level_meter_get_level (RS_LEVEL_METER (meter)), ==, 5);
  rs_test_window_close (window);
}

static void
test_countdown (void)
{
  static const struct
  {
    int x, y;
  } parts[] = { { 215, 70 }, { 120, 230 }, { 25, 70 } };
  GtkWidget *countdown = rs_countdown_new ();
  GtkWidget *window = show (countdown, 240, 240);

  rs_test_assert_drawn (window, parts[1].x, parts[1].y, rs_tokens_color (RS_COLOR_NIGHT));
  for (guint count = 3; count > 0; count--)
    {
      rs_countdown_set (RS_COUNTDOWN (countdown), count);
      g_assert_cmpuint (rs_countdown_get (RS_COUNTDOWN (countdown)), ==, count);
      for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
        rs_test_assert_drawn (
            window, parts[i].x, parts[i].y,
            rs_tokens_color (i < count ? RS_COLOR_STRAW : RS_COLOR_NIGHT3));
    }
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (countdown),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "1");
  rs_test_window_close (window);
}

/* By shape too: the current one is higher, what is to do is hollow. */
static void
test_dashes (void)
{
  static const RsDash dashes[] = { RS_DASH_DONE, RS_DASH_AHEAD, RS_DASH_ASKED,
                                   RS_DASH_AHEAD };
  const guint32 night = rs_tokens_color (RS_COLOR_NIGHT);
  GtkWidget *progress = rs_progress_dashes_new ();
  GtkWidget *window = show (progress, 800, 32);

  rs_progress_dashes_set (RS_PROGRESS_DASHES (progress), dashes, 4, 1);
  rs_test_assert_drawn (window, 60, 16, rs_tokens_color (RS_COLOR_LEVEL));
  rs_test_assert_drawn (window, 60, 2, night);
  rs_test_assert_drawn (window, 136 + 60, 16, rs_tokens_color (RS_COLOR_STRAW));
  rs_test_assert_drawn (window, 136 + 60, 2, rs_tokens_color (RS_COLOR_STRAW));
  rs_test_assert_drawn (window, 2 * 136 + 60, 16, night);
  rs_test_assert_drawn (window, 2 * 136 + 60, 7, rs_tokens_color (RS_COLOR_STRAW));
  rs_test_assert_drawn (window, 3 * 136 + 60, 7, rs_tokens_color (RS_COLOR_MIST));
  rs_test_assert_drawn (window, 3 * 136 + 60, 16, night);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (progress),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 1.0);
  rs_test_window_close (window);
}

/* Seventeen of them have room as well. */
static void
test_many_dashes (void)
{
  RsDash dashes[17] = { RS_DASH_AHEAD };
  GtkWidget *progress = rs_progress_dashes_new ();
  GtkWidget *window = show (progress, 800, 32);

  dashes[16] = RS_DASH_DONE;
  rs_progress_dashes_set (RS_PROGRESS_DASHES (progress), dashes, 17, 0);
  rs_test_assert_drawn (window, 784, 16, rs_tokens_color (RS_COLOR_LEVEL));
  rs_test_assert_drawn (window, 760, 16, rs_tokens_color (RS_COLOR_NIGHT));
  rs_progress_dashes_set (RS_PROGRESS_DASHES (progress), NULL, 0, -1);
  rs_test_assert_drawn (window, 784, 16, rs_tokens_color (RS_COLOR_NIGHT));
  rs_test_window_close (window);
}

static void
test_finalize (void)
{
  rs_test_assert_finalizes (rs_level_meter_new ());
  rs_test_assert_finalizes (rs_countdown_new ());
  rs_test_assert_finalizes (rs_progress_dashes_new ());
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/recording-widgets/meter", test_meter);
  g_test_add_func ("/recording-widgets/meter-row", test_meter_row);
  g_test_add_func ("/recording-widgets/meter-rests", test_meter_rests);
  g_test_add_func ("/recording-widgets/countdown", test_countdown);
  g_test_add_func ("/recording-widgets/dashes", test_dashes);
  g_test_add_func ("/recording-widgets/many-dashes", test_many_dashes);
  g_test_add_func ("/recording-widgets/finalize", test_finalize);
  return g_test_run ();
}
