/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-desk.h"
#include "rs-studio-voice.h"

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_HEARING (rs_studio_hearing_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioHearing, rs_studio_hearing, RS, STUDIO_HEARING, GObject)

/*
 * All that was recorded, as visitors would hear it: the playing copy is made of the
 * chosen tries in a thread, and heard with the piece lit. The copy is only listened to
 * and goes with the view.
 *
 * Signals: changed (); lit () while it is heard; trouble (int, an RsStudioTrouble);
 * unheard (int): a piece in which nobody is heard, so that there is no whole.
 */
RsStudioHearing *rs_studio_hearing_new (RsStudioDesk *desk, RsStudioVoice *voice);
void rs_studio_hearing_set_cleaning (RsStudioHearing *self, gboolean is_cleaning);
gboolean rs_studio_hearing_is_cleaning (RsStudioHearing *self);

void rs_studio_hearing_enter (RsStudioHearing *self);
void rs_studio_hearing_leave (RsStudioHearing *self);
void rs_studio_hearing_toggle (RsStudioHearing *self);
void rs_studio_hearing_hear_from (RsStudioHearing *self, guint piece);

gboolean rs_studio_hearing_is_making (RsStudioHearing *self);
gboolean rs_studio_hearing_was_heard (RsStudioHearing *self);
int rs_studio_hearing_get_lit (RsStudioHearing *self);
gint64 rs_studio_hearing_get_duration (RsStudioHearing *self);

G_END_DECLS
