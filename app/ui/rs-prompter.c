/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is read aloud, sentence by sentence. */
#include "rs-prompter.h"

#include "rs-press.h"
#include "rs-prompt-lines.h"
#include "rs-stage.h"

#include <math.h>

/* px of the design: the text stands so far from the mark at the left edge. */
#define INDENT 40.0
#define MARK_WIDTH 10.0
#define MARK_INSET 14.0
#define RING 6.0
#define RING_RADIUS 16.0

/* px of the design: as narrow as a column gets, and as wide as is pleasant. */
#define LEAST_WIDTH 280.0
#define USUAL_WIDTH 1480.0
#define LEAST_HEIGHT 216.0

#define SCROLL_US (280 * G_TIME_SPAN_MILLISECOND)

struct _RsPrompter
{
  GtkWidget parent_instance;
  GStrv sentences;
  RsPromptLines *lines; /* as fitted; NULL: not yet */
  double largest;
  int current, pressed, focused; /* sentences, or -1 */
  gboolean is_marked, is_touchable;
  double from, to; /* px of the text above the upper edge */
  gint64 started;  /* µs of the frame clock, 0: at its first frame */
  guint tick;
  double at;
};

enum
{
  SIGNAL_TAPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsPrompter, rs_prompter, GTK_TYPE_WIDGET)

static gboolean
is_sentence (RsPrompter *self, int index)
{
  return index >= 0 && index < (int)g_strv_length (self->sentences);
}

static int
get_indent (RsPrompter *self)
{
  return rs_stage_px (rs_stage_of (GTK_WIDGET (self)), INDENT);
}

static void
stop (RsPrompter *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  self->at = self->to;
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  RsPrompter *self = RS_PROMPTER (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double part;

  if (self->started == 0)
    self->started = now;
  part = (double)(now - self->started) / (double)SCROLL_US;
  gtk_widget_queue_draw (widget);
  if (part >= 1)
    {
      self->tick = 0;
      self->at = self->to;
      return G_SOURCE_REMOVE;
    }
  self->at = self->from + (self->to - self->from) * (1 - pow (1 - part, 3));
  return G_SOURCE_CONTINUE;
}

static RsPromptLines *
get_lines (RsPrompter *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self)) - get_indent (self);
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  if (self->lines == NULL && width > 0 && height > 0)
    self->lines = rs_prompt_lines_new (GTK_WIDGET (self),
                                       (const char *const *)self->sentences, width,
                                       height, self->largest);
  return self->lines;
}

static double
find_place (RsPrompter *self)
{
  RsPromptLines *lines = get_lines (self);

  return lines != NULL && is_sentence (self, self->current)
             ? rs_prompt_lines_find_scroll (lines, (guint)self->current)
             : 0;
}

static void
jump (RsPrompter *self)
{
  self->from = self->to = find_place (self);
  stop (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
scroll (RsPrompter *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double to = find_place (self);

  if (rs_stage_is_calm (rs_stage_of (widget), widget) || !gtk_widget_get_mapped (widget))
    {
      jump (self);
      return;
    }
  self->from = self->at;
  self->to = to;
  self->started = 0;
  if (self->tick == 0 && fabs (self->to - self->from) > 0.5)
    self->tick = gtk_widget_add_tick_callback (widget, on_tick, NULL, NULL);
  gtk_widget_queue_draw (widget);
}

static void
forget_lines (RsPrompter *self)
{
  g_clear_pointer (&self->lines, rs_prompt_lines_free);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
rs_prompter_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  RsStage *stage = rs_stage_of (widget);

  *minimum = *natural = rs_stage_px (stage, LEAST_HEIGHT);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = rs_stage_px (stage, LEAST_WIDTH);
      *natural = rs_stage_px (stage, USUAL_WIDTH);
    }
}

static void
rs_prompter_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsPrompter *self = RS_PROMPTER (widget);

  g_clear_pointer (&self->lines, rs_prompt_lines_free);
  jump (self);
}

static void
get_color (RsPrompter *self, int index, GdkRGBA *color)
{
  if (index == self->pressed)
    rs_tokens_rgba (RS_COLOR_HL, 1, color);
  else if (index == self->current || self->current < 0)
    gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), color);
  else
    rs_tokens_rgba (RS_COLOR_MIST, 1, color);
}

static void
snapshot_mark (RsPrompter *self, GtkSnapshot *snapshot, const graphene_rect_t *box)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  float inset = (float)rs_stage_px (stage, MARK_INSET);
  float width = (float)rs_stage_px (stage, MARK_WIDTH);
  graphene_rect_t mark = GRAPHENE_RECT_INIT (0, box->origin.y + inset, width,
                                             box->size.height - 2 * inset);
  GskRoundedRect rounded;
  GdkRGBA color;

  rs_tokens_rgba (RS_COLOR_STRAW, 1, &color);
  gsk_rounded_rect_init_from_rect (&rounded, &mark, width / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &color, &mark);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_ring (RsPrompter *self, GtkSnapshot *snapshot, const graphene_rect_t *box)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  float line = (float)rs_stage_px (stage, RING);
  graphene_rect_t around = GRAPHENE_RECT_INIT (0, box->origin.y, box->size.width,
                                               box->size.height);
  GskRoundedRect rounded;
  GdkRGBA color;

  rs_tokens_rgba (RS_COLOR_HL, 1, &color);
  gsk_rounded_rect_init_from_rect (&rounded, &around,
                                   (float)rs_stage_px (stage, RING_RADIUS));
  gtk_snapshot_append_border (snapshot, &rounded, (float[4]){ line, line, line, line },
                              (GdkRGBA[4]){ color, color, color, color });
}

static void
get_whole_box (RsPrompter *self, int index, graphene_rect_t *box)
{
  double top = rs_prompt_lines_get_top (self->lines, (guint)index) - self->at;

  graphene_rect_init (box, 0, (float)top, (float)gtk_widget_get_width (GTK_WIDGET (self)),
                      (float)rs_prompt_lines_get_height (self->lines, (guint)index));
}

static void
snapshot_sentence (RsPrompter *self, GtkSnapshot *snapshot, int index)
{
  graphene_rect_t box;
  GdkRGBA color;

  get_whole_box (self, index, &box);
  if (box.origin.y + box.size.height <= 0
      || box.origin.y >= gtk_widget_get_height (GTK_WIDGET (self)))
    return;
  get_color (self, index, &color);
  if (self->is_marked && index == self->current)
    snapshot_mark (self, snapshot, &box);
  if (index == self->focused && gtk_widget_has_visible_focus (GTK_WIDGET (self)))
    snapshot_ring (self, snapshot, &box);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)get_indent (self),
                                                          (float)round (box.origin.y)));
  gtk_snapshot_append_layout (
      snapshot, rs_prompt_lines_get_layout (self->lines, (guint)index), &color);
  gtk_snapshot_restore (snapshot);
}

/* Whole lines only: at rest none is cut. */
static void
rs_prompter_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsPrompter *self = RS_PROMPTER (widget);
  RsPromptLines *lines = get_lines (self);

  if (lines == NULL)
    return;
  gtk_snapshot_push_clip (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget),
                                     (float)rs_prompt_lines_get_window (lines)));
  for (guint i = 0; self->sentences[i] != NULL; i++)
    snapshot_sentence (self, snapshot, (int)i);
  gtk_snapshot_pop (snapshot);
}

static gboolean
on_pressed (GtkWidget *widget, double x, double y)
{
  RsPrompter *self = RS_PROMPTER (widget);
  RsSpeaker *speaker = rs_stage_get_speaker (rs_stage_of (widget));

  self->pressed = self->is_touchable ? rs_prompter_find_at (self, x, y) : -1;
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
  RS_PROMPTER (widget)->pressed = -1;
  gtk_widget_queue_draw (widget);
}

static void
on_released (GtkWidget *widget)
{
  int tapped = RS_PROMPTER (widget)->pressed;

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

/* The sentence reached comes into view as the current one does. */
static gboolean
on_walk (GtkWidget *widget, GVariant *step, gpointer user_data)
{
  RsPrompter *self = RS_PROMPTER (widget);
  int next = (is_sentence (self, self->focused) ? self->focused : self->current)
             + g_variant_get_int32 (step);

  if (!is_sentence (self, next) || get_lines (self) == NULL)
    return FALSE;
  self->focused = next;
  self->to = rs_prompt_lines_find_scroll (self->lines, (guint)next);
  stop (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->sentences[next], -1);
  gtk_widget_queue_draw (widget);
  return TRUE;
}

static gboolean
on_enter (GtkWidget *widget, GVariant *unused, gpointer user_data)
{
  RsPrompter *self = RS_PROMPTER (widget);

  if (!self->is_touchable || !is_sentence (self, self->focused))
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_TAPPED], 0, self->focused);
  return TRUE;
}

static void
rs_prompter_dispose (GObject *object)
{
  RsPrompter *self = RS_PROMPTER (object);

  stop (self);
  g_clear_pointer (&self->lines, rs_prompt_lines_free);
  G_OBJECT_CLASS (rs_prompter_parent_class)->dispose (object);
}

static void
rs_prompter_finalize (GObject *object)
{
  g_strfreev (RS_PROMPTER (object)->sentences);
  G_OBJECT_CLASS (rs_prompter_parent_class)->finalize (object);
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, on_walk, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, on_walk, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, on_enter, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, on_enter, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, on_enter, NULL);
}

static void
rs_prompter_class_init (RsPrompterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_prompter_dispose;
  object_class->finalize = rs_prompter_finalize;
  widget_class->measure = rs_prompter_measure;
  widget_class->size_allocate = rs_prompter_size_allocate;
  widget_class->snapshot = rs_prompter_snapshot;
  bind_keys (widget_class);
  signals[SIGNAL_TAPPED] = g_signal_new ("sentence-tapped", RS_TYPE_PROMPTER,
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_css_name (widget_class, "rs-prompter");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
rs_prompter_init (RsPrompter *self)
{
  self->sentences = g_new0 (char *, 1);
  self->largest = 1;
  self->current = self->pressed = self->focused = -1;
  rs_press_attach (GTK_WIDGET (self), &press_funcs);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed",
                           G_CALLBACK (forget_lines), self, G_CONNECT_SWAPPED);
}

/** rs_prompter_new: (transfer floating): without text. */
GtkWidget *
rs_prompter_new (void)
{
  return g_object_new (RS_TYPE_PROMPTER, NULL);
}

/* The sentence that is read, or all of them. */
static void
tell (RsPrompter *self)
{
  g_autofree char *all = self->sentences != NULL ? g_strjoinv (" ", self->sentences)
                                                 : g_strdup ("");

  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      is_sentence (self, self->current) ? self->sentences[self->current] : all, -1);
}

/** rs_prompter_set_sentences: what is read; none is current unless the text is the same.
 */
void
rs_prompter_set_sentences (RsPrompter *self, const char *const *sentences)
{
  g_return_if_fail (RS_IS_PROMPTER (self));
  g_return_if_fail (sentences != NULL);

  if (g_strv_equal ((const char *const *)self->sentences, sentences))
    return;
  g_strfreev (self->sentences);
  self->sentences = g_strdupv ((char **)sentences);
  self->current = self->pressed = self->focused = -1;
  stop (self);
  tell (self);
  forget_lines (self);
}

/** rs_prompter_get_n_sentences: how many there are. */
guint
rs_prompter_get_n_sentences (RsPrompter *self)
{
  g_return_val_if_fail (RS_IS_PROMPTER (self), 0);

  return g_strv_length (self->sentences);
}

/** rs_prompter_set_current: the sentence that is read; -1 for none: all are bright. */
void
rs_prompter_set_current (RsPrompter *self, int index)
{
  g_return_if_fail (RS_IS_PROMPTER (self));
  g_return_if_fail (index == -1 || is_sentence (self, index));

  if (self->current == index)
    return;
  self->current = index;
  self->focused = index;
  tell (self);
  scroll (self);
}

/** rs_prompter_get_current: the sentence that is read; -1 for none. */
int
rs_prompter_get_current (RsPrompter *self)
{
  g_return_val_if_fail (RS_IS_PROMPTER (self), -1);

  return self->current;
}

/** rs_prompter_set_marked: a bar beside the current sentence: it is the one meant. */
void
rs_prompter_set_marked (RsPrompter *self, gboolean is_marked)
{
  g_return_if_fail (RS_IS_PROMPTER (self));

  if (self->is_marked == is_marked)
    return;
  self->is_marked = is_marked;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** rs_prompter_set_touchable: whether a tap on a sentence means something now. */
void
rs_prompter_set_touchable (RsPrompter *self, gboolean is_touchable)
{
  g_return_if_fail (RS_IS_PROMPTER (self));

  self->is_touchable = is_touchable;
  gtk_widget_set_can_target (GTK_WIDGET (self), is_touchable);
  gtk_widget_set_focusable (GTK_WIDGET (self), is_touchable);
}

/** rs_prompter_set_largest: the size to begin with, 1 for 72/108. */
void
rs_prompter_set_largest (RsPrompter *self, double largest)
{
  g_return_if_fail (RS_IS_PROMPTER (self));
  g_return_if_fail (largest >= 0.5 && largest <= 1);

  self->largest = largest;
  forget_lines (self);
}

/**
 * rs_prompter_find_at:
 * @x: px of the widget
 * @y: likewise
 *
 * Returns: the sentence there; -1 where there is none
 */
int
rs_prompter_find_at (RsPrompter *self, double x, double y)
{
  graphene_rect_t box;

  g_return_val_if_fail (RS_IS_PROMPTER (self), -1);

  for (int i = 0; is_sentence (self, i); i++)
    if (rs_prompter_get_box (self, i, &box) && y >= box.origin.y
        && y < box.origin.y + box.size.height)
      return i;
  return -1;
}

/**
 * rs_prompter_get_box:
 * @box: (out): px of the widget
 *
 * Returns: where the visible lines of a sentence stand; %FALSE: out of sight
 */
gboolean
rs_prompter_get_box (RsPrompter *self, int index, graphene_rect_t *box)
{
  RsPromptLines *lines;
  graphene_rect_t window;

  g_return_val_if_fail (RS_IS_PROMPTER (self), FALSE);
  g_return_val_if_fail (is_sentence (self, index), FALSE);
  g_return_val_if_fail (box != NULL, FALSE);

  lines = get_lines (self);
  if (lines == NULL)
    return FALSE;
  graphene_rect_init (&window, 0, 0, (float)gtk_widget_get_width (GTK_WIDGET (self)),
                      (float)rs_prompt_lines_get_window (lines));
  get_whole_box (self, index, box);
  return graphene_rect_intersection (box, &window, box) && box->size.height > 1;
}

/** rs_prompter_is_whole: whether all of the current sentence has room. */
gboolean
rs_prompter_is_whole (RsPrompter *self)
{
  graphene_rect_t box;
  RsPromptLines *lines;

  g_return_val_if_fail (RS_IS_PROMPTER (self), FALSE);

  lines = get_lines (self);
  if (lines == NULL || !is_sentence (self, self->current))
    return TRUE;
  return rs_prompter_get_box (self, self->current, &box)
         && box.size.height
                >= rs_prompt_lines_get_height (lines, (guint)self->current) - 1
         && rs_prompt_lines_get_width (lines, (guint)self->current)
                <= gtk_widget_get_width (GTK_WIDGET (self)) - get_indent (self);
}

/** rs_prompter_is_still: whether it has come to where it goes. */
gboolean
rs_prompter_is_still (RsPrompter *self)
{
  g_return_val_if_fail (RS_IS_PROMPTER (self), TRUE);

  return self->tick == 0;
}
