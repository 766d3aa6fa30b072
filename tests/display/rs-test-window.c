/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window of the kiosk for tests of widgets. */
#include "rs-test-window.h"

#include "rs-stage.h"

#define WAIT_US (20 * G_TIME_SPAN_SECOND)

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 1000;
}

GtkWidget *
rs_test_window_new (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();
  RsScale scale;

  rs_scale_init (&scale, 1920, 1080, 527, 296, 0);
  rs_stage_set_scale (rs_stage_get (NULL), &scale);
  gtk_widget_add_css_class (window, "rs-stage");
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), 1920, 1080);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_fullscreen (GTK_WINDOW (window));
  gtk_window_present (GTK_WINDOW (window));
  rs_test_wait (is_mapped, window);
  rs_test_settle (window);
  return window;
}

void
rs_test_window_close (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

void
rs_test_wait (RsTestCondition condition, gpointer data)
{
  gint64 until = g_get_monotonic_time () + WAIT_US;

  while (!condition (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, until);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

/* Until what was asked for is laid out and drawn. */
void
rs_test_settle (GtkWidget *widget)
{
  gtk_widget_queue_draw (widget);
  gtk_test_widget_wait_for_draw (widget);
}

static void
on_after_paint (GdkFrameClock *clock, guint *n)
{
  (*n)++;
}

static guint
count_frames (GtkWidget *widget, guint ms)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gint64 until = g_get_monotonic_time () + (gint64)ms * 1000;
  guint n = 0;
  gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint), &n);

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  g_signal_handler_disconnect (clock, id);
  return n;
}

/* Where nothing moves nothing is drawn; the display may ask for one more at first. */
void
rs_test_assert_still (GtkWidget *window)
{
  guint n = 1;

  rs_test_settle (window);
  for (guint i = 0; i < 3 && n > 0; i++)
    n = count_frames (window, 300);
  g_assert_cmpuint (n, ==, 0);
}

/* Pixels of the screen. */
void
rs_test_find_center (GtkWidget *widget, double *x, double *y)
{
  GtkNative *native = gtk_widget_get_native (widget);
  double left, top;

  g_assert_true (gtk_widget_translate_coordinates (
      widget, GTK_WIDGET (native), gtk_widget_get_width (widget) / 2.0,
      gtk_widget_get_height (widget) / 2.0, x, y));
  gtk_native_get_surface_transform (native, &left, &top);
  *x += left;
  *y += top;
}

static GdkTexture *
take_picture (GtkWidget *window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  int width = gtk_widget_get_width (window), height = gtk_widget_get_height (window);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  return gsk_renderer_render_texture (
      gtk_native_get_renderer (GTK_NATIVE (window)), node,
      &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
}

/* The pixel of the window at (x, y) has this colour, but for rounding. */
void
rs_test_assert_drawn (GtkWidget *window, int x, int y, guint32 rgb)
{
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree guint8 *pixels = NULL;
  const guint8 *pixel;
  gsize stride;

  rs_test_settle (window);
  texture = take_picture (window);
  stride = (gsize)gdk_texture_get_width (texture) * 4;
  pixels = g_malloc (stride * (gsize)gdk_texture_get_height (texture));
  pixel = pixels + (gsize)y * stride + (gsize)x * 4; /* B, G, R, A */

  gdk_texture_download (texture, pixels, stride);
  g_test_message ("%d, %d: #%02X%02X%02X", x, y, pixel[2], pixel[1], pixel[0]);
  g_assert_cmpint (ABS ((int)pixel[2] - (int)(rgb >> 16)), <=, 3);
  g_assert_cmpint (ABS ((int)pixel[1] - (int)((rgb >> 8) & 0xFF)), <=, 3);
  g_assert_cmpint (ABS ((int)pixel[0] - (int)(rgb & 0xFF)), <=, 3);
}

void
rs_test_assert_finalizes (GtkWidget *widget)
{
  GtkWidget *window;

  g_object_ref_sink (widget);
  window = rs_test_window_new (widget);
  gtk_window_set_child (GTK_WINDOW (window), NULL);
  rs_test_window_close (window);
  g_assert_finalize_object (widget);
}
