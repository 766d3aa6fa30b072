/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Russian letters to touch. */
#include "rs-keyboard.h"

#include "rs-stage.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

/* px of the design: 12 px are 3.3 mm; more would make keys narrower than 35 mm. */
#define GAP 12
#define KEY_HEIGHT 100
/* A high screen has room below and none beside. */
#define HIGH_KEY_HEIGHT 120
#define N_ROWS 4
#define LETTERS_ROWS 3

/* In widths of a letter. */
#define ORDER_SPAN 2
#define ERASE_SPAN 2
#define HYPHEN_SPAN 1

enum
{
  TYPED,
  ERASED,
  N_SIGNALS,
};

struct _RsKeyboard
{
  GtkWidget parent_instance;

  RsKeyboardOrder order;
  GPtrArray *letters; /* (element-type GtkWidget), in the order of the rows */
  GtkWidget *change;
  GtkWidget *space;
  GtkWidget *hyphen;
  GtkWidget *erase;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsKeyboard, rs_keyboard, GTK_TYPE_WIDGET)

/* By order; twelve in a row on a wide screen, eleven on a high one. */
static const char *const wide_rows[][LETTERS_ROWS] = {
  { "ЙЦУКЕНГШЩЗХЪ", "ФЫВАПРОЛДЖЭЁ", "ЯЧСМИТЬБЮ" },
  { "АБВГДЕЁЖЗИЙК", "ЛМНОПРСТУФХЦ", "ЧШЩЪЫЬЭЮЯ" },
};
static const char *const high_rows[][LETTERS_ROWS] = {
  { "ЙЦУКЕНГШЩЗХ", "ФЫВАПРОЛДЖЭ", "ЯЧСМИТЬБЮЪЁ" },
  { "АБВГДЕЁЖЗИЙ", "КЛМНОПРСТУФ", "ХЦЧШЩЪЫЬЭЮЯ" },
};

static gboolean
is_high (RsKeyboard *self)
{
  return rs_stage_get_scale (rs_stage_of (GTK_WIDGET (self)))->is_portrait;
}

static const char *const *
get_rows (RsKeyboard *self)
{
  return is_high (self) ? high_rows[self->order] : wide_rows[self->order];
}

static void
on_letter_clicked (GtkWidget *key, RsKeyboard *self)
{
  g_autofree char *small = g_utf8_strdown (
      rs_touch_button_get_word (RS_TOUCH_BUTTON (key)), -1);

  g_signal_emit (self, signals[TYPED], 0, small);
}

static void
on_space_clicked (RsKeyboard *self)
{
  g_signal_emit (self, signals[TYPED], 0, " ");
}

static void
on_hyphen_clicked (RsKeyboard *self)
{
  g_signal_emit (self, signals[TYPED], 0, "-");
}

static void
on_erase_clicked (RsKeyboard *self)
{
  g_signal_emit (self, signals[ERASED], 0);
}

static void
on_change_clicked (RsKeyboard *self)
{
  rs_keyboard_set_order (self, self->order == RS_KEYBOARD_TYPEWRITER
                                   ? RS_KEYBOARD_ALPHABET
                                   : RS_KEYBOARD_TYPEWRITER);
}

static GtkWidget *
make_key (RsKeyboard *self, const char *icon, const char *word, const char *name)
{
  GtkWidget *key = rs_touch_button_new (icon, word, name);

  gtk_widget_add_css_class (key, "key");
  rs_touch_button_set_slop (RS_TOUCH_BUTTON (key), GAP / 2.0);
  gtk_widget_set_parent (key, GTK_WIDGET (self));
  return key;
}

static void
add_letter (RsKeyboard *self, const char *letter)
{
  GtkWidget *key = make_key (self, NULL, letter, letter);

  g_signal_connect (key, "clicked", G_CALLBACK (on_letter_clicked), self);
  g_ptr_array_add (self->letters, key);
}

static void
add_letters (RsKeyboard *self)
{
  const char *const *rows = get_rows (self);

  for (guint row = 0; row < LETTERS_ROWS; row++)
    for (const char *p = rows[row]; *p != '\0'; p = g_utf8_next_char (p))
      {
        g_autofree char *letter = g_strndup (p, (gsize)(g_utf8_next_char (p) - p));

        add_letter (self, letter);
      }
}

/* Keys keep their places in the window: only what stands on them changes. */
static void
show_letters (RsKeyboard *self)
{
  const char *const *rows = get_rows (self);
  g_autofree char *all = g_strconcat (rows[0], rows[1], rows[2], NULL);
  const char *p = all;

  for (guint i = 0; i < self->letters->len && *p != '\0'; i++, p = g_utf8_next_char (p))
    {
      RsTouchButton *key = g_ptr_array_index (self->letters, i);
      g_autofree char *letter = g_strndup (p, (gsize)(g_utf8_next_char (p) - p));

      rs_touch_button_set_word (key, letter);
      rs_touch_button_set_name (key, letter);
    }
  rs_touch_button_set_word (RS_TOUCH_BUTTON (self->change),
                            self->order == RS_KEYBOARD_TYPEWRITER
                                ? C_ ("keyboard by alphabet", "ABC")
                                : C_ ("keyboard by place", "QWERTY"));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
rs_keyboard_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  RsKeyboard *self = RS_KEYBOARD (widget);
  RsStage *stage = rs_stage_of (widget);
  int key = rs_stage_px (stage, is_high (self) ? HIGH_KEY_HEIGHT : KEY_HEIGHT);
  int gap = rs_stage_px (stage, GAP);
  int unused;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_measure (child, orientation, -1, &unused, NULL, NULL, NULL);
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL
                            ? N_ROWS * key + (N_ROWS - 1) * gap
                            : 0;
}

typedef struct
{
  int width, height; /* of a key, px */
  int gap;
  int span; /* of a whole row */
} RsKeyGrid;

static int
place (GtkWidget *key, const RsKeyGrid *grid, int x, int row, int width)
{
  int y = row * (grid->height + grid->gap);

  gtk_widget_size_allocate (key, &(GtkAllocation){ x, y, width, grid->height }, -1);
  return x + width + grid->gap;
}

static int
get_width (const RsKeyGrid *grid, int span)
{
  return span * grid->width + (span - 1) * grid->gap;
}

/* A short row has the key that erases at its end. */
static void
place_letters (RsKeyboard *self, const RsKeyGrid *grid)
{
  const char *const *rows = get_rows (self);
  guint next = 0;

  for (int row = 0; row < LETTERS_ROWS; row++)
    {
      int x = 0;

      for (glong i = g_utf8_strlen (rows[row], -1); i > 0; i--)
        x = place (g_ptr_array_index (self->letters, next++), grid, x, row, grid->width);
      if (row == LETTERS_ROWS - 1 && !is_high (self))
        place (self->erase, grid, x, row, grid->span - x);
    }
}

static void
place_last_row (RsKeyboard *self, const RsKeyGrid *grid)
{
  int row = N_ROWS - 1;
  int x = place (self->change, grid, 0, row, get_width (grid, ORDER_SPAN));
  int hyphen = get_width (grid, HYPHEN_SPAN);
  int erase = is_high (self) ? get_width (grid, ERASE_SPAN) + grid->gap : 0;

  x = place (self->space, grid, x, row, grid->span - x - hyphen - grid->gap - erase);
  x = place (self->hyphen, grid, x, row, hyphen);
  if (is_high (self))
    place (self->erase, grid, x, row, grid->span - x);
}

static void
rs_keyboard_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsKeyboard *self = RS_KEYBOARD (widget);
  int columns = (int)g_utf8_strlen (get_rows (self)[0], -1);
  RsKeyGrid grid = { .gap = rs_stage_px (rs_stage_of (widget), GAP) };

  grid.width = (width - (columns - 1) * grid.gap) / columns;
  grid.height = (height - (N_ROWS - 1) * grid.gap) / N_ROWS;
  grid.span = columns * grid.width + (columns - 1) * grid.gap;
  place_letters (self, &grid);
  place_last_row (self, &grid);
}

static void
rs_keyboard_dispose (GObject *object)
{
  RsKeyboard *self = RS_KEYBOARD (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->letters, g_ptr_array_unref);
  G_OBJECT_CLASS (rs_keyboard_parent_class)->dispose (object);
}

static void
rs_keyboard_class_init (RsKeyboardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_keyboard_dispose;
  widget_class->measure = rs_keyboard_measure;
  widget_class->size_allocate = rs_keyboard_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "rs-keyboard");
  signals[TYPED] = g_signal_new ("typed", RS_TYPE_KEYBOARD, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[ERASED] = g_signal_new ("erased", RS_TYPE_KEYBOARD, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static void
add_other_keys (RsKeyboard *self)
{
  self->change = make_key (self, NULL, "",
                           C_ ("keyboard change", "Order of the letters"));
  self->space = make_key (self, NULL, C_ ("keyboard space", "space"),
                          C_ ("keyboard space", "space"));
  self->hyphen = make_key (self, NULL, "-", C_ ("keyboard hyphen", "hyphen"));
  self->erase = make_key (self, "erase", NULL, C_ ("keyboard erase", "Erase a letter"));
  g_signal_connect_swapped (self->change, "clicked", G_CALLBACK (on_change_clicked),
                            self);
  g_signal_connect_swapped (self->space, "clicked", G_CALLBACK (on_space_clicked), self);
  g_signal_connect_swapped (self->hyphen, "clicked", G_CALLBACK (on_hyphen_clicked),
                            self);
  g_signal_connect_swapped (self->erase, "clicked", G_CALLBACK (on_erase_clicked), self);
}

static void
rs_keyboard_init (RsKeyboard *self)
{
  self->letters = g_ptr_array_new ();
  add_letters (self);
  add_other_keys (self);
  show_letters (self);
  rs_stage_follow (GTK_WIDGET (self));
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed",
                           G_CALLBACK (show_letters), self, G_CONNECT_SWAPPED);
}

/** rs_keyboard_new: (transfer floating): in the order of a typewriter. */
GtkWidget *
rs_keyboard_new (void)
{
  return g_object_new (RS_TYPE_KEYBOARD, NULL);
}

/** rs_keyboard_set_order: how the letters stand. */
void
rs_keyboard_set_order (RsKeyboard *self, RsKeyboardOrder order)
{
  g_return_if_fail (RS_IS_KEYBOARD (self));

  self->order = order;
  show_letters (self);
}

/** rs_keyboard_get_order: how the letters stand. */
RsKeyboardOrder
rs_keyboard_get_order (RsKeyboard *self)
{
  g_return_val_if_fail (RS_IS_KEYBOARD (self), RS_KEYBOARD_TYPEWRITER);

  return self->order;
}
