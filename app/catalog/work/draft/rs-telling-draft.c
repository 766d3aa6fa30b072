/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One story at one level, as somebody wrote it: cards and their sentences. */
#include "rs-telling-draft.h"

#include "rs-text.h"

static void
rs_card_draft_free (RsCardDraft *self)
{
  g_free (self->uid);
  g_free (self->photo_uid);
  g_ptr_array_unref (self->sentences);
  g_free (self);
}

/**
 * rs_telling_draft_new:
 * @level: for whom
 *
 * Returns: (transfer full): a telling in Russian without cards
 */
RsTellingDraft *
rs_telling_draft_new (RsLevel level)
{
  RsTellingDraft *self = g_new0 (RsTellingDraft, 1);

  self->level = level;
  self->lang = g_strdup ("ru");
  self->cards = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_card_draft_free);
  return self;
}

void
rs_telling_draft_free (RsTellingDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->lang);
  g_ptr_array_unref (self->cards);
  g_free (self);
}

/**
 * rs_telling_draft_add_card:
 * @photo_uid: (nullable): its picture
 *
 * Returns: (transfer none): a new last card without words
 */
RsCardDraft *
rs_telling_draft_add_card (RsTellingDraft *self, const char *photo_uid)
{
  RsCardDraft *card;

  g_return_val_if_fail (self != NULL, NULL);

  card = g_new0 (RsCardDraft, 1);
  card->photo_uid = g_strdup (photo_uid);
  card->sentences = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->cards, card);
  return card;
}

/**
 * rs_card_draft_add_sentence:
 * @text: one sentence; nothing is added if it is empty
 */
void
rs_card_draft_add_sentence (RsCardDraft *self, const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree char *kept = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  valid = g_utf8_make_valid (text, -1);
  kept = rs_text_normalize (valid);
  if (kept[0] != '\0')
    g_ptr_array_add (self->sentences, g_steal_pointer (&kept));
}

/**
 * rs_card_draft_set_text:
 * @text: running text
 *
 * Splits it into the sentences of the card, in place of those that it had.
 */
void
rs_card_draft_set_text (RsCardDraft *self, const char *text)
{
  g_autofree char *valid = NULL;
  g_auto (GStrv) sentences = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  valid = g_utf8_make_valid (text, -1);
  sentences = rs_text_split_sentences (valid);
  g_ptr_array_set_size (self->sentences, 0);
  for (char **sentence = sentences; *sentence != NULL; sentence++)
    rs_card_draft_add_sentence (self, *sentence);
}
