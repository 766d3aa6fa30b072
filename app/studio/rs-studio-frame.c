/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frame of the studio's pages. */
#include "rs-studio-frame.h"

#include <glib/gi18n-lib.h>

enum
{
  PROP_0,
  PROP_VOICE,
  N_PROPS,
};

enum
{
  BACK,
  REFRESH,
  N_SIGNALS,
};

struct _RsStudioFrame
{
  RsPageFrame parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  GtkWidget *back;
  GtkWidget *later;
  gboolean has_later;
  RsTouchButton *main; /* (nullable) */
  char *voice;
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioFrame, rs_studio_frame, RS_TYPE_PAGE_FRAME)

/* A page that has steps of its own goes back among them first. */
static void
go_back (RsStudioFrame *self)
{
  gboolean is_done = FALSE;

  g_signal_emit (self, signals[BACK], 0, &is_done);
  if (!is_done)
    rs_studio_flow_back (self->flow);
}

static void
on_later_clicked (RsStudioFrame *self)
{
  rs_studio_flow_later (self->flow);
}

static gboolean
has_focus_within (RsStudioFrame *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self))
         && gtk_widget_get_mapped (focus) && gtk_widget_is_sensitive (focus);
}

/* A key presses the main button until it is led elsewhere. */
static void
focus_main (RsStudioFrame *self)
{
  GtkWidget *main = GTK_WIDGET (self->main);

  if (main != NULL && gtk_widget_get_visible (main) && gtk_widget_is_sensitive (main)
      && !has_focus_within (self))
    gtk_widget_grab_focus (main);
}

static void
refresh (RsStudioFrame *self)
{
  gtk_widget_set_visible (self->back, rs_studio_flow_can_back (self->flow));
  gtk_widget_set_visible (self->later,
                          self->has_later && rs_studio_flow_can_later (self->flow));
  g_signal_emit (self, signals[REFRESH], 0);
}

static void
on_changed (RsStudioFrame *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  refresh (self);
  focus_main (self);
}

static gboolean
on_key_pressed (RsStudioFrame *self, guint key, guint code, GdkModifierType state)
{
  if ((key != GDK_KEY_Escape && key != GDK_KEY_BackSpace)
      || !rs_studio_flow_can_back (self->flow))
    return FALSE;
  go_back (self);
  return TRUE;
}

static void
on_opened (RsStudioFrame *self)
{
  RsSpeaker *speaker = rs_studio_flow_get_speaker (self->flow);

  if (speaker != NULL && self->voice != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    rs_speaker_say (speaker, self->voice, "text");
}

static void
rs_studio_frame_map (GtkWidget *widget)
{
  RsStudioFrame *self = RS_STUDIO_FRAME (widget);

  if (self->flow != NULL)
    refresh (self);
  GTK_WIDGET_CLASS (rs_studio_frame_parent_class)->map (widget);
  focus_main (self);
}

static void
rs_studio_frame_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_VOICE)
    g_value_set_string (value, RS_STUDIO_FRAME (object)->voice);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_studio_frame_set_property (GObject *object,
                              guint id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  RsStudioFrame *self = RS_STUDIO_FRAME (object);

  if (id == PROP_VOICE)
    {
      g_free (self->voice);
      self->voice = g_value_dup_string (value);
    }
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_studio_frame_finalize (GObject *object)
{
  g_free (RS_STUDIO_FRAME (object)->voice);
  G_OBJECT_CLASS (rs_studio_frame_parent_class)->finalize (object);
}

static void
rs_studio_frame_class_init (RsStudioFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rs_studio_frame_get_property;
  object_class->set_property = rs_studio_frame_set_property;
  object_class->finalize = rs_studio_frame_finalize;
  GTK_WIDGET_CLASS (klass)->map = rs_studio_frame_map;
  props[PROP_VOICE] = g_param_spec_string ("voice", NULL, NULL, NULL,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[BACK] = g_signal_new ("back", RS_TYPE_STUDIO_FRAME, G_SIGNAL_RUN_LAST, 0,
                                g_signal_accumulator_true_handled, NULL, NULL,
                                G_TYPE_BOOLEAN, 0);
  signals[REFRESH] = g_signal_new ("refresh", RS_TYPE_STUDIO_FRAME, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
set_up_way (RsStudioFrame *self, GtkWidget *widget, const char *voice, GCallback callback)
{
  RsTouchButton *button = RS_TOUCH_BUTTON (widget);

  rs_touch_button_set_voice (button, voice, "text");
  rs_touch_button_set_speaks_on_tap (button, FALSE);
  rs_touch_button_set_navigates (button, TRUE);
  gtk_widget_set_visible (widget, FALSE);
  g_signal_connect_swapped (button, "clicked", callback, self);
}

static void
rs_studio_frame_init (RsStudioFrame *self)
{
  RsPageFrame *frame = RS_PAGE_FRAME (self);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->back = rs_touch_button_new ("back", NULL, C_ ("studio-dock back", "Back"));
  set_up_way (self, self->back, "ui:studio-dock back", G_CALLBACK (go_back));
  self->later = rs_touch_button_new ("home", C_ ("studio-dock later", "I finish later"),
                                     NULL);
  set_up_way (self, self->later, "ui:studio-dock later", G_CALLBACK (on_later_clicked));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  rs_page_frame_set_night (frame, TRUE);
  rs_page_frame_set_keeps_words (frame, TRUE);
  rs_page_frame_add_start (frame, self->back);
  rs_page_frame_add_start (frame, self->later);
  rs_header_set_crane (rs_page_frame_get_header (frame), TRUE);
}

/** rs_studio_frame_new: (transfer floating): a frame with nothing in it */
GtkWidget *
rs_studio_frame_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_FRAME, NULL);
}

/**
 * rs_studio_frame_set_flow:
 *
 * Whose views it frames. To be called once.
 */
void
rs_studio_frame_set_flow (RsStudioFrame *self, RsStudioFlow *flow)
{
  g_return_if_fail (RS_IS_STUDIO_FRAME (self));
  g_return_if_fail (RS_IS_STUDIO_FLOW (flow));
  g_return_if_fail (self->flow == NULL);

  self->flow = flow;
  g_signal_connect_object (flow, "changed", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (flow, "opened", G_CALLBACK (on_opened), self,
                           G_CONNECT_SWAPPED);
}

/** rs_studio_frame_add_later: «Закончу потом», while the flow has it; the crane goes. */
void
rs_studio_frame_add_later (RsStudioFrame *self)
{
  g_return_if_fail (RS_IS_STUDIO_FRAME (self));

  self->has_later = TRUE;
  rs_header_set_crane (rs_page_frame_get_header (RS_PAGE_FRAME (self)), FALSE);
}

/** rs_studio_frame_set_main: what Enter and Space press unless keys led elsewhere. */
void
rs_studio_frame_set_main (RsStudioFrame *self, RsTouchButton *main)
{
  g_return_if_fail (RS_IS_STUDIO_FRAME (self));
  g_return_if_fail (RS_IS_TOUCH_BUTTON (main));

  if (self->main == main)
    return;
  self->main = main;
  if (gtk_widget_get_mapped (GTK_WIDGET (self))
      && gtk_widget_get_visible (GTK_WIDGET (main))
      && gtk_widget_is_sensitive (GTK_WIDGET (main)))
    gtk_widget_grab_focus (GTK_WIDGET (main));
}
