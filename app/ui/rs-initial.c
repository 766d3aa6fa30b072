/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first letter of a name in a coloured round. */
#include "rs-initial.h"

#include "rs-stage.h"

/* px of the design where nobody says how big. */
#define DIAMETER 112
/* The letter's part of the diameter. */
#define LETTER_SHARE 0.5

struct _RsInitial
{
  GtkWidget parent_instance;
  char letter[8]; /* UTF-8, capital */
  RsColor color;
};

G_DEFINE_FINAL_TYPE (RsInitial, rs_initial, GTK_TYPE_WIDGET)

/* White stands well on each of them. */
static const RsColor colors[] = { RS_COLOR_BRICK, RS_COLOR_BERD, RS_COLOR_PINE,
                                  RS_COLOR_PLUM, RS_COLOR_AMBER };

static void
rs_initial_measure (GtkWidget *widget,
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
draw_letter (RsInitial *self, cairo_t *cr, double diameter)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self),
                                                                   self->letter);
  g_autoptr (PangoFontDescription) font = rs_stage_font (stage, RS_FONT_TILE);
  PangoRectangle ink;

  pango_font_description_set_absolute_size (font, diameter * LETTER_SHARE * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_get_pixel_extents (layout, &ink, NULL);
  cairo_move_to (cr, (diameter - ink.width) / 2 - ink.x,
                 (diameter - ink.height) / 2 - ink.y);
  cairo_set_source_rgb (cr, 1, 1, 1);
  pango_cairo_show_layout (cr, layout);
}

static void
rs_initial_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsInitial *self = RS_INITIAL (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double diameter = MIN (width, height);
  cairo_t *cr = NULL;
  GdkRGBA ground;

  if (diameter <= 0)
    return;
  rs_tokens_rgba (self->color, 1, &ground);
  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
  cairo_translate (cr, (width - diameter) / 2, (height - diameter) / 2);
  cairo_arc (cr, diameter / 2, diameter / 2, diameter / 2, 0, 2 * G_PI);
  gdk_cairo_set_source_rgba (cr, &ground);
  cairo_fill (cr);
  draw_letter (self, cr, diameter);
  cairo_destroy (cr);
}

static void
rs_initial_class_init (RsInitialClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rs_initial_measure;
  widget_class->snapshot = rs_initial_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-initial");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_initial_init (RsInitial *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/** rs_initial_new: (transfer floating) */
GtkWidget *
rs_initial_new (const char *name)
{
  RsInitial *self = g_object_new (RS_TYPE_INITIAL, NULL);

  rs_initial_set_name (self, name);
  return GTK_WIDGET (self);
}

/** rs_initial_set_name: (nullable): whose letter it is. */
void
rs_initial_set_name (RsInitial *self, const char *name)
{
  gunichar first = 0;
  int length = 0;

  g_return_if_fail (RS_IS_INITIAL (self));

  if (name == NULL)
    name = "";
  first = g_unichar_toupper (g_utf8_get_char_validated (name, -1));
  length = g_unichar_isgraph (first) ? g_unichar_to_utf8 (first, self->letter) : 0;
  self->letter[length] = '\0';
  self->color = colors[g_str_hash (name) % G_N_ELEMENTS (colors)];
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
