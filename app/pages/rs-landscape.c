/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The river among hills, drawn: what is seen when there is no picture at all. */
#include "rs-landscape.h"

struct _RsLandscape
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (RsLandscape, rs_landscape, GTK_TYPE_WIDGET)

static void
set_color (cairo_t *cr, guint32 rgb)
{
  cairo_set_source_rgb (cr, (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0,
                        (rgb & 0xFF) / 255.0);
}

/* @stretch: width to height: the sun is round on any screen. */
static void
draw_sky (cairo_t *cr, double stretch)
{
  cairo_pattern_t *sky = cairo_pattern_create_linear (0, 0, 0, 0.72);

  cairo_pattern_add_color_stop_rgb (sky, 0.0, 0.93, 0.83, 0.65);
  cairo_pattern_add_color_stop_rgb (sky, 1.0, 0.80, 0.86, 0.80);
  cairo_set_source (cr, sky);
  cairo_paint (cr);
  cairo_pattern_destroy (sky);
  set_color (cr, 0xF9EDCB);
  cairo_save (cr);
  cairo_translate (cr, 0.73, 0.22);
  cairo_scale (cr, MIN (1.0, 1.0 / stretch), MIN (1.0, stretch));
  cairo_arc (cr, 0, 0, 0.11, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_restore (cr);
}

/* A hill from the left edge to the right one, as a soft wave. */
static void
draw_hill (cairo_t *cr, guint32 color, double left, double middle, double right)
{
  set_color (cr, color);
  cairo_move_to (cr, 0, 1);
  cairo_line_to (cr, 0, left);
  cairo_curve_to (cr, 0.2, left - 0.06, 0.35, middle + 0.04, 0.5, middle);
  cairo_curve_to (cr, 0.65, middle - 0.04, 0.85, right + 0.05, 1, right);
  cairo_line_to (cr, 1, 1);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_tree (cairo_t *cr, double x, double y, double height)
{
  double half = height * 0.22;

  for (int i = 0; i < 3; i++)
    {
      double top = y - height + i * height * 0.24;
      double reach = half * (0.55 + 0.225 * i);

      cairo_move_to (cr, x, top);
      cairo_line_to (cr, x + reach, top + height * 0.42);
      cairo_line_to (cr, x - reach, top + height * 0.42);
      cairo_close_path (cr);
    }
  cairo_fill (cr);
}

static void
draw_forest (cairo_t *cr)
{
  static const double heights[] = { 0.15, 0.11, 0.17, 0.12, 0.14, 0.1, 0.16, 0.13, 0.12 };

  set_color (cr, 0x457A6B);
  for (guint i = 0; i < G_N_ELEMENTS (heights); i++)
    draw_tree (cr, 0.36 + 0.073 * i, 0.62 + (i % 2) * 0.012, heights[i]);
}

static void
draw_rock (cairo_t *cr)
{
  set_color (cr, 0x8A7766);
  cairo_move_to (cr, 0, 0.36);
  cairo_line_to (cr, 0.12, 0.28);
  cairo_line_to (cr, 0.22, 0.27);
  cairo_line_to (cr, 0.29, 0.42);
  cairo_line_to (cr, 0.36, 0.74);
  cairo_line_to (cr, 0, 0.86);
  cairo_close_path (cr);
  cairo_fill (cr);
  set_color (cr, 0xA1907F);
  cairo_move_to (cr, 0.12, 0.28);
  cairo_line_to (cr, 0.22, 0.27);
  cairo_line_to (cr, 0.29, 0.42);
  cairo_line_to (cr, 0.24, 0.52);
  cairo_line_to (cr, 0.16, 0.42);
  cairo_close_path (cr);
  cairo_fill (cr);
  set_color (cr, 0x2F5F50);
  draw_tree (cr, 0.06, 0.35, 0.17);
  draw_tree (cr, 0.13, 0.31, 0.2);
  draw_tree (cr, 0.19, 0.3, 0.15);
}

static void
draw_river (cairo_t *cr)
{
  set_color (cr, 0x5F9FB2);
  cairo_move_to (cr, 0, 0.84);
  cairo_curve_to (cr, 0.3, 0.72, 0.5, 0.9, 1, 0.76);
  cairo_line_to (cr, 1, 1);
  cairo_line_to (cr, 0, 1);
  cairo_close_path (cr);
  cairo_fill (cr);
  set_color (cr, 0x5B8850);
  cairo_move_to (cr, 0.68, 1);
  cairo_curve_to (cr, 0.8, 0.9, 0.9, 0.87, 1, 0.86);
  cairo_line_to (cr, 1, 1);
  cairo_close_path (cr);
  cairo_fill (cr);
}

/* In a unit square that is stretched: a high screen shows higher hills. */
static void
rs_landscape_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));

  cairo_scale (cr, width, height);
  draw_sky (cr, (double)width / MAX (height, 1));
  draw_hill (cr, 0x9CBBAE, 0.52, 0.48, 0.45);
  draw_forest (cr);
  draw_hill (cr, 0x6E9F8B, 0.66, 0.6, 0.56);
  draw_rock (cr);
  draw_river (cr);
  cairo_destroy (cr);
}

static void
rs_landscape_class_init (RsLandscapeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = rs_landscape_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_landscape_init (RsLandscape *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * rs_landscape_new:
 *
 * Returns: (transfer floating)
 */
GtkWidget *
rs_landscape_new (void)
{
  return g_object_new (RS_TYPE_LANDSCAPE, NULL);
}
