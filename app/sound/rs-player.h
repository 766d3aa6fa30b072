/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsPlayerState:
 * @RS_PLAYER_EMPTY: nothing to play
 * @RS_PLAYER_PAUSED: stands at its position
 * @RS_PLAYER_PLAYING: the position moves
 * @RS_PLAYER_FINISHED: reached the end by itself
 */
typedef enum
{
  RS_PLAYER_EMPTY,
  RS_PLAYER_PAUSED,
  RS_PLAYER_PLAYING,
  RS_PLAYER_FINISHED,
} RsPlayerState;

#define RS_TYPE_PLAYER (rs_player_get_type ())
G_DECLARE_FINAL_TYPE (RsPlayer, rs_player, RS, PLAYER, GObject)

/*
 * Plays one file at a time, Ogg Opus or a master, through a fixed pipeline. Where there
 * is no sound (no file, no server, a damaged file, a stall) a silent clock takes over
 * from the remembered position, so that the text always goes on; it tries the
 * sound again every ten seconds. Positions are milliseconds of the file.
 *
 * Properties: state (RsPlayerState), silent (gboolean), muted (gboolean).
 * Signals: finished (); position () about 30 times a second while playing.
 */
RsPlayer *rs_player_new (void);
void rs_player_load (RsPlayer *self, const char *path, gint64 duration_ms);
void rs_player_play (RsPlayer *self);
void rs_player_pause (RsPlayer *self);
void rs_player_stop (RsPlayer *self);
void rs_player_seek (RsPlayer *self, gint64 position_ms);
gint64 rs_player_get_position (RsPlayer *self);
gint64 rs_player_get_duration (RsPlayer *self);
RsPlayerState rs_player_get_state (RsPlayer *self);
gboolean rs_player_is_silent (RsPlayer *self);
gboolean rs_player_is_muted (RsPlayer *self);
void rs_player_set_volume (RsPlayer *self, double volume);

/* For tests: a GStreamer sink to use instead of the default, e.g. "fakesink sync=true".
 */
void rs_player_set_sink (RsPlayer *self, const char *description);

G_END_DECLS
