/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Shows the shared widgets as on a page and writes a picture of it:
 *   with-display.sh 1920x1080 rs-gallery PAGE OUT.png [PHOTO...]
 * PAGE is home, story, school, quiz, attract, idle, buttons, words, studio or countdown.
 */
#include "rs-gallery-pages.h"
#include "rs-stage.h"

#include <gtk/gtk.h>
#include <stdlib.h>

/* Long enough for photos to be read and fades to end. */
#define SETTLE_MS 700

typedef struct
{
  GtkWidget *window;
  const char *out;
  GMainLoop *loop;
  gboolean is_saved;
} Gallery;

static gboolean
on_settled (gpointer user_data)
{
  Gallery *self = user_data;
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (self->window);
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    {
      texture = gsk_renderer_render_texture (
          gtk_native_get_renderer (GTK_NATIVE (self->window)), node,
          &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
      self->is_saved = gdk_texture_save_to_png (texture, self->out);
    }
  g_main_loop_quit (self->loop);
  return G_SOURCE_REMOVE;
}

static void
apply_monitor (GtkWidget *window, double diagonal)
{
  GdkDisplay *display = gtk_widget_get_display (window);
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (
      gdk_display_get_monitors (display), 0);
  GdkRectangle area;
  RsScale scale;

  gdk_monitor_get_geometry (monitor, &area);
  rs_scale_init (&scale, area.width, area.height, 0, 0, diagonal);
  rs_stage_set_scale (rs_stage_get (display), &scale);
  gtk_window_set_default_size (GTK_WINDOW (window), area.width, area.height);
}

int
main (int argc, char **argv)
{
  Gallery self = { 0 };
  GtkWidget *page;

  if (argc < 3)
    {
      g_printerr ("usage: rs-gallery PAGE OUT.png [PHOTO...]\n");
      return 2;
    }
  gtk_init ();
  self.window = gtk_window_new ();
  self.out = argv[2];
  self.loop = g_main_loop_new (NULL, FALSE);
  gtk_widget_add_css_class (self.window, "rs-stage");
  gtk_window_set_decorated (GTK_WINDOW (self.window), FALSE);
  apply_monitor (self.window, g_getenv ("DIAGONAL") != NULL
                                  ? g_ascii_strtod (g_getenv ("DIAGONAL"), NULL)
                                  : 23.8);
  page = rs_gallery_page (argv[1], (const char *const *)argv + 3);
  if (page == NULL)
    {
      g_printerr ("There is no page “%s”.\n", argv[1]);
      return 2;
    }
  gtk_window_set_child (GTK_WINDOW (self.window), page);
  gtk_window_fullscreen (GTK_WINDOW (self.window));
  gtk_window_present (GTK_WINDOW (self.window));
  g_timeout_add (SETTLE_MS, on_settled, &self);
  g_main_loop_run (self.loop);
  gtk_window_destroy (GTK_WINDOW (self.window));
  g_main_loop_unref (self.loop);
  return self.is_saved ? EXIT_SUCCESS : EXIT_FAILURE;
}
