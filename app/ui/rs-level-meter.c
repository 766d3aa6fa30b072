/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How loud the microphone hears. */
#include "rs-level-meter.h"

#include "rs-stage.h"

#include <glib/gi18n-lib.h>

/* px of the design, as a column. */
#define WIDTH 240
#define HEIGHT 600
#define LEAST 64
#define PADDING 26
#define GAP 13
#define RADIUS 36
#define SEGMENT_RADIUS 14

/* The first segment that is louder than need be. */
#define LOUD 5

struct _RsLevelMeter
{
  GtkWidget parent_instance;
  guint level;
  double height; /* px of the design */
};

G_DEFINE_FINAL_TYPE (RsLevelMeter, rs_level_meter, GTK_TYPE_WIDGET)

static void
rs_level_meter_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  RsStage *stage = rs_stage_of (widget);

  *minimum = rs_stage_px (stage, LEAST);
  *natural = rs_stage_px (stage, orientation == GTK_ORIENTATION_HORIZONTAL
                                     ? WIDTH
                                     : RS_LEVEL_METER (widget)->height);
}

static void
snapshot_plate (GtkSnapshot *snapshot,
                const graphene_rect_t *rect,
                float radius,
                RsColor color)
{
  GskRoundedRect rounded;
  GdkRGBA rgba;

  rs_tokens_rgba (color, 1, &rgba);
  gsk_rounded_rect_init_from_rect (
      &rounded, rect, MIN (radius, MIN (rect->size.width / 2, rect->size.height / 2)));
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &rgba, rect);
  gtk_snapshot_pop (snapshot);
}

/* Where segment @index of @length px stands: from below, or from the left. */
static void
find_segment (GtkWidget *widget, guint index, graphene_rect_t *rect)
{
  RsStage *stage = rs_stage_of (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  gboolean is_row = width > height;
  int across = is_row ? height : width, along = is_row ? width : height;
  int padding = MIN (rs_stage_px (stage, PADDING), across / 5);
  int gap = rs_stage_px (stage, GAP);
  double step = (along - 2 * padding + gap) / (double)RS_LEVEL_METER_SEGMENTS;
  float from = (float)(int)(padding + index * step);
  float length = (float)(int)(padding + (index + 1) * step) - from - (float)gap;
  float thick = (float)(across - 2 * padding);

  if (is_row)
    graphene_rect_init (rect, from, (float)padding, length, thick);
  else
    graphene_rect_init (rect, (float)padding, (float)along - from - length, thick,
                        length);
}

static void
rs_level_meter_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsLevelMeter *self = RS_LEVEL_METER (widget);
  RsStage *stage = rs_stage_of (widget);
  graphene_rect_t rect = GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget),
                                             (float)gtk_widget_get_height (widget));

  if (rect.size.width <= 0 || rect.size.height <= 0)
    return;
  snapshot_plate (snapshot, &rect, (float)rs_stage_px (stage, RADIUS), RS_COLOR_NIGHT2);
  for (guint i = 0; i < RS_LEVEL_METER_SEGMENTS; i++)
    {
      RsColor lit = i >= LOUD ? RS_COLOR_STRAW : RS_COLOR_LEVEL;

      find_segment (widget, i, &rect);
      snapshot_plate (snapshot, &rect, (float)rs_stage_px (stage, SEGMENT_RADIUS),
                      i < self->level ? lit : RS_COLOR_NIGHT3);
    }
}

static void
rs_level_meter_class_init (RsLevelMeterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rs_level_meter_measure;
  widget_class->snapshot = rs_level_meter_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-level-meter");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

/* Twenty levels a second are no news for a screen reader: only the steps are. */
static void
tell_level (RsLevelMeter *self)
{
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
      GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double)RS_LEVEL_METER_SEGMENTS,
      GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double)self->level, -1);
}

static void
rs_level_meter_init (RsLevelMeter *self)
{
  self->height = HEIGHT;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("level meter", "How loud the voice is"), -1);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  rs_stage_follow (GTK_WIDGET (self));
  tell_level (self);
}

/** rs_level_meter_new: (transfer floating): nothing is heard. */
GtkWidget *
rs_level_meter_new (void)
{
  return g_object_new (RS_TYPE_LEVEL_METER, NULL);
}

/** rs_level_meter_set_level: how many segments are lit; 0 to 7. */
void
rs_level_meter_set_level (RsLevelMeter *self, guint level)
{
  g_return_if_fail (RS_IS_LEVEL_METER (self));
  g_return_if_fail (level <= RS_LEVEL_METER_SEGMENTS);

  if (self->level == level)
    return;
  self->level = level;
  tell_level (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** rs_level_meter_get_level: how many segments are lit. */
guint
rs_level_meter_get_level (RsLevelMeter *self)
{
  g_return_val_if_fail (RS_IS_LEVEL_METER (self), 0);

  return self->level;
}

/** rs_level_meter_set_height: px of the design that it asks for; little for a row. */
void
rs_level_meter_set_height (RsLevelMeter *self, double height)
{
  g_return_if_fail (RS_IS_LEVEL_METER (self));
  g_return_if_fail (height >= LEAST);

  self->height = height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
