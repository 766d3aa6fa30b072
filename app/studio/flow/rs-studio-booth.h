/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-pace.h"
#include "rs-studio-desk.h"
#include "rs-studio-ear.h"

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_BOOTH (rs_studio_booth_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioBooth, rs_studio_booth, RS, STUDIO_BOOTH, GObject)

/*
 * How one piece is recorded: 3, 2, 1, the words, the file. The microphone is open from
 * the countdown until the file is closed, and never else. In one take a tap ends a
 * piece and the next is bright.
 *
 * Signals: changed (); trouble (int, an RsStudioTrouble): what was said is kept.
 */
RsStudioBooth *rs_studio_booth_new (RsPace *pace, RsStudioDesk *desk, RsStudioEar *ear);
void rs_studio_booth_enter (RsStudioBooth *self);
void rs_studio_booth_enter_unheard (RsStudioBooth *self);
void rs_studio_booth_leave (RsStudioBooth *self);

void rs_studio_booth_record (RsStudioBooth *self);
void rs_studio_booth_tap (RsStudioBooth *self);
void rs_studio_booth_ready (RsStudioBooth *self);
void rs_studio_booth_pause (RsStudioBooth *self);
void rs_studio_booth_rest (RsStudioBooth *self);
void rs_studio_booth_rewind (RsStudioBooth *self);
void rs_studio_booth_set_one_take (RsStudioBooth *self, gboolean is_one_take);

RsStudioPiece rs_studio_booth_get_piece (RsStudioBooth *self);
RsStudioNote rs_studio_booth_get_note (RsStudioBooth *self);
guint rs_studio_booth_get_count (RsStudioBooth *self);
gboolean rs_studio_booth_is_busy (RsStudioBooth *self);
gboolean rs_studio_booth_is_one_take (RsStudioBooth *self);

G_END_DECLS
