/* SPDX-License-Identifier: GPL-3.0-or-later */
/* «Ты ещё здесь?» with the setting sun. */
#include "rs-idle-overlay.h"

#include "rs-crane.h"
#include "rs-stage.h"
#include "rs-sun.h"
#include "rs-touch-button.h"

/* px of the design: the plate lies in the lower half of the screen. */
#define PLATE_WIDTH 1100
#define PLATE_HEIGHT 500
#define PLATE_BOTTOM 160
#define CRANE_HEIGHT 240
#define SUN_SIZE 150
#define GAP 40

/* The sun sets in steps too small to be seen, and costs nothing in between. */
#define SUN_STEP_MS 250

struct _RsIdleOverlay
{
  GtkWidget parent_instance;

  RsIdleFlow *flow; /* of the museum, which outlives every page */
  GtkWidget *sun;
  guint tick;
  GtkBox *plate;
  GtkBox *left;
  GtkBox *middle;
  GtkBox *right;
  GtkLabel *question;
  RsTouchButton *here;
};

G_DEFINE_FINAL_TYPE (RsIdleOverlay, rs_idle_overlay, GTK_TYPE_WIDGET)

static gboolean
on_tick (gpointer user_data)
{
  RsIdleOverlay *self = user_data;

  rs_sun_set_fraction (RS_SUN (self->sun), 1.0 - rs_idle_flow_get_sun (self->flow));
  return G_SOURCE_CONTINUE;
}

static void
on_warned (RsIdleOverlay *self)
{
  rs_sun_set_fraction (RS_SUN (self->sun), 1.0);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  if (self->tick == 0)
    self->tick = g_timeout_add (SUN_STEP_MS, on_tick, self);
}

static void
hide (RsIdleOverlay *self)
{
  g_clear_handle_id (&self->tick, g_source_remove);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/* Any touch answers; this is for who answers with a key or an assistive program. */
static void
on_here_clicked (RsIdleOverlay *self)
{
  rs_idle_flow_touch (self->flow);
}

static void
adapt (RsIdleOverlay *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int gap = rs_stage_px (stage, GAP);

  gtk_widget_set_size_request (GTK_WIDGET (self->plate), rs_stage_px (stage, PLATE_WIDTH),
                               rs_stage_px (stage, PLATE_HEIGHT));
  if (rs_stage_get_scale (stage)->is_portrait)
    gtk_widget_set_size_request (GTK_WIDGET (self->plate), rs_stage_px (stage, 960),
                                 rs_stage_px (stage, PLATE_HEIGHT));
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->plate),
                                rs_stage_px (stage, PLATE_BOTTOM));
  gtk_box_set_spacing (self->plate, gap);
  gtk_box_set_spacing (self->middle, gap);
}

/* The page behind is dimmed, not hidden. */
static void
rs_idle_overlay_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GdkRGBA night;

  rs_tokens_rgba (RS_COLOR_NIGHT, 0.55, &night);
  gtk_snapshot_append_color (snapshot, &night,
                             &GRAPHENE_RECT_INIT (0, 0,
                                                  (float)gtk_widget_get_width (widget),
                                                  (float)gtk_widget_get_height (widget)));
  GTK_WIDGET_CLASS (rs_idle_overlay_parent_class)->snapshot (widget, snapshot);
}

static void
rs_idle_overlay_dispose (GObject *object)
{
  RsIdleOverlay *self = RS_IDLE_OVERLAY (object);

  g_clear_handle_id (&self->tick, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_IDLE_OVERLAY);
  G_OBJECT_CLASS (rs_idle_overlay_parent_class)->dispose (object);
}

static void
rs_idle_overlay_class_init (RsIdleOverlayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_idle_overlay_dispose;
  widget_class->snapshot = rs_idle_overlay_snapshot;
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/pages/rs-idle-overlay.ui");
  gtk_widget_class_bind_template_child (widget_class, RsIdleOverlay, plate);
  gtk_widget_class_bind_template_child (widget_class, RsIdleOverlay, left);
  gtk_widget_class_bind_template_child (widget_class, RsIdleOverlay, middle);
  gtk_widget_class_bind_template_child (widget_class, RsIdleOverlay, right);
  gtk_widget_class_bind_template_child (widget_class, RsIdleOverlay, question);
  gtk_widget_class_bind_template_child (widget_class, RsIdleOverlay, here);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "rs-idle-overlay");
}

static void
rs_idle_overlay_init (RsIdleOverlay *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->sun = rs_sun_new (SUN_SIZE);
  gtk_box_append (self->right, self->sun);
  gtk_box_append (self->left, rs_crane_new (RS_CRANE_LISTENS, CRANE_HEIGHT));
  g_signal_connect_object (self->here, "clicked", G_CALLBACK (on_here_clicked), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed", G_CALLBACK (adapt),
                           self, G_CONNECT_SWAPPED);
  adapt (self);
}

/**
 * rs_idle_overlay_new:
 *
 * Returns: (transfer floating): hidden until the warning
 */
GtkWidget *
rs_idle_overlay_new (RsMuseum *museum)
{
  RsIdleOverlay *self = NULL;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);

  self = g_object_new (RS_TYPE_IDLE_OVERLAY, NULL);
  self->flow = rs_museum_get_idle_flow (museum);
  g_signal_connect_object (self->flow, "warned", G_CALLBACK (on_warned), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->flow, "returned", G_CALLBACK (hide), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->flow, "expired", G_CALLBACK (hide), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
