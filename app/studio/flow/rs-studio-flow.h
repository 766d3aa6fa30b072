/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-clock.h"
#include "rs-pace.h"
#include "rs-player.h"
#include "rs-recorder.h"
#include "rs-speaker.h"
#include "rs-studio-line.h"
#include "rs-studio-microphone.h"
#include "rs-studio-offer.h"
#include "rs-studio-person.h"
#include "rs-studio-text.h"
#include "rs-studio-view.h"

G_BEGIN_DECLS

/** RS_STUDIO_IDLE_MS: without a touch, from any view but a running recording. */
#define RS_STUDIO_IDLE_MS (3 * 60 * 1000)
/** RS_STUDIO_COUNT_MS: one of 3, 2, 1. */
#define RS_STUDIO_COUNT_MS 800
/** RS_STUDIO_SUGGEST_MS: silence after which «Готово?» is suggested. */
#define RS_STUDIO_SUGGEST_MS 1500
/** RS_STUDIO_PIECE_LIMIT_MS: a piece ends by itself. */
#define RS_STUDIO_PIECE_LIMIT_MS (30 * 1000)
/** RS_STUDIO_WHOLE_LIMIT_MS: what a child is listened to; said, never cut off. */
#define RS_STUDIO_WHOLE_LIMIT_MS (90 * 1000)
/** RS_STUDIO_TAKE_LIMIT_MS: one take ends by itself; the rest is another take. */
#define RS_STUDIO_TAKE_LIMIT_MS (5 * 60 * 1000)
/** RS_STUDIO_LABELS: how many labels are read in one go. */
#define RS_STUDIO_LABELS 10

#define RS_TYPE_STUDIO_FLOW (rs_studio_flow_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioFlow, rs_studio_flow, RS, STUDIO_FLOW, GObject)

/*
 * The studio as a whole: what is on the screen and what each button does. Pages
 * show what the getters say and call one function for each button; a button that
 * the view does not have does nothing. Arrays and strings of getters are the
 * flow's and hold until the next "changed".
 *
 * Signals: changed (): ask the getters anew; level (): only the level and the
 * advice, about 20 times a second while the microphone is open; lit (): only the
 * lit line and the position, while something is heard; opened (): another view is
 * on the screen: the page speaks its heading.
 */
RsStudioFlow *rs_studio_flow_new (const char *data, RsPace *pace, RsClock *clock);
void
rs_studio_flow_set_sound (RsStudioFlow *self, RsRecorder *recorder, RsPlayer *player);

/* The voice of labels: silent whenever the microphone is open. */
RsSpeaker *rs_studio_flow_get_speaker (RsStudioFlow *self);

/* Somebody touched the screen or a key: idle time begins anew. */
void rs_studio_flow_touch (RsStudioFlow *self);

/* Everywhere. */
RsStudioView rs_studio_flow_get_view (RsStudioFlow *self);
RsStudioTrouble rs_studio_flow_get_trouble (RsStudioFlow *self);
const char *rs_studio_flow_get_museum (RsStudioFlow *self);
const RsStudioPerson *rs_studio_flow_get_person (RsStudioFlow *self);
gboolean rs_studio_flow_is_microphone_open (RsStudioFlow *self);
gboolean rs_studio_flow_can_back (RsStudioFlow *self);
gboolean rs_studio_flow_can_later (RsStudioFlow *self);
void rs_studio_flow_back (RsStudioFlow *self);
void rs_studio_flow_go_on (RsStudioFlow *self);
void rs_studio_flow_later (RsStudioFlow *self);
void rs_studio_flow_listen (RsStudioFlow *self);

/* START. */
GPtrArray *rs_studio_flow_get_offers (RsStudioFlow *self);
void rs_studio_flow_take_offer (RsStudioFlow *self, guint offer);
void rs_studio_flow_hear_offer (RsStudioFlow *self, guint offer);
void rs_studio_flow_new_story (RsStudioFlow *self);
void rs_studio_flow_change_person (RsStudioFlow *self);

/* WHO and NEWCOMER. */
GPtrArray *rs_studio_flow_get_people (RsStudioFlow *self);
void rs_studio_flow_choose_narrator (RsStudioFlow *self, const char *narrator);
void rs_studio_flow_newcomer (RsStudioFlow *self);
gboolean rs_studio_flow_can_ask (RsStudioFlow *self, const char *name);
void rs_studio_flow_ask (RsStudioFlow *self, const char *name, guint grade);

/* WHAT and LISTEN. */
GPtrArray *rs_studio_flow_get_texts (RsStudioFlow *self);
void rs_studio_flow_choose_text (RsStudioFlow *self, guint text);

/* The text that was chosen: MICROPHONE to DONE. */
const char *rs_studio_flow_get_title (RsStudioFlow *self);
const char *rs_studio_flow_get_picture (RsStudioFlow *self);
const char *rs_studio_flow_get_model_name (RsStudioFlow *self);
gboolean rs_studio_flow_is_labels (RsStudioFlow *self);
gboolean rs_studio_flow_is_rehearsal_only (RsStudioFlow *self);
GPtrArray *rs_studio_flow_get_lines (RsStudioFlow *self);
guint rs_studio_flow_get_place (RsStudioFlow *self);
int rs_studio_flow_get_lit (RsStudioFlow *self);
gboolean rs_studio_flow_is_playing (RsStudioFlow *self);
gint64 rs_studio_flow_get_position (RsStudioFlow *self);
gint64 rs_studio_flow_get_duration (RsStudioFlow *self);
void rs_studio_flow_choose_line (RsStudioFlow *self, guint line);
void rs_studio_flow_listen_line (RsStudioFlow *self, guint line);

/* MICROPHONE, and the level while recording. */
RsStudioCheck rs_studio_flow_get_check (RsStudioFlow *self);
RsStudioAdvice rs_studio_flow_get_advice (RsStudioFlow *self);
guint rs_studio_flow_get_level (RsStudioFlow *self);
void rs_studio_flow_check (RsStudioFlow *self);

/* RECORDING. */
RsStudioPiece rs_studio_flow_get_piece (RsStudioFlow *self);
RsStudioNote rs_studio_flow_get_note (RsStudioFlow *self);
guint rs_studio_flow_get_count (RsStudioFlow *self);
gint64 rs_studio_flow_get_recorded (RsStudioFlow *self);
guint rs_studio_flow_count_recorded (RsStudioFlow *self);
gboolean rs_studio_flow_is_one_take (RsStudioFlow *self);
gboolean rs_studio_flow_can_one_take (RsStudioFlow *self);
void rs_studio_flow_set_one_take (RsStudioFlow *self, gboolean is_one_take);
void rs_studio_flow_record (RsStudioFlow *self);
void rs_studio_flow_tap (RsStudioFlow *self);
void rs_studio_flow_ready (RsStudioFlow *self);
void rs_studio_flow_pause (RsStudioFlow *self);
void rs_studio_flow_again (RsStudioFlow *self);
void rs_studio_flow_next (RsStudioFlow *self);
void rs_studio_flow_choose_try (RsStudioFlow *self, guint number);

/* WHOLE, ANSWER, DECLINED. */
gboolean rs_studio_flow_is_making (RsStudioFlow *self);
gboolean rs_studio_flow_was_heard (RsStudioFlow *self);
void rs_studio_flow_retake (RsStudioFlow *self, guint line);
void rs_studio_flow_yes (RsStudioFlow *self);
void rs_studio_flow_not_now (RsStudioFlow *self);
void rs_studio_flow_keep (RsStudioFlow *self);
void rs_studio_flow_erase (RsStudioFlow *self);

/* TEACHER: after the PIN, which is the program's. */
void rs_studio_flow_open_teacher (RsStudioFlow *self);
GPtrArray *rs_studio_flow_get_microphones (RsStudioFlow *self);
void rs_studio_flow_choose_microphone (RsStudioFlow *self, const char *id);
gboolean rs_studio_flow_is_limited (RsStudioFlow *self);
void rs_studio_flow_set_limited (RsStudioFlow *self, gboolean is_limited);
gboolean rs_studio_flow_is_cleaning (RsStudioFlow *self);
void rs_studio_flow_set_cleaning (RsStudioFlow *self, gboolean is_cleaning);
GPtrArray *rs_studio_flow_get_unfinished (RsStudioFlow *self);
void rs_studio_flow_erase_unfinished (RsStudioFlow *self, guint number);

G_END_DECLS
