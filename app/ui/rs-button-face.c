/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The icon and the word of a button. */
#include "rs-button-face.h"

#include "rs-icon.h"
#include "rs-stage.h"

/* px of the design: between icon and word, and at both ends where there is a word. */
#define SPACING 16
#define PADDING 28

struct _RsButtonFace
{
  GtkWidget parent_instance;
  GtkWidget *icon;
  GtkWidget *word;
  gboolean word_first;
};

G_DEFINE_FINAL_TYPE (RsButtonFace, rs_button_face, GTK_TYPE_WIDGET)

static int
get_natural (GtkWidget *widget, GtkOrientation orientation)
{
  int natural = 0;

  if (gtk_widget_get_visible (widget))
    gtk_widget_measure (widget, orientation, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static int
get_whole_width (RsButtonFace *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int icon = get_natural (self->icon, GTK_ORIENTATION_HORIZONTAL);
  int word = get_natural (self->word, GTK_ORIENTATION_HORIZONTAL);

  if (word == 0)
    return icon;
  return icon + word + (icon > 0 ? rs_stage_px (stage, SPACING) : 0)
         + 2 * rs_stage_px (stage, PADDING);
}

static void
rs_button_face_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  RsButtonFace *self = RS_BUTTON_FACE (widget);
  int icon = get_natural (self->icon, orientation);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *natural = get_whole_width (self);
      *minimum = icon > 0 ? icon : *natural;
    }
  else
    *minimum = *natural = MAX (icon, get_natural (self->word, orientation));
}

static void
place (GtkWidget *child, int x, int width, int height)
{
  int own = get_natural (child, GTK_ORIENTATION_VERTICAL);

  gtk_widget_size_allocate (
      child, &(GtkAllocation){ x, (height - own) / 2, MAX (width, 0), own }, -1);
}

static void
rs_button_face_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsButtonFace *self = RS_BUTTON_FACE (widget);
  RsStage *stage = rs_stage_of (widget);
  int icon = get_natural (self->icon, GTK_ORIENTATION_HORIZONTAL);
  int word = get_natural (self->word, GTK_ORIENTATION_HORIZONTAL);
  int gap = icon > 0 && word > 0 ? rs_stage_px (stage, SPACING) : 0;
  gboolean is_whole = word > 0 && (icon == 0 || width >= get_whole_width (self));
  int left;

  gtk_widget_set_child_visible (self->icon, icon > 0);
  gtk_widget_set_child_visible (self->word, is_whole);
  if (!is_whole)
    {
      place (self->icon, (width - icon) / 2, icon, height);
      return;
    }
  word = MIN (word, width - icon - gap);
  left = (width - icon - gap - word) / 2;
  if (icon > 0)
    place (self->icon, self->word_first ? left + word + gap : left, icon, height);
  place (self->word, self->word_first ? left : left + icon + gap, word, height);
}

static void
rs_button_face_dispose (GObject *object)
{
  RsButtonFace *self = RS_BUTTON_FACE (object);

  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->word, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_button_face_parent_class)->dispose (object);
}

static void
rs_button_face_class_init (RsButtonFaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_button_face_dispose;
  widget_class->measure = rs_button_face_measure;
  widget_class->size_allocate = rs_button_face_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "rs-face");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_button_face_init (RsButtonFace *self)
{
  self->icon = rs_icon_new (NULL, rs_tokens_size (RS_SIZE_ICON));
  self->word = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                             GTK_ACCESSIBLE_ROLE_PRESENTATION, "visible", FALSE, NULL);
  gtk_widget_set_visible (self->icon, FALSE);
  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));
  gtk_widget_set_parent (self->word, GTK_WIDGET (self));
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_button_face_new: an empty face. */
GtkWidget *
rs_button_face_new (void)
{
  return g_object_new (RS_TYPE_BUTTON_FACE, NULL);
}

/** rs_button_face_set_icon: (nullable): none is shown without. */
void
rs_button_face_set_icon (RsButtonFace *self, const char *icon)
{
  g_return_if_fail (RS_IS_BUTTON_FACE (self));

  rs_icon_set_name (RS_ICON (self->icon), icon);
  gtk_widget_set_visible (self->icon, icon != NULL);
}

/** rs_button_face_get_icon: (nullable) */
const char *
rs_button_face_get_icon (RsButtonFace *self)
{
  g_return_val_if_fail (RS_IS_BUTTON_FACE (self), NULL);

  return rs_icon_get_name (RS_ICON (self->icon));
}

/** rs_button_face_set_word: (nullable): none is shown without. */
void
rs_button_face_set_word (RsButtonFace *self, const char *word)
{
  g_return_if_fail (RS_IS_BUTTON_FACE (self));

  gtk_label_set_text (GTK_LABEL (self->word), word != NULL ? word : "");
  gtk_widget_set_visible (self->word, word != NULL && *word != '\0');
}

/** rs_button_face_get_word: (nullable) */
const char *
rs_button_face_get_word (RsButtonFace *self)
{
  g_return_val_if_fail (RS_IS_BUTTON_FACE (self), NULL);

  return gtk_widget_get_visible (self->word) ? gtk_label_get_text (GTK_LABEL (self->word))
                                             : NULL;
}

/** rs_button_face_set_word_first: the word left of the icon: «Дальше ›». */
void
rs_button_face_set_word_first (RsButtonFace *self, gboolean word_first)
{
  g_return_if_fail (RS_IS_BUTTON_FACE (self));

  self->word_first = word_first;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
