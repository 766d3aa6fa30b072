/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The screen of the kiosk: pages, touches that are for the visit, keys. */
#include "rs-kiosk-window.h"

#include "rs-attract-page.h"
#include "rs-end-page.h"
#include "rs-home-page.h"
#include "rs-idle-overlay.h"
#include "rs-museum-steps.h"
#include "rs-quiz-page.h"
#include "rs-section-page.h"
#include "rs-stage.h"
#include "rs-story-page.h"

#include <glib/gi18n-lib.h>

struct _RsKioskWindow
{
  RsScreenWindow parent_instance;

  RsMuseum *museum;
  GtkWidget *attract;
  GtkWidget *home;
  GtkWidget *section;
  GtkWidget *story;
  GtkWidget *end;
  GtkWidget *quiz;
};

G_DEFINE_FINAL_TYPE (RsKioskWindow, rs_kiosk_window, RS_TYPE_SCREEN_WINDOW)

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

static void
show_view (RsKioskWindow *self)
{
  GtkWidget *page = refresh_page (self, rs_museum_get_view (self->museum));

  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  rs_screen_window_show_page (RS_SCREEN_WINDOW (self), page);
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

static gboolean
rs_kiosk_window_watch (RsScreenWindow *window, GdkEvent *event)
{
  return is_for_the_visit (RS_KIOSK_WINDOW (window), gdk_event_get_event_type (event));
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

static void
rs_kiosk_window_dispose (GObject *object)
{
  RsKioskWindow *self = RS_KIOSK_WINDOW (object);

  g_clear_object (&self->museum);
  G_OBJECT_CLASS (rs_kiosk_window_parent_class)->dispose (object);
}

static void
rs_kiosk_window_class_init (RsKioskWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_kiosk_window_dispose;
  RS_SCREEN_WINDOW_CLASS (klass)->watch = rs_kiosk_window_watch;
}

static void
rs_kiosk_window_init (RsKioskWindow *self)
{
}

static void
add_pages (RsKioskWindow *self)
{
  RsScreenWindow *window = RS_SCREEN_WINDOW (self);

  self->attract = rs_screen_window_add_page (window, rs_attract_page_new (self->museum));
  self->home = rs_screen_window_add_page (window, rs_home_page_new (self->museum));
  self->section = rs_screen_window_add_page (window, rs_section_page_new (self->museum));
  self->story = rs_screen_window_add_page (window, rs_story_page_new (self->museum));
  self->end = rs_screen_window_add_page (window, rs_end_page_new (self->museum));
  self->quiz = rs_screen_window_add_page (window, rs_quiz_page_new (self->museum));
  rs_screen_window_show_page (window, self->attract);
}

static void
fill (RsKioskWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  add_pages (self);
  rs_screen_window_add_overlay (RS_SCREEN_WINDOW (self),
                                rs_idle_overlay_new (self->museum));
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (self->museum, "moved", G_CALLBACK (show_view), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->museum, "release-changed",
                           G_CALLBACK (on_release_changed), self, G_CONNECT_SWAPPED);
}

/**
 * rs_kiosk_window_new:
 *
 * Returns: (transfer none): a window that covers the screen once it is presented
 */
GtkWidget *
rs_kiosk_window_new (GtkApplication *application,
                     RsMuseum *museum,
                     const RsScreenOptions *options)
{
  RsKioskWindow *self = NULL;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = g_object_new (RS_TYPE_KIOSK_WINDOW, "application", application, NULL);
  self->museum = g_object_ref (museum);
  gtk_window_set_title (GTK_WINDOW (self), C_ ("home title", "Native Land"));
  rs_screen_window_take_screen (RS_SCREEN_WINDOW (self), options);
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
