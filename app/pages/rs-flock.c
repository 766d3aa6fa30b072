/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cranes of this visit. */
#include "rs-flock.h"

#include "rs-crane.h"
#include "rs-stage.h"

#include <glib/gi18n-lib.h>

/* px of the design */
#define CRANE_HEIGHT 96
#define FLYING_HEIGHT 64 /* with its wings spread it is wide */
#define GAP 28

/* So many fly, and no more are drawn: it is a flock, not a score. */
#define FLOCK 5

struct _RsFlock
{
  GtkWidget parent_instance;

  guint n;
};

G_DEFINE_FINAL_TYPE (RsFlock, rs_flock, GTK_TYPE_WIDGET)

static void
adapt_gap (RsFlock *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout),
                              (guint)rs_stage_px (rs_stage_of (GTK_WIDGET (self)), GAP));
}

static void
clear (RsFlock *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
rs_flock_dispose (GObject *object)
{
  clear (RS_FLOCK (object));
  G_OBJECT_CLASS (rs_flock_parent_class)->dispose (object);
}

static void
rs_flock_class_init (RsFlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_flock_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rs_flock_init (RsFlock *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      C_ ("story-end cranes", "A crane for each story that was heard"), -1);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed",
                           G_CALLBACK (adapt_gap), self, G_CONNECT_SWAPPED);
  adapt_gap (self);
}

/**
 * rs_flock_new:
 *
 * Returns: (transfer floating): no cranes yet
 */
GtkWidget *
rs_flock_new (void)
{
  return g_object_new (RS_TYPE_FLOCK, NULL);
}

/**
 * rs_flock_set:
 * @n: stories that were heard
 */
void
rs_flock_set (RsFlock *self, guint n)
{
  g_return_if_fail (RS_IS_FLOCK (self));

  if (self->n == n)
    return;
  self->n = n;
  clear (self);
  for (guint i = 0; i < MIN (n, FLOCK); i++)
    gtk_widget_set_parent (n >= FLOCK ? rs_crane_new (RS_CRANE_FLIES, FLYING_HEIGHT)
                                      : rs_crane_new (RS_CRANE_LISTENS, CRANE_HEIGHT),
                           GTK_WIDGET (self));
}
