/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The carved edge along the bottom of every page. */
#include "rs-edge.h"

#include "rs-press.h"
#include "rs-stage.h"

struct _RsEdge
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (RsEdge, rs_edge, GTK_TYPE_WIDGET)

static void
rs_edge_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  RsStage *stage = rs_stage_of (widget);

  *minimum = *natural = rs_stage_size (
      stage, orientation == GTK_ORIENTATION_VERTICAL ? RS_SIZE_FLOOR : RS_SIZE_EDGE);
}

/* One piece, then its copies side by side, the first half shown at both ends. */
static void
rs_edge_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsStage *stage = rs_stage_of (widget);
  RsDrawing *drawing = rs_stage_get_drawing (stage, "ornament/edge");
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int own_height = rs_stage_size (stage, RS_SIZE_EDGE);
  double piece;
  cairo_t *cr;

  if (drawing == NULL || width <= 0)
    return;
  piece = own_height * rs_drawing_get_width (drawing) / rs_drawing_get_height (drawing);
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (0, (float)(height - own_height),
                                                       (float)width, (float)own_height));
  cairo_translate (cr, 0, height - own_height);
  for (double x = 0; x < width; x += piece)
    {
      rs_drawing_draw (drawing, cr, piece, own_height, NULL);
      cairo_translate (cr, piece, 0);
    }
  cairo_destroy (cr);
}

static void
rs_edge_class_init (RsEdgeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rs_edge_measure;
  widget_class->snapshot = rs_edge_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-edge");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_edge_init (RsEdge *self)
{
  /* Resting hands lie here: what touches it ends here. */
  rs_press_attach (GTK_WIDGET (self), NULL);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_END);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_edge_new: (transfer floating) */
GtkWidget *
rs_edge_new (void)
{
  return g_object_new (RS_TYPE_EDGE, NULL);
}
