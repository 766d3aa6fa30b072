/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-attract-flow.h"
#include "rs-idle-flow.h"
#include "rs-navigation.h"
#include "rs-quiz-flow.h"
#include "rs-release.h"
#include "rs-story-flow.h"
#include "rs-visit.h"
#include "rs-voice.h"

G_BEGIN_DECLS

#define RS_TYPE_MUSEUM (rs_museum_get_type ())
G_DECLARE_FINAL_TYPE (RsMuseum, rs_museum, RS, MUSEUM, GObject)

/*
 * The museum as one visitor meets it: the release, where the visitor is, what is
 * told and asked. It joins the flows; pages show them and pass on what is touched.
 *
 * Signals: moved (RsView from), when all that the new view shows is ready; heard (),
 * the story that is open, to its end; release-changed ().
 */
RsMuseum *rs_museum_new (RsPace *pace, RsLevel first_level, guint first_volume_step);
void rs_museum_set_release (RsMuseum *self, RsRelease *release);

RsRelease *rs_museum_get_release (RsMuseum *self);
RsVisit *rs_museum_get_visit (RsMuseum *self);
RsVoice *rs_museum_get_voice (RsMuseum *self);
RsNavigation *rs_museum_get_navigation (RsMuseum *self);
RsStoryFlow *rs_museum_get_story_flow (RsMuseum *self);
RsQuizFlow *rs_museum_get_quiz_flow (RsMuseum *self);
RsIdleFlow *rs_museum_get_idle_flow (RsMuseum *self);
RsAttractFlow *rs_museum_get_attract_flow (RsMuseum *self);

RsView rs_museum_get_view (RsMuseum *self);
RsLevel rs_museum_get_level (RsMuseum *self);
RsStory *rs_museum_get_story (RsMuseum *self);
void rs_museum_show_words (RsMuseum *self, guint words);

G_END_DECLS
