/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"

G_BEGIN_DECLS

/**
 * RsCardDraft:
 * @uid: (nullable): filled by the story's put
 * @photo_uid: (nullable): its picture
 * @sentences: (element-type utf8): its text, in order
 *
 * One picture and what is said of it.
 */
typedef struct
{
  char *uid;
  char *photo_uid;
  GPtrArray *sentences;
} RsCardDraft;

/**
 * RsTellingDraft:
 * @uid: (nullable): filled by the story's put
 * @lang: "ru"
 * @cards: (element-type RsCardDraft)
 *
 * One story at one level.
 */
typedef struct
{
  char *uid;
  RsLevel level;
  char *lang;
  GPtrArray *cards;
} RsTellingDraft;

RsTellingDraft *rs_telling_draft_new (RsLevel level);
void rs_telling_draft_free (RsTellingDraft *self);
RsCardDraft *rs_telling_draft_add_card (RsTellingDraft *self, const char *photo_uid);
void rs_card_draft_add_sentence (RsCardDraft *self, const char *text);
void rs_card_draft_set_text (RsCardDraft *self, const char *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTellingDraft, rs_telling_draft_free)

G_END_DECLS
