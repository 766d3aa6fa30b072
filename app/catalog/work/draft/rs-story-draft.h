/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-confidence.h"
#include "rs-telling-draft.h"
#include "rs-workshop.h"

G_BEGIN_DECLS

/** RsStorySource: where the facts of a story come from. */
typedef struct
{
  char *text;
  RsConfidence confidence;
} RsStorySource;

/**
 * RsStoryDraft:
 * @age: 0, 6 or 12
 * @shown_from: (nullable): first day, ISO 8601, inclusive
 * @shown_until: (nullable): last day, inclusive
 * @sources: (element-type RsStorySource)
 * @tellings: (element-type RsTellingDraft)
 *
 * A story whole. Its put keeps the uids of sentences that are the same or nearly
 * the same as before, so that their voices stay with them.
 */
typedef struct
{
  char *uid;
  char *section_uid;
  int position;
  char *title;
  int age;
  gboolean is_locked;
  gboolean is_legend;
  gboolean is_sample;
  gboolean is_stub;
  char *place_text;
  char *time_text;
  char *shown_from;
  char *shown_until;
  char *cover_uid;
  GPtrArray *sources;
  GPtrArray *tellings;
} RsStoryDraft;

RsStoryDraft *rs_story_draft_new (void);
void rs_story_draft_free (RsStoryDraft *self);
void
rs_story_draft_add_source (RsStoryDraft *self, const char *text, RsConfidence confidence);
RsTellingDraft *rs_story_draft_add_telling (RsStoryDraft *self, RsLevel level);
gboolean rs_story_draft_put (RsStoryDraft *self,
                             RsWorkshop *workshop,
                             const RsOrigin *origin,
                             RsPutResult *result,
                             GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStoryDraft, rs_story_draft_free)

G_END_DECLS
