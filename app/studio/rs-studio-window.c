/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The screen of the studio. */
#include "rs-studio-window.h"

#include "rs-stage.h"
#include "rs-studio-answer-page.h"
#include "rs-studio-declined-page.h"
#include "rs-studio-done-page.h"
#include "rs-studio-gate-page.h"
#include "rs-studio-hold.h"
#include "rs-studio-listen-page.h"
#include "rs-studio-microphone-page.h"
#include "rs-studio-newcomer-page.h"
#include "rs-studio-recording-page.h"
#include "rs-studio-rehearsal-page.h"
#include "rs-studio-start-page.h"
#include "rs-studio-teacher-page.h"
#include "rs-studio-trouble-card.h"
#include "rs-studio-what-page.h"
#include "rs-studio-who-page.h"
#include "rs-studio-whole-page.h"

#include <glib/gi18n-lib.h>

typedef GtkWidget *(*MakePage) (RsStudioFlow *flow);

static const MakePage makers[RS_N_STUDIO_VIEWS] = {
  [RS_STUDIO_START] = rs_studio_start_page_new,
  [RS_STUDIO_WHO] = rs_studio_who_page_new,
  [RS_STUDIO_NEWCOMER] = rs_studio_newcomer_page_new,
  [RS_STUDIO_WHAT] = rs_studio_what_page_new,
  [RS_STUDIO_LISTEN] = rs_studio_listen_page_new,
  [RS_STUDIO_MICROPHONE] = rs_studio_microphone_page_new,
  [RS_STUDIO_REHEARSAL] = rs_studio_rehearsal_page_new,
  [RS_STUDIO_RECORDING] = rs_studio_recording_page_new,
  [RS_STUDIO_WHOLE] = rs_studio_whole_page_new,
  [RS_STUDIO_ANSWER] = rs_studio_answer_page_new,
  [RS_STUDIO_DECLINED] = rs_studio_declined_page_new,
  [RS_STUDIO_DONE] = rs_studio_done_page_new,
  [RS_STUDIO_TEACHER] = rs_studio_teacher_page_new,
};

struct _RsStudioWindow
{
  RsScreenWindow parent_instance;

  RsStudioFlow *flow;
  RsStudioHold *hold;
  GtkWidget *pages[RS_N_STUDIO_VIEWS];
  GtkWidget *gate;
  GtkWidget *trouble;
  GtkWidget *shown; /* one of the pages */
};

enum
{
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioWindow, rs_studio_window, RS_TYPE_SCREEN_WINDOW)

static void
show (RsStudioWindow *self, GtkWidget *page)
{
  if (page == self->shown)
    return;
  self->shown = page;
  rs_studio_trouble_card_set_aside (RS_STUDIO_TROUBLE_CARD (self->trouble),
                                    page == self->gate
                                        || page == self->pages[RS_STUDIO_TEACHER]);
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  rs_screen_window_show_page (RS_SCREEN_WINDOW (self), page);
  rs_stage_page_changed (rs_stage_of (GTK_WIDGET (self)));
}

/* Where the flow has gone meanwhile the door is of no use any more. */
static void
show_view (RsStudioWindow *self)
{
  show (self, self->pages[rs_studio_flow_get_view (self->flow)]);
}

static void
on_changed (RsStudioWindow *self)
{
  if (self->shown != self->gate)
    show_view (self);
}

static void
on_passed (RsStudioWindow *self)
{
  rs_studio_flow_open_teacher (self->flow);
  show_view (self);
}

static void
on_left (RsStudioWindow *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

/* A recording is never interrupted, not by the teacher either. */
static void
on_held (RsStudioWindow *self)
{
  if (!rs_studio_flow_is_microphone_open (self->flow))
    rs_studio_window_open_gate (self);
}

static gboolean
rs_studio_window_watch (RsScreenWindow *window, GdkEvent *event)
{
  RsStudioWindow *self = RS_STUDIO_WINDOW (window);
  GdkEventType type = gdk_event_get_event_type (event);

  if (type == GDK_TOUCH_BEGIN || type == GDK_BUTTON_PRESS || type == GDK_KEY_PRESS)
    rs_studio_flow_touch (self->flow);
  if (self->shown != self->gate)
    rs_studio_hold_watch (self->hold, self->shown, event);
  return FALSE;
}

static gboolean
on_key (GtkEventController *controller,
        guint key,
        guint code,
        GdkModifierType state,
        RsStudioWindow *self)
{
  rs_studio_flow_touch (self->flow);
  if (key != GDK_KEY_F10)
    return FALSE;
  on_held (self);
  return TRUE;
}

static void
rs_studio_window_dispose (GObject *object)
{
  RsStudioWindow *self = RS_STUDIO_WINDOW (object);

  g_clear_object (&self->hold);
  G_OBJECT_CLASS (rs_studio_window_parent_class)->dispose (object);
  g_clear_object (&self->flow);
}

static void
rs_studio_window_class_init (RsStudioWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_studio_window_dispose;
  RS_SCREEN_WINDOW_CLASS (klass)->watch = rs_studio_window_watch;
  signals[LEFT] = g_signal_new ("left", RS_TYPE_STUDIO_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_studio_window_init (RsStudioWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  self->hold = rs_studio_hold_new ();
  g_signal_connect_object (self->hold, "held", G_CALLBACK (on_held), self,
                           G_CONNECT_SWAPPED);
}

static void
add_pages (RsStudioWindow *self, RsStudioKeeper *keeper)
{
  RsScreenWindow *window = RS_SCREEN_WINDOW (self);

  for (guint i = 0; i < RS_N_STUDIO_VIEWS; i++)
    self->pages[i] = rs_screen_window_add_page (window, makers[i](self->flow));
  self->gate = rs_screen_window_add_page (window, rs_studio_gate_page_new (keeper));
  self->trouble = rs_studio_trouble_card_new (self->flow);
  rs_screen_window_add_overlay (window, self->trouble);
  g_signal_connect_object (self->gate, "passed", G_CALLBACK (on_passed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->gate, "left", G_CALLBACK (show_view), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages[RS_STUDIO_TEACHER], "left", G_CALLBACK (on_left),
                           self, G_CONNECT_SWAPPED);
}

/**
 * rs_studio_window_new:
 *
 * Returns: (transfer none): a window that covers the screen once it is presented
 */
GtkWidget *
rs_studio_window_new (GtkApplication *application,
                      RsStudioFlow *flow,
                      RsStudioKeeper *keeper,
                      const RsScreenOptions *options)
{
  RsStudioWindow *self = NULL;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);
  g_return_val_if_fail (RS_IS_STUDIO_KEEPER (keeper), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = g_object_new (RS_TYPE_STUDIO_WINDOW, "application", application, NULL);
  self->flow = g_object_ref (flow);
  gtk_window_set_title (GTK_WINDOW (self), C_ ("studio-start title", "Voice studio"));
  rs_screen_window_take_screen (RS_SCREEN_WINDOW (self), options);
  /* Before the pages: a page that hears of a change is on the screen already. */
  g_signal_connect_object (flow, "opened", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (flow, "changed", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);
  add_pages (self, keeper);
  show_view (self);
  return GTK_WIDGET (self);
}

/** rs_studio_window_get_flow: (transfer none): what the window shows. */
RsStudioFlow *
rs_studio_window_get_flow (RsStudioWindow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_WINDOW (self), NULL);

  return self->flow;
}

/** rs_studio_window_open_gate: asks for the code of the teacher's corner. */
void
rs_studio_window_open_gate (RsStudioWindow *self)
{
  g_return_if_fail (RS_IS_STUDIO_WINDOW (self));

  if (rs_studio_flow_get_view (self->flow) != RS_STUDIO_TEACHER)
    show (self, self->gate);
}

/** rs_studio_window_close_gate: back to the page that was there. */
void
rs_studio_window_close_gate (RsStudioWindow *self)
{
  g_return_if_fail (RS_IS_STUDIO_WINDOW (self));

  show_view (self);
}

/** rs_studio_window_show_trouble: see rs_studio_trouble_card_show(). */
void
rs_studio_window_show_trouble (RsStudioWindow *self, RsStudioTrouble trouble)
{
  g_return_if_fail (RS_IS_STUDIO_WINDOW (self));

  rs_studio_trouble_card_show (RS_STUDIO_TROUBLE_CARD (self->trouble), trouble);
}
