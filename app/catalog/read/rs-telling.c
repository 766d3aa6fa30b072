/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One story at one level, whole: cards, sentences, voices. */

#include "rs-telling.h"

G_DEFINE_BOXED_TYPE (RsTelling, rs_telling, rs_telling_ref, rs_telling_unref)

static void
free_sentence (gpointer data)
{
  RsSentence *self = data;

  g_free (self->uid);
  g_free (self->text);
  g_free (self);
}

static void
free_card (gpointer data)
{
  RsCard *self = data;

  g_free (self->uid);
  g_clear_pointer (&self->photo, rs_photo_unref);
  g_ptr_array_unref (self->sentences);
  g_free (self);
}

static void
free_narration (gpointer data)
{
  RsNarration *self = data;

  g_free (self->uid);
  g_free (self->narrator_name);
  g_free (self->sound);
  g_array_unref (self->timings);
  g_free (self);
}

static void
clear (gpointer data)
{
  RsTelling *self = data;

  g_free (self->uid);
  g_free (self->story_uid);
  g_ptr_array_unref (self->cards);
  g_ptr_array_unref (self->narrations);
}

/**
 * rs_telling_new:
 *
 * Returns: (transfer full): an empty telling, to be filled before it is shared
 */
RsTelling *
rs_telling_new (void)
{
  RsTelling *self = g_atomic_rc_box_new0 (RsTelling);

  self->cards = g_ptr_array_new_with_free_func (free_card);
  self->narrations = g_ptr_array_new_with_free_func (free_narration);
  return self;
}

/**
 * rs_telling_ref:
 *
 * Returns: (transfer full): @self
 */
RsTelling *
rs_telling_ref (RsTelling *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * rs_telling_unref:
 * @self: (transfer full)
 */
void
rs_telling_unref (RsTelling *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * rs_telling_add_card:
 * @uid: of the card
 * @photo: (nullable) (transfer none): its picture
 *
 * Begins a card; sentences that are added from now on are its own.
 */
void
rs_telling_add_card (RsTelling *self, const char *uid, RsPhoto *photo)
{
  RsCard *card;

  g_return_if_fail (self != NULL);

  card = g_new0 (RsCard, 1);
  card->uid = g_strdup (uid);
  card->photo = photo != NULL ? rs_photo_ref (photo) : NULL;
  card->sentences = g_ptr_array_new_with_free_func (free_sentence);
  card->first_sentence = self->n_sentences;
  g_ptr_array_add (self->cards, card);
}

/**
 * rs_telling_add_sentence:
 *
 * Adds a sentence to the card that was added last.
 */
void
rs_telling_add_sentence (RsTelling *self, const char *uid, const char *text)
{
  RsCard *card;
  RsSentence *sentence;

  g_return_if_fail (self != NULL && self->cards->len > 0);

  sentence = g_new0 (RsSentence, 1);
  sentence->uid = g_strdup (uid);
  sentence->text = g_strdup (text);
  card = self->cards->pdata[self->cards->len - 1];
  g_ptr_array_add (card->sentences, sentence);
  self->n_sentences++;
}

/**
 * rs_telling_add_narration:
 *
 * Returns: (transfer none): a voice without timings, to be filled
 */
RsNarration *
rs_telling_add_narration (RsTelling *self, const char *uid)
{
  RsNarration *narration;

  g_return_val_if_fail (self != NULL, NULL);

  narration = g_new0 (RsNarration, 1);
  narration->uid = g_strdup (uid);
  narration->timings = g_array_new (FALSE, TRUE, sizeof (RsTiming));
  g_ptr_array_add (self->narrations, narration);
  return narration;
}

/**
 * rs_telling_find_card:
 * @sentence: index in the whole telling
 *
 * Returns: the card that says it, -1 if there is no such sentence
 */
int
rs_telling_find_card (const RsTelling *self, guint sentence)
{
  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; i < self->cards->len; i++)
    {
      const RsCard *card = self->cards->pdata[i];

      if (sentence >= card->first_sentence
          && sentence - card->first_sentence < card->sentences->len)
        return (int)i;
    }
  return -1;
}

/**
 * rs_telling_get_sentence:
 * @index: in the whole telling
 *
 * Returns: (nullable): the sentence, %NULL if there is none with this index
 */
const RsSentence *
rs_telling_get_sentence (const RsTelling *self, guint index)
{
  const RsCard *card;
  int found = rs_telling_find_card (self, index);

  if (found < 0)
    return NULL;
  card = self->cards->pdata[found];
  return card->sentences->pdata[index - card->first_sentence];
}

/**
 * rs_telling_find_sentence_at:
 * @narration: one of this telling
 * @position_ms: in its sound
 *
 * Between two sentences the one that was heard last stays: the eye rests on it until
 * the next begins.
 *
 * Returns: the index of the sentence that is heard; -1 before the first one
 */
int
rs_telling_find_sentence_at (const RsTelling *self,
                             const RsNarration *narration,
                             gint64 position_ms)
{
  gint64 latest = -1;
  int found = -1;

  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; narration != NULL && i < narration->timings->len; i++)
    {
      const RsTiming *timing = &g_array_index (narration->timings, RsTiming, i);

      if (timing->start < 0 || timing->start > position_ms || timing->start < latest)
        continue;
      latest = timing->start;
      found = (int)i;
    }
  return found;
}
