/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text that is never cut: finds the size at which it fits. */
#include "rs-fit-label.h"

#include "rs-stage.h"

#include <limits.h>
#include <math.h>

/* As small as a single line gets before the text takes two, and at all. */
#define ONE_LINE_LEAST 0.84
#define LEAST 0.5
#define STEP 0.04

struct _RsFitLabel
{
  GtkWidget parent_instance;
  char *text;
  RsFont font;
  double xalign;
  int lines;
  gboolean squeezable;
  PangoLayout *layout; /* as last fitted */
  int fitted_width, fitted_height;
};

G_DEFINE_FINAL_TYPE (RsFitLabel, rs_fit_label, GTK_TYPE_WIDGET)

static void
forget_fit (RsFitLabel *self)
{
  self->fitted_width = self->fitted_height = -1;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
set_size (RsFitLabel *self, PangoLayout *layout, double factor)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  PangoFontDescription *font = rs_stage_font (stage, self->font);
  PangoAttrList *attributes = pango_attr_list_new ();
  int line = (int)lround (rs_stage_line (stage, self->font) * factor);

  pango_font_description_set_absolute_size (
      font, lround (pango_font_description_get_size (font) * factor / PANGO_SCALE)
                * PANGO_SCALE);
  pango_attr_list_insert (attributes,
                          pango_attr_line_height_new_absolute (line * PANGO_SCALE));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("lnum=1"));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_font_description_free (font);
}

static void
get_size (PangoLayout *layout, int *width, int *height)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  *width = PANGO_PIXELS_CEIL (logical.width);
  *height = PANGO_PIXELS_CEIL (logical.height);
}

static gboolean
fits (RsFitLabel *self,
      PangoLayout *layout,
      double factor,
      int lines,
      int width,
      int height)
{
  int own_width, own_height;

  set_size (self, layout, factor);
  pango_layout_set_width (layout, lines > 1 ? width * PANGO_SCALE : -1);
  get_size (layout, &own_width, &own_height);
  return own_width <= width && own_height <= height
         && pango_layout_get_line_count (layout) <= lines;
}

/* One line, a smaller line, more lines, smaller ones; in the end whatever is least. */
static void
fit (RsFitLabel *self, PangoLayout *layout, int width, int height)
{
  for (double factor = 1; factor >= ONE_LINE_LEAST - 1e-6; factor -= STEP)
    if (fits (self, layout, factor, 1, width, height))
      return;
  for (double factor = 1; factor >= LEAST - 1e-6; factor -= STEP)
    for (int lines = 2; lines <= self->lines; lines++)
      if (fits (self, layout, factor, lines, width, height))
        return;
  for (double factor = ONE_LINE_LEAST; factor >= LEAST - 1e-6; factor -= STEP)
    if (fits (self, layout, factor, 1, width, height))
      return;
  fits (self, layout, LEAST, MAX (self->lines, 2), width, height);
}

/* Two lines of like length, not a long one and a word: as narrow as two lines can be. */
static void
balance (PangoLayout *layout)
{
  int most = pango_layout_get_width (layout), least = most / 2;

  if (most < 0 || pango_layout_get_line_count (layout) != 2)
    return;
  while (most - least > PANGO_SCALE)
    {
      int middle = (least + most) / 2, own_width, own_height;

      pango_layout_set_width (layout, middle);
      get_size (layout, &own_width, &own_height);
      if (pango_layout_get_line_count (layout) == 2
          && own_width * PANGO_SCALE <= middle + PANGO_SCALE)
        most = middle;
      else
        least = middle;
    }
  pango_layout_set_width (layout, most);
}

static PangoLayout *
make_layout (RsFitLabel *self)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_set_alignment (layout, self->xalign < 0.25   ? PANGO_ALIGN_LEFT
                                      : self->xalign < 0.75 ? PANGO_ALIGN_CENTER
                                                            : PANGO_ALIGN_RIGHT);
  return layout;
}

static GtkSizeRequestMode
rs_fit_label_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rs_fit_label_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  RsFitLabel *self = RS_FIT_LABEL (widget);
  g_autoptr (PangoLayout) layout = make_layout (self);
  int width, height;

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size > 0)
    fit (self, layout, for_size, INT_MAX);
  else
    set_size (self, layout, 1);
  get_size (layout, &width, &height);
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? height : width;
  *minimum = *natural;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || self->squeezable)
    *minimum = MIN (*natural, rs_stage_line (rs_stage_of (widget), self->font) / 2);
}

static void
ensure_fit (RsFitLabel *self, int width, int height)
{
  if (self->layout != NULL && width == self->fitted_width
      && height == self->fitted_height)
    return;
  g_clear_object (&self->layout);
  self->layout = make_layout (self);
  fit (self, self->layout, width, height);
  balance (self->layout);
  self->fitted_width = width;
  self->fitted_height = height;
}

static void
rs_fit_label_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsFitLabel *self = RS_FIT_LABEL (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int own_width, own_height, layout_width;
  double x;
  GdkRGBA color;

  if (*self->text == '\0' || width <= 0)
    return;
  ensure_fit (self, width, height);
  get_size (self->layout, &own_width, &own_height);
  /* A layout with a width aligns its lines by itself. */
  layout_width = pango_layout_get_width (self->layout);
  x = round ((width - (layout_width < 0 ? own_width : layout_width / PANGO_SCALE))
             * self->xalign);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT ((float)x, (float)floor ((height - own_height) / 2.0)));
  gtk_snapshot_append_layout (snapshot, self->layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
rs_fit_label_finalize (GObject *object)
{
  RsFitLabel *self = RS_FIT_LABEL (object);

  g_clear_object (&self->layout);
  g_free (self->text);
  G_OBJECT_CLASS (rs_fit_label_parent_class)->finalize (object);
}

static void
rs_fit_label_class_init (RsFitLabelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rs_fit_label_finalize;
  widget_class->get_request_mode = rs_fit_label_get_request_mode;
  widget_class->measure = rs_fit_label_measure;
  widget_class->snapshot = rs_fit_label_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-fit-label");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
rs_fit_label_init (RsFitLabel *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));

  self->text = g_strdup ("");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE,
                               -1);
  self->lines = 2;
  self->fitted_width = -1;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  g_signal_connect_object (stage, "changed", G_CALLBACK (forget_fit), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rs_fit_label_new:
 * @text: (nullable)
 *
 * Returns: (transfer floating): a label of at most two lines
 */
GtkWidget *
rs_fit_label_new (const char *text, RsFont font)
{
  RsFitLabel *self = g_object_new (RS_TYPE_FIT_LABEL, NULL);

  self->font = font;
  rs_fit_label_set_text (self, text);
  return GTK_WIDGET (self);
}

/** rs_fit_label_set_text: (nullable) */
void
rs_fit_label_set_text (RsFitLabel *self, const char *text)
{
  g_return_if_fail (RS_IS_FIT_LABEL (self));

  if (text == NULL)
    text = "";
  if (g_str_equal (self->text, text))
    return;
  g_free (self->text);
  self->text = g_strdup (text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->text, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN,
                               *self->text == '\0', -1);
  forget_fit (self);
}

/** rs_fit_label_get_text: never %NULL. */
const char *
rs_fit_label_get_text (RsFitLabel *self)
{
  g_return_val_if_fail (RS_IS_FIT_LABEL (self), NULL);

  return self->text;
}

/** rs_fit_label_set_font: the size to begin with. */
void
rs_fit_label_set_font (RsFitLabel *self, RsFont font)
{
  g_return_if_fail (RS_IS_FIT_LABEL (self));

  self->font = font;
  forget_fit (self);
}

/** rs_fit_label_set_xalign: 0 left, 0.5 centre, 1 right. */
void
rs_fit_label_set_xalign (RsFitLabel *self, double xalign)
{
  g_return_if_fail (RS_IS_FIT_LABEL (self));

  self->xalign = xalign;
  forget_fit (self);
}

/** rs_fit_label_set_lines: how many at most. */
void
rs_fit_label_set_lines (RsFitLabel *self, int lines)
{
  g_return_if_fail (RS_IS_FIT_LABEL (self));
  g_return_if_fail (lines > 0);

  self->lines = lines;
  forget_fit (self);
}

/** rs_fit_label_set_squeezable: the height that it gets decides the size of the text. */
void
rs_fit_label_set_squeezable (RsFitLabel *self, gboolean squeezable)
{
  g_return_if_fail (RS_IS_FIT_LABEL (self));

  self->squeezable = squeezable;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** rs_fit_label_is_whole: whether all of the text has room where it stands. */
gboolean
rs_fit_label_is_whole (RsFitLabel *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  int own_width, own_height;

  g_return_val_if_fail (RS_IS_FIT_LABEL (self), FALSE);

  if (*self->text == '\0')
    return TRUE;
  ensure_fit (self, width, height);
  get_size (self->layout, &own_width, &own_height);
  return own_width <= width && own_height <= height;
}
