/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The setting sun: how long until the screen goes back to its pictures. */
#include "rs-sun.h"

#include "rs-stage.h"

#include <math.h>

/* Parts of the diameter. */
#define HORIZON 0.6
#define SUN_RADIUS 0.23
#define NOON 0.3
#define SET 0.84

struct _RsSun
{
  GtkWidget parent_instance;
  double size, fraction;
};

G_DEFINE_FINAL_TYPE (RsSun, rs_sun, GTK_TYPE_WIDGET)

static void
rs_sun_measure (GtkWidget *widget,
                GtkOrientation orientation,
                int for_size,
                int *minimum,
                int *natural,
                int *minimum_baseline,
                int *natural_baseline)
{
  *minimum = *natural = rs_stage_px (rs_stage_of (widget), RS_SUN (widget)->size);
}

static void
set_color (cairo_t *cr, RsColor color, double alpha)
{
  GdkRGBA rgba;

  rs_tokens_rgba (color, alpha, &rgba);
  gdk_cairo_set_source_rgba (cr, &rgba);
}

/* A unit circle: sky, sun, forest. */
static void
draw (RsSun *self, cairo_t *cr)
{
  cairo_arc (cr, 0.5, 0.5, 0.5, 0, 2 * G_PI);
  cairo_clip (cr);
  set_color (cr, RS_COLOR_WHITE, 1);
  cairo_paint (cr);
  set_color (cr, RS_COLOR_BERD, 0.22);
  cairo_paint (cr);
  set_color (cr, RS_COLOR_STRAW, 0.6 * pow (1 - self->fraction, 2));
  cairo_paint (cr);
  set_color (cr, RS_COLOR_STRAW, 1);
  cairo_arc (cr, 0.5, SET + (NOON - SET) * self->fraction, SUN_RADIUS, 0, 2 * G_PI);
  cairo_fill (cr);
  set_color (cr, RS_COLOR_PINE, 1);
  cairo_rectangle (cr, 0, HORIZON, 1, 1 - HORIZON);
  cairo_fill (cr);
}

static void
rs_sun_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double side = MIN (width, height);
  cairo_t *cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));

  cairo_translate (cr, (width - side) / 2, (height - side) / 2);
  cairo_scale (cr, side, side);
  draw (RS_SUN (widget), cr);
  cairo_destroy (cr);
}

static void
rs_sun_class_init (RsSunClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rs_sun_measure;
  widget_class->snapshot = rs_sun_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-sun");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_sun_init (RsSun *self)
{
  self->fraction = 1;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_sun_new: (transfer floating): noon; @size in px of the design. */
GtkWidget *
rs_sun_new (double size)
{
  RsSun *self = g_object_new (RS_TYPE_SUN, NULL);

  self->size = size;
  return GTK_WIDGET (self);
}

/** rs_sun_set_fraction: 1 noon … 0 has set. */
void
rs_sun_set_fraction (RsSun *self, double fraction)
{
  g_return_if_fail (RS_IS_SUN (self));

  self->fraction = CLAMP (fraction, 0, 1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** rs_sun_get_fraction: 1 noon … 0 has set. */
double
rs_sun_get_fraction (RsSun *self)
{
  g_return_val_if_fail (RS_IS_SUN (self), 0);

  return self->fraction;
}
