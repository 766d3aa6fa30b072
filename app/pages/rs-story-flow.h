/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-pace.h"
#include "rs-telling.h"
#include "rs-voice.h"

G_BEGIN_DECLS

/** RS_STORY_START_MS: from opening to the first word; time to see the picture. */
#define RS_STORY_START_MS 600
/** RS_STORY_END_MS: from the last word to the end sheet. */
#define RS_STORY_END_MS 1200

/**
 * RsStoryState:
 * @RS_STORY_EMPTY: nothing is open
 * @RS_STORY_STARTING: about to tell by itself
 * @RS_STORY_PLAYING: tells
 * @RS_STORY_PAUSED: stands
 * @RS_STORY_READING: there is no narration; the visitor reads and turns the pages
 * @RS_STORY_ENDED: told to the end
 */
typedef enum
{
  RS_STORY_EMPTY,
  RS_STORY_STARTING,
  RS_STORY_PLAYING,
  RS_STORY_PAUSED,
  RS_STORY_READING,
  RS_STORY_ENDED,
} RsStoryState;

#define RS_TYPE_STORY_FLOW (rs_story_flow_get_type ())
G_DECLARE_FINAL_TYPE (RsStoryFlow, rs_story_flow, RS, STORY_FLOW, GObject)

/*
 * How a story is told. One playing copy holds the whole telling, so the position
 * in it decides which sentence is lit and which page is seen. A page is a card,
 * or a part of one whose text did not fit the screen.
 *
 * Signals: changed (); finished (gboolean is_heard).
 */
RsStoryFlow *rs_story_flow_new (RsVoice *voice, RsPace *pace);
void rs_story_flow_open (RsStoryFlow *self, RsTelling *telling, guint sentence);
void rs_story_flow_close (RsStoryFlow *self);
void rs_story_flow_set_pages (RsStoryFlow *self, const guint *starts, guint n_starts);

void rs_story_flow_toggle (RsStoryFlow *self);
void rs_story_flow_repeat (RsStoryFlow *self);
void rs_story_flow_previous (RsStoryFlow *self);
void rs_story_flow_next (RsStoryFlow *self);
void rs_story_flow_change_narrator (RsStoryFlow *self);
gboolean rs_story_flow_touch_sentence (RsStoryFlow *self, guint sentence);
void rs_story_flow_rewind_sentence (RsStoryFlow *self);

RsStoryState rs_story_flow_get_state (RsStoryFlow *self);
RsTelling *rs_story_flow_get_telling (RsStoryFlow *self);
const RsNarration *rs_story_flow_get_narration (RsStoryFlow *self);
int rs_story_flow_get_lit (RsStoryFlow *self);
guint rs_story_flow_get_sentence (RsStoryFlow *self);
guint rs_story_flow_get_card (RsStoryFlow *self);
guint rs_story_flow_get_page (RsStoryFlow *self);
guint rs_story_flow_count_pages (RsStoryFlow *self);
guint rs_story_flow_get_page_start (RsStoryFlow *self, guint page);
gboolean rs_story_flow_can_touch_sentence (RsStoryFlow *self);

G_END_DECLS
