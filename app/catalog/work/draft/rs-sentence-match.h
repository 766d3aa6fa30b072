/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsKnownSentence:
 * @uid: of the sentence
 * @digest: of its words
 * @text: its words
 * @card_uid: (nullable): the card where it stands; %NULL of one that was cut and that
 *   a voice still has
 * @is_taken: whether a new sentence has its uid
 *
 * A sentence as it was before an edit.
 */
typedef struct
{
  char *uid;
  char *digest;
  char *text;
  char *card_uid;
  gboolean is_taken;
} RsKnownSentence;

void rs_known_sentence_free (RsKnownSentence *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsKnownSentence, rs_known_sentence_free)

/**
 * RsWrittenSentence:
 * @text: its words
 * @digest: of its words
 * @known: (nullable): which sentence it was before the edit; filled by the match
 *
 * A sentence as it is after an edit.
 */
typedef struct
{
  const char *text;
  char *digest;
  RsKnownSentence *known;
} RsWrittenSentence;

void rs_sentence_match (GPtrArray *known, GArray *written);

G_END_DECLS
