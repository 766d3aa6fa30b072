/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsVoiceDraft:
 * @owner: a content uid or "ui:" and a msgctxt
 * @field: title, prompt, reason, text, description, caption
 * @text: the words that are spoken; may be empty if only their digest is known
 * @text_digest: (nullable): of those words; %NULL: taken from @text
 * @sound: digest of an Ogg Opus file, put as media before
 * @duration: ms
 *
 * One spoken label. At publish it is used only while its owner still says these words.
 */
typedef struct
{
  char *uid;
  char *owner;
  char *field;
  char *text;
  char *text_digest;
  char *narrator_uid;
  char *sound;
  gint64 duration;
} RsVoiceDraft;

RsVoiceDraft *rs_voice_draft_new (void);
void rs_voice_draft_free (RsVoiceDraft *self);
gboolean rs_voice_draft_put (RsVoiceDraft *self,
                             RsWorkshop *workshop,
                             const RsOrigin *origin,
                             RsPutResult *result,
                             GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsVoiceDraft, rs_voice_draft_free)

G_END_DECLS
