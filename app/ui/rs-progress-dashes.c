/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a reading has come. */
#include "rs-progress-dashes.h"

#include "rs-stage.h"

#include <string.h>

/* px of the design: dashes get shorter where there are many. */
#define WIDTH 120
#define GAP 16
#define LEAST_GAP 6
#define THICK 20
#define CURRENT_THICK 32
#define LINE 3

struct _RsProgressDashes
{
  GtkWidget parent_instance;
  GArray *dashes; /* RsDash */
  int current;
};

G_DEFINE_FINAL_TYPE (RsProgressDashes, rs_progress_dashes, GTK_TYPE_WIDGET)

static void
rs_progress_dashes_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  RsProgressDashes *self = RS_PROGRESS_DASHES (widget);
  RsStage *stage = rs_stage_of (widget);
  int n = (int)self->dashes->len;

  *minimum = *natural = rs_stage_px (stage, CURRENT_THICK);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = n * rs_stage_px (stage, 2 * LEAST_GAP);
      *natural = n * rs_stage_px (stage, WIDTH)
                 + MAX (n - 1, 0) * rs_stage_px (stage, GAP);
    }
}

static void
append_filled (GtkSnapshot *snapshot, const GskRoundedRect *rounded, RsColor color)
{
  GdkRGBA rgba;

  rs_tokens_rgba (color, 1, &rgba);
  gtk_snapshot_push_rounded_clip (snapshot, rounded);
  gtk_snapshot_append_color (snapshot, &rgba, &rounded->bounds);
  gtk_snapshot_pop (snapshot);
}

static void
append_outline (GtkSnapshot *snapshot,
                const GskRoundedRect *rounded,
                float line,
                RsColor color)
{
  GdkRGBA rgba;

  rs_tokens_rgba (color, 1, &rgba);
  gtk_snapshot_append_border (snapshot, rounded, (float[4]){ line, line, line, line },
                              (GdkRGBA[4]){ rgba, rgba, rgba, rgba });
}

static void
snapshot_dash (RsProgressDashes *self,
               GtkSnapshot *snapshot,
               guint index,
               const graphene_rect_t *rect)
{
  RsDash dash = g_array_index (self->dashes, RsDash, index);
  float line = (float)rs_stage_px (rs_stage_of (GTK_WIDGET (self)), LINE);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, rect,
                                   MIN (rect->size.height, rect->size.width) / 2);
  if ((int)index == self->current)
    append_filled (snapshot, &rounded, RS_COLOR_STRAW);
  else if (dash == RS_DASH_DONE)
    append_filled (snapshot, &rounded, RS_COLOR_LEVEL);
  else
    append_outline (snapshot, &rounded, line,
                    dash == RS_DASH_ASKED ? RS_COLOR_STRAW : RS_COLOR_MIST);
}

static void
rs_progress_dashes_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsProgressDashes *self = RS_PROGRESS_DASHES (widget);
  RsStage *stage = rs_stage_of (widget);
  int n = (int)self->dashes->len;
  int gap = rs_stage_px (stage, GAP), usual = rs_stage_px (stage, WIDTH);
  int height = gtk_widget_get_height (widget);
  double step;

  if (n == 0)
    return;
  step = MIN ((gtk_widget_get_width (widget) + gap) / (double)n, usual + gap);
  if (step < 3 * gap)
    gap = rs_stage_px (stage, LEAST_GAP);
  for (int i = 0; i < n; i++)
    {
      int thick = rs_stage_px (stage, i == self->current ? CURRENT_THICK : THICK);

      snapshot_dash (self, snapshot, (guint)i,
                     &GRAPHENE_RECT_INIT ((float)(int)(i * step),
                                          (float)((height - thick) / 2),
                                          (float)((int)step - gap), (float)thick));
    }
}

static void
rs_progress_dashes_finalize (GObject *object)
{
  g_array_unref (RS_PROGRESS_DASHES (object)->dashes);
  G_OBJECT_CLASS (rs_progress_dashes_parent_class)->finalize (object);
}

static void
rs_progress_dashes_class_init (RsProgressDashesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rs_progress_dashes_finalize;
  widget_class->measure = rs_progress_dashes_measure;
  widget_class->snapshot = rs_progress_dashes_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-progress-dashes");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static void
rs_progress_dashes_init (RsProgressDashes *self)
{
  self->dashes = g_array_new (FALSE, FALSE, sizeof (RsDash));
  self->current = -1;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_progress_dashes_new: (transfer floating): no pieces yet. */
GtkWidget *
rs_progress_dashes_new (void)
{
  return g_object_new (RS_TYPE_PROGRESS_DASHES, NULL);
}

static gboolean
is_same (RsProgressDashes *self, const RsDash *dashes, guint n_dashes, int current)
{
  return self->dashes->len == n_dashes && self->current == current
         && (n_dashes == 0
             || memcmp (self->dashes->data, dashes, n_dashes * sizeof (RsDash)) == 0);
}

static void
tell_progress (RsProgressDashes *self)
{
  guint n_done = 0;

  for (guint i = 0; i < self->dashes->len; i++)
    n_done += g_array_index (self->dashes, RsDash, i) == RS_DASH_DONE ? 1 : 0;
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
      GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double)MAX (self->dashes->len, 1),
      GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double)n_done, -1);
}

/**
 * rs_progress_dashes_set:
 * @dashes: (array length=n_dashes): one a piece
 * @current: the piece that is worked on, -1 for none
 */
void
rs_progress_dashes_set (RsProgressDashes *self,
                        const RsDash *dashes,
                        guint n_dashes,
                        int current)
{
  g_return_if_fail (RS_IS_PROGRESS_DASHES (self));
  g_return_if_fail (dashes != NULL || n_dashes == 0);
  g_return_if_fail (current >= -1 && current < (int)n_dashes);

  if (is_same (self, dashes, n_dashes, current))
    return;
  if (self->dashes->len != n_dashes)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  g_array_set_size (self->dashes, 0);
  if (n_dashes > 0)
    g_array_append_vals (self->dashes, dashes, n_dashes);
  self->current = current;
  tell_progress (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** rs_progress_dashes_set_name: what is counted, for who does not see. */
void
rs_progress_dashes_set_name (RsProgressDashes *self, const char *name)
{
  g_return_if_fail (RS_IS_PROGRESS_DASHES (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}
