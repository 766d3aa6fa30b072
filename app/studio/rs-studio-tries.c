/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tries of one piece that are kept. */
#include "rs-studio-tries.h"

#include "rs-stage.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

/* px of the design, as a column. */
#define WIDTH 240

enum
{
  CHOSEN,
  N_SIGNALS,
};

struct _RsStudioTries
{
  GtkWidget parent_instance;

  GtkWidget *buttons[RS_STUDIO_MAX_TRIES];
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioTries, rs_studio_tries, GTK_TYPE_WIDGET)

static guint
count_shown (RsStudioTries *self)
{
  guint n = 0;

  for (guint i = 0; i < RS_STUDIO_MAX_TRIES; i++)
    n += gtk_widget_get_visible (self->buttons[i]) ? 1 : 0;
  return n;
}

static void
rs_studio_tries_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  RsStage *stage = rs_stage_of (widget);
  int n = (int)count_shown (RS_STUDIO_TRIES (widget)), unused;

  for (guint i = 0; i < RS_STUDIO_MAX_TRIES; i++)
    gtk_widget_measure (RS_STUDIO_TRIES (widget)->buttons[i], orientation, -1, &unused,
                        NULL, NULL, NULL);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL
                            ? rs_stage_px (stage, WIDTH)
                            : n * rs_stage_size (stage, RS_SIZE_BUTTON)
                                  + MAX (n - 1, 0)
                                        * rs_stage_size (stage, RS_SIZE_DOCK_GAP);
}

static void
rs_studio_tries_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsStudioTries *self = RS_STUDIO_TRIES (widget);
  RsStage *stage = rs_stage_of (widget);
  int gap = rs_stage_size (stage, RS_SIZE_DOCK_GAP);
  int side = rs_stage_size (stage, RS_SIZE_BUTTON);
  gboolean is_row = width > 2 * height;
  int n = MAX ((int)count_shown (self), 1), part = (width - (n - 1) * gap) / n;
  GtkAllocation area = { 0, 0, is_row ? part : width, side };

  if (is_row)
    area.y = (height - side) / 2;
  for (guint i = 0; i < RS_STUDIO_MAX_TRIES; i++)
    if (gtk_widget_should_layout (self->buttons[i]))
      {
        gtk_widget_size_allocate (self->buttons[i], &area, -1);
        if (is_row)
          area.x += part + gap;
        else
          area.y += side + gap;
      }
}

static gboolean
rs_studio_tries_contains (GtkWidget *widget, double x, double y)
{
  return FALSE; /* only its buttons can be touched */
}

static void
on_clicked (GtkWidget *button, RsStudioTries *self)
{
  for (guint i = 0; i < RS_STUDIO_MAX_TRIES; i++)
    if (self->buttons[i] == button)
      g_signal_emit (self, signals[CHOSEN], 0, i);
}

static void
rs_studio_tries_dispose (GObject *object)
{
  RsStudioTries *self = RS_STUDIO_TRIES (object);

  for (guint i = 0; i < RS_STUDIO_MAX_TRIES; i++)
    g_clear_pointer (&self->buttons[i], gtk_widget_unparent);
  G_OBJECT_CLASS (rs_studio_tries_parent_class)->dispose (object);
}

static void
rs_studio_tries_class_init (RsStudioTriesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_tries_dispose;
  widget_class->measure = rs_studio_tries_measure;
  widget_class->size_allocate = rs_studio_tries_size_allocate;
  widget_class->contains = rs_studio_tries_contains;
  signals[CHOSEN] = g_signal_new ("chosen", RS_TYPE_STUDIO_TRIES, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_css_name (widget_class, "rs-studio-tries");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rs_studio_tries_init (RsStudioTries *self)
{
  for (guint i = 0; i < RS_STUDIO_MAX_TRIES; i++)
    {
      self->buttons[i] = rs_touch_button_new ("play", NULL, NULL);
      rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (self->buttons[i]), FALSE);
      gtk_widget_set_visible (self->buttons[i], FALSE);
      gtk_widget_set_parent (self->buttons[i], GTK_WIDGET (self));
      g_signal_connect (self->buttons[i], "clicked", G_CALLBACK (on_clicked), self);
    }
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_studio_tries_new: (transfer floating): none yet. */
GtkWidget *
rs_studio_tries_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_TRIES, NULL);
}

static void
show_try (RsStudioTries *self, guint number, gboolean is_shown, gboolean is_chosen)
{
  RsTouchButton *button = RS_TOUCH_BUTTON (self->buttons[number]);
  g_autofree char *word = g_strdup_printf ("%u", number + 1);
  g_autofree char *name = NULL;

  name = is_chosen
             /* Translators: %u is 1, 2 or 3. */
             ? g_strdup_printf (C_ ("studio-try chosen", "Try %u, this one counts"),
                                number + 1)
             /* Translators: %u is 1, 2 or 3. */
             : g_strdup_printf (C_ ("studio-try", "Try %u"), number + 1);
  gtk_widget_set_visible (GTK_WIDGET (button), is_shown);
  rs_touch_button_set_icon (button, is_chosen ? "check" : "play");
  rs_touch_button_set_word (button, word);
  rs_touch_button_set_name (button, name);
  if (is_chosen)
    gtk_widget_add_css_class (GTK_WIDGET (button), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (button), "chosen");
}

/** rs_studio_tries_set: @chosen counts from 0, -1 for none. */
void
rs_studio_tries_set (RsStudioTries *self, guint n, int chosen)
{
  g_return_if_fail (RS_IS_STUDIO_TRIES (self));

  for (guint i = 0; i < RS_STUDIO_MAX_TRIES; i++)
    show_try (self, i, i < n, (int)i == chosen);
}
