/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether the museum may have it: the reader decides. */
#include "rs-studio-answer-page.h"

#include "rs-studio-choice.h"
#include "rs-studio-frame.h"

#include <glib/gi18n-lib.h>

struct _RsStudioAnswerPage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsStudioFrame *frame;
  RsStudioChoice *choice;
};

G_DEFINE_FINAL_TYPE (RsStudioAnswerPage, rs_studio_answer_page, GTK_TYPE_WIDGET)

static void
refresh (RsStudioAnswerPage *self)
{
  rs_studio_choice_ask (
      self->choice, RS_CRANE_LISTENS,
      C_ ("studio-answer question", "Shall others hear your recording in the museum?"),
      C_ ("studio-answer free",
          "Both answers are good. You may change your mind later."));
}

static void
on_chosen (RsStudioAnswerPage *self, guint answer)
{
  if (answer == 0)
    rs_studio_flow_yes (self->flow);
  else
    rs_studio_flow_not_now (self->flow);
}

static void
rs_studio_answer_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STUDIO_ANSWER_PAGE);
  G_OBJECT_CLASS (rs_studio_answer_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/studio/rs-studio-answer-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsStudioAnswerPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioAnswerPage, choice);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
}

static void
rs_studio_answer_page_class_init (RsStudioAnswerPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_answer_page_dispose;
  g_type_ensure (RS_TYPE_STUDIO_CHOICE);
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_studio_answer_page_init (RsStudioAnswerPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_studio_choice_set_answer (self->choice, 0, "group",
                               C_ ("studio-answer yes", "I want to show it"),
                               "studio-answer yes");
  rs_studio_choice_set_answer (self->choice, 1, "lock",
                               C_ ("studio-answer not now", "Not now"),
                               "studio-answer not now");
  rs_studio_frame_add_later (self->frame);
}

/** rs_studio_answer_page_new: (transfer floating): a page that asks. */
GtkWidget *
rs_studio_answer_page_new (RsStudioFlow *flow)
{
  RsStudioAnswerPage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_ANSWER_PAGE, NULL);
  self->flow = flow;
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
