/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RsPlaybackEvent:
 * @RS_PLAYBACK_ENDED: the end was reached; it has stopped
 * @RS_PLAYBACK_SILENT: it changed between sound and silence, or the sound server went or
 *   came back
 */
typedef enum
{
  RS_PLAYBACK_ENDED,
  RS_PLAYBACK_SILENT,
} RsPlaybackEvent;

#define RS_TYPE_PLAYBACK (rs_playback_get_type ())
G_DECLARE_FINAL_TYPE (RsPlayback, rs_playback, RS, PLAYBACK, GObject)

/* The last thing it does in any of its calls is to tell. */
typedef void (*RsPlaybackFunc) (RsPlaybackEvent event, gpointer data);

/*
 * What moves the position: the sound of a file, or a clock where there is no sound.
 * Somebody has to call rs_playback_look() some 30 times a second while it plays.
 */
RsPlayback *rs_playback_new (RsPlaybackFunc func, gpointer data);
void rs_playback_load (RsPlayback *self, const char *path, gint64 duration_ms);
void rs_playback_unload (RsPlayback *self);
void rs_playback_play (RsPlayback *self);
void rs_playback_pause (RsPlayback *self);
void rs_playback_seek (RsPlayback *self, gint64 position_ms);
void rs_playback_look (RsPlayback *self);
gint64 rs_playback_get_position (RsPlayback *self);
gint64 rs_playback_get_duration (RsPlayback *self);
gboolean rs_playback_is_silent (RsPlayback *self);
gboolean rs_playback_is_missed (RsPlayback *self);
void rs_playback_set_volume (RsPlayback *self, double volume);
void rs_playback_set_sink (RsPlayback *self, const char *description);

G_END_DECLS
