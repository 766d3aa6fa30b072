/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-pace.h"
#include "rs-studio-ear.h"

G_BEGIN_DECLS

/** RS_STUDIO_ROOM_MS: of the room without words. */
#define RS_STUDIO_ROOM_MS 2000
/** RS_STUDIO_SPEAK_MS: for «журавли летят над Бердью» and a breath before. */
#define RS_STUDIO_SPEAK_MS 5000

#define RS_TYPE_STUDIO_TRIAL (rs_studio_trial_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioTrial, rs_studio_trial, RS, STUDIO_TRIAL, GObject)

/*
 * The game of the microphone: two seconds of the room, then a sentence, then the advice;
 * who spoke hears themself once. What was said is no take: its file is gone as soon as
 * it was heard.
 *
 * Signals: changed (); trouble (int, an RsStudioTrouble).
 */
RsStudioTrial *rs_studio_trial_new (RsPace *pace, RsStudioVoice *voice, RsStudioEar *ear);
void rs_studio_trial_start (RsStudioTrial *self);
void rs_studio_trial_hush (RsStudioTrial *self);
void rs_studio_trial_leave (RsStudioTrial *self);

RsStudioCheck rs_studio_trial_get_check (RsStudioTrial *self);
RsStudioAdvice rs_studio_trial_get_advice (RsStudioTrial *self);

G_END_DECLS
