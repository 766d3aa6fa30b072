/* SPDX-License-Identifier: GPL-3.0-or-later */
/* It is not shown: kept for oneself, or erased. */
#include "rs-studio-declined-page.h"

#include "rs-studio-choice.h"
#include "rs-studio-frame.h"

#include <glib/gi18n-lib.h>

struct _RsStudioDeclinedPage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsStudioFrame *frame;
  RsStudioChoice *choice;
  gboolean is_erasing; /* «Стереть» was said once */
};

G_DEFINE_FINAL_TYPE (RsStudioDeclinedPage, rs_studio_declined_page, GTK_TYPE_WIDGET)

static void
show_erasing (RsStudioDeclinedPage *self)
{
  rs_studio_choice_ask (self->choice, RS_CRANE_THINKS,
                        C_ ("studio-erase question", "Erase it for good?"),
                        C_ ("studio-erase warning", "It cannot be brought back then."));
  rs_studio_choice_set_answer (self->choice, 0, "save",
                               C_ ("studio-erase no", "No, keep it"), "studio-erase no");
  rs_studio_choice_set_answer (self->choice, 1, "trash",
                               C_ ("studio-erase yes", "Yes, erase it"),
                               "studio-erase yes");
}

static void
show_declined (RsStudioDeclinedPage *self)
{
  rs_studio_choice_ask (
      self->choice, RS_CRANE_LISTENS,
      C_ ("studio-declined question", "All right. Nobody else will hear it."),
      C_ ("studio-declined more", "What shall become of the recording?"));
  rs_studio_choice_set_answer (self->choice, 0, "save",
                               C_ ("studio-declined keep", "Keep it for myself"),
                               "studio-declined keep");
  rs_studio_choice_set_answer (self->choice, 1, "trash",
                               C_ ("studio-declined erase", "Erase it"),
                               "studio-declined erase");
}

static void
refresh (RsStudioDeclinedPage *self)
{
  if (self->is_erasing)
    show_erasing (self);
  else
    show_declined (self);
}

static void
on_chosen (RsStudioDeclinedPage *self, guint answer)
{
  gboolean was_erasing = self->is_erasing;

  self->is_erasing = answer == 1 && !was_erasing;
  if (answer == 1 && was_erasing)
    rs_studio_flow_erase (self->flow);
  else if (answer == 0 && !was_erasing)
    rs_studio_flow_keep (self->flow);
  else
    refresh (self);
}

/* Whoever comes here next is asked from the beginning. */
static void
on_opened (RsStudioDeclinedPage *self)
{
  self->is_erasing = FALSE;
}

static void
rs_studio_declined_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STUDIO_DECLINED_PAGE);
  G_OBJECT_CLASS (rs_studio_declined_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/studio/rs-studio-declined-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsStudioDeclinedPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioDeclinedPage, choice);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
}

static void
rs_studio_declined_page_class_init (RsStudioDeclinedPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_declined_page_dispose;
  g_type_ensure (RS_TYPE_STUDIO_CHOICE);
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_studio_declined_page_init (RsStudioDeclinedPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rs_studio_declined_page_new: (transfer floating): a page that asks. */
GtkWidget *
rs_studio_declined_page_new (RsStudioFlow *flow)
{
  RsStudioDeclinedPage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_DECLINED_PAGE, NULL);
  self->flow = flow;
  g_signal_connect_object (flow, "opened", G_CALLBACK (on_opened), self,
                           G_CONNECT_SWAPPED);
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
