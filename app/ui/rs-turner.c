/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What turns pages: ◀ dots ▶. */
#include "rs-turner.h"

#include "rs-dots.h"
#include "rs-stage.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

/* More than these would be a string of pearls from one edge to the other. */
#define MOST_DOTS 12

enum
{
  TURNED,
  N_SIGNALS,
};

struct _RsTurner
{
  GtkWidget parent_instance;

  RsTouchButton *previous;
  RsDots *dots;
  GtkLabel *number;
  RsTouchButton *next;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsTurner, rs_turner, GTK_TYPE_WIDGET)

static void
on_previous_clicked (RsTurner *self)
{
  g_signal_emit (self, signals[TURNED], 0, -1);
}

static void
on_next_clicked (RsTurner *self)
{
  g_signal_emit (self, signals[TURNED], 0, 1);
}

static void
adapt_gap (RsTurner *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout),
                              (guint)rs_stage_size (stage, RS_SIZE_DOCK_GAP));
}

static void
rs_turner_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_TURNER);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (rs_turner_parent_class)->dispose (object);
}

static void
rs_turner_class_init (RsTurnerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_turner_dispose;
  signals[TURNED] = g_signal_new ("turned", RS_TYPE_TURNER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  g_type_ensure (RS_TYPE_DOTS);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/ru/rodnaya_storona/ui/rs-turner.ui");
  gtk_widget_class_bind_template_child (widget_class, RsTurner, previous);
  gtk_widget_class_bind_template_child (widget_class, RsTurner, dots);
  gtk_widget_class_bind_template_child (widget_class, RsTurner, number);
  gtk_widget_class_bind_template_child (widget_class, RsTurner, next);
  gtk_widget_class_bind_template_callback (widget_class, on_previous_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_next_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
rs_turner_init (RsTurner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed",
                           G_CALLBACK (adapt_gap), self, G_CONNECT_SWAPPED);
  adapt_gap (self);
}

/**
 * rs_turner_new:
 *
 * Returns: (transfer floating)
 */
GtkWidget *
rs_turner_new (void)
{
  return g_object_new (RS_TYPE_TURNER, NULL);
}

/**
 * rs_turner_set:
 * @n: how many pages
 * @current: the one that is seen, from 0
 */
void
rs_turner_set (RsTurner *self, guint n, guint current)
{
  gboolean is_many = n > MOST_DOTS;
  g_autofree char *words = NULL;

  g_return_if_fail (RS_IS_TURNER (self));

  gtk_widget_set_visible (GTK_WIDGET (self->dots), n > 1 && !is_many);
  gtk_widget_set_visible (GTK_WIDGET (self->number), is_many);
  rs_dots_set (self->dots, MIN (n, MOST_DOTS), MIN (current, MOST_DOTS - 1));
  words = g_strdup_printf (C_ ("turner pages", "%u of %u"), current + 1, n);
  gtk_label_set_text (self->number, words);
}

/**
 * rs_turner_set_ends:
 *
 * What cannot be turned to is shown pale and does nothing.
 */
void
rs_turner_set_ends (RsTurner *self, gboolean can_previous, gboolean can_next)
{
  g_return_if_fail (RS_IS_TURNER (self));

  gtk_widget_set_sensitive (GTK_WIDGET (self->previous), can_previous);
  gtk_widget_set_sensitive (GTK_WIDGET (self->next), can_next);
}
