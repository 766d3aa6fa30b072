/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"
#include "rs-photo.h"
#include "rs-story.h"

G_BEGIN_DECLS

/** RsSentence: the smallest thing that is lit and read aloud. */
typedef struct
{
  char *uid;
  char *text;
} RsSentence;

/**
 * RsCard:
 * @sentences: (element-type RsSentence)
 * @first_sentence: index in the whole telling of its first sentence
 *
 * One picture and what is said of it.
 */
typedef struct
{
  char *uid;
  RsPhoto *photo;
  GPtrArray *sentences;
  guint first_sentence;
} RsCard;

/** RsTiming: when a sentence is heard; both -1 if this narration lacks it. */
typedef struct
{
  gint64 start; /* ms */
  gint64 end;
} RsTiming;

/**
 * RsNarration:
 * @sound: digest of the playing copy
 * @duration: ms
 * @timings: (element-type RsTiming): one for each sentence of the telling, in order
 *
 * One voice reading a telling.
 */
typedef struct
{
  char *uid;
  char *narrator_name;
  RsVoiceKind kind;
  char *sound;
  gint64 duration;
  GArray *timings;
} RsNarration;

/**
 * RsTelling:
 * @cards: (element-type RsCard): at least one
 * @narrations: (element-type RsNarration): the first plays by itself; may be empty
 * @n_sentences: in all cards
 *
 * One story at one level, whole. Immutable; shared by reference.
 */
typedef struct
{
  char *uid;
  char *story_uid;
  RsLevel level;
  GPtrArray *cards;
  GPtrArray *narrations;
  guint n_sentences;
} RsTelling;

#define RS_TYPE_TELLING (rs_telling_get_type ())
GType rs_telling_get_type (void);
RsTelling *rs_telling_new (void);
RsTelling *rs_telling_ref (RsTelling *self);
void rs_telling_unref (RsTelling *self);

/* To fill one before it is shared. */
void rs_telling_add_card (RsTelling *self, const char *uid, RsPhoto *photo);
void rs_telling_add_sentence (RsTelling *self, const char *uid, const char *text);
RsNarration *rs_telling_add_narration (RsTelling *self, const char *uid);

const RsSentence *rs_telling_get_sentence (const RsTelling *self, guint index);
int rs_telling_find_card (const RsTelling *self, guint sentence);
int rs_telling_find_sentence_at (const RsTelling *self,
                                 const RsNarration *narration,
                                 gint64 position_ms);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTelling, rs_telling_unref)

G_END_DECLS
