/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The microphone is tried, as a game. */
#include "rs-studio-microphone-page.h"

#include "rs-studio-frame.h"
#include "rs-studio-gauge.h"
#include "rs-studio-pulpit.h"
#include "rs-studio-scene.h"
#include "rs-studio-show.h"

#include <glib/gi18n-lib.h>

struct _RsStudioMicrophonePage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsStudioFrame *frame;
  RsStudioScene *scene;
  RsStudioGauge *gauge;
  RsTouchButton *start;
  RsTouchButton *listen;
  RsTouchButton *next;
};

G_DEFINE_FINAL_TYPE (RsStudioMicrophonePage, rs_studio_microphone_page, GTK_TYPE_WIDGET)

static void
say_advice (RsStudioMicrophonePage *self)
{
  switch (rs_studio_flow_get_advice (self->flow))
    {
    case RS_STUDIO_ADVICE_SILENT:
      rs_studio_scene_say (
          self->scene, RS_CRANE_THINKS,
          C_ ("studio-check silent", "I heard nothing. Say it louder?"),
          C_ ("studio-check silent more", "If it stays quiet, call a grown-up."));
      break;
    case RS_STUDIO_ADVICE_CLOSER:
      rs_studio_scene_say (
          self->scene, RS_CRANE_POINTS,
          C_ ("studio-check closer", "Come a little closer to the microphone."),
          C_ ("studio-check closer more", "As far as the palm of your hand is long."));
      break;
    case RS_STUDIO_ADVICE_FARTHER:
      rs_studio_scene_say (
          self->scene, RS_CRANE_POINTS,
          C_ ("studio-check farther", "Go a little farther from the microphone."),
          C_ ("studio-check farther more", "Or speak a bit more softly."));
      break;
    case RS_STUDIO_ADVICE_NOISY:
      rs_studio_scene_say (
          self->scene, RS_CRANE_THINKS,
          C_ ("studio-check noisy", "It is noisy here. Shall we close the door?"), NULL);
      break;
    case RS_STUDIO_ADVICE_NONE:
    case RS_STUDIO_ADVICE_GOOD:
    default:
      rs_studio_scene_say (self->scene, RS_CRANE_REJOICES,
                           C_ ("studio-check good", "I hear you very well!"), NULL);
      break;
    }
}

static void
say (RsStudioMicrophonePage *self)
{
  switch (rs_studio_flow_get_check (self->flow))
    {
    case RS_STUDIO_CHECK_ROOM:
      rs_studio_scene_say (self->scene, RS_CRANE_LISTENS,
                           C_ ("studio-check room", "Hush… Let us hear the silence."),
                           NULL);
      break;
    case RS_STUDIO_CHECK_SPEAK:
      rs_studio_scene_say (
          self->scene, RS_CRANE_LISTENS,
          C_ ("studio-check speak", "Say: “Cranes are flying over the Berd”."), NULL);
      break;
    case RS_STUDIO_CHECK_ADVICE:
      say_advice (self);
      break;
    case RS_STUDIO_CHECK_PLAYING:
      rs_studio_scene_say (self->scene, RS_CRANE_LISTENS,
                           C_ ("studio-check playing", "This is your voice."), NULL);
      break;
    case RS_STUDIO_CHECK_READY:
    default:
      rs_studio_scene_say (
          self->scene, RS_CRANE_POINTS,
          C_ ("studio-check ready", "Sit comfortably and press “Begin”."),
          C_ ("studio-check ready more", "First we are silent for a moment, then you say "
                                         "a few words."));
    }
}

static gboolean
is_answered (RsStudioMicrophonePage *self)
{
  RsStudioCheck check = rs_studio_flow_get_check (self->flow);

  return check == RS_STUDIO_CHECK_ADVICE || check == RS_STUDIO_CHECK_PLAYING;
}

static void
show_buttons (RsStudioMicrophonePage *self)
{
  RsStudioCheck check = rs_studio_flow_get_check (self->flow);
  gboolean is_good = is_answered (self)
                     && rs_studio_flow_get_advice (self->flow) == RS_STUDIO_ADVICE_GOOD;

  gtk_widget_set_visible (GTK_WIDGET (self->start),
                          is_answered (self) || check == RS_STUDIO_CHECK_READY);
  gtk_widget_set_visible (GTK_WIDGET (self->listen), is_answered (self));
  gtk_widget_set_visible (GTK_WIDGET (self->next), is_answered (self));
  if (is_answered (self))
    rs_studio_show_word (self->start, "redo", C_ ("studio-check again", "Try again"),
                         "studio-check again");
  else
    rs_studio_show_word (self->start, "microphone", C_ ("studio-check begin", "Begin"),
                         "studio-check begin");
  rs_studio_show_class (GTK_WIDGET (self->start), "primary", !is_answered (self));
  if (check == RS_STUDIO_CHECK_PLAYING)
    rs_studio_show_word (self->listen, "pause", C_ ("studio-stop", "Stop"),
                         "studio-stop");
  else
    rs_studio_show_word (self->listen, "play",
                         C_ ("studio-hear yourself", "Hear yourself"),
                         "studio-hear yourself");
  rs_studio_frame_set_main (self->frame, is_good ? self->next : self->start);
}

static void
show_level (RsStudioMicrophonePage *self)
{
  rs_studio_gauge_set_level (self->gauge, rs_studio_flow_get_level (self->flow));
}

static void
refresh (RsStudioMicrophonePage *self)
{
  say (self);
  show_buttons (self);
  show_level (self);
}

static void
on_level (RsStudioMicrophonePage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_level (self);
}

static void
on_start_clicked (RsStudioMicrophonePage *self)
{
  rs_studio_flow_check (self->flow);
}

static void
on_listen_clicked (RsStudioMicrophonePage *self)
{
  rs_studio_flow_listen (self->flow);
}

static void
on_next_clicked (RsStudioMicrophonePage *self)
{
  rs_studio_flow_go_on (self->flow);
}

static void
rs_studio_microphone_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STUDIO_MICROPHONE_PAGE);
  G_OBJECT_CLASS (rs_studio_microphone_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/studio/rs-studio-microphone-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsStudioMicrophonePage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioMicrophonePage, scene);
  gtk_widget_class_bind_template_child (widget_class, RsStudioMicrophonePage, gauge);
  gtk_widget_class_bind_template_child (widget_class, RsStudioMicrophonePage, start);
  gtk_widget_class_bind_template_child (widget_class, RsStudioMicrophonePage, listen);
  gtk_widget_class_bind_template_child (widget_class, RsStudioMicrophonePage, next);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_start_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_listen_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_next_clicked);
}

static void
rs_studio_microphone_page_class_init (RsStudioMicrophonePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_microphone_page_dispose;
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  g_type_ensure (RS_TYPE_STUDIO_GAUGE);
  g_type_ensure (RS_TYPE_STUDIO_PULPIT);
  g_type_ensure (RS_TYPE_STUDIO_SCENE);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_studio_microphone_page_init (RsStudioMicrophonePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_touch_button_set_word_first (self->next, TRUE);
  rs_studio_frame_add_later (self->frame);
}

/** rs_studio_microphone_page_new: (transfer floating): a page that does not listen until
 * it is told to. */
GtkWidget *
rs_studio_microphone_page_new (RsStudioFlow *flow)
{
  RsStudioMicrophonePage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_MICROPHONE_PAGE, NULL);
  self->flow = flow;
  g_signal_connect_object (flow, "level", G_CALLBACK (on_level), self, G_CONNECT_SWAPPED);
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
