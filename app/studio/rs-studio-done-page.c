/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The teacher has it now. */
#include "rs-studio-done-page.h"

#include "rs-studio-frame.h"
#include "rs-studio-scene.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

struct _RsStudioDonePage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsStudioFrame *frame;
  RsStudioScene *scene;
  RsTouchButton *next;
};

G_DEFINE_FINAL_TYPE (RsStudioDonePage, rs_studio_done_page, GTK_TYPE_WIDGET)

static void
refresh (RsStudioDonePage *self)
{
  rs_studio_scene_say (self->scene, RS_CRANE_REJOICES,
                       C_ ("studio-done words", "Your recording is with the teacher!"),
                       C_ ("studio-done more", "The teacher listens to it, and if all is "
                                               "well it will be heard in the museum."));
}

static void
on_next_clicked (RsStudioDonePage *self)
{
  rs_studio_flow_go_on (self->flow);
}

static void
rs_studio_done_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STUDIO_DONE_PAGE);
  G_OBJECT_CLASS (rs_studio_done_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/studio/rs-studio-done-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsStudioDonePage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioDonePage, scene);
  gtk_widget_class_bind_template_child (widget_class, RsStudioDonePage, next);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_next_clicked);
}

static void
rs_studio_done_page_class_init (RsStudioDonePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_done_page_dispose;
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  g_type_ensure (RS_TYPE_STUDIO_SCENE);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_studio_done_page_init (RsStudioDonePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_touch_button_set_word_first (self->next, FALSE);
  rs_studio_frame_set_main (self->frame, self->next);
}

/** rs_studio_done_page_new: (transfer floating): a page that thanks. */
GtkWidget *
rs_studio_done_page_new (RsStudioFlow *flow)
{
  RsStudioDonePage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_DONE_PAGE, NULL);
  self->flow = flow;
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
