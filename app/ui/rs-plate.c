/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dark plate with names, over a picture. */
#include "rs-plate.h"

#include "rs-fit-label.h"

struct _RsPlate
{
  GtkWidget parent_instance;
  GtkWidget *title, *subtitle;
};

G_DEFINE_FINAL_TYPE (RsPlate, rs_plate, GTK_TYPE_WIDGET)

static void
rs_plate_dispose (GObject *object)
{
  RsPlate *self = RS_PLATE (object);

  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->subtitle, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_plate_parent_class)->dispose (object);
}

static void
rs_plate_class_init (RsPlateClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_plate_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "rs-plate");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rs_plate_init (RsPlate *self)
{
  self->title = rs_fit_label_new (NULL, RS_FONT_PLATE);
  self->subtitle = rs_fit_label_new (NULL, RS_FONT_STORY);
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));
  gtk_widget_set_parent (self->subtitle, GTK_WIDGET (self));
  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
      GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_END);
}

/** rs_plate_new: (transfer floating): @subtitle (nullable) */
GtkWidget *
rs_plate_new (const char *title, const char *subtitle)
{
  RsPlate *self = g_object_new (RS_TYPE_PLATE, NULL);

  rs_plate_set_title (self, title);
  rs_plate_set_subtitle (self, subtitle);
  return GTK_WIDGET (self);
}

/** rs_plate_set_title: the name of the house. */
void
rs_plate_set_title (RsPlate *self, const char *title)
{
  g_return_if_fail (RS_IS_PLATE (self));

  rs_fit_label_set_text (RS_FIT_LABEL (self->title), title);
}

/** rs_plate_set_subtitle: (nullable): what is seen. */
void
rs_plate_set_subtitle (RsPlate *self, const char *subtitle)
{
  g_return_if_fail (RS_IS_PLATE (self));

  rs_fit_label_set_text (RS_FIT_LABEL (self->subtitle), subtitle);
  gtk_widget_set_visible (self->subtitle, subtitle != NULL && *subtitle != '\0');
}
