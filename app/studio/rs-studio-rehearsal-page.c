/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text is read without the microphone. */
#include "rs-studio-rehearsal-page.h"

#include "rs-studio-frame.h"
#include "rs-studio-gauge.h"
#include "rs-studio-pulpit.h"
#include "rs-studio-show.h"

#include <glib/gi18n-lib.h>

struct _RsStudioRehearsalPage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsStudioFrame *frame;
  RsPrompter *prompter;
  RsStudioGauge *gauge;
  RsProgressDashes *dashes;
  RsTouchButton *previous;
  RsTouchButton *following;
  RsTouchButton *help;
  RsTouchButton *listen;
  RsTouchButton *next;
};

G_DEFINE_FINAL_TYPE (RsStudioRehearsalPage, rs_studio_rehearsal_page, GTK_TYPE_WIDGET)

static void
show_words (RsStudioRehearsalPage *self)
{
  if (rs_studio_flow_is_rehearsal_only (self->flow))
    {
      rs_studio_gauge_set_pose (self->gauge, RS_CRANE_POINTS);
      rs_studio_gauge_set_words (
          self->gauge,
          C_ ("studio-hint paper", "To record, bring the paper that your parents sign."),
          FALSE);
      return;
    }
  rs_studio_gauge_set_pose (self->gauge, RS_CRANE_LISTENS);
  rs_studio_gauge_set_words (
      self->gauge,
      C_ ("studio-hint rehearse", "Read it aloud. The microphone is not listening."),
      TRUE);
}

static void
show_listen (RsStudioRehearsalPage *self)
{
  gboolean has_model = rs_studio_flow_get_model_name (self->flow) != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->listen), has_model);
  if (rs_studio_flow_is_playing (self->flow))
    rs_studio_show_word (self->listen, "pause", C_ ("studio-stop", "Stop"),
                         "studio-stop");
  else
    rs_studio_show_word (self->listen, "play",
                         C_ ("studio-hear model", "How others read it"),
                         "studio-hear model");
}

static void
show_buttons (RsStudioRehearsalPage *self)
{
  guint place = rs_studio_flow_get_place (self->flow);
  const RsStudioLine *line = rs_studio_find_line (self->flow, place);
  gboolean may_record = !rs_studio_flow_is_rehearsal_only (self->flow);

  gtk_widget_set_sensitive (GTK_WIDGET (self->previous), place > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->following),
                            rs_studio_find_line (self->flow, place + 1) != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->help), line != NULL && line->has_model);
  gtk_widget_set_visible (GTK_WIDGET (self->next), may_record);
  rs_studio_frame_set_main (self->frame, may_record ? self->next : self->following);
}

static void
show_lines (RsStudioRehearsalPage *self)
{
  int lit = rs_studio_flow_get_lit (self->flow);
  int current = lit >= 0 ? lit : (int)rs_studio_flow_get_place (self->flow);

  rs_studio_show_heading (RS_PAGE_FRAME (self->frame), self->flow, (guint)current);
  rs_studio_show_lines (self->prompter, self->flow, current);
  rs_prompter_set_marked (self->prompter, lit >= 0);
  rs_studio_show_progress (self->dashes, self->flow, current);
}

static void
refresh (RsStudioRehearsalPage *self)
{
  show_words (self);
  show_listen (self);
  show_lines (self);
  show_buttons (self);
}

static void
on_lit (RsStudioRehearsalPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_lines (self);
}

static void
on_sentence_tapped (RsStudioRehearsalPage *self, int index)
{
  rs_studio_flow_choose_line (self->flow, (guint)index);
}

static void
on_previous_clicked (RsStudioRehearsalPage *self)
{
  rs_studio_flow_choose_line (self->flow, rs_studio_flow_get_place (self->flow) - 1);
}

static void
on_following_clicked (RsStudioRehearsalPage *self)
{
  rs_studio_flow_choose_line (self->flow, rs_studio_flow_get_place (self->flow) + 1);
}

static void
on_help_clicked (RsStudioRehearsalPage *self)
{
  rs_studio_flow_listen_line (self->flow, rs_studio_flow_get_place (self->flow));
}

static void
on_listen_clicked (RsStudioRehearsalPage *self)
{
  rs_studio_flow_listen (self->flow);
}

static void
on_next_clicked (RsStudioRehearsalPage *self)
{
  rs_studio_flow_go_on (self->flow);
}

static void
rs_studio_rehearsal_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STUDIO_REHEARSAL_PAGE);
  G_OBJECT_CLASS (rs_studio_rehearsal_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/studio/rs-studio-rehearsal-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsStudioRehearsalPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRehearsalPage, prompter);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRehearsalPage, gauge);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRehearsalPage, dashes);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRehearsalPage, previous);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRehearsalPage, following);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRehearsalPage, help);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRehearsalPage, listen);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRehearsalPage, next);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_sentence_tapped);
  gtk_widget_class_bind_template_callback (widget_class, on_previous_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_following_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_help_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_listen_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_next_clicked);
}

static void
rs_studio_rehearsal_page_class_init (RsStudioRehearsalPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_rehearsal_page_dispose;
  g_type_ensure (RS_TYPE_PROGRESS_DASHES);
  g_type_ensure (RS_TYPE_PROMPTER);
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  g_type_ensure (RS_TYPE_STUDIO_GAUGE);
  g_type_ensure (RS_TYPE_STUDIO_PULPIT);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_studio_rehearsal_page_init (RsStudioRehearsalPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_studio_gauge_set_face (self->gauge, RS_STUDIO_GAUGE_CRANE);
  rs_prompter_set_touchable (self->prompter, TRUE);
  rs_studio_frame_add_later (self->frame);
}

/** rs_studio_rehearsal_page_new: (transfer floating): a page without a text until the
 * flow has one. */
GtkWidget *
rs_studio_rehearsal_page_new (RsStudioFlow *flow)
{
  RsStudioRehearsalPage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_REHEARSAL_PAGE, NULL);
  self->flow = flow;
  g_signal_connect_object (flow, "lit", G_CALLBACK (on_lit), self, G_CONNECT_SWAPPED);
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
