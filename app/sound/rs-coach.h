/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsCoachVerdict:
 * @RS_COACH_WAIT: too little was heard to say anything
 * @RS_COACH_SILENT: nothing is heard at all
 * @RS_COACH_CLOSER: the voice is too quiet
 * @RS_COACH_FARTHER: the voice is too loud, or clips
 * @RS_COACH_NOISY: the room is loud when nobody speaks
 * @RS_COACH_GOOD: record
 */
typedef enum
{
  RS_COACH_WAIT,
  RS_COACH_SILENT,
  RS_COACH_CLOSER,
  RS_COACH_FARTHER,
  RS_COACH_NOISY,
  RS_COACH_GOOD,
} RsCoachVerdict;

/** RS_COACH_SEGMENTS: of the meter on screen; the fifth is where a voice should be. */
#define RS_COACH_SEGMENTS 7

/** RS_COACH_MEMORY: windows that a coach remembers, 6 s. */
#define RS_COACH_MEMORY 120

/**
 * RsCoach:
 *
 * Listens to the levels of a microphone, window by window of 50 ms, and knows what to
 * advise. All zeros is a coach that has heard nothing.
 */
typedef struct
{
  float rms[RS_COACH_MEMORY];
  float peak[RS_COACH_MEMORY];
  guint n_heard;
} RsCoach;

void rs_coach_feed (RsCoach *self, double rms, double peak);
RsCoachVerdict rs_coach_get_verdict (const RsCoach *self);
guint rs_coach_segments (double rms);

G_END_DECLS
