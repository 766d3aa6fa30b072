/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The code of the teacher's corner. */
#include "rs-studio-gate-page.h"

#include "rs-fit-label.h"
#include "rs-page-frame.h"
#include "rs-stage.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define RESOURCE "/ru/rodnaya_storona/studio/rs-studio-gate-page.ui"

#define DIGITS 6
#define PAD_COLUMNS 3

/* px of the design */
#define KEY_WIDTH 180
#define KEY_HEIGHT 120
#define KEY_GAP 24
#define GAP 28
#define WORDS_WIDTH 960
#define WORDS_HEIGHT 130

#define DIGIT_KEY "rs-digit"

struct _RsStudioGatePage
{
  GtkWidget parent_instance;

  RsStudioKeeper *keeper;
  GCancellable *cancellable;
  char pin[DIGITS + 1];
  guint n_digits;
  guint wait; /* s: so long no code is looked at */
  guint tick;
  gboolean is_asking;
  GtkWidget *line;
  RsPageFrame *frame;
  GtkBox *column;
  GtkBox *words;
  GtkGrid *pad;
  RsTouchButton *back;
  RsTouchButton *enter;
};

enum
{
  PASSED,
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioGatePage, rs_studio_gate_page, GTK_TYPE_WIDGET)

static void
say (RsStudioGatePage *self, const char *words)
{
  rs_fit_label_set_text (RS_FIT_LABEL (self->line), words);
}

/* Filled rounds for digits that are there; which ones they are nobody sees. */
static void
show_digits (RsStudioGatePage *self)
{
  GString *rounds = g_string_new (NULL);

  for (guint i = 0; i < DIGITS; i++)
    g_string_append (rounds, i < self->n_digits ? " ●" : " ○");
  say (self, g_strstrip (rounds->str));
  g_string_free (rounds, TRUE);
}

static void
forget (RsStudioGatePage *self)
{
  memset (self->pin, 0, sizeof self->pin);
  self->n_digits = 0;
}

static void
show_wait (RsStudioGatePage *self)
{
  g_autofree char *words = g_strdup_printf (
      C_ ("studio-gate wait", "Not this one. Wait a little: %u"), self->wait);

  say (self, words);
}

static gboolean
on_tick (gpointer user_data)
{
  RsStudioGatePage *self = user_data;

  self->wait--;
  if (self->wait > 0)
    {
      show_wait (self);
      return G_SOURCE_CONTINUE;
    }
  self->tick = 0;
  show_digits (self);
  return G_SOURCE_REMOVE;
}

static void
refuse (RsStudioGatePage *self, guint wait)
{
  self->wait = wait;
  if (wait == 0)
    {
      say (self, C_ ("studio-gate wrong", "Not this one. Once more"));
      return;
    }
  show_wait (self);
  g_clear_handle_id (&self->tick, g_source_remove);
  self->tick = g_timeout_add_seconds (1, on_tick, self);
}

static void
on_checked (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsStudioGatePage) self = user_data;
  g_autoptr (GError) error = NULL;
  RsStudioKeeperAnswer answer = { 0 };

  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;
  self->is_asking = FALSE;
  if (!rs_studio_keeper_finish (RS_STUDIO_KEEPER (source), result, &answer, &error))
    say (self, error->message);
  else if (answer.is_ok)
    g_signal_emit (self, signals[PASSED], 0);
  else
    refuse (self, answer.wait);
}

static void
show_open_door (RsStudioGatePage *self)
{
  g_autofree char *folder = rs_studio_keeper_get_folder (self->keeper);
  /* Translators: ends with a command; what folder it is for may come after it. */
  const char *words = C_ (
      "studio-gate no code",
      "No code is set yet, and anybody may enter. To set one: rodnaya pin set");
  g_autofree char *all = folder != NULL ? g_strconcat (words, " --data ", folder, NULL)
                                        : g_strdup (words);

  say (self, all);
  gtk_widget_set_visible (GTK_WIDGET (self->pad), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->enter), TRUE);
}

static void
on_has_pin (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsStudioGatePage) self = user_data;
  g_autoptr (GError) error = NULL;
  RsStudioKeeperAnswer answer = { 0 };

  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;
  self->is_asking = FALSE;
  if (!rs_studio_keeper_finish (RS_STUDIO_KEEPER (source), result, &answer, &error))
    say (self, error->message);
  else if (!answer.is_ok)
    show_open_door (self);
}

static gboolean
is_deaf (RsStudioGatePage *self)
{
  return self->is_asking || self->wait > 0
         || !gtk_widget_get_visible (GTK_WIDGET (self->pad));
}

static void
add_digit (RsStudioGatePage *self, char digit)
{
  if (is_deaf (self) || self->n_digits >= DIGITS)
    return;
  self->pin[self->n_digits++] = digit;
  show_digits (self);
  if (self->n_digits < DIGITS)
    return;
  self->is_asking = TRUE;
  rs_studio_keeper_check_pin_async (self->keeper, self->pin, self->cancellable,
                                    on_checked, g_object_ref (self));
  forget (self);
}

static void
take_back (RsStudioGatePage *self)
{
  if (is_deaf (self) || self->n_digits == 0)
    return;
  self->pin[--self->n_digits] = '\0';
  show_digits (self);
}

static void
on_digit_clicked (GtkWidget *key, RsStudioGatePage *self)
{
  add_digit (self, (char)GPOINTER_TO_INT (g_object_get_data (G_OBJECT (key), DIGIT_KEY)));
}

static void
on_back_clicked (RsStudioGatePage *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static void
on_enter_clicked (RsStudioGatePage *self)
{
  g_signal_emit (self, signals[PASSED], 0);
}

static gboolean
on_key (GtkEventController *controller,
        guint key,
        guint code,
        GdkModifierType state,
        RsStudioGatePage *self)
{
  gunichar letter = gdk_keyval_to_unicode (key);

  if (key == GDK_KEY_Escape)
    on_back_clicked (self);
  else if (key == GDK_KEY_BackSpace)
    take_back (self);
  else if (letter >= '0' && letter <= '9')
    add_digit (self, (char)letter);
  else
    return FALSE;
  return TRUE;
}

static void
put_key (RsStudioGatePage *self, GtkWidget *key, int index)
{
  gtk_widget_add_css_class (key, "pin");
  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (key), FALSE);
  gtk_grid_attach (self->pad, key, index % PAD_COLUMNS, index / PAD_COLUMNS, 1, 1);
}

static void
add_digit_key (RsStudioGatePage *self, char digit, int index)
{
  const char word[] = { digit, '\0' };
  GtkWidget *key = rs_touch_button_new (NULL, word, word);

  g_object_set_data (G_OBJECT (key), DIGIT_KEY, GINT_TO_POINTER ((int)digit));
  g_signal_connect (key, "clicked", G_CALLBACK (on_digit_clicked), self);
  put_key (self, key, index);
}

static void
fill_pad (RsStudioGatePage *self)
{
  GtkWidget *erase = rs_touch_button_new ("erase", NULL,
                                          C_ ("studio-gate erase", "Erase a digit"));

  for (int i = 0; i < 9; i++)
    add_digit_key (self, (char)('1' + i), i);
  add_digit_key (self, '0', 10);
  g_signal_connect_swapped (erase, "clicked", G_CALLBACK (take_back), self);
  put_key (self, erase, 11);
}

static void
adapt (RsStudioGatePage *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));

  gtk_grid_set_row_spacing (self->pad, (guint)rs_stage_px (stage, KEY_GAP));
  gtk_grid_set_column_spacing (self->pad, (guint)rs_stage_px (stage, KEY_GAP));
  gtk_box_set_spacing (self->column, rs_stage_px (stage, GAP));
  gtk_widget_set_size_request (self->line, rs_stage_px (stage, WORDS_WIDTH),
                               rs_stage_px (stage, WORDS_HEIGHT));
  for (GtkWidget *key = gtk_widget_get_first_child (GTK_WIDGET (self->pad)); key != NULL;
       key = gtk_widget_get_next_sibling (key))
    gtk_widget_set_size_request (key, rs_stage_px (stage, KEY_WIDTH),
                                 rs_stage_px (stage, KEY_HEIGHT));
}

static void
rs_studio_gate_page_map (GtkWidget *widget)
{
  RsStudioGatePage *self = RS_STUDIO_GATE_PAGE (widget);

  forget (self);
  gtk_widget_set_visible (GTK_WIDGET (self->pad), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->enter), FALSE);
  if (self->wait == 0)
    show_digits (self);
  self->is_asking = TRUE;
  rs_studio_keeper_ask_has_pin_async (self->keeper, self->cancellable, on_has_pin,
                                      g_object_ref (self));
  GTK_WIDGET_CLASS (rs_studio_gate_page_parent_class)->map (widget);
}

/* Whoever has left is not let in any more by an answer that comes late. */
static void
rs_studio_gate_page_unmap (GtkWidget *widget)
{
  RsStudioGatePage *self = RS_STUDIO_GATE_PAGE (widget);

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  forget (self);
  GTK_WIDGET_CLASS (rs_studio_gate_page_parent_class)->unmap (widget);
}

static void
rs_studio_gate_page_dispose (GObject *object)
{
  RsStudioGatePage *self = RS_STUDIO_GATE_PAGE (object);

  g_clear_handle_id (&self->tick, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->keeper);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_STUDIO_GATE_PAGE);
  G_OBJECT_CLASS (rs_studio_gate_page_parent_class)->dispose (object);
}

static void
rs_studio_gate_page_finalize (GObject *object)
{
  g_object_unref (RS_STUDIO_GATE_PAGE (object)->cancellable);
  G_OBJECT_CLASS (rs_studio_gate_page_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RsStudioGatePage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioGatePage, column);
  gtk_widget_class_bind_template_child (widget_class, RsStudioGatePage, words);
  gtk_widget_class_bind_template_child (widget_class, RsStudioGatePage, pad);
  gtk_widget_class_bind_template_child (widget_class, RsStudioGatePage, back);
  gtk_widget_class_bind_template_child (widget_class, RsStudioGatePage, enter);
  gtk_widget_class_bind_template_callback (widget_class, on_back_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_enter_clicked);
}

static void
rs_studio_gate_page_class_init (RsStudioGatePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_gate_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_studio_gate_page_finalize;
  widget_class->map = rs_studio_gate_page_map;
  widget_class->unmap = rs_studio_gate_page_unmap;
  g_type_ensure (RS_TYPE_PAGE_FRAME);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE);
  bind_children (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  signals[PASSED] = g_signal_new ("passed", RS_TYPE_STUDIO_GATE_PAGE, G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LEFT] = g_signal_new ("left", RS_TYPE_STUDIO_GATE_PAGE, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_studio_gate_page_init (RsStudioGatePage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  self->line = rs_fit_label_new (NULL, RS_FONT_QUESTION);
  rs_fit_label_set_xalign (RS_FIT_LABEL (self->line), 0.5);
  rs_fit_label_set_lines (RS_FIT_LABEL (self->line), 2);
  rs_fit_label_set_squeezable (RS_FIT_LABEL (self->line), TRUE);
  gtk_widget_add_css_class (self->line, "rs-question");
  gtk_box_append (self->words, self->line);
  rs_touch_button_set_word_first (self->enter, TRUE);
  fill_pad (self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed", G_CALLBACK (adapt),
                           self, G_CONNECT_SWAPPED);
  adapt (self);
}

/**
 * rs_studio_gate_page_new:
 * @keeper: who knows the code
 *
 * Returns: (transfer floating): asks for the code whenever it comes to the screen
 */
GtkWidget *
rs_studio_gate_page_new (RsStudioKeeper *keeper)
{
  RsStudioGatePage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_KEEPER (keeper), NULL);

  self = g_object_new (RS_TYPE_STUDIO_GATE_PAGE, NULL);
  self->keeper = g_object_ref (keeper);
  return GTK_WIDGET (self);
}
