/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a story is told: what is lit, which page is seen, what a touch does. */
#include "rs-story-flow.h"

#include "rs-story-breaks.h"
#include "rs-teller.h"

enum
{
  CHANGED,
  FINISHED,
  N_SIGNALS,
};

struct _RsStoryFlow
{
  GObject parent_instance;

  RsVoice *voice;
  RsPace *pace;
  RsTeller *teller;
  RsStoryBreaks *breaks;
  guint sentence;
  RsStoryState state;
  guint wait;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStoryFlow, rs_story_flow, G_TYPE_OBJECT)

static void
emit_changed (RsStoryFlow *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static const RsNarration *
get_narration (RsStoryFlow *self)
{
  return rs_teller_get_narration (self->teller);
}

static void
set_state (RsStoryFlow *self, RsStoryState state)
{
  rs_pace_cancel (self->pace, &self->wait);
  self->state = state;
}

static void
play (RsStoryFlow *self)
{
  set_state (self, RS_STORY_PLAYING);
  rs_teller_play (self->teller, self->sentence);
}

static void
on_start_over (gpointer user_data)
{
  RsStoryFlow *self = user_data;

  self->wait = 0;
  play (self);
  emit_changed (self);
}

static void
on_end_over (gpointer user_data)
{
  RsStoryFlow *self = user_data;

  self->wait = 0;
  g_signal_emit (self, signals[FINISHED], 0, TRUE);
}

static void
on_voice_finished (RsStoryFlow *self)
{
  if (self->state != RS_STORY_PLAYING)
    return;
  set_state (self, RS_STORY_ENDED);
  self->wait = rs_pace_wait (self->pace, RS_STORY_END_MS, on_end_over, self);
  emit_changed (self);
}

static void
on_voice_position (RsStoryFlow *self)
{
  guint sentence = 0;

  if (self->state != RS_STORY_PLAYING)
    return;
  sentence = rs_teller_follow (self->teller, self->sentence);
  if (sentence == self->sentence)
    return;
  self->sentence = sentence;
  emit_changed (self);
}

static void
on_voice_displaced (RsStoryFlow *self)
{
  if (self->state != RS_STORY_PLAYING && self->state != RS_STORY_STARTING)
    return;
  set_state (self, RS_STORY_PAUSED);
  emit_changed (self);
}

/* Shows a sentence; whoever was telling goes on from there. */
static void
go_to (RsStoryFlow *self, guint sentence)
{
  self->sentence = sentence;
  rs_teller_seek (self->teller, sentence);
}

static void
rs_story_flow_dispose (GObject *object)
{
  RsStoryFlow *self = RS_STORY_FLOW (object);

  if (self->voice != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->voice, self);
      rs_pace_cancel (self->pace, &self->wait);
    }
  g_clear_object (&self->voice);
  g_clear_object (&self->pace);
  G_OBJECT_CLASS (rs_story_flow_parent_class)->dispose (object);
}

static void
rs_story_flow_finalize (GObject *object)
{
  RsStoryFlow *self = RS_STORY_FLOW (object);

  rs_teller_free (self->teller);
  rs_story_breaks_free (self->breaks);
  G_OBJECT_CLASS (rs_story_flow_parent_class)->finalize (object);
}

static void
rs_story_flow_class_init (RsStoryFlowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_story_flow_dispose;
  object_class->finalize = rs_story_flow_finalize;
  signals[CHANGED] = g_signal_new ("changed", RS_TYPE_STORY_FLOW, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FINISHED] = g_signal_new ("finished", RS_TYPE_STORY_FLOW, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
rs_story_flow_init (RsStoryFlow *self)
{
  self->breaks = rs_story_breaks_new ();
}

/**
 * rs_story_flow_new:
 *
 * Returns: (transfer full): a flow with nothing open
 */
RsStoryFlow *
rs_story_flow_new (RsVoice *voice, RsPace *pace)
{
  RsStoryFlow *self = NULL;

  g_return_val_if_fail (RS_IS_VOICE (voice), NULL);
  g_return_val_if_fail (RS_IS_PACE (pace), NULL);

  self = g_object_new (RS_TYPE_STORY_FLOW, NULL);
  self->voice = g_object_ref (voice);
  self->pace = g_object_ref (pace);
  self->teller = rs_teller_new (voice);
  g_signal_connect_swapped (voice, "finished", G_CALLBACK (on_voice_finished), self);
  g_signal_connect_swapped (voice, "position", G_CALLBACK (on_voice_position), self);
  g_signal_connect_swapped (voice, "displaced", G_CALLBACK (on_voice_displaced), self);
  return self;
}

/**
 * rs_story_flow_open:
 * @sentence: to begin with: 0, or the place that was kept
 *
 * Opens a telling and begins to tell by itself; without a narration it is read.
 */
void
rs_story_flow_open (RsStoryFlow *self, RsTelling *telling, guint sentence)
{
  g_return_if_fail (RS_IS_STORY_FLOW (self));
  g_return_if_fail (telling != NULL);

  rs_story_flow_close (self);
  rs_teller_open (self->teller, telling);
  self->sentence = sentence < telling->n_sentences ? sentence : 0;
  rs_story_breaks_set_telling (self->breaks, telling);
  if (get_narration (self) != NULL)
    {
      set_state (self, RS_STORY_STARTING);
      rs_teller_load (self->teller, self->sentence);
      self->wait = rs_pace_wait (self->pace, RS_STORY_START_MS, on_start_over, self);
    }
  else
    set_state (self, RS_STORY_READING);
  emit_changed (self);
}

/**
 * rs_story_flow_close:
 *
 * Falls silent and forgets the telling.
 */
void
rs_story_flow_close (RsStoryFlow *self)
{
  g_return_if_fail (RS_IS_STORY_FLOW (self));

  if (self->state == RS_STORY_EMPTY)
    return;
  set_state (self, RS_STORY_EMPTY);
  rs_teller_close (self->teller);
  rs_story_breaks_set_telling (self->breaks, NULL);
  self->sentence = 0;
}

/**
 * rs_story_flow_set_pages:
 * @starts: (array length=n_starts): first sentences, rising, the first of them 0
 *
 * Where the text really breaks, once the page has measured it. What is told goes
 * on.
 */
void
rs_story_flow_set_pages (RsStoryFlow *self, const guint *starts, guint n_starts)
{
  g_return_if_fail (RS_IS_STORY_FLOW (self));
  g_return_if_fail (n_starts > 0 && starts[0] == 0);

  if (rs_story_breaks_set_starts (self->breaks, starts, n_starts))
    emit_changed (self);
}

/**
 * rs_story_flow_toggle:
 *
 * «Слушать» and «Пауза».
 */
void
rs_story_flow_toggle (RsStoryFlow *self)
{
  g_return_if_fail (RS_IS_STORY_FLOW (self));

  if (get_narration (self) == NULL)
    return;
  if (self->state == RS_STORY_PLAYING || self->state == RS_STORY_STARTING)
    {
      set_state (self, RS_STORY_PAUSED);
      rs_voice_pause (self->voice);
    }
  else
    {
      if (self->state == RS_STORY_ENDED)
        go_to (self, 0);
      play (self);
    }
  emit_changed (self);
}

/**
 * rs_story_flow_repeat:
 *
 * Tells the page that is seen once more, from its first sentence.
 */
void
rs_story_flow_repeat (RsStoryFlow *self)
{
  g_return_if_fail (RS_IS_STORY_FLOW (self));

  if (get_narration (self) == NULL)
    return;
  go_to (self, rs_story_flow_get_page_start (self, rs_story_flow_get_page (self)));
  play (self);
  emit_changed (self);
}

/* After the end, turning back takes the story up again. */
static void
turn_to (RsStoryFlow *self, guint page)
{
  go_to (self, rs_story_flow_get_page_start (self, page));
  if (self->state == RS_STORY_ENDED)
    play (self);
  emit_changed (self);
}

/**
 * rs_story_flow_previous:
 *
 * The page before; on the first one, its beginning.
 */
void
rs_story_flow_previous (RsStoryFlow *self)
{
  guint page = 0;

  g_return_if_fail (RS_IS_STORY_FLOW (self));

  if (rs_teller_get_telling (self->teller) == NULL)
    return;
  page = rs_story_flow_get_page (self);
  turn_to (self, page > 0 ? page - 1 : 0);
}

/**
 * rs_story_flow_next:
 *
 * The page after; on the last one, the end. Only a story that was read or told to
 * its end is heard.
 */
void
rs_story_flow_next (RsStoryFlow *self)
{
  gboolean is_heard = FALSE;
  guint page = 0;

  g_return_if_fail (RS_IS_STORY_FLOW (self));

  if (rs_teller_get_telling (self->teller) == NULL)
    return;
  page = rs_story_flow_get_page (self);
  if (page + 1 < rs_story_breaks_count_pages (self->breaks))
    {
      turn_to (self, page + 1);
      return;
    }
  is_heard = self->state == RS_STORY_READING || self->state == RS_STORY_ENDED;
  set_state (self, RS_STORY_ENDED);
  rs_voice_pause (self->voice);
  g_signal_emit (self, signals[FINISHED], 0, is_heard);
}

/**
 * rs_story_flow_change_narrator:
 *
 * The next voice that reads this telling, from the same sentence.
 */
void
rs_story_flow_change_narrator (RsStoryFlow *self)
{
  gboolean is_playing = FALSE;

  g_return_if_fail (RS_IS_STORY_FLOW (self));

  is_playing = self->state == RS_STORY_PLAYING;
  if (!rs_teller_change_narrator (self->teller, self->sentence))
    return;
  if (is_playing)
    play (self);
  emit_changed (self);
}

/**
 * rs_story_flow_can_touch_sentence:
 *
 * Returns: whether a touch on a sentence means something now: little ones rest
 *   their hands on the text, so there it does while paused only
 */
gboolean
rs_story_flow_can_touch_sentence (RsStoryFlow *self)
{
  g_return_val_if_fail (RS_IS_STORY_FLOW (self), FALSE);

  if (get_narration (self) == NULL)
    return FALSE;
  return rs_teller_get_telling (self->teller)->level != RS_LEVEL_LITTLE
         || self->state == RS_STORY_PAUSED;
}

/**
 * rs_story_flow_touch_sentence:
 *
 * Tells from this sentence on, where rs_story_flow_can_touch_sentence().
 *
 * Returns: whether it did
 */
gboolean
rs_story_flow_touch_sentence (RsStoryFlow *self, guint sentence)
{
  g_return_val_if_fail (RS_IS_STORY_FLOW (self), FALSE);

  if (!rs_story_flow_can_touch_sentence (self)
      || sentence >= rs_teller_get_telling (self->teller)->n_sentences)
    return FALSE;
  go_to (self, sentence);
  play (self);
  emit_changed (self);
  return TRUE;
}

/**
 * rs_story_flow_rewind_sentence:
 *
 * Back to the beginning of the present sentence, as after an interruption.
 */
void
rs_story_flow_rewind_sentence (RsStoryFlow *self)
{
  g_return_if_fail (RS_IS_STORY_FLOW (self));

  if (get_narration (self) != NULL && self->state != RS_STORY_ENDED)
    go_to (self, self->sentence);
}

/**
 * rs_story_flow_get_state:
 */
RsStoryState
rs_story_flow_get_state (RsStoryFlow *self)
{
  g_return_val_if_fail (RS_IS_STORY_FLOW (self), RS_STORY_EMPTY);

  return self->state;
}

/**
 * rs_story_flow_get_telling:
 *
 * Returns: (transfer none) (nullable): what is open
 */
RsTelling *
rs_story_flow_get_telling (RsStoryFlow *self)
{
  g_return_val_if_fail (RS_IS_STORY_FLOW (self), NULL);

  return rs_teller_get_telling (self->teller);
}

/**
 * rs_story_flow_get_narration:
 *
 * Returns: (transfer none) (nullable): the voice that is heard
 */
const RsNarration *
rs_story_flow_get_narration (RsStoryFlow *self)
{
  g_return_val_if_fail (RS_IS_STORY_FLOW (self), NULL);

  return get_narration (self);
}

/**
 * rs_story_flow_get_lit:
 *
 * Returns: the sentence that is lit, -1 if none is
 */
int
rs_story_flow_get_lit (RsStoryFlow *self)
{
  g_return_val_if_fail (RS_IS_STORY_FLOW (self), -1);

  if (self->state != RS_STORY_PLAYING && self->state != RS_STORY_PAUSED)
    return -1;
  return (int)self->sentence;
}

/**
 * rs_story_flow_get_sentence:
 *
 * Returns: the present sentence: the place to keep
 */
guint
rs_story_flow_get_sentence (RsStoryFlow *self)
{
  g_return_val_if_fail (RS_IS_STORY_FLOW (self), 0);

  return self->sentence;
}

/**
 * rs_story_flow_get_card:
 *
 * Returns: the card of the present sentence
 */
guint
rs_story_flow_get_card (RsStoryFlow *self)
{
  const RsTelling *telling = NULL;
  int card = -1;

  g_return_val_if_fail (RS_IS_STORY_FLOW (self), 0);

  telling = rs_teller_get_telling (self->teller);
  if (telling != NULL)
    card = rs_telling_find_card (telling, self->sentence);
  return card > 0 ? (guint)card : 0;
}

/**
 * rs_story_flow_get_page:
 *
 * Returns: the page of the present sentence, from 0
 */
guint
rs_story_flow_get_page (RsStoryFlow *self)
{
  g_return_val_if_fail (RS_IS_STORY_FLOW (self), 0);

  return rs_story_breaks_find_page (self->breaks, self->sentence);
}

/**
 * rs_story_flow_count_pages:
 */
guint
rs_story_flow_count_pages (RsStoryFlow *self)
{
  g_return_val_if_fail (RS_IS_STORY_FLOW (self), 0);

  return rs_story_breaks_count_pages (self->breaks);
}

/**
 * rs_story_flow_get_page_start:
 *
 * Returns: the first sentence of a page; past the last page, the number of
 *   sentences
 */
guint
rs_story_flow_get_page_start (RsStoryFlow *self, guint page)
{
  g_return_val_if_fail (RS_IS_STORY_FLOW (self), 0);

  return rs_story_breaks_get_start (self->breaks, page);
}
