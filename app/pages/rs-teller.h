/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-telling.h"
#include "rs-voice.h"

G_BEGIN_DECLS

/*
 * Who tells: one of the narrations of a telling on the voice of the kiosk, by sentences
 * instead of milliseconds. A telling without a narration is never heard.
 */
typedef struct _RsTeller RsTeller;

RsTeller *rs_teller_new (RsVoice *voice);
void rs_teller_free (RsTeller *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTeller, rs_teller_free)

void rs_teller_open (RsTeller *self, RsTelling *telling);
void rs_teller_close (RsTeller *self);
RsTelling *rs_teller_get_telling (RsTeller *self);
const RsNarration *rs_teller_get_narration (RsTeller *self);

void rs_teller_load (RsTeller *self, guint sentence);
void rs_teller_play (RsTeller *self, guint sentence);
void rs_teller_seek (RsTeller *self, guint sentence);
guint rs_teller_follow (RsTeller *self, guint sentence);
gboolean rs_teller_change_narrator (RsTeller *self, guint sentence);

G_END_DECLS
