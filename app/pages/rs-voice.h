/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-chimes.h"
#include "rs-pace.h"
#include "rs-player.h"
#include "rs-release.h"

G_BEGIN_DECLS

#define RS_TYPE_VOICE (rs_voice_get_type ())
G_DECLARE_FINAL_TYPE (RsVoice, rs_voice, RS, VOICE, GObject)

/*
 * All that is heard, through one player: a narration, or spoken labels one after
 * another; never two at once. It is the RsSpeaker of the pages.
 *
 * Signals: position () and finished () of the narration; displaced () when a
 * label takes its place; line (owner, field) when a label begins; quiet () when
 * all labels are said; sounding () and audible () when is_sounding and is_audible
 * change.
 */
RsVoice *rs_voice_new (RsPace *pace);
void rs_voice_set_sound (RsVoice *self, RsPlayer *player, RsChimes *chimes);
void rs_voice_set_release (RsVoice *self, RsRelease *release);
void rs_voice_set_volume (RsVoice *self, double volume);
void rs_voice_set_chimes_muted (RsVoice *self, gboolean is_muted);

void rs_voice_say (RsVoice *self, const char *owner, const char *field);
void rs_voice_say_next (RsVoice *self, const char *owner, const char *field);
void rs_voice_hush (RsVoice *self);
void rs_voice_chime (RsVoice *self, RsChime chime);

void rs_voice_load_narration (RsVoice *self,
                              const char *sound,
                              gint64 duration_ms,
                              gint64 position_ms);
void rs_voice_unload_narration (RsVoice *self);
gboolean rs_voice_has_narration (RsVoice *self);
void rs_voice_play (RsVoice *self);
void rs_voice_pause (RsVoice *self);
void rs_voice_seek (RsVoice *self, gint64 position_ms);
gint64 rs_voice_get_position (RsVoice *self);

gboolean rs_voice_is_sounding (RsVoice *self);
gboolean rs_voice_is_saying (RsVoice *self);
gboolean rs_voice_is_audible (RsVoice *self);

G_END_DECLS
