/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the museum has of the reader. */
#include "rs-studio-listen-page.h"

#include "rs-prompter.h"
#include "rs-studio-frame.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

#define RESOURCE "/ru/rodnaya_storona/studio/rs-studio-listen-page.ui"

struct _RsStudioListenPage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  char *shown;        /* the title whose text the prompter has */
  RsStudioFrame *frame;
  RsPrompter *prompter;
  RsTouchButton *play;
  RsTouchButton *anew;
};

G_DEFINE_FINAL_TYPE (RsStudioListenPage, rs_studio_listen_page, GTK_TYPE_WIDGET)

static void
on_play_clicked (RsStudioListenPage *self)
{
  rs_studio_flow_listen (self->flow);
}

static void
on_anew_clicked (RsStudioListenPage *self)
{
  rs_studio_flow_go_on (self->flow);
}

static void
show_lines (RsStudioListenPage *self)
{
  GPtrArray *lines = rs_studio_flow_get_lines (self->flow);
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  for (guint i = 0; lines != NULL && i < lines->len; i++)
    g_ptr_array_add (texts, ((RsStudioLine *)g_ptr_array_index (lines, i))->text);
  g_ptr_array_add (texts, NULL);
  rs_prompter_set_sentences (self->prompter, (const char *const *)texts->pdata);
}

static void
show_lit (RsStudioListenPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    rs_prompter_set_current (self->prompter, rs_studio_flow_get_lit (self->flow));
}

static void
show_play (RsStudioListenPage *self)
{
  gboolean is_playing = rs_studio_flow_is_playing (self->flow);

  rs_touch_button_set_icon (self->play, is_playing ? "pause" : "play");
  rs_touch_button_set_word (self->play, is_playing ? C_ ("studio-dock pause", "Pause")
                                                   : C_ ("studio-dock listen", "Listen"));
  rs_touch_button_set_voice (
      self->play, is_playing ? "ui:studio-dock pause" : "ui:studio-dock listen", "text");
}

static void
refresh (RsStudioListenPage *self)
{
  const char *title = rs_studio_flow_get_title (self->flow);

  rs_page_frame_set_title (RS_PAGE_FRAME (self->frame), title);
  if (g_strcmp0 (title, self->shown) != 0)
    show_lines (self);
  g_free (self->shown);
  self->shown = g_strdup (title);
  show_play (self);
  rs_prompter_set_current (self->prompter, rs_studio_flow_get_lit (self->flow));
}

static void
rs_studio_listen_page_dispose (GObject *object)
{
  RsStudioListenPage *self = RS_STUDIO_LISTEN_PAGE (object);

  g_clear_pointer (&self->shown, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_STUDIO_LISTEN_PAGE);
  G_OBJECT_CLASS (rs_studio_listen_page_parent_class)->dispose (object);
}

static void
rs_studio_listen_page_class_init (RsStudioListenPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_listen_page_dispose;
  g_type_ensure (RS_TYPE_PROMPTER);
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE);
  gtk_widget_class_bind_template_child (widget_class, RsStudioListenPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioListenPage, prompter);
  gtk_widget_class_bind_template_child (widget_class, RsStudioListenPage, play);
  gtk_widget_class_bind_template_child (widget_class, RsStudioListenPage, anew);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_play_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_anew_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_studio_listen_page_init (RsStudioListenPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rs_studio_listen_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing until it is on the screen
 */
GtkWidget *
rs_studio_listen_page_new (RsStudioFlow *flow)
{
  RsStudioListenPage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_LISTEN_PAGE, NULL);
  self->flow = flow;
  rs_studio_frame_set_flow (self->frame, flow);
  g_signal_connect_object (flow, "lit", G_CALLBACK (show_lit), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
