/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of one page of a telling, and where its pages break. */
#include "rs-story-text.h"

#include "rs-running-text.h"
#include "rs-sentence-row.h"
#include "rs-stage.h"

/* Between rows, px of the design; less only where a card would not fit otherwise. */
#define ROW_GAP 26
#define ROW_GAP_MIN 12

static const char *const no_sentences[] = { NULL };

enum
{
  SENTENCE_TOUCHED,
  MEASURED,
  N_SIGNALS,
};

struct _RsStoryText
{
  GtkWidget parent_instance;

  RsTelling *telling;
  guint first; /* sentences that are shown: from here … */
  guint end;   /* … up to here */
  int lit;
  gboolean is_touchable;
  GtkWidget *running; /* of all levels but little */
  GPtrArray *rows;    /* (element-type GtkWidget): of the little level */
  int width;
  int height;
  guint measured_idle;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStoryText, rs_story_text, GTK_TYPE_WIDGET)

static gboolean
has_rows (RsStoryText *self)
{
  return self->telling != NULL && self->telling->level == RS_LEVEL_LITTLE;
}

static const char *
get_text (RsStoryText *self, guint sentence)
{
  return rs_telling_get_sentence (self->telling, sentence)->text;
}

static int
get_height (GtkWidget *widget, int width)
{
  int natural = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL,
                      NULL);
  return natural;
}

static void
on_row_clicked (GtkWidget *row, RsStoryText *self)
{
  g_signal_emit (self, signals[SENTENCE_TOUCHED], 0,
                 rs_sentence_row_get_index (RS_SENTENCE_ROW (row)));
}

static void
on_sentence_tapped (RsStoryText *self, int index)
{
  if (self->is_touchable && index >= 0)
    g_signal_emit (self, signals[SENTENCE_TOUCHED], 0, self->first + (guint)index);
}

static GtkWidget *
add_row (RsStoryText *self, guint sentence)
{
  GtkWidget *row = rs_sentence_row_new (sentence, get_text (self, sentence));

  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (row), FALSE);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
  g_signal_connect (row, "clicked", G_CALLBACK (on_row_clicked), self);
  g_ptr_array_add (self->rows, row);
  return row;
}

static void
clear_rows (RsStoryText *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static GStrv
list_texts (RsStoryText *self, guint first, guint end)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  for (guint i = first; i < end; i++)
    g_strv_builder_add (texts, get_text (self, i));
  return g_strv_builder_end (texts);
}

/* How high sentences are at the present width, as they are shown. */
static int
measure_rows (RsStoryText *self, guint first, guint end)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int height = 0;

  for (guint i = first; i < end; i++)
    {
      GtkWidget *row = g_object_ref_sink (rs_sentence_row_new (i, get_text (self, i)));

      gtk_widget_set_child_visible (row, FALSE);
      gtk_widget_set_parent (row, GTK_WIDGET (self));
      height += get_height (row, self->width);
      gtk_widget_unparent (row);
      g_object_unref (row);
    }
  return height + (int)(end - first - 1) * rs_stage_px (stage, ROW_GAP_MIN);
}

static int
measure_running (RsStoryText *self, guint first, guint end)
{
  g_auto (GStrv) texts = list_texts (self, first, end);
  GtkWidget *text = g_object_ref_sink (rs_running_text_new ());
  int height = 0;

  gtk_widget_set_child_visible (text, FALSE);
  gtk_widget_set_parent (text, GTK_WIDGET (self));
  rs_running_text_set_sentences (RS_RUNNING_TEXT (text), (const char *const *)texts);
  height = rs_running_text_measure_height (RS_RUNNING_TEXT (text), self->width);
  gtk_widget_unparent (text);
  g_object_unref (text);
  return height;
}

static gboolean
fits (RsStoryText *self, guint first, guint end)
{
  int height = has_rows (self) ? measure_rows (self, first, end)
                               : measure_running (self, first, end);

  return height <= self->height;
}

/* At least one sentence a page, whatever its length. */
static void
break_card (RsStoryText *self, const RsCard *card, GArray *starts)
{
  guint first = card->first_sentence;
  guint end = first + card->sentences->len;

  while (first < end)
    {
      guint last = end;

      while (last > first + 1 && !fits (self, first, last))
        last--;
      g_array_append_val (starts, first);
      first = last;
    }
}

static gboolean
on_measured_idle (gpointer user_data)
{
  RsStoryText *self = user_data;

  self->measured_idle = 0;
  g_signal_emit (self, signals[MEASURED], 0);
  return G_SOURCE_REMOVE;
}

/* Pages cannot change while they are being laid out: a moment later they can. */
static void
note_space (RsStoryText *self, int width, int height)
{
  if (self->width == width && self->height == height)
    return;
  self->width = width;
  self->height = height;
  if (self->measured_idle == 0)
    self->measured_idle = g_idle_add_full (GTK_PRIORITY_RESIZE - 1, on_measured_idle,
                                           self, NULL);
}

static void
place_rows (RsStoryText *self, int width, int height)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int gap = rs_stage_px (stage, ROW_GAP);
  int sum = 0, y = 0;

  for (guint i = 0; i < self->rows->len; i++)
    sum += get_height (g_ptr_array_index (self->rows, i), width);
  if (self->rows->len > 1 && sum + (int)(self->rows->len - 1) * gap > height)
    gap = MAX ((height - sum) / (int)(self->rows->len - 1),
               rs_stage_px (stage, ROW_GAP_MIN));
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      int row_height = get_height (row, width);

      gtk_widget_size_allocate (row, &(GtkAllocation){ 0, y, width, row_height }, -1);
      y += row_height + gap;
    }
}

static void
rs_story_text_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsStoryText *self = RS_STORY_TEXT (widget);

  note_space (self, width, height);
  if (gtk_widget_should_layout (self->running))
    gtk_widget_allocate (self->running, width, height, -1, NULL);
  place_rows (self, width, height);
}

static void
rs_story_text_dispose (GObject *object)
{
  RsStoryText *self = RS_STORY_TEXT (object);

  g_clear_handle_id (&self->measured_idle, g_source_remove);
  if (self->rows != NULL)
    clear_rows (self);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->running, gtk_widget_unparent);
  g_clear_pointer (&self->telling, rs_telling_unref);
  G_OBJECT_CLASS (rs_story_text_parent_class)->dispose (object);
}

static void
rs_story_text_class_init (RsStoryTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_story_text_dispose;
  widget_class->size_allocate = rs_story_text_size_allocate;
  signals[SENTENCE_TOUCHED] = g_signal_new ("sentence-touched", RS_TYPE_STORY_TEXT,
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[MEASURED] = g_signal_new ("measured", RS_TYPE_STORY_TEXT, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_css_name (widget_class, "rs-story-text");
}

static void
rs_story_text_init (RsStoryText *self)
{
  self->lit = -1;
  self->rows = g_ptr_array_new ();
  self->running = rs_running_text_new ();
  gtk_widget_set_parent (self->running, GTK_WIDGET (self));
  g_signal_connect_object (self->running, "sentence-tapped",
                           G_CALLBACK (on_sentence_tapped), self, G_CONNECT_SWAPPED);
  rs_stage_follow (GTK_WIDGET (self));
}

/**
 * rs_story_text_new:
 *
 * Returns: (transfer floating): without words
 */
GtkWidget *
rs_story_text_new (void)
{
  return g_object_new (RS_TYPE_STORY_TEXT, NULL);
}

/**
 * rs_story_text_set_telling:
 * @telling: (nullable)
 *
 * What is shown of it rs_story_text_show() says.
 */
void
rs_story_text_set_telling (RsStoryText *self, RsTelling *telling)
{
  g_return_if_fail (RS_IS_STORY_TEXT (self));

  if (self->telling == telling)
    return;
  clear_rows (self);
  rs_running_text_set_sentences (RS_RUNNING_TEXT (self->running), no_sentences);
  g_clear_pointer (&self->telling, rs_telling_unref);
  if (telling != NULL)
    self->telling = rs_telling_ref (telling);
  self->first = self->end = 0;
  self->lit = -1;
  gtk_widget_set_visible (self->running, !has_rows (self));
}

/**
 * rs_story_text_get_telling:
 *
 * Returns: (transfer none) (nullable)
 */
RsTelling *
rs_story_text_get_telling (RsStoryText *self)
{
  g_return_val_if_fail (RS_IS_STORY_TEXT (self), NULL);

  return self->telling;
}

/**
 * rs_story_text_break_pages:
 *
 * Returns: (transfer full) (nullable) (element-type guint): the first sentence of each
 *   page, so that the whole text of each fits; %NULL while the space is not known
 */
GArray *
rs_story_text_break_pages (RsStoryText *self)
{
  g_autoptr (GArray) starts = NULL;

  g_return_val_if_fail (RS_IS_STORY_TEXT (self), NULL);

  if (self->telling == NULL || self->width <= 0 || self->height <= 0)
    return NULL;
  starts = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < self->telling->cards->len; i++)
    break_card (self, g_ptr_array_index (self->telling->cards, i), starts);
  if (starts->len == 0)
    return NULL;
  return g_steal_pointer (&starts);
}

/**
 * rs_story_text_show:
 * @first: sentence to begin with
 * @end: the one after the last
 */
void
rs_story_text_show (RsStoryText *self, guint first, guint end)
{
  g_return_if_fail (RS_IS_STORY_TEXT (self));
  g_return_if_fail (self->telling != NULL);
  g_return_if_fail (first <= end && end <= self->telling->n_sentences);

  if (self->first == first && self->end == end)
    return;
  self->first = first;
  self->end = end;
  self->lit = -1;
  clear_rows (self);
  if (has_rows (self))
    {
      for (guint i = first; i < end; i++)
        add_row (self, i);
      rs_story_text_set_touchable (self, self->is_touchable);
    }
  else
    {
      g_auto (GStrv) texts = list_texts (self, first, end);

      rs_running_text_set_sentences (RS_RUNNING_TEXT (self->running),
                                     (const char *const *)texts);
    }
}

/**
 * rs_story_text_light:
 * @lit: the sentence that is heard, counted in the telling; -1 for none
 */
void
rs_story_text_light (RsStoryText *self, int lit)
{
  gboolean is_here = FALSE;

  g_return_if_fail (RS_IS_STORY_TEXT (self));

  self->lit = lit;
  is_here = lit >= (int)self->first && lit < (int)self->end;
  rs_running_text_set_current (RS_RUNNING_TEXT (self->running),
                               is_here && !has_rows (self) ? lit - (int)self->first : -1);
  for (guint i = 0; i < self->rows->len; i++)
    {
      int sentence = (int)(self->first + i);
      RsSentenceState state = RS_SENTENCE_AHEAD;

      if (lit >= 0 && sentence <= lit)
        state = sentence == lit ? RS_SENTENCE_CURRENT : RS_SENTENCE_HEARD;
      rs_sentence_row_set_state (g_ptr_array_index (self->rows, i), state);
    }
}

/**
 * rs_story_text_set_touchable:
 *
 * Whether a touch on a sentence means something now.
 */
void
rs_story_text_set_touchable (RsStoryText *self, gboolean is_touchable)
{
  g_return_if_fail (RS_IS_STORY_TEXT (self));

  self->is_touchable = is_touchable;
  for (guint i = 0; i < self->rows->len; i++)
    rs_touch_button_set_inert (g_ptr_array_index (self->rows, i), !is_touchable);
}
