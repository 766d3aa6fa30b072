/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/** RsNarrationState: how far a recording has come. */
typedef enum
{
  RS_NARRATION_DRAFT,
  RS_NARRATION_SUBMITTED,
  RS_NARRATION_RETURNED,
  RS_NARRATION_APPROVED,
  RS_NARRATION_WITHDRAWN,
} RsNarrationState;

/**
 * RsReadingDraft:
 * @sentence_uid: (nullable): %NULL: found by @digest among the telling's sentences,
 *   in order
 * @digest: of the words that were read, rs_text_digest()
 * @text: (nullable): the words; %NULL: those of the sentence, if it still has @digest
 * @start: ms in the playing copy
 * @master: (nullable): digest of the sentence's FLAC
 *
 * One sentence as one voice read it.
 */
typedef struct
{
  char *sentence_uid;
  char *digest;
  char *text;
  gint64 start;
  gint64 end;
  char *master;
} RsReadingDraft;

/**
 * RsNarrationDraft:
 * @position: among the voices of the telling; the first plays by itself
 * @sound: digest of the playing copy, put as media before
 * @duration: ms
 * @peaks: (nullable): digest of the drawing of the sound, put as media before
 * @readings: (element-type RsReadingDraft): in the order they are heard
 *
 * One voice reading one telling. Put it after its story.
 */
typedef struct
{
  char *uid;
  char *telling_uid;
  char *narrator_uid;
  int position;
  RsNarrationState state;
  char *sound;
  gint64 duration;
  char *peaks;
  GPtrArray *readings;
} RsNarrationDraft;

RsNarrationDraft *rs_narration_draft_new (void);
void rs_narration_draft_free (RsNarrationDraft *self);
RsReadingDraft *rs_narration_draft_add_reading (RsNarrationDraft *self,
                                                const char *digest,
                                                gint64 start,
                                                gint64 end);
gboolean rs_narration_draft_put (RsNarrationDraft *self,
                                 RsWorkshop *workshop,
                                 const RsOrigin *origin,
                                 RsPutResult *result,
                                 GError **error);
gboolean rs_narration_agree (RsWorkshop *workshop,
                             const char *narration_uid,
                             const char *sentence_uid,
                             GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsNarrationDraft, rs_narration_draft_free)

G_END_DECLS
