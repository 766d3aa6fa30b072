/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the teacher asks for. */
#include "rs-studio-request.h"

#include "rs-crane.h"
#include "rs-fit-label.h"
#include "rs-stage.h"
#include "rs-studio-words.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

#define RESOURCE "/ru/rodnaya_storona/studio/rs-studio-request.ui"

/* px of the design */
#define CRANE_HEIGHT 150
#define GAP 32

struct _RsStudioRequest
{
  GtkWidget parent_instance;

  GtkWidget *title;
  GtkWidget *reason;
  GtkBox *plate;
  GtkBox *host;
  GtkBox *words;
  GtkBox *buttons;
  RsTouchButton *hear;
  RsTouchButton *take;
};

enum
{
  HEARD,
  TAKEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioRequest, rs_studio_request, GTK_TYPE_WIDGET)

static void
on_hear_clicked (RsStudioRequest *self)
{
  g_signal_emit (self, signals[HEARD], 0);
}

static void
on_take_clicked (RsStudioRequest *self)
{
  g_signal_emit (self, signals[TAKEN], 0);
}

static void
adapt (RsStudioRequest *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  gboolean is_high = rs_stage_get_scale (stage)->is_portrait;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->plate),
                                  is_high ? GTK_ORIENTATION_VERTICAL
                                          : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_visible (GTK_WIDGET (self->host), !is_high);
  gtk_box_set_spacing (self->plate, rs_stage_px (stage, GAP));
  gtk_box_set_spacing (self->buttons, rs_stage_size (stage, RS_SIZE_DOCK_GAP));
}

static void
rs_studio_request_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STUDIO_REQUEST);
  G_OBJECT_CLASS (rs_studio_request_parent_class)->dispose (object);
}

static void
rs_studio_request_class_init (RsStudioRequestClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_request_dispose;
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRequest, plate);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRequest, host);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRequest, words);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRequest, buttons);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRequest, hear);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRequest, take);
  gtk_widget_class_bind_template_callback (widget_class, on_hear_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_take_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "rs-studio-request");
  signals[HEARD] = g_signal_new ("heard", RS_TYPE_STUDIO_REQUEST, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TAKEN] = g_signal_new ("taken", RS_TYPE_STUDIO_REQUEST, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_studio_request_init (RsStudioRequest *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_box_append (self->host, rs_crane_new (RS_CRANE_POINTS, CRANE_HEIGHT));
  self->title = rs_fit_label_new (NULL, RS_FONT_TILE);
  self->reason = rs_fit_label_new (NULL, RS_FONT_STORY);
  rs_fit_label_set_lines (RS_FIT_LABEL (self->reason), 2);
  gtk_widget_add_css_class (self->title, "title");
  gtk_widget_add_css_class (self->reason, "reason");
  /* What a teacher wrote may be long: it gets smaller, and the page stays whole. */
  rs_fit_label_set_squeezable (RS_FIT_LABEL (self->title), TRUE);
  rs_fit_label_set_squeezable (RS_FIT_LABEL (self->reason), TRUE);
  gtk_box_append (self->words, self->title);
  gtk_box_append (self->words, self->reason);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed", G_CALLBACK (adapt),
                           self, G_CONNECT_SWAPPED);
  adapt (self);
}

/** rs_studio_request_new: (transfer floating): hidden */
GtkWidget *
rs_studio_request_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_REQUEST, NULL);
}

/**
 * rs_studio_request_set:
 * @offer: (nullable): what the teacher returned; %NULL hides it
 */
void
rs_studio_request_set (RsStudioRequest *self, const RsStudioOffer *offer)
{
  g_autofree char *title = NULL;
  g_autofree char *reason = NULL;

  g_return_if_fail (RS_IS_STUDIO_REQUEST (self));

  gtk_widget_set_visible (GTK_WIDGET (self), offer != NULL);
  if (offer == NULL)
    return;
  title = g_strdup_printf (C_ ("studio-request title", "%s, the teacher asks: “%s”"),
                           offer->name, rs_studio_words_offer_title (offer));
  reason = rs_studio_words_reason (offer);
  rs_fit_label_set_text (RS_FIT_LABEL (self->title), title);
  rs_fit_label_set_text (RS_FIT_LABEL (self->reason), reason);
}
