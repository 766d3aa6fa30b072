/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Running text of the school level, sentence by sentence. */
#include "rs-running-text.h"

#include "rs-press.h"
#include "rs-stage.h"

#include <math.h>
#include <string.h>

/* px of the design: the band of the current sentence and the line under it. */
#define BAND_HEIGHT 58.0
#define BAND_LINE 4.0
#define BAND_RADIUS 8.0

/* px of the design: as narrow as a column gets, and as wide as is pleasant. */
#define LEAST_WIDTH 280.0
#define USUAL_WIDTH 732.0

struct _RsRunningText
{
  GtkWidget parent_instance;
  char *text;
  GArray *starts; /* int: first byte of each sentence, and the length of all */
  int current, pressed, focused; /* sentences, or -1 */
  PangoLayout *layout;
};

enum
{
  SIGNAL_TAPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsRunningText, rs_running_text, GTK_TYPE_WIDGET)

static int
get_count (RsRunningText *self)
{
  return (int)self->starts->len - 1;
}

static int
get_start (RsRunningText *self, int sentence)
{
  return g_array_index (self->starts, int, sentence);
}

/* The byte after the last letter: the space between two sentences is nobody's. */
static int
get_end (RsRunningText *self, int sentence)
{
  int end = get_start (self, sentence + 1);

  return sentence + 1 < get_count (self) ? end - 1 : end;
}

static PangoLayout *
make_layout (RsRunningText *self, int width)
{
  GtkWidget *widget = GTK_WIDGET (self);
  RsStage *stage = rs_stage_of (widget);
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, self->text);
  PangoFontDescription *font = rs_stage_font (stage, RS_FONT_STORY);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes,
                          pango_attr_line_height_new_absolute (
                              rs_stage_line (stage, RS_FONT_STORY) * PANGO_SCALE));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_attr_list_unref (attributes);
  pango_font_description_free (font);
  return layout;
}

static void
forget_layout (RsRunningText *self)
{
  g_clear_object (&self->layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static PangoLayout *
get_layout (RsRunningText *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (self->layout == NULL && width > 0)
    self->layout = make_layout (self, width);
  return self->layout;
}

static GtkSizeRequestMode
rs_running_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rs_running_text_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  RsRunningText *self = RS_RUNNING_TEXT (widget);
  RsStage *stage = rs_stage_of (widget);
  int usual = rs_stage_px (stage, USUAL_WIDTH);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = rs_stage_px (stage, LEAST_WIDTH);
      *natural = usual;
      return;
    }
  /* What is too long for its page must not make the page larger than the screen. */
  *minimum = rs_stage_line (stage, RS_FONT_STORY);
  *natural = MAX (*minimum,
                  rs_running_text_measure_height (self, for_size > 0 ? for_size : usual));
}

static void
rs_running_text_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsRunningText *self = RS_RUNNING_TEXT (widget);

  if (self->layout != NULL
      && pango_layout_get_width (self->layout) != width * PANGO_SCALE)
    g_clear_object (&self->layout);
}

static void
append_ends (cairo_t *cr,
             const graphene_rect_t *band,
             double radius,
             gboolean left,
             gboolean right)
{
  double x = band->origin.x, y = band->origin.y;
  double width = band->size.width, height = band->size.height;
  double l = left ? radius : 0, r = right ? radius : 0;

  cairo_new_sub_path (cr);
  cairo_arc (cr, x + l, y + l, l, G_PI, 1.5 * G_PI);
  cairo_arc (cr, x + width - r, y + r, r, 1.5 * G_PI, 2 * G_PI);
  cairo_arc (cr, x + width - r, y + height - r, r, 0, 0.5 * G_PI);
  cairo_arc (cr, x + l, y + height - l, l, 0.5 * G_PI, G_PI);
  cairo_close_path (cr);
}

/* One line's part of a sentence: a band, with a line along its foot if @lined. */
static void
draw_band (RsRunningText *self,
           cairo_t *cr,
           const graphene_rect_t *band,
           RsColor ground,
           gboolean lined,
           gboolean left,
           gboolean right)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  double line = rs_stage_px (stage, BAND_LINE);
  GdkRGBA color;

  cairo_save (cr);
  append_ends (cr, band, rs_stage_px (stage, BAND_RADIUS), left, right);
  cairo_clip (cr);
  rs_tokens_rgba (ground, 1, &color);
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_paint (cr);
  if (lined)
    {
      rs_tokens_rgba (RS_COLOR_BRICK, 1, &color);
      gdk_cairo_set_source_rgba (cr, &color);
      cairo_rectangle (cr, band->origin.x, band->origin.y + band->size.height - line,
                       band->size.width, line);
      cairo_fill (cr);
    }
  cairo_restore (cr);
}

/* Where a line's part of the bytes from @start to @end lies, px; FALSE: nowhere. */
static gboolean
get_band (
    RsRunningText *self, PangoLayoutIter *iter, int start, int end, graphene_rect_t *band)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
  int from = MAX (start, line->start_index);
  int to = MIN (end, line->start_index + line->length);
  double pitch = rs_stage_line (stage, RS_FONT_STORY);
  double height = round (pitch * BAND_HEIGHT / rs_tokens_font (RS_FONT_STORY)->line);
  PangoRectangle logical;
  int left, right;
  double top;

  if (from >= to)
    return FALSE;
  pango_layout_line_index_to_x (line, from, FALSE, &left);
  pango_layout_line_index_to_x (line, to, FALSE, &right);
  /* The space at which the line was broken is not lit. */
  if (to == line->start_index + line->length && self->text[to - 1] == ' ')
    pango_layout_line_index_to_x (line, to - 1, FALSE, &right);
  pango_layout_iter_get_line_extents (iter, NULL, &logical);
  top = PANGO_PIXELS (logical.y) + (PANGO_PIXELS (logical.height) - pitch) / 2;
  graphene_rect_init (band, (float)floor ((double)left / PANGO_SCALE) - 2,
                      (float)round (top + (pitch - height) / 2),
                      (float)ceil ((double)(right - left) / PANGO_SCALE) + 4,
                      (float)height);
  return TRUE;
}

static void
draw_sentence (
    RsRunningText *self, cairo_t *cr, int sentence, RsColor ground, gboolean lined)
{
  int start = get_start (self, sentence), end = get_end (self, sentence);
  PangoLayoutIter *iter = pango_layout_get_iter (get_layout (self));
  graphene_rect_t band;

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);

      if (get_band (self, iter, start, end, &band))
        draw_band (self, cr, &band, ground, lined, line->start_index <= start,
                   line->start_index + line->length >= end);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static gboolean
is_sentence (RsRunningText *self, int sentence)
{
  return sentence >= 0 && sentence < get_count (self);
}

static void
rs_running_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsRunningText *self = RS_RUNNING_TEXT (widget);
  PangoLayout *layout = get_layout (self);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int unused, text_height;
  GdkRGBA color;
  cairo_t *cr;

  if (layout == NULL || get_count (self) <= 0)
    return;
  pango_layout_get_pixel_size (layout, &unused, &text_height);
  cr = gtk_snapshot_append_cairo (
      snapshot,
      &GRAPHENE_RECT_INIT (-2, 0, (float)width + 4, (float)MAX (height, text_height)));
  if (is_sentence (self, self->pressed) && self->pressed != self->current)
    draw_sentence (self, cr, self->pressed, RS_COLOR_BIRCH, FALSE);
  if (is_sentence (self, self->focused) && gtk_widget_has_visible_focus (widget))
    draw_sentence (self, cr, self->focused, RS_COLOR_BIRCH, TRUE);
  if (is_sentence (self, self->current))
    draw_sentence (self, cr, self->current, RS_COLOR_HL, TRUE);
  cairo_destroy (cr);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gtk_snapshot_append_layout (snapshot, layout, &color);
}

static gboolean
on_pressed (GtkWidget *widget, double x, double y)
{
  RsRunningText *self = RS_RUNNING_TEXT (widget);
  RsSpeaker *speaker = rs_stage_get_speaker (rs_stage_of (widget));

  self->pressed = rs_running_text_find_at (self, x, y);
  if (self->pressed < 0)
    return FALSE;
  if (speaker != NULL)
    rs_speaker_press (speaker);
  gtk_widget_queue_draw (widget);
  return TRUE;
}

static void
on_cancelled (GtkWidget *widget)
{
  RS_RUNNING_TEXT (widget)->pressed = -1;
  gtk_widget_queue_draw (widget);
}

static void
on_released (GtkWidget *widget)
{
  int tapped = RS_RUNNING_TEXT (widget)->pressed;

  on_cancelled (widget);
  g_signal_emit (widget, signals[SIGNAL_TAPPED], 0, tapped);
}

static gboolean
navigates (GtkWidget *widget)
{
  return FALSE;
}

static const RsPressFuncs press_funcs = { on_pressed, on_released, on_cancelled,
                                          navigates };

static gboolean
on_walk (GtkWidget *widget, GVariant *step, gpointer user_data)
{
  RsRunningText *self = RS_RUNNING_TEXT (widget);
  int next = (self->focused >= 0 ? self->focused : self->current)
             + g_variant_get_int32 (step);

  if (!is_sentence (self, next))
    return FALSE;
  self->focused = next;
  gtk_widget_queue_draw (widget);
  return TRUE;
}

static gboolean
on_enter (GtkWidget *widget, GVariant *unused, gpointer user_data)
{
  RsRunningText *self = RS_RUNNING_TEXT (widget);

  if (!is_sentence (self, self->focused))
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_TAPPED], 0, self->focused);
  return TRUE;
}

static void
rs_running_text_dispose (GObject *object)
{
  g_clear_object (&RS_RUNNING_TEXT (object)->layout);
  G_OBJECT_CLASS (rs_running_text_parent_class)->dispose (object);
}

static void
rs_running_text_finalize (GObject *object)
{
  RsRunningText *self = RS_RUNNING_TEXT (object);

  g_array_unref (self->starts);
  g_free (self->text);
  G_OBJECT_CLASS (rs_running_text_parent_class)->finalize (object);
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, on_walk, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, on_walk, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, on_walk, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, on_walk, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, on_enter, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, on_enter, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, on_enter, NULL);
}

static void
rs_running_text_class_init (RsRunningTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_running_text_dispose;
  object_class->finalize = rs_running_text_finalize;
  widget_class->get_request_mode = rs_running_text_get_request_mode;
  widget_class->measure = rs_running_text_measure;
  widget_class->size_allocate = rs_running_text_size_allocate;
  widget_class->snapshot = rs_running_text_snapshot;
  bind_keys (widget_class);
  signals[SIGNAL_TAPPED] = g_signal_new ("sentence-tapped", RS_TYPE_RUNNING_TEXT,
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_css_name (widget_class, "rs-running-text");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
rs_running_text_init (RsRunningText *self)
{
  int zero = 0;

  self->text = g_strdup ("");
  self->starts = g_array_new (FALSE, FALSE, sizeof (int));
  g_array_append_val (self->starts, zero);
  self->current = self->pressed = self->focused = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  rs_press_attach (GTK_WIDGET (self), &press_funcs);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed",
                           G_CALLBACK (forget_layout), self, G_CONNECT_SWAPPED);
}

/** rs_running_text_new: (transfer floating): without text. */
GtkWidget *
rs_running_text_new (void)
{
  return g_object_new (RS_TYPE_RUNNING_TEXT, NULL);
}

/** rs_running_text_set_sentences: one after another, with a space between them. */
void
rs_running_text_set_sentences (RsRunningText *self, const char *const *sentences)
{
  int start = 0;

  g_return_if_fail (RS_IS_RUNNING_TEXT (self));
  g_return_if_fail (sentences != NULL);

  g_array_set_size (self->starts, 0);
  for (guint i = 0; sentences[i] != NULL; i++)
    {
      g_array_append_val (self->starts, start);
      start += (int)strlen (sentences[i]) + (sentences[i + 1] != NULL ? 1 : 0);
    }
  g_array_append_val (self->starts, start);
  g_free (self->text);
  self->text = g_strjoinv (" ", (char **)sentences);
  self->current = self->pressed = self->focused = -1;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->text, -1);
  forget_layout (self);
}

/** rs_running_text_get_n_sentences: how many there are. */
guint
rs_running_text_get_n_sentences (RsRunningText *self)
{
  g_return_val_if_fail (RS_IS_RUNNING_TEXT (self), 0);

  return (guint)get_count (self);
}

/** rs_running_text_set_current: the sentence that is heard; -1 for none. */
void
rs_running_text_set_current (RsRunningText *self, int index)
{
  g_return_if_fail (RS_IS_RUNNING_TEXT (self));
  g_return_if_fail (index >= -1 && index < get_count (self));

  if (self->current == index)
    return;
  self->current = index;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** rs_running_text_get_current: the sentence that is heard; -1 for none. */
int
rs_running_text_get_current (RsRunningText *self)
{
  g_return_val_if_fail (RS_IS_RUNNING_TEXT (self), -1);

  return self->current;
}

/**
 * rs_running_text_find_at:
 * @x: px of the widget
 * @y: likewise
 *
 * Returns: the sentence there, or at the end of that line; -1 under the last line
 */
int
rs_running_text_find_at (RsRunningText *self, double x, double y)
{
  PangoLayout *layout;
  int width, height, byte, trailing;

  g_return_val_if_fail (RS_IS_RUNNING_TEXT (self), -1);

  layout = get_layout (self);
  if (layout == NULL || get_count (self) <= 0)
    return -1;
  pango_layout_get_pixel_size (layout, &width, &height);
  if (y < 0 || y >= height)
    return -1;
  pango_layout_xy_to_index (layout, (int)(x * PANGO_SCALE), (int)(y * PANGO_SCALE), &byte,
                            &trailing);
  for (int i = get_count (self) - 1; i > 0; i--)
    if (byte >= get_start (self, i))
      return i;
  return 0;
}

/** rs_running_text_measure_height: px that the text takes in a column of @width px. */
int
rs_running_text_measure_height (RsRunningText *self, int width)
{
  g_autoptr (PangoLayout) layout = NULL;
  int own_width, height;

  g_return_val_if_fail (RS_IS_RUNNING_TEXT (self), 0);

  layout = make_layout (self, width);
  pango_layout_get_pixel_size (layout, &own_width, &height);
  return height;
}
