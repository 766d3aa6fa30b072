/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The whole screen: pages, touches, keys; no way out. */
#include "rs-kiosk-window.h"

#include "rs-attract-page.h"
#include "rs-end-page.h"
#include "rs-home-page.h"
#include "rs-idle-overlay.h"
#include "rs-museum-steps.h"
#include "rs-quiz-page.h"
#include "rs-ripple.h"
#include "rs-section-page.h"
#include "rs-stage.h"
#include "rs-story-page.h"
#include "rs-touch-router.h"

#include <glib/gi18n-lib.h>

/* ms; where fading is dear pages change at once */
#define PAGE_FADE 280

enum
{
  DRAWN,
  N_SIGNALS,
};

struct _RsKioskWindow
{
  GtkApplicationWindow parent_instance;

  RsMuseum *museum;
  RsTouchRouter *router;
  GtkStack *stack;
  GtkWidget *attract;
  GtkWidget *home;
  GtkWidget *section;
  GtkWidget *story;
  GtkWidget *end;
  GtkWidget *quiz;
  double diagonal; /* inches, 0 to ask the screen */
  gboolean is_windowed;
  gulong paint_handler;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsKioskWindow, rs_kiosk_window, GTK_TYPE_APPLICATION_WINDOW)

static GtkWidget *
refresh_page (RsKioskWindow *self, RsView view)
{
  switch (view)
    {
    case RS_VIEW_HOME:
      rs_home_page_refresh (RS_HOME_PAGE (self->home));
      return self->home;
    case RS_VIEW_SECTION:
      rs_section_page_refresh (RS_SECTION_PAGE (self->section));
      return self->section;
    case RS_VIEW_STORY:
    case RS_VIEW_DETAILS:
      rs_story_page_refresh (RS_STORY_PAGE (self->story));
      return self->story;
    case RS_VIEW_STORY_END:
      rs_end_page_refresh (RS_END_PAGE (self->end));
      return self->end;
    case RS_VIEW_STORY_QUIZ:
    case RS_VIEW_SECTION_QUIZ:
      rs_quiz_page_refresh (RS_QUIZ_PAGE (self->quiz));
      return self->quiz;
    case RS_VIEW_ATTRACT:
    default:
      rs_attract_page_refresh (RS_ATTRACT_PAGE (self->attract));
      return self->attract;
    }
}

/* The stack keeps the other pages out of sight, but not out of a screen reader's. */
static void
show_page (RsKioskWindow *self, GtkWidget *page)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->stack));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_accessible_update_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_HIDDEN,
                                 child != page, -1);
  gtk_stack_set_visible_child (self->stack, page);
}

static void
show_view (RsKioskWindow *self)
{
  GtkWidget *page = refresh_page (self, rs_museum_get_view (self->museum));

  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  show_page (self, page);
  rs_stage_page_changed (rs_stage_of (GTK_WIDGET (self)));
}

static void
on_release_changed (RsKioskWindow *self)
{
  if (rs_museum_get_view (self->museum) == RS_VIEW_ATTRACT)
    rs_attract_page_refresh (RS_ATTRACT_PAGE (self->attract));
}

static gboolean
is_sign_of_life (GdkEventType type)
{
  return type == GDK_TOUCH_BEGIN || type == GDK_BUTTON_PRESS || type == GDK_KEY_PRESS
         || type == GDK_TOUCH_END;
}

/* A touch that only says «Я здесь» does nothing else; the first on the attract screen
 * opens the door as soon as it lands. */
static gboolean
is_for_the_visit (RsKioskWindow *self, GdkEventType type)
{
  if (!is_sign_of_life (type))
    return FALSE;
  if (rs_idle_flow_touch (rs_museum_get_idle_flow (self->museum)))
    return TRUE;
  if (type == GDK_TOUCH_END || rs_museum_get_view (self->museum) != RS_VIEW_ATTRACT)
    return FALSE;
  rs_museum_begin_visit (self->museum);
  return TRUE;
}

/* Every touch passes here first; what nobody takes goes on to the ripple. */
static gboolean
on_event (GtkEventController *controller, GdkEvent *event, RsKioskWindow *self)
{
  if (is_for_the_visit (self, gdk_event_get_event_type (event)))
    {
      rs_touch_router_cancel (self->router, event);
      return TRUE;
    }
  return rs_touch_router_handle (self->router, gtk_stack_get_visible_child (self->stack),
                                 event);
}

static gboolean
on_key (GtkEventController *controller,
        guint key,
        guint code,
        GdkModifierType state,
        RsKioskWindow *self)
{
  if (key == GDK_KEY_Escape)
    rs_museum_go_back (self->museum);
  else if (key == GDK_KEY_Home || key == GDK_KEY_HomePage)
    rs_museum_go_home (self->museum);
  else if (key == GDK_KEY_AudioRaiseVolume)
    rs_museum_change_volume (self->museum);
  else
    return FALSE;
  return TRUE;
}

/* No inspector, whatever the desktop's settings say. */
static gboolean
rs_kiosk_window_enable_debugging (GtkWindow *window, gboolean toggle)
{
  return TRUE;
}

static gboolean
on_close_request (RsKioskWindow *self)
{
  return !self->is_windowed;
}

static GdkMonitor *
find_monitor (RsKioskWindow *self)
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
measure_screen (RsKioskWindow *self, int width, int height)
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
  rs_scale_init (&scale, width, height, width_mm, height_mm, self->diagonal);
  if (scale.is_small)
    g_message (_ ("The screen is smaller than 19 inches: small fingers will miss. Use a "
                  "larger one, or set its true diagonal in the settings"));
  rs_stage_set_scale (rs_stage_of (GTK_WIDGET (self)), &scale);
}

static void
on_surface_layout (RsKioskWindow *self, int width, int height)
{
  const RsScale *scale = rs_stage_get_scale (rs_stage_of (GTK_WIDGET (self)));

  /* A window keeps the size that was asked for; its frame is none of our business. */
  if (!self->is_windowed && width > 0 && height > 0
      && (scale->width != width || scale->height != height))
    measure_screen (self, width, height);
}

static void
on_after_paint (GdkFrameClock *clock, RsKioskWindow *self)
{
  g_signal_handler_disconnect (clock, self->paint_handler);
  self->paint_handler = 0;
  g_signal_emit (self, signals[DRAWN], 0);
}

/* A real graphics processor fades whole pages for nothing; without one a fade of a
 * full screen costs 32 ms a frame, so the page changes at once. */
static void
choose_transition (RsKioskWindow *self)
{
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (self));
  gboolean is_cheap = renderer != NULL && !GSK_IS_CAIRO_RENDERER (renderer);

  gtk_stack_set_transition_type (self->stack, is_cheap
                                                  ? GTK_STACK_TRANSITION_TYPE_CROSSFADE
                                                  : GTK_STACK_TRANSITION_TYPE_NONE);
  gtk_stack_set_transition_duration (self->stack, PAGE_FADE);
}

static void
rs_kiosk_window_realize (GtkWidget *widget)
{
  RsKioskWindow *self = RS_KIOSK_WINDOW (widget);
  GdkSurface *surface = NULL;

  GTK_WIDGET_CLASS (rs_kiosk_window_parent_class)->realize (widget);
  surface = gtk_native_get_surface (GTK_NATIVE (self));
  g_signal_connect_object (surface, "layout", G_CALLBACK (on_surface_layout), self,
                           G_CONNECT_SWAPPED);
  self->paint_handler = g_signal_connect (gtk_widget_get_frame_clock (widget),
                                          "after-paint", G_CALLBACK (on_after_paint),
                                          self);
  choose_transition (self);
}

static void
rs_kiosk_window_unrealize (GtkWidget *widget)
{
  RsKioskWindow *self = RS_KIOSK_WINDOW (widget);

  if (self->paint_handler != 0)
    g_signal_handler_disconnect (gtk_widget_get_frame_clock (widget),
                                 self->paint_handler);
  self->paint_handler = 0;
  GTK_WIDGET_CLASS (rs_kiosk_window_parent_class)->unrealize (widget);
}

static void
rs_kiosk_window_dispose (GObject *object)
{
  RsKioskWindow *self = RS_KIOSK_WINDOW (object);

  g_clear_object (&self->museum);
  G_OBJECT_CLASS (rs_kiosk_window_parent_class)->dispose (object);
}

static void
rs_kiosk_window_finalize (GObject *object)
{
  g_object_unref (RS_KIOSK_WINDOW (object)->router);
  G_OBJECT_CLASS (rs_kiosk_window_parent_class)->finalize (object);
}

static void
rs_kiosk_window_class_init (RsKioskWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_kiosk_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_kiosk_window_finalize;
  GTK_WINDOW_CLASS (klass)->enable_debugging = rs_kiosk_window_enable_debugging;
  widget_class->realize = rs_kiosk_window_realize;
  widget_class->unrealize = rs_kiosk_window_unrealize;
  signals[DRAWN] = g_signal_new ("drawn", RS_TYPE_KIOSK_WINDOW, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_kiosk_window_init (RsKioskWindow *self)
{
  self->router = rs_touch_router_new ();
  g_signal_connect (self, "close-request", G_CALLBACK (on_close_request), NULL);
}

static GtkWidget *
add_page (RsKioskWindow *self, GtkWidget *page)
{
  gtk_stack_add_child (self->stack, page);
  return page;
}

static void
add_pages (RsKioskWindow *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  self->attract = add_page (self, rs_attract_page_new (self->museum));
  self->home = add_page (self, rs_home_page_new (self->museum));
  self->section = add_page (self, rs_section_page_new (self->museum));
  self->story = add_page (self, rs_story_page_new (self->museum));
  self->end = add_page (self, rs_end_page_new (self->museum));
  self->quiz = add_page (self, rs_quiz_page_new (self->museum));
  show_page (self, self->attract);
}

static void
add_controllers (RsKioskWindow *self)
{
  GtkEventController *touches = gtk_event_controller_legacy_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (touches, GTK_PHASE_CAPTURE);
  g_signal_connect (touches, "event", G_CALLBACK (on_event), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), touches);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
fill (RsKioskWindow *self)
{
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *idle = rs_idle_overlay_new (self->museum);

  add_pages (self);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), rs_ripple_new (GTK_WIDGET (self->stack)));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), idle);
  /* All touches land on the ripple, which never goes: see RsTouchRouter. */
  gtk_widget_set_can_target (GTK_WIDGET (self->stack), FALSE);
  gtk_widget_set_can_target (idle, FALSE);
  gtk_window_set_child (GTK_WINDOW (self), overlay);
  add_controllers (self);
  g_signal_connect_object (self->museum, "moved", G_CALLBACK (show_view), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->museum, "release-changed",
                           G_CALLBACK (on_release_changed), self, G_CONNECT_SWAPPED);
}

static void
take_screen (RsKioskWindow *self, const RsKioskOptions *options)
{
  GtkWindow *window = GTK_WINDOW (self);
  g_autoptr (GdkMonitor) monitor = find_monitor (self);
  GdkRectangle geometry = { 0 };

  if (monitor != NULL)
    gdk_monitor_get_geometry (monitor, &geometry);
  if (self->is_windowed)
    {
      geometry.width = options->width;
      geometry.height = options->height;
    }
  if (geometry.width > 0 && geometry.height > 0)
    {
      gtk_window_set_default_size (window, geometry.width, geometry.height);
      measure_screen (self, geometry.width, geometry.height);
    }
  gtk_window_set_decorated (window, self->is_windowed);
  if (!self->is_windowed)
    {
      gtk_window_fullscreen (window);
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "none");
    }
}

/**
 * rs_kiosk_window_new:
 *
 * Returns: (transfer none): a window that covers the screen once it is presented
 */
GtkWidget *
rs_kiosk_window_new (GtkApplication *application,
                     RsMuseum *museum,
                     const RsKioskOptions *options)
{
  RsKioskWindow *self = NULL;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = g_object_new (RS_TYPE_KIOSK_WINDOW, "application", application, NULL);
  self->museum = g_object_ref (museum);
  self->is_windowed = options->is_windowed;
  self->diagonal = options->diagonal;
  gtk_window_set_title (GTK_WINDOW (self), C_ ("home title", "Native Land"));
  gtk_widget_add_css_class (GTK_WIDGET (self), "rs-stage");
  take_screen (self, options);
  fill (self);
  return GTK_WIDGET (self);
}

/**
 * rs_kiosk_window_get_museum:
 *
 * Returns: (transfer none): what it shows
 */
RsMuseum *
rs_kiosk_window_get_museum (RsKioskWindow *self)
{
  g_return_val_if_fail (RS_IS_KIOSK_WINDOW (self), NULL);

  return self->museum;
}

/**
 * rs_kiosk_window_set_poster:
 * @path: (nullable): the picture to show until a release is open
 */
void
rs_kiosk_window_set_poster (RsKioskWindow *self, const char *path)
{
  RsStage *stage = NULL;

  g_return_if_fail (RS_IS_KIOSK_WINDOW (self));

  stage = rs_stage_of (GTK_WIDGET (self));
  /* Read while the window is being made: the first frame has it. */
  if (path != NULL)
    rs_texture_loader_load_async (
        rs_stage_get_loader (stage), path, rs_stage_get_scale (stage)->width,
        rs_stage_get_scale (stage)->height, FALSE, NULL, NULL, NULL);
  rs_attract_page_set_poster (RS_ATTRACT_PAGE (self->attract), path);
}

/**
 * rs_kiosk_window_set_diagonal:
 * @diagonal: inches, 0 to ask the screen
 */
void
rs_kiosk_window_set_diagonal (RsKioskWindow *self, double diagonal)
{
  const RsScale *scale = NULL;

  g_return_if_fail (RS_IS_KIOSK_WINDOW (self));

  scale = rs_stage_get_scale (rs_stage_of (GTK_WIDGET (self)));
  self->diagonal = diagonal;
  measure_screen (self, scale->width, scale->height);
}
