/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-player.h"
#include "rs-speaker.h"
#include "rs-tasks.h"

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_VOICE (rs_studio_voice_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioVoice, rs_studio_voice, RS, STUDIO_VOICE, GObject)

/*
 * All that is heard in the studio, through one player: labels, or a reading; never two
 * at once, and nothing at all while the microphone is open. It is the RsSpeaker of
 * the pages.
 *
 * Signals: position () of the reading; ended (gboolean is_heard) when a reading is
 * over: to its end, or because something took its place; quiet () when a label was
 * said to its end.
 */
RsStudioVoice *rs_studio_voice_new (void);
void rs_studio_voice_set_player (RsStudioVoice *self, RsPlayer *player);
void rs_studio_voice_set_tasks (RsStudioVoice *self, RsTasks *tasks);
void rs_studio_voice_set_hushed (RsStudioVoice *self, gboolean is_hushed);

gboolean rs_studio_voice_say_file (RsStudioVoice *self, const char *path);
gboolean
rs_studio_voice_read (RsStudioVoice *self, const char *path, gint64 begin, gint64 end);
void rs_studio_voice_pause (RsStudioVoice *self);
void rs_studio_voice_go_on (RsStudioVoice *self);
void rs_studio_voice_seek (RsStudioVoice *self, gint64 position_ms);
void rs_studio_voice_stop (RsStudioVoice *self);

gboolean rs_studio_voice_is_saying (RsStudioVoice *self);
gboolean rs_studio_voice_is_reading (RsStudioVoice *self);
gboolean rs_studio_voice_has_reading (RsStudioVoice *self);
gint64 rs_studio_voice_get_position (RsStudioVoice *self);
gint64 rs_studio_voice_get_duration (RsStudioVoice *self);

G_END_DECLS
