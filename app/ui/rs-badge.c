/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A round mark with an icon. */
#include "rs-badge.h"

#include "rs-stage.h"

/* The icon's part of the diameter. */
#define ICON_SHARE 0.62

/* px of the design where nobody says how big. */
#define DIAMETER 72

/* Outline of a light badge, px of the design. */
#define LINE 3

struct _RsBadge
{
  GtkWidget parent_instance;
  char *icon;
};

G_DEFINE_FINAL_TYPE (RsBadge, rs_badge, GTK_TYPE_WIDGET)

static void
rs_badge_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  *minimum = 0;
  *natural = rs_stage_px (rs_stage_of (widget), DIAMETER);
}

static void
get_colors (GtkWidget *widget, GdkRGBA *ground, GdkRGBA *ink)
{
  rs_tokens_rgba (RS_COLOR_WHITE, 1, ground);
  rs_tokens_rgba (RS_COLOR_BERD, 1, ink);
  if (gtk_widget_has_css_class (widget, "check"))
    rs_tokens_rgba (RS_COLOR_OK, 1, ground);
  else if (gtk_widget_has_css_class (widget, "chip"))
    rs_tokens_rgba (RS_COLOR_BERD, 1, ground);
  else
    return;
  rs_tokens_rgba (RS_COLOR_WHITE, 1, ink);
}

static void
draw (RsBadge *self, cairo_t *cr, double diameter)
{
  GtkWidget *widget = GTK_WIDGET (self);
  RsStage *stage = rs_stage_of (widget);
  double line = rs_stage_px (stage, LINE), icon = diameter * ICON_SHARE;
  g_autofree char *path = g_strdup_printf ("scalable/actions/rs-%s-symbolic", self->icon);
  RsDrawing *drawing = rs_stage_get_drawing (stage, path);
  GdkRGBA ground, ink;

  get_colors (widget, &ground, &ink);
  cairo_arc (cr, diameter / 2, diameter / 2, (diameter - line) / 2, 0, 2 * G_PI);
  gdk_cairo_set_source_rgba (cr, &ground);
  cairo_fill_preserve (cr);
  gdk_cairo_set_source_rgba (cr,
                             gtk_widget_has_css_class (widget, "badge") ? &ink : &ground);
  cairo_set_line_width (cr, line);
  cairo_stroke (cr);
  if (drawing == NULL)
    return;
  cairo_translate (cr, (diameter - icon) / 2, (diameter - icon) / 2);
  rs_drawing_draw (drawing, cr, icon, icon, &ink);
}

static void
rs_badge_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsBadge *self = RS_BADGE (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int diameter = MIN (width, height);
  cairo_t *cr;

  if (self->icon == NULL || diameter <= 0)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_translate (cr, (width - diameter) / 2.0, (height - diameter) / 2.0);
  draw (self, cr, diameter);
  cairo_destroy (cr);
}

static void
rs_badge_finalize (GObject *object)
{
  g_free (RS_BADGE (object)->icon);
  G_OBJECT_CLASS (rs_badge_parent_class)->finalize (object);
}

static void
rs_badge_class_init (RsBadgeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rs_badge_finalize;
  widget_class->measure = rs_badge_measure;
  widget_class->snapshot = rs_badge_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-badge");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_badge_init (RsBadge *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_badge_new: (transfer floating): looks: "badge", "check", "chip". */
GtkWidget *
rs_badge_new (const char *look)
{
  GtkWidget *self = g_object_new (RS_TYPE_BADGE, NULL);

  gtk_widget_add_css_class (self, look);
  return self;
}

/** rs_badge_set_icon: (nullable) */
void
rs_badge_set_icon (RsBadge *self, const char *icon)
{
  g_return_if_fail (RS_IS_BADGE (self));

  g_free (self->icon);
  self->icon = g_strdup (icon);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
