/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-pace.h"
#include "rs-story.h"

G_BEGIN_DECLS

/** RS_ATTRACT_DWELL_MS: how long a picture stays. */
#define RS_ATTRACT_DWELL_MS 8000

#define RS_TYPE_ATTRACT_FLOW (rs_attract_flow_get_type ())
G_DECLARE_FINAL_TYPE (RsAttractFlow, rs_attract_flow, RS, ATTRACT_FLOW, GObject)

/*
 * The loop of pictures that calls from afar. It only counts: a picture that
 * cannot be shown is skipped, and with none left the page draws a landscape.
 *
 * Signals: changed ().
 */
RsAttractFlow *rs_attract_flow_new (RsPace *pace);
void rs_attract_flow_set_stories (RsAttractFlow *self, GPtrArray *stories);
void rs_attract_flow_start (RsAttractFlow *self);
void rs_attract_flow_stop (RsAttractFlow *self);
void rs_attract_flow_skip (RsAttractFlow *self);
RsStory *rs_attract_flow_get_story (RsAttractFlow *self);
RsStory *rs_attract_flow_get_next (RsAttractFlow *self);
guint rs_attract_flow_get_turn (RsAttractFlow *self);
gboolean rs_attract_flow_is_running (RsAttractFlow *self);

G_END_DECLS
