/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One of our icons in the text colour, sharp at any size. */
#include "rs-icon.h"

#include "rs-stage.h"

struct _RsIcon
{
  GtkWidget parent_instance;
  char *name;
  double size;
};

G_DEFINE_FINAL_TYPE (RsIcon, rs_icon, GTK_TYPE_WIDGET)

static void
rs_icon_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  RsIcon *self = RS_ICON (widget);

  *minimum = *natural = rs_stage_px (rs_stage_of (widget), self->size);
}

static void
rs_icon_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsIcon *self = RS_ICON (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  g_autofree char *path = NULL;
  RsDrawing *drawing;
  GdkRGBA color;
  cairo_t *cr;

  if (self->name == NULL || width <= 0 || height <= 0)
    return;
  path = g_strdup_printf ("scalable/actions/rs-%s-symbolic", self->name);
  drawing = rs_stage_get_drawing (rs_stage_of (widget), path);
  if (drawing == NULL)
    return;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  rs_drawing_draw (drawing, cr, width, height, &color);
  cairo_destroy (cr);
}

static void
rs_icon_finalize (GObject *object)
{
  g_free (RS_ICON (object)->name);
  G_OBJECT_CLASS (rs_icon_parent_class)->finalize (object);
}

static void
rs_icon_class_init (RsIconClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rs_icon_finalize;
  widget_class->measure = rs_icon_measure;
  widget_class->snapshot = rs_icon_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-icon");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_icon_init (RsIcon *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  rs_stage_follow (GTK_WIDGET (self));
}

/**
 * rs_icon_new:
 * @name: (nullable): "home" for rs-home-symbolic
 * @size: px of the design
 *
 * Returns: (transfer floating): the icon
 */
GtkWidget *
rs_icon_new (const char *name, double size)
{
  RsIcon *self = g_object_new (RS_TYPE_ICON, NULL);

  self->name = g_strdup (name);
  self->size = size;
  return GTK_WIDGET (self);
}

/** rs_icon_set_name: (nullable): shows another icon, or none. */
void
rs_icon_set_name (RsIcon *self, const char *name)
{
  g_return_if_fail (RS_IS_ICON (self));

  if (g_strcmp0 (self->name, name) == 0)
    return;
  g_free (self->name);
  self->name = g_strdup (name);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** rs_icon_get_name: (nullable) */
const char *
rs_icon_get_name (RsIcon *self)
{
  g_return_val_if_fail (RS_IS_ICON (self), NULL);

  return self->name;
}

/** rs_icon_set_size: px of the design. */
void
rs_icon_set_size (RsIcon *self, double size)
{
  g_return_if_fail (RS_IS_ICON (self));

  self->size = size;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
