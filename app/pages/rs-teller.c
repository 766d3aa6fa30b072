/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who tells a story: which of its voices, and from where. */
#include "rs-teller.h"

/* An accurate seek may still be reported a little before the place it went to. */
#define SEEK_SLACK_MS 200

struct _RsTeller
{
  RsVoice *voice;
  RsTelling *telling;
  guint narrator; /* index of the narration that is heard */
};

/**
 * rs_teller_new:
 *
 * Returns: (transfer full): one with nothing to tell
 */
RsTeller *
rs_teller_new (RsVoice *voice)
{
  RsTeller *self = NULL;

  g_return_val_if_fail (RS_IS_VOICE (voice), NULL);

  self = g_new0 (RsTeller, 1);
  self->voice = g_object_ref (voice);
  return self;
}

void
rs_teller_free (RsTeller *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->telling, rs_telling_unref);
  g_object_unref (self->voice);
  g_free (self);
}

/**
 * rs_teller_open:
 *
 * Takes up a telling with its first narration; nothing is loaded yet.
 */
void
rs_teller_open (RsTeller *self, RsTelling *telling)
{
  g_return_if_fail (self != NULL && self->telling == NULL);
  g_return_if_fail (telling != NULL);

  self->telling = rs_telling_ref (telling);
  self->narrator = 0;
}

/**
 * rs_teller_close:
 *
 * Falls silent and forgets the telling.
 */
void
rs_teller_close (RsTeller *self)
{
  g_return_if_fail (self != NULL);

  rs_voice_unload_narration (self->voice);
  g_clear_pointer (&self->telling, rs_telling_unref);
}

/**
 * rs_teller_get_telling:
 *
 * Returns: (transfer none) (nullable): what is open
 */
RsTelling *
rs_teller_get_telling (RsTeller *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->telling;
}

/**
 * rs_teller_get_narration:
 *
 * Returns: (transfer none) (nullable): the voice that is heard; %NULL: there is only the
 *   text
 */
const RsNarration *
rs_teller_get_narration (RsTeller *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->telling == NULL || self->narrator >= self->telling->narrations->len)
    return NULL;
  return g_ptr_array_index (self->telling->narrations, self->narrator);
}

/* Where a sentence begins, ms; one that this narration lacks begins with the next. */
static gint64
get_start (RsTeller *self, guint sentence)
{
  const RsNarration *narration = rs_teller_get_narration (self);

  for (guint i = sentence; i < narration->timings->len; i++)
    {
      const RsTiming *timing = &g_array_index (narration->timings, RsTiming, i);

      if (timing->start >= 0)
        return timing->start;
    }
  return narration->duration;
}

/**
 * rs_teller_load:
 *
 * Makes ready to tell from a sentence; there must be a narration.
 */
void
rs_teller_load (RsTeller *self, guint sentence)
{
  const RsNarration *narration = rs_teller_get_narration (self);

  g_return_if_fail (narration != NULL);

  rs_voice_load_narration (self->voice, narration->sound, narration->duration,
                           get_start (self, sentence));
}

/**
 * rs_teller_play:
 * @sentence: where to begin if a spoken label has taken the player meanwhile
 *
 * Goes on from where it stood.
 */
void
rs_teller_play (RsTeller *self, guint sentence)
{
  g_return_if_fail (self != NULL);

  if (!rs_voice_has_narration (self->voice))
    rs_teller_load (self, sentence);
  rs_voice_play (self->voice);
}

/**
 * rs_teller_seek:
 *
 * Whoever is telling goes on from this sentence; if nobody is, nothing happens.
 */
void
rs_teller_seek (RsTeller *self, guint sentence)
{
  g_return_if_fail (self != NULL);

  if (rs_teller_get_narration (self) != NULL && rs_voice_has_narration (self->voice))
    rs_voice_seek (self->voice, get_start (self, sentence));
}

/**
 * rs_teller_follow:
 * @sentence: the one that was heard last
 *
 * Returns: the one that is heard now
 */
guint
rs_teller_follow (RsTeller *self, guint sentence)
{
  gint64 position = 0;
  int found = -1;

  g_return_val_if_fail (rs_teller_get_narration (self) != NULL, sentence);

  position = rs_voice_get_position (self->voice);
  found = rs_telling_find_sentence_at (self->telling, rs_teller_get_narration (self),
                                       position);
  if (found < 0)
    return sentence;
  /* In the order of the voice, which may read in another than it is written. */
  if (get_start (self, (guint)found) < get_start (self, sentence)
      && position > get_start (self, sentence) - SEEK_SLACK_MS)
    return sentence;
  return (guint)found;
}

/**
 * rs_teller_change_narrator:
 *
 * Loads the next voice that reads the telling, from this sentence.
 *
 * Returns: %FALSE if there is no other
 */
gboolean
rs_teller_change_narrator (RsTeller *self, guint sentence)
{
  if (rs_teller_get_narration (self) == NULL || self->telling->narrations->len < 2)
    return FALSE;
  self->narrator = (self->narrator + 1) % self->telling->narrations->len;
  rs_teller_load (self, sentence);
  return TRUE;
}
