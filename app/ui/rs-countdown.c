/* SPDX-License-Identifier: GPL-3.0-or-later */
/* 3, 2, 1. */
#include "rs-countdown.h"

#include "rs-stage.h"

#include <math.h>

/* px of the design. */
#define DIAMETER 240.0
#define LINE 20.0

#define PARTS 3
/* rad between two parts of the ring */
#define GAP 0.34
/* The figure fills this much of the ring. */
#define FIGURE 0.62

struct _RsCountdown
{
  GtkWidget parent_instance;
  guint count;
};

G_DEFINE_FINAL_TYPE (RsCountdown, rs_countdown, GTK_TYPE_WIDGET)

static void
rs_countdown_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  *minimum = *natural = rs_stage_px (rs_stage_of (widget), DIAMETER);
}

static void
draw_ring (RsCountdown *self, cairo_t *cr, double line, double diameter)
{
  GdkRGBA color;

  cairo_set_line_width (cr, line);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < PARTS; i++)
    {
      double from = -G_PI / 2 + i * 2 * G_PI / PARTS;

      rs_tokens_rgba (i < self->count ? RS_COLOR_STRAW : RS_COLOR_NIGHT3, 1, &color);
      gdk_cairo_set_source_rgba (cr, &color);
      cairo_new_sub_path (cr);
      cairo_arc (cr, diameter / 2, diameter / 2, (diameter - line) / 2, from + GAP / 2,
                 from + 2 * G_PI / PARTS - GAP / 2);
      cairo_stroke (cr);
    }
}

static void
draw_figure (RsCountdown *self, GtkSnapshot *snapshot, double diameter)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  g_autofree char *text = g_strdup_printf ("%u", self->count);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self),
                                                                   text);
  PangoFontDescription *font = rs_stage_font (stage, RS_FONT_TILE);
  PangoRectangle ink;
  GdkRGBA color;

  pango_font_description_set_absolute_size (font,
                                            lround (diameter * FIGURE) * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_get_pixel_extents (layout, &ink, NULL);
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT ((float)round ((diameter - ink.width) / 2 - ink.x),
                            (float)round ((diameter - ink.height) / 2 - ink.y)));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
rs_countdown_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsCountdown *self = RS_COUNTDOWN (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double diameter = MIN (width, height);
  double line = rs_stage_px (rs_stage_of (widget), LINE);
  cairo_t *cr;

  if (self->count == 0 || diameter < 4 * line)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float)floor ((width - diameter) / 2),
                                                (float)floor ((height - diameter) / 2)));
  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)diameter, (float)diameter));
  draw_ring (self, cr, line, diameter);
  cairo_destroy (cr);
  draw_figure (self, snapshot, diameter);
  gtk_snapshot_restore (snapshot);
}

static void
rs_countdown_class_init (RsCountdownClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rs_countdown_measure;
  widget_class->snapshot = rs_countdown_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-countdown");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
rs_countdown_init (RsCountdown *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_countdown_new: (transfer floating): nothing is counted. */
GtkWidget *
rs_countdown_new (void)
{
  return g_object_new (RS_TYPE_COUNTDOWN, NULL);
}

/** rs_countdown_set: 3, 2, 1; 0: nothing is shown. */
void
rs_countdown_set (RsCountdown *self, guint count)
{
  g_autofree char *text = NULL;

  g_return_if_fail (RS_IS_COUNTDOWN (self));
  g_return_if_fail (count <= PARTS);

  if (self->count == count)
    return;
  self->count = count;
  text = count > 0 ? g_strdup_printf ("%u", count) : g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** rs_countdown_get: what it shows. */
guint
rs_countdown_get (RsCountdown *self)
{
  g_return_val_if_fail (RS_IS_COUNTDOWN (self), 0);

  return self->count;
}
