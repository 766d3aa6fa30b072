/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where one is among a few. */
#include "rs-dots.h"

#include "rs-stage.h"

/* px of the design. */
#define DIAMETER 24
#define WIDE 64
#define SPACING 14

struct _RsDots
{
  GtkWidget parent_instance;
  guint n, current;
};

G_DEFINE_FINAL_TYPE (RsDots, rs_dots, GTK_TYPE_WIDGET)

static void
rs_dots_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  RsDots *self = RS_DOTS (widget);
  RsStage *stage = rs_stage_of (widget);
  int dot = rs_stage_px (stage, DIAMETER);

  *minimum = *natural = dot;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = self->n == 0 ? 0
                                       : rs_stage_px (stage, WIDE)
                                             + (int)(self->n - 1)
                                                   * (dot + rs_stage_px (stage, SPACING));
}

static void
snapshot_dot (GtkSnapshot *snapshot,
              const graphene_rect_t *rect,
              gboolean is_current,
              float line)
{
  GskRoundedRect outline;
  GdkRGBA ground, edge;

  rs_tokens_rgba (is_current ? RS_COLOR_PINE : RS_COLOR_BIRCH, 1, &ground);
  rs_tokens_rgba (is_current ? RS_COLOR_PINE_DARK : RS_COLOR_LINE, 1, &edge);
  gsk_rounded_rect_init_from_rect (&outline, rect, rect->size.height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &ground, rect);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ line, line, line, line },
                              (GdkRGBA[4]){ edge, edge, edge, edge });
}

static void
rs_dots_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsDots *self = RS_DOTS (widget);
  RsStage *stage = rs_stage_of (widget);
  float dot = (float)rs_stage_px (stage, DIAMETER);
  float line = (float)rs_stage_size (stage, RS_SIZE_OUTLINE);
  float y = (float)(int)((gtk_widget_get_height (widget) - dot) / 2), x = 0;

  for (guint i = 0; i < self->n; i++)
    {
      float width = i == self->current ? (float)rs_stage_px (stage, WIDE) : dot;

      snapshot_dot (snapshot, &GRAPHENE_RECT_INIT (x, y, width, dot), i == self->current,
                    line);
      x += width + (float)rs_stage_px (stage, SPACING);
    }
}

static void
rs_dots_class_init (RsDotsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rs_dots_measure;
  widget_class->snapshot = rs_dots_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-dots");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static void
rs_dots_init (RsDots *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_dots_new: (transfer floating): no dots yet. */
GtkWidget *
rs_dots_new (void)
{
  return g_object_new (RS_TYPE_DOTS, NULL);
}

/** rs_dots_set: @current counts from 0. */
void
rs_dots_set (RsDots *self, guint n, guint current)
{
  g_return_if_fail (RS_IS_DOTS (self));
  g_return_if_fail (n == 0 || current < n);

  self->n = n;
  self->current = current;
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 1.0,
      GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double)MAX (n, 1),
      GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double)current + 1, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** rs_dots_set_name: what is counted, for who does not see: «Карточка». */
void
rs_dots_set_name (RsDots *self, const char *name)
{
  g_return_if_fail (RS_IS_DOTS (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}
