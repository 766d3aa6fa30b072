/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody who is not in the list says a name and a class. */
#include "rs-studio-newcomer-page.h"

#include "rs-fit-label.h"
#include "rs-keyboard.h"
#include "rs-stage.h"
#include "rs-studio-frame.h"
#include "rs-tile-grid.h"
#include "rs-tile.h"

#include <glib/gi18n-lib.h>

#define GRADE_KEY "rs-grade"
#define GRADES 11
#define RESOURCE "/ru/rodnaya_storona/studio/rs-studio-newcomer-page.ui"

/* Characters: longer names are cut by whoever shows them. */
#define LONGEST_NAME 40

/* px of the design */
#define GAP 28
#define CARET 4

struct _RsStudioNewcomerPage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  GString *name;
  gboolean asks_grade;
  GtkWidget *written;
  GtkWidget *caret;
  GtkWidget *hint;
  RsStudioFrame *frame;
  GtkBox *column;
  GtkBox *field;
  GtkBox *note;
  RsKeyboard *keyboard;
  RsTileGrid *grades;
  RsTouchButton *next;
};

G_DEFINE_FINAL_TYPE (RsStudioNewcomerPage, rs_studio_newcomer_page, GTK_TYPE_WIDGET)

static gboolean
has_name (RsStudioNewcomerPage *self)
{
  return rs_studio_flow_can_ask (self->flow, self->name->str);
}

static void
show_step (RsStudioNewcomerPage *self)
{
  gboolean asks_name = !self->asks_grade;

  rs_page_frame_set_title (RS_PAGE_FRAME (self->frame),
                           asks_name
                               ? C_ ("studio-newcomer name", "What is your name?")
                               : C_ ("studio-newcomer grade", "Which class are you in?"));
  gtk_widget_set_visible (GTK_WIDGET (self->field), asks_name);
  gtk_widget_set_visible (GTK_WIDGET (self->note), asks_name);
  gtk_widget_set_visible (GTK_WIDGET (self->keyboard), asks_name);
  gtk_widget_set_visible (GTK_WIDGET (self->grades), self->asks_grade);
  gtk_widget_set_visible (GTK_WIDGET (self->next), asks_name);
}

static void
show_name (RsStudioNewcomerPage *self)
{
  rs_fit_label_set_text (RS_FIT_LABEL (self->written), self->name->str);
  gtk_widget_set_sensitive (GTK_WIDGET (self->next), has_name (self));
}

/* Names begin with a capital, whatever was typed. */
static gboolean
begins_word (RsStudioNewcomerPage *self)
{
  gsize length = self->name->len;

  return length == 0 || strchr (" -", self->name->str[length - 1]) != NULL;
}

static void
on_typed (RsStudioNewcomerPage *self, const char *text)
{
  gboolean is_gap = g_str_equal (text, " ") || g_str_equal (text, "-");
  g_autofree char *capital = g_utf8_strup (text, -1);

  if (self->asks_grade || g_utf8_strlen (self->name->str, -1) >= LONGEST_NAME
      || (is_gap && begins_word (self)))
    return;
  g_string_append (self->name, begins_word (self) ? capital : text);
  show_name (self);
}

static void
on_erased (RsStudioNewcomerPage *self)
{
  const char *end = self->name->str + self->name->len;
  const char *last = g_utf8_find_prev_char (self->name->str, end);

  if (last != NULL)
    g_string_truncate (self->name, (gsize)(last - self->name->str));
  show_name (self);
}

static void
on_next_clicked (RsStudioNewcomerPage *self)
{
  if (!has_name (self))
    return;
  self->asks_grade = TRUE;
  show_step (self);
  rs_stage_page_changed (rs_stage_of (GTK_WIDGET (self)));
}

/* From the class to the name; from the name the way back is everybody's. */
static gboolean
on_back (RsStudioNewcomerPage *self)
{
  if (!self->asks_grade)
    return FALSE;
  self->asks_grade = FALSE;
  show_step (self);
  rs_stage_page_changed (rs_stage_of (GTK_WIDGET (self)));
  return TRUE;
}

static void
on_grade_clicked (GtkWidget *tile, RsStudioNewcomerPage *self)
{
  guint grade = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (tile), GRADE_KEY));
  g_autofree char *name = g_strstrip (g_strdup (self->name->str));

  rs_studio_flow_ask (self->flow, name, grade);
}

/* A laptop has keys of its own. */
static gboolean
on_key (GtkEventController *controller,
        guint key,
        guint code,
        GdkModifierType state,
        RsStudioNewcomerPage *self)
{
  gunichar letter = gdk_keyval_to_unicode (key);
  char text[8] = { 0 };

  if (self->asks_grade)
    return FALSE;
  if (key == GDK_KEY_BackSpace)
    on_erased (self);
  else if (g_unichar_isalpha (letter) || letter == '-')
    {
      g_unichar_to_utf8 (letter, text);
      on_typed (self, text);
    }
  else
    return FALSE;
  return TRUE;
}

static void
add_grade (RsStudioNewcomerPage *self, guint grade)
{
  g_autofree char *number = g_strdup_printf ("%u", grade);
  GtkWidget *tile = rs_tile_new (grade > 0 ? number
                                           : C_ ("studio-newcomer adult", "A grown-up"));

  rs_tile_set_centered (RS_TILE (tile), TRUE);
  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (tile), FALSE);
  if (grade > 0)
    rs_tile_set_font (RS_TILE (tile), RS_FONT_TITLE);
  g_object_set_data (G_OBJECT (tile), GRADE_KEY, GUINT_TO_POINTER (grade));
  g_signal_connect (tile, "clicked", G_CALLBACK (on_grade_clicked), self);
  rs_tile_grid_add (self->grades, tile);
}

/* Who comes next finds nothing of who was here before. */
static void
rs_studio_newcomer_page_map (GtkWidget *widget)
{
  RsStudioNewcomerPage *self = RS_STUDIO_NEWCOMER_PAGE (widget);

  g_string_truncate (self->name, 0);
  self->asks_grade = FALSE;
  show_step (self);
  GTK_WIDGET_CLASS (rs_studio_newcomer_page_parent_class)->map (widget);
}

static void
refresh (RsStudioNewcomerPage *self)
{
  show_name (self);
}

static void
adapt (RsStudioNewcomerPage *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));

  gtk_box_set_spacing (self->column, rs_stage_px (stage, GAP));
  gtk_widget_set_size_request (self->caret, rs_stage_px (stage, CARET), -1);
}

static void
rs_studio_newcomer_page_dispose (GObject *object)
{
  RsStudioNewcomerPage *self = RS_STUDIO_NEWCOMER_PAGE (object);

  if (self->name != NULL)
    g_string_free (g_steal_pointer (&self->name), TRUE);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_STUDIO_NEWCOMER_PAGE);
  G_OBJECT_CLASS (rs_studio_newcomer_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RsStudioNewcomerPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioNewcomerPage, column);
  gtk_widget_class_bind_template_child (widget_class, RsStudioNewcomerPage, field);
  gtk_widget_class_bind_template_child (widget_class, RsStudioNewcomerPage, note);
  gtk_widget_class_bind_template_child (widget_class, RsStudioNewcomerPage, keyboard);
  gtk_widget_class_bind_template_child (widget_class, RsStudioNewcomerPage, grades);
  gtk_widget_class_bind_template_child (widget_class, RsStudioNewcomerPage, next);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_typed);
  gtk_widget_class_bind_template_callback (widget_class, on_erased);
  gtk_widget_class_bind_template_callback (widget_class, on_next_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
}

static void
rs_studio_newcomer_page_class_init (RsStudioNewcomerPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_newcomer_page_dispose;
  widget_class->map = rs_studio_newcomer_page_map;
  g_type_ensure (RS_TYPE_KEYBOARD);
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  g_type_ensure (RS_TYPE_TILE_GRID);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE);
  bind_children (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
fill_field (RsStudioNewcomerPage *self)
{
  self->written = rs_fit_label_new (NULL, RS_FONT_QUESTION);
  rs_fit_label_set_squeezable (RS_FIT_LABEL (self->written), TRUE);
  self->caret = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->caret, "caret");
  gtk_box_append (self->field, self->written);
  gtk_box_append (self->field, self->caret);
  self->hint = rs_fit_label_new (
      C_ ("studio-newcomer hint", "Only the name: the teacher knows the rest"),
      RS_FONT_CAPTION);
  gtk_widget_add_css_class (self->hint, "dim");
  gtk_widget_set_hexpand (self->hint, TRUE);
  gtk_widget_set_valign (self->hint, GTK_ALIGN_START);
  rs_fit_label_set_squeezable (RS_FIT_LABEL (self->hint), TRUE);
  gtk_box_append (self->note, self->hint);
}

static void
rs_studio_newcomer_page_init (RsStudioNewcomerPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->name = g_string_new (NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_touch_button_set_word_first (self->next, TRUE);
  fill_field (self);
  for (guint grade = 1; grade <= GRADES; grade++)
    add_grade (self, grade);
  add_grade (self, 0);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed", G_CALLBACK (adapt),
                           self, G_CONNECT_SWAPPED);
  adapt (self);
}

/**
 * rs_studio_newcomer_page_new:
 *
 * Returns: (transfer floating): a page without a name
 */
GtkWidget *
rs_studio_newcomer_page_new (RsStudioFlow *flow)
{
  RsStudioNewcomerPage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_NEWCOMER_PAGE, NULL);
  self->flow = flow;
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
