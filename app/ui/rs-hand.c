/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The hand that shows where to touch. */
#include "rs-hand.h"

#include "rs-stage.h"

#include <math.h>

/* ms: two taps, then a rest. */
#define TAP_MS 900
#define N_TAPS 2
#define REST_MS 8000

/* px of the design: the ring around the place, and the hand whose finger points at it. */
#define BOX_WIDTH 350.0
#define BOX_HEIGHT 400.0
#define CENTER 155.0
#define RING_RADIUS 124.0
#define RING_LINE 13.0
#define HALO_LINE 28.0
#define HAND_HEIGHT 196.0
#define TIP_X 28.0 /* where the finger points at, from the centre of the ring */
#define TIP_Y 22.0
#define DEPTH 22.0 /* how far the hand draws back before a tap */

/* Of the drawing: the tip of its finger. */
#define DRAWN_TIP_X 64.0
#define DRAWN_TIP_Y 5.0

struct _RsHand
{
  GtkWidget parent_instance;
  gboolean active;
  guint tick_id, rest_id;
  gint64 start;
  double phase; /* 0–1 of a tap; 0 is the hand at rest */
};

G_DEFINE_FINAL_TYPE (RsHand, rs_hand, GTK_TYPE_WIDGET)

static void start_taps (RsHand *self);

static gboolean
on_rested (gpointer user_data)
{
  RsHand *self = user_data;

  self->rest_id = 0;
  start_taps (self);
  return G_SOURCE_REMOVE;
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  RsHand *self = RS_HAND (widget);
  double ms = (double)(gdk_frame_clock_get_frame_time (clock) - self->start) / 1000;

  gtk_widget_queue_draw (widget);
  self->phase = fmod (ms, TAP_MS) / TAP_MS;
  if (ms < TAP_MS * N_TAPS)
    return G_SOURCE_CONTINUE;
  self->phase = 0;
  self->tick_id = 0;
  self->rest_id = g_timeout_add (REST_MS, on_rested, self);
  return G_SOURCE_REMOVE;
}

static void
stop (RsHand *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->phase = 0;
}

static void
start_taps (RsHand *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);

  stop (self);
  if (!self->active || clock == NULL || !gtk_widget_get_mapped (widget)
      || rs_stage_is_calm (rs_stage_of (widget), widget))
    return;
  self->start = gdk_frame_clock_get_frame_time (clock);
  self->tick_id = gtk_widget_add_tick_callback (widget, on_tick, NULL, NULL);
}

static void
rs_hand_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  *minimum = *natural = rs_stage_px (
      rs_stage_of (widget),
      orientation == GTK_ORIENTATION_HORIZONTAL ? BOX_WIDTH : BOX_HEIGHT);
}

static void
draw_ring (cairo_t *cr, double radius, double width, double alpha)
{
  GdkRGBA straw;

  rs_tokens_rgba (RS_COLOR_STRAW, alpha, &straw);
  gdk_cairo_set_source_rgba (cr, &straw);
  cairo_set_line_width (cr, width);
  cairo_arc (cr, CENTER, CENTER, radius, 0, 2 * G_PI);
  cairo_stroke (cr);
}

/* The hand draws back, comes down at a third of the tap, and a ring runs out. */
static void
draw (RsHand *self, cairo_t *cr)
{
  RsDrawing *hand = rs_stage_get_drawing (rs_stage_of (GTK_WIDGET (self)),
                                          "ornament/hand");
  double p = self->phase, run = p > 0.35 ? (p - 0.35) / 0.65 : 0;
  double back = p <= 0 ? 0 : p < 0.35 ? sin (p / 0.35 * G_PI) : 0;
  double factor = hand != NULL ? HAND_HEIGHT / rs_drawing_get_height (hand) : 1;

  draw_ring (cr, RING_RADIUS + HALO_LINE / 2 * (p > 0.35 ? run : 1), HALO_LINE,
             p > 0.35 ? 0.55 * (1 - run) + 0.38 * run : 0.38);
  draw_ring (cr, RING_RADIUS, RING_LINE, 1);
  if (hand == NULL)
    return;
  cairo_translate (cr, CENTER + TIP_X - DRAWN_TIP_X * factor + back * DEPTH / 2,
                   CENTER + TIP_Y - DRAWN_TIP_Y * factor + back * DEPTH);
  rs_drawing_draw (hand, cr, rs_drawing_get_width (hand) * factor, HAND_HEIGHT, NULL);
}

static void
rs_hand_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  double factor = rs_stage_get_scale (rs_stage_of (widget))->factor;
  cairo_t *cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)(BOX_WIDTH * factor),
                                     (float)(BOX_HEIGHT * factor)));

  cairo_scale (cr, factor, factor);
  draw (RS_HAND (widget), cr);
  cairo_destroy (cr);
}

static void
rs_hand_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_hand_parent_class)->map (widget);
  start_taps (RS_HAND (widget));
}

static void
rs_hand_unmap (GtkWidget *widget)
{
  stop (RS_HAND (widget));
  GTK_WIDGET_CLASS (rs_hand_parent_class)->unmap (widget);
}

static void
rs_hand_class_init (RsHandClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rs_hand_measure;
  widget_class->snapshot = rs_hand_snapshot;
  widget_class->map = rs_hand_map;
  widget_class->unmap = rs_hand_unmap;
  gtk_widget_class_set_css_name (widget_class, "rs-hand");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_hand_init (RsHand *self)
{
  self->active = TRUE;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_hand_new: (transfer floating): taps while it is shown. */
GtkWidget *
rs_hand_new (void)
{
  return g_object_new (RS_TYPE_HAND, NULL);
}

/** rs_hand_set_active: whether it taps, or only stands there. */
void
rs_hand_set_active (RsHand *self, gboolean active)
{
  g_return_if_fail (RS_IS_HAND (self));

  if (self->active == active)
    return;
  self->active = active;
  start_taps (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
