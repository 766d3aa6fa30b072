/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-confidence.h"
#include "rs-level.h"
#include "rs-photo.h"

G_BEGIN_DECLS

/**
 * RsVoiceKind:
 *
 * Who is heard: decides the badge on a story's card.
 */
typedef enum
{
  RS_VOICE_NONE,
  RS_VOICE_CHILD,
  RS_VOICE_ADULT,
  RS_VOICE_COMPUTER,
} RsVoiceKind;

RsVoiceKind rs_voice_kind_from_string (const char *text);

/** RsStoryProof: where a fact comes from, in the teacher's words, and how sure it is. */
typedef struct
{
  char *text;
  RsConfidence confidence;
} RsStoryProof;

/**
 * RsStory:
 * @position: in its section; stories of one position stand by their uid
 * @levels: bit (1 << RsLevel) for each telling that it has
 * @voice_kind: of the narration that plays first, at the level that was asked for
 * @duration: ms of that narration, 0 without one
 * @sources: (element-type RsStoryProof): where the facts come from
 *
 * A story as a list shows it; its texts are in #RsTelling. Immutable; shared.
 */
typedef struct
{
  char *uid;
  char *section_uid;
  char *section_title;
  char *section_color;
  char *title;
  gint64 position;
  int age;
  gboolean is_locked;
  gboolean is_legend;
  gboolean is_sample;
  gboolean is_stub;
  char *place_text;
  char *time_text;
  guint levels;
  RsVoiceKind voice_kind;
  gint64 duration;
  RsPhoto *cover;
  GPtrArray *sources;
} RsStory;

#define RS_TYPE_STORY (rs_story_get_type ())
GType rs_story_get_type (void);
RsStory *rs_story_new (void);
RsStory *rs_story_ref (RsStory *self);
void rs_story_unref (RsStory *self);
void rs_story_add_source (RsStory *self, const char *text, RsConfidence confidence);
gboolean rs_story_has_level (const RsStory *self, RsLevel level);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStory, rs_story_unref)

G_END_DECLS
