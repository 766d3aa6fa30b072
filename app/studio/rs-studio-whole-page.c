/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All of it is heard. */
#include "rs-studio-whole-page.h"

#include "rs-studio-frame.h"
#include "rs-studio-gauge.h"
#include "rs-studio-pulpit.h"
#include "rs-studio-show.h"

#include <glib/gi18n-lib.h>

struct _RsStudioWholePage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsStudioFrame *frame;
  RsPrompter *prompter;
  RsStudioGauge *gauge;
  RsProgressDashes *dashes;
  RsTouchButton *previous;
  RsTouchButton *following;
  RsTouchButton *listen;
  RsTouchButton *retake;
  RsTouchButton *next;
  int picked; /* the sentence that was heard or touched last, -1 */
};

G_DEFINE_FINAL_TYPE (RsStudioWholePage, rs_studio_whole_page, GTK_TYPE_WIDGET)

/* More fits, and it is not read from: it is heard. */
#define TEXT_SIZE 0.8

static void
show_words (RsStudioWholePage *self)
{
  gboolean was_heard = rs_studio_flow_was_heard (self->flow);

  rs_studio_gauge_set_pose (self->gauge,
                            was_heard ? RS_CRANE_REJOICES : RS_CRANE_LISTENS);
  if (rs_studio_flow_is_making (self->flow))
    rs_studio_gauge_set_words (self->gauge,
                               C_ ("studio-words making", "Putting it together…"), FALSE);
  else if (was_heard && !rs_studio_flow_is_playing (self->flow))
    rs_studio_gauge_set_words (
        self->gauge,
        C_ ("studio-words heard", "That is you! Touch a sentence to hear it again."),
        TRUE);
  else
    rs_studio_gauge_set_words (
        self->gauge, C_ ("studio-hint whole", "Let us listen to all of it."), TRUE);
}

/* A long text is walked through once it was heard: what did not come out well may be
 * anywhere. */
static void
show_steps (RsStudioWholePage *self)
{
  gboolean may_walk = rs_studio_flow_was_heard (self->flow)
                      && !rs_studio_flow_is_playing (self->flow) && self->picked >= 0;

  gtk_widget_set_visible (GTK_WIDGET (self->previous), may_walk);
  gtk_widget_set_visible (GTK_WIDGET (self->following), may_walk);
  gtk_widget_set_sensitive (GTK_WIDGET (self->previous), self->picked > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->following),
                            rs_studio_find_line (self->flow, (guint)(self->picked + 1))
                                != NULL);
}

static void
show_buttons (RsStudioWholePage *self)
{
  gboolean is_making = rs_studio_flow_is_making (self->flow);
  gboolean was_heard = rs_studio_flow_was_heard (self->flow);

  if (rs_studio_flow_is_playing (self->flow))
    rs_studio_show_word (self->listen, "pause", C_ ("studio-pause", "Pause"),
                         "studio-pause");
  else
    rs_studio_show_word (self->listen, "play", C_ ("studio-listen", "Listen"),
                         "studio-listen");
  gtk_widget_set_visible (GTK_WIDGET (self->listen), !is_making);
  gtk_widget_set_visible (GTK_WIDGET (self->retake), !is_making && self->picked >= 0);
  gtk_widget_set_visible (GTK_WIDGET (self->next), was_heard);
  rs_prompter_set_touchable (self->prompter, !is_making);
  show_steps (self);
  rs_studio_frame_set_main (self->frame, was_heard ? self->next : self->listen);
}

static void
show_lines (RsStudioWholePage *self)
{
  int lit = rs_studio_flow_get_lit (self->flow);

  if (lit >= 0)
    self->picked = lit;
  else if (self->picked < 0 && rs_studio_flow_was_heard (self->flow))
    self->picked = 0;
  if (rs_studio_find_line (self->flow, (guint)MAX (self->picked, 0)) == NULL)
    self->picked = -1;
  rs_studio_show_heading (RS_PAGE_FRAME (self->frame), self->flow,
                          (guint)MAX (self->picked, 0));
  if (self->picked < 0)
    rs_page_frame_set_chip (RS_PAGE_FRAME (self->frame), NULL);
  rs_studio_show_lines (self->prompter, self->flow, self->picked);
  rs_prompter_set_marked (self->prompter, self->picked >= 0);
  rs_studio_show_progress (self->dashes, self->flow, self->picked);
}

static void
refresh (RsStudioWholePage *self)
{
  show_lines (self);
  show_words (self);
  show_buttons (self);
}

static void
on_lit (RsStudioWholePage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  show_lines (self);
  show_buttons (self);
}

static void
on_opened (RsStudioWholePage *self)
{
  self->picked = -1;
}

static void
on_sentence_tapped (RsStudioWholePage *self, int index)
{
  self->picked = index;
  rs_studio_flow_choose_line (self->flow, (guint)index);
}

static void
on_previous_clicked (RsStudioWholePage *self)
{
  self->picked--;
  refresh (self);
}

static void
on_following_clicked (RsStudioWholePage *self)
{
  self->picked++;
  refresh (self);
}

static void
on_listen_clicked (RsStudioWholePage *self)
{
  rs_studio_flow_listen (self->flow);
}

static void
on_retake_clicked (RsStudioWholePage *self)
{
  if (self->picked >= 0)
    rs_studio_flow_retake (self->flow, (guint)self->picked);
}

static void
on_next_clicked (RsStudioWholePage *self)
{
  rs_studio_flow_go_on (self->flow);
}

static void
rs_studio_whole_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STUDIO_WHOLE_PAGE);
  G_OBJECT_CLASS (rs_studio_whole_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/studio/rs-studio-whole-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsStudioWholePage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWholePage, prompter);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWholePage, gauge);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWholePage, dashes);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWholePage, previous);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWholePage, following);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWholePage, listen);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWholePage, retake);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWholePage, next);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_sentence_tapped);
  gtk_widget_class_bind_template_callback (widget_class, on_previous_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_following_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_listen_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_retake_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_next_clicked);
}

static void
rs_studio_whole_page_class_init (RsStudioWholePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_whole_page_dispose;
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
rs_studio_whole_page_init (RsStudioWholePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->picked = -1;
  rs_studio_gauge_set_face (self->gauge, RS_STUDIO_GAUGE_CRANE);
  rs_prompter_set_largest (self->prompter, TEXT_SIZE);
  rs_touch_button_set_word_first (self->next, TRUE);
  rs_studio_frame_add_later (self->frame);
}

/** rs_studio_whole_page_new: (transfer floating): a page without a text until the flow
 * has one. */
GtkWidget *
rs_studio_whole_page_new (RsStudioFlow *flow)
{
  RsStudioWholePage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_WHOLE_PAGE, NULL);
  self->flow = flow;
  g_signal_connect_object (flow, "lit", G_CALLBACK (on_lit), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (flow, "opened", G_CALLBACK (on_opened), self,
                           G_CONNECT_SWAPPED);
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
