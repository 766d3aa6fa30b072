/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answers touches that no control took. */
#include "rs-ripple.h"

#include "rs-press.h"
#include "rs-stage.h"

/* ms and px of the design. */
#define RING_MS 500
#define CALM_RING_MS 150
#define RADIUS_FROM 18.0
#define RADIUS_TO 84.0
#define LINE 8.0

/* A palm or a wet cloth does not make more. */
#define MOST_RINGS 6

typedef struct
{
  double x, y;
  gint64 start; /* of the frame clock, µs */
} Ring;

struct _RsRipple
{
  GtkWidget parent_instance;
  GtkWidget *child;
  GArray *rings; /* Ring, the oldest first */
  guint tick_id;
};

enum
{
  SIGNAL_TOUCHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsRipple, rs_ripple, GTK_TYPE_WIDGET)

static double
get_age (RsRipple *self, const Ring *ring, gint64 now)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int ms = rs_stage_is_calm (rs_stage_of (widget), widget) ? CALM_RING_MS : RING_MS;

  return CLAMP ((double)(now - ring->start) / (ms * 1000.0), 0, 1);
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  RsRipple *self = RS_RIPPLE (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);

  while (self->rings->len > 0
         && get_age (self, &g_array_index (self->rings, Ring, 0), now) >= 1)
    g_array_remove_index (self->rings, 0);
  gtk_widget_queue_draw (widget);
  if (self->rings->len > 0)
    return G_SOURCE_CONTINUE;
  self->tick_id = 0;
  return G_SOURCE_REMOVE;
}

static void
snapshot_ring (RsRipple *self, GtkSnapshot *snapshot, const Ring *ring, gint64 now)
{
  GtkWidget *widget = GTK_WIDGET (self);
  RsStage *stage = rs_stage_of (widget);
  gboolean is_calm = rs_stage_is_calm (stage, widget);
  double age = get_age (self, ring, now), eased = 1 - (1 - age) * (1 - age);
  double least = rs_stage_px (stage, RADIUS_FROM), most = rs_stage_px (stage, RADIUS_TO);
  double radius = is_calm ? most / 2 : least + (most - least) * eased;
  double line = rs_stage_px (stage, LINE), reach = radius + line;
  GdkRGBA snow, straw;
  cairo_t *cr;

  rs_tokens_rgba (RS_COLOR_SNOW, 0.9 * (1 - age), &snow);
  rs_tokens_rgba (RS_COLOR_STRAW, 1 - age, &straw);
  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT ((float)(ring->x - reach), (float)(ring->y - reach),
                                     (float)(2 * reach), (float)(2 * reach)));
  cairo_arc (cr, ring->x, ring->y, radius, 0, 2 * G_PI);
  gdk_cairo_set_source_rgba (cr, &snow);
  cairo_set_line_width (cr, line * 1.8);
  cairo_stroke_preserve (cr);
  gdk_cairo_set_source_rgba (cr, &straw);
  cairo_set_line_width (cr, line);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static GtkSizeRequestMode
rs_ripple_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* A page that asks for more than the screen would make the display end the program. */
static void
rs_ripple_measure (GtkWidget *widget,
                   GtkOrientation orientation,
                   int for_size,
                   int *minimum,
                   int *natural,
                   int *minimum_baseline,
                   int *natural_baseline)
{
  RsRipple *self = RS_RIPPLE (widget);

  *minimum = *natural = 0;
  if (self->child != NULL)
    gtk_widget_measure (self->child, orientation, -1, NULL, natural, NULL, NULL);
}

static void
rs_ripple_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsRipple *self = RS_RIPPLE (widget);

  if (self->child != NULL)
    gtk_widget_size_allocate (self->child, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static void
rs_ripple_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsRipple *self = RS_RIPPLE (widget);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);

  if (self->child != NULL)
    gtk_widget_snapshot_child (widget, self->child, snapshot);
  for (guint i = 0; i < self->rings->len && clock != NULL; i++)
    snapshot_ring (self, snapshot, &g_array_index (self->rings, Ring, i),
                   gdk_frame_clock_get_frame_time (clock));
}

/* Only what no control took comes up to here. */
static gboolean
on_event (GtkEventController *controller, GdkEvent *event, RsRipple *self)
{
  GdkEventType type = gdk_event_get_event_type (event);
  double x, y;

  if (type != GDK_TOUCH_BEGIN && type != GDK_BUTTON_PRESS)
    return FALSE;
  if (rs_press_get_place (GTK_WIDGET (self), event, &x, &y))
    {
      rs_ripple_splash (self, x, y);
      g_signal_emit (self, signals[SIGNAL_TOUCHED], 0, x, y);
    }
  return TRUE;
}

static void
rs_ripple_unmap (GtkWidget *widget)
{
  RsRipple *self = RS_RIPPLE (widget);

  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (widget, self->tick_id);
  self->tick_id = 0;
  g_array_set_size (self->rings, 0);
  GTK_WIDGET_CLASS (rs_ripple_parent_class)->unmap (widget);
}

static void
rs_ripple_dispose (GObject *object)
{
  g_clear_pointer (&RS_RIPPLE (object)->child, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_ripple_parent_class)->dispose (object);
}

static void
rs_ripple_finalize (GObject *object)
{
  g_array_unref (RS_RIPPLE (object)->rings);
  G_OBJECT_CLASS (rs_ripple_parent_class)->finalize (object);
}

static void
rs_ripple_class_init (RsRippleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_ripple_dispose;
  object_class->finalize = rs_ripple_finalize;
  widget_class->get_request_mode = rs_ripple_get_request_mode;
  widget_class->measure = rs_ripple_measure;
  widget_class->size_allocate = rs_ripple_size_allocate;
  widget_class->snapshot = rs_ripple_snapshot;
  widget_class->unmap = rs_ripple_unmap;
  signals[SIGNAL_TOUCHED] = g_signal_new ("touched", RS_TYPE_RIPPLE, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_DOUBLE,
                                          G_TYPE_DOUBLE);
  gtk_widget_class_set_css_name (widget_class, "rs-ripple");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rs_ripple_init (RsRipple *self)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();

  self->rings = g_array_new (FALSE, FALSE, sizeof (Ring));
  g_signal_connect (controller, "event", G_CALLBACK (on_event), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/** rs_ripple_new: (transfer floating): @child (nullable): the page. */
GtkWidget *
rs_ripple_new (GtkWidget *child)
{
  RsRipple *self = g_object_new (RS_TYPE_RIPPLE, NULL);

  rs_ripple_set_child (self, child);
  return GTK_WIDGET (self);
}

/** rs_ripple_set_child: (nullable): the page. */
void
rs_ripple_set_child (RsRipple *self, GtkWidget *child)
{
  g_return_if_fail (RS_IS_RIPPLE (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  if (self->child == child)
    return;
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/** rs_ripple_get_child: (transfer none) (nullable) */
GtkWidget *
rs_ripple_get_child (RsRipple *self)
{
  g_return_val_if_fail (RS_IS_RIPPLE (self), NULL);

  return self->child;
}

/** rs_ripple_splash: a ring at a place, px of the widget. */
void
rs_ripple_splash (RsRipple *self, double x, double y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkFrameClock *clock;
  Ring ring = { x, y, 0 };

  g_return_if_fail (RS_IS_RIPPLE (self));

  clock = gtk_widget_get_frame_clock (widget);
  if (clock == NULL || !gtk_widget_get_mapped (widget) || self->rings->len >= MOST_RINGS)
    return;
  /* A clock that slept tells the time of its last frame. */
  ring.start = MAX (gdk_frame_clock_get_frame_time (clock),
                    g_get_monotonic_time () - 16000);
  g_array_append_val (self->rings, ring);
  if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (widget, on_tick, NULL, NULL);
  gtk_widget_queue_draw (widget);
}

/** rs_ripple_is_still: whether no ring is seen. */
gboolean
rs_ripple_is_still (RsRipple *self)
{
  g_return_val_if_fail (RS_IS_RIPPLE (self), TRUE);

  return self->tick_id == 0;
}
