/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence of the little level in a row of its own. */
#include "rs-sentence-row.h"

struct _RsSentenceRow
{
  RsTouchButton parent_instance;
  GtkWidget *label;
  guint index;
  RsSentenceState state;
};

G_DEFINE_FINAL_TYPE (RsSentenceRow, rs_sentence_row, RS_TYPE_TOUCH_BUTTON)

static const char *const state_classes[] = {
  [RS_SENTENCE_AHEAD] = "ahead",
  [RS_SENTENCE_CURRENT] = "current",
  [RS_SENTENCE_HEARD] = "heard",
};

static void
rs_sentence_row_class_init (RsSentenceRowClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "rs-sentence");
}

static void
rs_sentence_row_init (RsSentenceRow *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                              GTK_ACCESSIBLE_ROLE_PRESENTATION, "wrap", TRUE, "xalign",
                              0.0, "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, NULL);
  gtk_button_set_child (GTK_BUTTON (self), self->label);
  gtk_widget_add_css_class (GTK_WIDGET (self), state_classes[RS_SENTENCE_AHEAD]);
}

/**
 * rs_sentence_row_new:
 * @index: which sentence of the telling
 *
 * Returns: (transfer floating): a row that was not heard yet
 */
GtkWidget *
rs_sentence_row_new (guint index, const char *text)
{
  RsSentenceRow *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (RS_TYPE_SENTENCE_ROW, NULL);
  self->index = index;
  gtk_label_set_text (GTK_LABEL (self->label), text);
  rs_touch_button_set_name (RS_TOUCH_BUTTON (self), text);
  return GTK_WIDGET (self);
}

/** rs_sentence_row_get_index: which sentence of the telling. */
guint
rs_sentence_row_get_index (RsSentenceRow *self)
{
  g_return_val_if_fail (RS_IS_SENTENCE_ROW (self), 0);

  return self->index;
}

/** rs_sentence_row_get_text: what it says. */
const char *
rs_sentence_row_get_text (RsSentenceRow *self)
{
  g_return_val_if_fail (RS_IS_SENTENCE_ROW (self), NULL);

  return gtk_label_get_text (GTK_LABEL (self->label));
}

/** rs_sentence_row_set_state: lights it, or dims it. */
void
rs_sentence_row_set_state (RsSentenceRow *self, RsSentenceState state)
{
  g_return_if_fail (RS_IS_SENTENCE_ROW (self));
  g_return_if_fail (state < G_N_ELEMENTS (state_classes));

  if (self->state == state)
    return;
  gtk_widget_remove_css_class (GTK_WIDGET (self), state_classes[self->state]);
  gtk_widget_add_css_class (GTK_WIDGET (self), state_classes[state]);
  self->state = state;
}

/** rs_sentence_row_get_state: whether it is heard. */
RsSentenceState
rs_sentence_row_get_state (RsSentenceRow *self)
{
  g_return_val_if_fail (RS_IS_SENTENCE_ROW (self), RS_SENTENCE_AHEAD);

  return self->state;
}
