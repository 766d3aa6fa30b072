/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The top of a page: the title, the host crane, the marks of legend and of age. */
#include "rs-header.h"

#include "rs-crane.h"
#include "rs-fit-label.h"
#include "rs-stage.h"

/* px of the design: from the crane to the age mark. */
#define SPACING 48
#define MARK_SPACING 16 /* between two marks */
#define CRANE_HEIGHT 104
#define TITLE_DROP 4 /* capitals of Vollkorn stand high in their line */

struct _RsHeader
{
  GtkWidget parent_instance;
  GtkWidget *title;
  GtkWidget *crane;
  GtkWidget *legend;
  GtkWidget *age;
};

G_DEFINE_FINAL_TYPE (RsHeader, rs_header, GTK_TYPE_WIDGET)

static void
rs_header_measure (GtkWidget *widget,
                   GtkOrientation orientation,
                   int for_size,
                   int *minimum,
                   int *natural,
                   int *minimum_baseline,
                   int *natural_baseline)
{
  RsStage *stage = rs_stage_of (widget);
  int unused;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_measure (child, orientation, -1, &unused, NULL, NULL, NULL);
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL
                            ? rs_stage_size (stage, RS_SIZE_HEADER)
                            : rs_stage_px (stage, 480);
}

/* Puts a child at the right of what is left; returns what is left then. */
static int
place_right (GtkWidget *child, int right, int height, int spacing)
{
  GtkRequisition size;

  if (!gtk_widget_get_visible (child))
    return right;
  gtk_widget_get_preferred_size (child, NULL, &size);
  gtk_widget_size_allocate (child,
                            &(GtkAllocation){ right - size.width,
                                              (height - size.height) / 2, size.width,
                                              size.height },
                            -1);
  return right - size.width - spacing;
}

static void
rs_header_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsHeader *self = RS_HEADER (widget);
  RsStage *stage = rs_stage_of (widget);
  int margin = rs_stage_size (stage, RS_SIZE_MARGIN);
  int spacing = rs_stage_px (stage, SPACING);
  int drop = rs_stage_px (stage, TITLE_DROP); /* of its middle */
  int right = width - margin;
  gboolean has_legend = gtk_widget_get_visible (self->legend);

  right = place_right (self->age, right, height,
                       has_legend ? rs_stage_px (stage, MARK_SPACING) : spacing);
  right = place_right (self->legend, right, height, spacing);
  right = place_right (self->crane, right, height, spacing);
  gtk_widget_size_allocate (self->title,
                            &(GtkAllocation){ margin, 2 * drop, MAX (right - margin, 0),
                                              MAX (height - 2 * drop, 0) },
                            -1);
}

static void
rs_header_dispose (GObject *object)
{
  RsHeader *self = RS_HEADER (object);

  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->crane, gtk_widget_unparent);
  g_clear_pointer (&self->legend, gtk_widget_unparent);
  g_clear_pointer (&self->age, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_header_parent_class)->dispose (object);
}

static void
rs_header_class_init (RsHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_header_dispose;
  widget_class->measure = rs_header_measure;
  widget_class->size_allocate = rs_header_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "rs-header");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BANNER);
}

static void
rs_header_init (RsHeader *self)
{
  self->title = rs_fit_label_new (NULL, RS_FONT_TITLE);
  rs_fit_label_set_squeezable (RS_FIT_LABEL (self->title), TRUE);
  self->crane = rs_crane_new (RS_CRANE_LISTENS, CRANE_HEIGHT);
  self->legend = gtk_label_new (NULL);
  self->age = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->title, "title");
  gtk_widget_add_css_class (self->legend, "age");
  gtk_widget_add_css_class (self->age, "age");
  gtk_widget_set_visible (self->crane, FALSE);
  gtk_widget_set_visible (self->legend, FALSE);
  gtk_widget_set_visible (self->age, FALSE);
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));
  gtk_widget_set_parent (self->crane, GTK_WIDGET (self));
  gtk_widget_set_parent (self->legend, GTK_WIDGET (self));
  gtk_widget_set_parent (self->age, GTK_WIDGET (self));
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_header_new: (transfer floating): no age mark and no crane yet. */
GtkWidget *
rs_header_new (const char *title)
{
  RsHeader *self = g_object_new (RS_TYPE_HEADER, NULL);

  rs_header_set_title (self, title);
  return GTK_WIDGET (self);
}

/** rs_header_set_title: (nullable) */
void
rs_header_set_title (RsHeader *self, const char *title)
{
  g_return_if_fail (RS_IS_HEADER (self));

  rs_fit_label_set_text (RS_FIT_LABEL (self->title), title);
}

/** rs_header_get_title: never %NULL. */
const char *
rs_header_get_title (RsHeader *self)
{
  g_return_val_if_fail (RS_IS_HEADER (self), NULL);

  return rs_fit_label_get_text (RS_FIT_LABEL (self->title));
}

/** rs_header_set_age: 0, 6, 12…; below 0 for no mark. */
void
rs_header_set_age (RsHeader *self, int age)
{
  g_autofree char *text = NULL;

  g_return_if_fail (RS_IS_HEADER (self));

  text = g_strdup_printf ("%d+", MAX (age, 0));
  gtk_label_set_text (GTK_LABEL (self->age), text);
  gtk_widget_set_visible (self->age, age >= 0);
}

/** rs_header_set_mark: (nullable): other words where the age mark stands. */
void
rs_header_set_mark (RsHeader *self, const char *words)
{
  g_return_if_fail (RS_IS_HEADER (self));

  gtk_label_set_text (GTK_LABEL (self->age), words != NULL ? words : "");
  gtk_widget_set_visible (self->age, words != NULL);
}

/** rs_header_set_legend: (nullable): words beside the age mark, «так рассказывают». */
void
rs_header_set_legend (RsHeader *self, const char *words)
{
  g_return_if_fail (RS_IS_HEADER (self));

  gtk_label_set_text (GTK_LABEL (self->legend), words != NULL ? words : "");
  gtk_widget_set_visible (self->legend, words != NULL);
}

/** rs_header_set_crane: whether the host stands beside the age mark. */
void
rs_header_set_crane (RsHeader *self, gboolean shown)
{
  g_return_if_fail (RS_IS_HEADER (self));

  gtk_widget_set_visible (self->crane, shown);
}

/** rs_header_get_age_mark: (transfer none) */
GtkWidget *
rs_header_get_age_mark (RsHeader *self)
{
  g_return_val_if_fail (RS_IS_HEADER (self), NULL);

  return self->age;
}

/** rs_header_get_crane: (transfer none): the host, shown or not. */
GtkWidget *
rs_header_get_crane (RsHeader *self)
{
  g_return_val_if_fail (RS_IS_HEADER (self), NULL);

  return self->crane;
}
