/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Журавушка, the host. */
#include "rs-crane.h"

#include "rs-stage.h"

#include <math.h>

struct _RsCrane
{
  GtkWidget parent_instance;
  RsCranePose pose;
  gboolean night;
  double height;
};

G_DEFINE_FINAL_TYPE (RsCrane, rs_crane, GTK_TYPE_WIDGET)

static const char *const pose_names[] = {
  [RS_CRANE_LISTENS] = "listens", [RS_CRANE_POINTS] = "points",
  [RS_CRANE_THINKS] = "thinks",   [RS_CRANE_REJOICES] = "rejoices",
  [RS_CRANE_FLIES] = "flies",     [RS_CRANE_HEAD] = "head",
};

/* Whatever stands on a page of the night stands in the dark. */
static gboolean
is_in_the_dark (RsCrane *self)
{
  gboolean is_dark = self->night;

  for (GtkWidget *widget = gtk_widget_get_parent (GTK_WIDGET (self));
       widget != NULL && !is_dark; widget = gtk_widget_get_parent (widget))
    is_dark = gtk_widget_has_css_class (widget, "night");
  return is_dark;
}

static RsDrawing *
get_drawing (RsCrane *self)
{
  g_autofree char *name = g_strdup_printf ("crane/%s%s", pose_names[self->pose],
                                           is_in_the_dark (self) ? "-night" : "");

  return rs_stage_get_drawing (rs_stage_of (GTK_WIDGET (self)), name);
}

static void
rs_crane_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  RsCrane *self = RS_CRANE (widget);
  RsDrawing *drawing = get_drawing (self);
  int height = rs_stage_px (rs_stage_of (widget), self->height);

  *minimum = *natural = height;
  if (orientation == GTK_ORIENTATION_HORIZONTAL && drawing != NULL)
    *minimum = *natural = (int)ceil (height * rs_drawing_get_width (drawing)
                                     / rs_drawing_get_height (drawing));
}

static void
rs_crane_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsDrawing *drawing = get_drawing (RS_CRANE (widget));
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (drawing == NULL || width <= 0 || height <= 0)
    return;
  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
  rs_drawing_draw (drawing, cr, width, height, NULL);
  cairo_destroy (cr);
}

static void
rs_crane_class_init (RsCraneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rs_crane_measure;
  widget_class->snapshot = rs_crane_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-crane");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_crane_init (RsCrane *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_crane_new: (transfer floating): @height in px of the design. */
GtkWidget *
rs_crane_new (RsCranePose pose, double height)
{
  RsCrane *self = g_object_new (RS_TYPE_CRANE, NULL);

  self->pose = pose;
  self->height = height;
  return GTK_WIDGET (self);
}

/** rs_crane_set_pose: what it does. */
void
rs_crane_set_pose (RsCrane *self, RsCranePose pose)
{
  g_return_if_fail (RS_IS_CRANE (self));
  g_return_if_fail (pose < G_N_ELEMENTS (pose_names));

  self->pose = pose;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** rs_crane_set_night: with an edge of snow, for dark grounds and photographs. */
void
rs_crane_set_night (RsCrane *self, gboolean night)
{
  g_return_if_fail (RS_IS_CRANE (self));

  self->night = night;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** rs_crane_set_height: px of the design. */
void
rs_crane_set_height (RsCrane *self, double height)
{
  g_return_if_fail (RS_IS_CRANE (self));
  g_return_if_fail (height > 0);

  self->height = height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
