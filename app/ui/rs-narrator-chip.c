/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who reads. */
#include "rs-narrator-chip.h"

#include "rs-badge.h"
#include "rs-stage.h"

/* px of the design. */
#define DIAMETER 84
#define SPACING 20

struct _RsNarratorChip
{
  GtkWidget parent_instance;
  GtkWidget *badge, *line;
};

G_DEFINE_FINAL_TYPE (RsNarratorChip, rs_narrator_chip, GTK_TYPE_WIDGET)

static void
apply_scale (RsNarratorChip *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int side = rs_stage_px (stage, DIAMETER);

  gtk_widget_set_size_request (self->badge, side, side);
  gtk_box_layout_set_spacing (
      GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
      (guint)rs_stage_px (stage, SPACING));
}

static void
rs_narrator_chip_dispose (GObject *object)
{
  RsNarratorChip *self = RS_NARRATOR_CHIP (object);

  g_clear_pointer (&self->badge, gtk_widget_unparent);
  g_clear_pointer (&self->line, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_narrator_chip_parent_class)->dispose (object);
}

static void
rs_narrator_chip_class_init (RsNarratorChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_narrator_chip_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "rs-narrator-chip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rs_narrator_chip_init (RsNarratorChip *self)
{
  self->badge = rs_badge_new ("chip");
  self->line = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->line), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (self->line), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (self->line), 0);
  gtk_widget_set_valign (self->badge, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->badge, GTK_WIDGET (self));
  gtk_widget_set_parent (self->line, GTK_WIDGET (self));
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  apply_scale (self);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed",
                           G_CALLBACK (apply_scale), self, G_CONNECT_SWAPPED);
}

/** rs_narrator_chip_new: (transfer floating): nobody yet. */
GtkWidget *
rs_narrator_chip_new (void)
{
  return g_object_new (RS_TYPE_NARRATOR_CHIP, NULL);
}

/** rs_narrator_chip_set: who reads. */
void
rs_narrator_chip_set (RsNarratorChip *self, const char *icon, const char *line)
{
  g_return_if_fail (RS_IS_NARRATOR_CHIP (self));
  g_return_if_fail (line != NULL);

  rs_badge_set_icon (RS_BADGE (self->badge), icon);
  gtk_label_set_text (GTK_LABEL (self->line), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  line, -1);
}
