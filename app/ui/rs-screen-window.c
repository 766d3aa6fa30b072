/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The whole screen: pages, touches; no way out. */
#include "rs-screen-window.h"

#include "rs-ripple.h"
#include "rs-stage.h"
#include "rs-touch-router.h"

#include <glib/gi18n-lib.h>

/* ms; where fading is dear pages change at once */
#define PAGE_FADE 280

enum
{
  DRAWN,
  N_SIGNALS,
};

typedef struct
{
  RsTouchRouter *router;
  GtkStack *stack;
  GtkWidget *overlay;
  double diagonal; /* inches, 0 to ask the screen */
  gboolean is_windowed;
  gulong paint_handler;
} RsScreenWindowPrivate;

static guint signals[N_SIGNALS];

G_DEFINE_TYPE_WITH_PRIVATE (RsScreenWindow, rs_screen_window, GTK_TYPE_APPLICATION_WINDOW)

static RsScreenWindowPrivate *
get_private (RsScreenWindow *self)
{
  return rs_screen_window_get_instance_private (self);
}

/* What lies over the pages, if anything does: it takes all touches while it is there. */
static GtkWidget *
find_top (RsScreenWindow *self)
{
  RsScreenWindowPrivate *priv = get_private (self);
  GtkWidget *ripple = gtk_overlay_get_child (GTK_OVERLAY (priv->overlay));

  for (GtkWidget *over = gtk_widget_get_last_child (priv->overlay); over != ripple;
       over = gtk_widget_get_prev_sibling (over))
    if (gtk_widget_get_mapped (gtk_widget_get_first_child (over)))
      return gtk_widget_get_first_child (over);
  return gtk_stack_get_visible_child (priv->stack);
}

/* Every touch passes here first; what nobody takes goes on to the ripple. */
static gboolean
on_event (GtkEventController *controller, GdkEvent *event, RsScreenWindow *self)
{
  RsScreenWindowPrivate *priv = get_private (self);

  if (RS_SCREEN_WINDOW_GET_CLASS (self)->watch (self, event))
    {
      rs_touch_router_cancel (priv->router, event);
      return TRUE;
    }
  return rs_touch_router_handle (priv->router, find_top (self), event);
}

static gboolean
rs_screen_window_watch (RsScreenWindow *self, GdkEvent *event)
{
  return FALSE;
}

/* No inspector, whatever the desktop's settings say. */
static gboolean
rs_screen_window_enable_debugging (GtkWindow *window, gboolean toggle)
{
  return TRUE;
}

static gboolean
on_close_request (RsScreenWindow *self)
{
  return !get_private (self)->is_windowed;
}

static GdkMonitor *
find_monitor (RsScreenWindow *self)
{
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (self));
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));
  GdkMonitor *monitor = NULL;

  if (surface != NULL)
    monitor = gdk_display_get_monitor_at_surface (display, surface);
  if (monitor != NULL)
    return g_object_ref (monitor);
  return g_list_model_get_item (gdk_display_get_monitors (display), 0);
}

/* A window is a part of its screen: as many millimetres as it has pixels of it. */
static void
measure_screen (RsScreenWindow *self, int width, int height)
{
  g_autoptr (GdkMonitor) monitor = find_monitor (self);
  GdkRectangle geometry = { 0, 0, width, height };
  RsScale scale = { 0 };
  int width_mm = 0, height_mm = 0;

  if (monitor != NULL)
    {
      gdk_monitor_get_geometry (monitor, &geometry);
      width_mm = gdk_monitor_get_width_mm (monitor) * width / MAX (geometry.width, 1);
      height_mm = gdk_monitor_get_height_mm (monitor) * height / MAX (geometry.height, 1);
    }
  rs_scale_init (&scale, width, height, width_mm, height_mm,
                 get_private (self)->diagonal);
  if (scale.is_small)
    g_message (_ ("The screen is smaller than 19 inches: small fingers will miss. Use a "
                  "larger one, or set its true diagonal in the settings"));
  rs_stage_set_scale (rs_stage_of (GTK_WIDGET (self)), &scale);
}

static void
on_surface_layout (RsScreenWindow *self, int width, int height)
{
  const RsScale *scale = rs_stage_get_scale (rs_stage_of (GTK_WIDGET (self)));

  /* A window keeps the size that was asked for; its frame is none of our business. */
  if (!get_private (self)->is_windowed && width > 0 && height > 0
      && (scale->width != width || scale->height != height))
    measure_screen (self, width, height);
}

static void
on_after_paint (GdkFrameClock *clock, RsScreenWindow *self)
{
  RsScreenWindowPrivate *priv = get_private (self);

  g_signal_handler_disconnect (clock, priv->paint_handler);
  priv->paint_handler = 0;
  g_signal_emit (self, signals[DRAWN], 0);
}

/* A real graphics processor fades whole pages for nothing; without one a fade of a
 * full screen costs 32 ms a frame, so the page changes at once. */
static void
choose_transition (RsScreenWindow *self)
{
  RsScreenWindowPrivate *priv = get_private (self);
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (self));
  gboolean is_cheap = renderer != NULL && !GSK_IS_CAIRO_RENDERER (renderer);

  gtk_stack_set_transition_type (priv->stack, is_cheap
                                                  ? GTK_STACK_TRANSITION_TYPE_CROSSFADE
                                                  : GTK_STACK_TRANSITION_TYPE_NONE);
  gtk_stack_set_transition_duration (priv->stack, PAGE_FADE);
}

static void
rs_screen_window_realize (GtkWidget *widget)
{
  RsScreenWindow *self = RS_SCREEN_WINDOW (widget);
  GdkFrameClock *clock = NULL;

  GTK_WIDGET_CLASS (rs_screen_window_parent_class)->realize (widget);
  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (self)), "layout",
                           G_CALLBACK (on_surface_layout), self, G_CONNECT_SWAPPED);
  clock = gtk_widget_get_frame_clock (widget);
  get_private (self)->paint_handler = g_signal_connect (
      clock, "after-paint", G_CALLBACK (on_after_paint), self);
  choose_transition (self);
}

static void
rs_screen_window_unrealize (GtkWidget *widget)
{
  RsScreenWindowPrivate *self = get_private (RS_SCREEN_WINDOW (widget));

  if (self->paint_handler != 0)
    g_signal_handler_disconnect (gtk_widget_get_frame_clock (widget),
                                 self->paint_handler);
  self->paint_handler = 0;
  GTK_WIDGET_CLASS (rs_screen_window_parent_class)->unrealize (widget);
}

static void
rs_screen_window_finalize (GObject *object)
{
  g_object_unref (get_private (RS_SCREEN_WINDOW (object))->router);
  G_OBJECT_CLASS (rs_screen_window_parent_class)->finalize (object);
}

static void
rs_screen_window_class_init (RsScreenWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rs_screen_window_finalize;
  GTK_WINDOW_CLASS (klass)->enable_debugging = rs_screen_window_enable_debugging;
  widget_class->realize = rs_screen_window_realize;
  widget_class->unrealize = rs_screen_window_unrealize;
  klass->watch = rs_screen_window_watch;
  signals[DRAWN] = g_signal_new ("drawn", RS_TYPE_SCREEN_WINDOW, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_screen_window_init (RsScreenWindow *window)
{
  RsScreenWindowPrivate *self = get_private (window);
  GtkEventController *touches = gtk_event_controller_legacy_new ();

  self->router = rs_touch_router_new ();
  self->stack = GTK_STACK (gtk_stack_new ());
  self->overlay = gtk_overlay_new ();
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay),
                         rs_ripple_new (GTK_WIDGET (self->stack)));
  /* All touches land on the ripple, which never goes: see RsTouchRouter. */
  gtk_widget_set_can_target (GTK_WIDGET (self->stack), FALSE);
  gtk_window_set_child (GTK_WINDOW (window), self->overlay);
  gtk_widget_add_css_class (GTK_WIDGET (window), "rs-stage");
  gtk_event_controller_set_propagation_phase (touches, GTK_PHASE_CAPTURE);
  g_signal_connect (touches, "event", G_CALLBACK (on_event), window);
  gtk_widget_add_controller (GTK_WIDGET (window), touches);
  g_signal_connect (window, "close-request", G_CALLBACK (on_close_request), NULL);
}

/**
 * rs_screen_window_take_screen:
 *
 * Takes the whole screen, or as much of it as @options say, once it is presented. To
 * be called before pages are made: they ask how large they may be.
 */
void
rs_screen_window_take_screen (RsScreenWindow *self, const RsScreenOptions *options)
{
  RsScreenWindowPrivate *priv = NULL;
  GtkWindow *window = GTK_WINDOW (self);
  g_autoptr (GdkMonitor) monitor = NULL;
  GdkRectangle geometry = { 0 };

  g_return_if_fail (RS_IS_SCREEN_WINDOW (self));
  g_return_if_fail (options != NULL);

  priv = get_private (self);
  priv->is_windowed = options->is_windowed;
  priv->diagonal = options->diagonal;
  monitor = find_monitor (self);
  if (monitor != NULL)
    gdk_monitor_get_geometry (monitor, &geometry);
  if (priv->is_windowed)
    {
      geometry.width = options->width;
      geometry.height = options->height;
    }
  if (geometry.width > 0 && geometry.height > 0)
    {
      gtk_window_set_default_size (window, geometry.width, geometry.height);
      measure_screen (self, geometry.width, geometry.height);
    }
  gtk_window_set_decorated (window, priv->is_windowed);
  if (!priv->is_windowed)
    {
      gtk_window_fullscreen (window);
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "none");
    }
}

/**
 * rs_screen_window_add_page:
 * @page: (transfer floating): shown when it is asked for
 *
 * Returns: (transfer none): @page
 */
GtkWidget *
rs_screen_window_add_page (RsScreenWindow *self, GtkWidget *page)
{
  g_return_val_if_fail (RS_IS_SCREEN_WINDOW (self), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);

  gtk_stack_add_child (get_private (self)->stack, page);
  return page;
}

/**
 * rs_screen_window_add_overlay:
 * @overlay: (transfer floating): takes all touches while it is visible
 */
void
rs_screen_window_add_overlay (RsScreenWindow *self, GtkWidget *overlay)
{
  GtkWidget *layer = NULL;

  g_return_if_fail (RS_IS_SCREEN_WINDOW (self));
  g_return_if_fail (GTK_IS_WIDGET (overlay));

  /* What GTK may not find is a layer around it: in the overlay itself the router has to
   * find what is touched. */
  layer = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_can_target (layer, FALSE);
  gtk_widget_set_hexpand (overlay, TRUE);
  gtk_box_append (GTK_BOX (layer), overlay);
  gtk_overlay_add_overlay (GTK_OVERLAY (get_private (self)->overlay), layer);
}

/**
 * rs_screen_window_show_page:
 * @page: one of those that were added
 *
 * The stack keeps the other pages out of sight, but not out of a screen reader's.
 */
void
rs_screen_window_show_page (RsScreenWindow *self, GtkWidget *page)
{
  GtkStack *stack = NULL;

  g_return_if_fail (RS_IS_SCREEN_WINDOW (self));

  stack = get_private (self)->stack;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (stack)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_accessible_update_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_HIDDEN,
                                 child != page, -1);
  gtk_stack_set_visible_child (stack, page);
}

/**
 * rs_screen_window_set_diagonal:
 * @diagonal: inches, 0 to ask the screen
 */
void
rs_screen_window_set_diagonal (RsScreenWindow *self, double diagonal)
{
  const RsScale *scale = NULL;

  g_return_if_fail (RS_IS_SCREEN_WINDOW (self));

  scale = rs_stage_get_scale (rs_stage_of (GTK_WIDGET (self)));
  get_private (self)->diagonal = diagonal;
  measure_screen (self, scale->width, scale->height);
}
