/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Plays one narration at a time: its states, and the beat at which it tells where it
 * is. What is heard, or stands for it, is the source's business. */

#include "rs-player.h"

#include "rs-playback.h"

/* About 30 positions a second: smooth enough for a highlight. */
#define TICK_MS 33

enum
{
  PROP_0,
  PROP_STATE,
  PROP_SILENT,
  PROP_MUTED,
  N_PROPS,
};

enum
{
  FINISHED,
  POSITION,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

struct _RsPlayer
{
  GObject parent_instance;

  RsPlayback *source;
  RsPlayerState state;
  gboolean is_muted;
  guint tick;
};

G_DEFINE_FINAL_TYPE (RsPlayer, rs_player, G_TYPE_OBJECT)

static void
set_state (RsPlayer *self, RsPlayerState state)
{
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

static void
set_muted (RsPlayer *self, gboolean is_muted)
{
  if (self->is_muted == is_muted)
    return;
  self->is_muted = is_muted;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MUTED]);
}

static void
stop_tick (RsPlayer *self)
{
  g_clear_handle_id (&self->tick, g_source_remove);
}

static void
on_source_event (RsPlaybackEvent event, gpointer data)
{
  g_autoptr (RsPlayer) self = g_object_ref (data);

  if (event == RS_PLAYBACK_SILENT)
    {
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SILENT]);
      set_muted (self, rs_playback_is_missed (self->source));
      return;
    }
  stop_tick (self);
  set_state (self, RS_PLAYER_FINISHED);
  g_signal_emit (self, signals[FINISHED], 0);
}

static gboolean
on_tick (gpointer data)
{
  g_autoptr (RsPlayer) self = g_object_ref (data);

  rs_playback_look (self->source);
  if (self->state == RS_PLAYER_PLAYING)
    g_signal_emit (self, signals[POSITION], 0);
  return G_SOURCE_CONTINUE; /* whoever stops it removes it */
}

static void
rs_player_dispose (GObject *object)
{
  RsPlayer *self = RS_PLAYER (object);

  stop_tick (self);
  if (self->source != NULL)
    g_object_run_dispose (G_OBJECT (self->source));

  G_OBJECT_CLASS (rs_player_parent_class)->dispose (object);
}

static void
rs_player_finalize (GObject *object)
{
  RsPlayer *self = RS_PLAYER (object);

  g_object_unref (self->source);

  G_OBJECT_CLASS (rs_player_parent_class)->finalize (object);
}

static void
rs_player_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RsPlayer *self = RS_PLAYER (object);

  if (id == PROP_STATE)
    g_value_set_int (value, self->state);
  else if (id == PROP_SILENT)
    g_value_set_boolean (value, rs_playback_is_silent (self->source));
  else if (id == PROP_MUTED)
    g_value_set_boolean (value, self->is_muted);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_player_class_init (RsPlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_player_dispose;
  object_class->finalize = rs_player_finalize;
  object_class->get_property = rs_player_get_property;

  /**
   * RsPlayer:state: (type RsPlayerState)
   */
  props[PROP_STATE] = g_param_spec_int ("state", NULL, NULL, RS_PLAYER_EMPTY,
                                        RS_PLAYER_FINISHED, RS_PLAYER_EMPTY,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * RsPlayer:silent:
   *
   * Whether a clock stands in for the sound.
   */
  props[PROP_SILENT] = g_param_spec_boolean ("silent", NULL, NULL, FALSE,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * RsPlayer:muted:
   *
   * Whether nothing can be heard, whatever the file: no loudspeaker, no sound server.
   * It is found out when something is to be heard, and taken back when it is heard.
   */
  props[PROP_MUTED] = g_param_spec_boolean ("muted", NULL, NULL, FALSE,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RsPlayer::finished:
   *
   * The end was reached by itself.
   */
  signals[FINISHED] = g_signal_new ("finished", RS_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * RsPlayer::position:
   *
   * The position moved: 30 times a second while playing, and on a seek.
   */
  signals[POSITION] = g_signal_new ("position", RS_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_player_init (RsPlayer *self)
{
  self->source = rs_playback_new (on_source_event, self);
}

/**
 * rs_player_new:
 *
 * Nothing starts yet: GStreamer does with the first rs_player_load(), in a thread.
 */
RsPlayer *
rs_player_new (void)
{
  return g_object_new (RS_TYPE_PLAYER, NULL);
}

/**
 * rs_player_load:
 * @path: (nullable): an Ogg Opus file or a master; NULL for a text that has no voice
 * @duration_ms: how long it is known to be, or 0 to ask the file
 *
 * Stands paused at the beginning; the file is opened in a thread.
 */
void
rs_player_load (RsPlayer *self, const char *path, gint64 duration_ms)
{
  g_return_if_fail (RS_IS_PLAYER (self));
  g_return_if_fail (duration_ms >= 0);

  stop_tick (self);
  rs_playback_load (self->source, path, duration_ms);
  set_state (self, RS_PLAYER_PAUSED);
}

/** rs_player_play: goes on, or begins anew after the end */
void
rs_player_play (RsPlayer *self)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  if (self->state == RS_PLAYER_EMPTY || self->state == RS_PLAYER_PLAYING)
    return;
  if (self->state == RS_PLAYER_FINISHED)
    rs_playback_seek (self->source, 0);
  rs_playback_play (self->source);
  self->tick = g_timeout_add (TICK_MS, on_tick, self);
  set_state (self, RS_PLAYER_PLAYING);
}

/** rs_player_pause: stands where it is heard; nothing runs until it goes on */
void
rs_player_pause (RsPlayer *self)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  if (self->state != RS_PLAYER_PLAYING)
    return;
  stop_tick (self);
  rs_playback_pause (self->source);
  set_state (self, RS_PLAYER_PAUSED);
}

/** rs_player_stop: silence, and nothing loaded */
void
rs_player_stop (RsPlayer *self)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  stop_tick (self);
  rs_playback_unload (self->source);
  set_state (self, RS_PLAYER_EMPTY);
}

/**
 * rs_player_seek:
 * @position_ms: cut to what there is
 *
 * To the sample, playing on or standing as before; after the end, it stands.
 */
void
rs_player_seek (RsPlayer *self, gint64 position_ms)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  if (self->state == RS_PLAYER_EMPTY)
    return;
  rs_playback_seek (self->source, position_ms);
  if (self->state == RS_PLAYER_FINISHED)
    set_state (self, RS_PLAYER_PAUSED);
  g_signal_emit (self, signals[POSITION], 0);
}

/** rs_player_get_position: Returns: what is heard, or lit, now; milliseconds */
gint64
rs_player_get_position (RsPlayer *self)
{
  g_return_val_if_fail (RS_IS_PLAYER (self), 0);

  return rs_playback_get_position (self->source);
}

/** rs_player_get_duration: Returns: milliseconds; 0 while it is not known */
gint64
rs_player_get_duration (RsPlayer *self)
{
  g_return_val_if_fail (RS_IS_PLAYER (self), 0);

  return rs_playback_get_duration (self->source);
}

/**
 * rs_player_get_state:
 *
 * Returns: as the property state, which tells when it changes
 */
RsPlayerState
rs_player_get_state (RsPlayer *self)
{
  g_return_val_if_fail (RS_IS_PLAYER (self), RS_PLAYER_EMPTY);

  return self->state;
}

/** rs_player_is_muted: Returns: whether nothing can be heard, whatever the file */
gboolean
rs_player_is_muted (RsPlayer *self)
{
  g_return_val_if_fail (RS_IS_PLAYER (self), FALSE);

  return self->is_muted;
}

/** rs_player_is_silent: Returns: whether a clock stands in for the sound */
gboolean
rs_player_is_silent (RsPlayer *self)
{
  g_return_val_if_fail (RS_IS_PLAYER (self), FALSE);

  return rs_playback_is_silent (self->source);
}

/**
 * rs_player_set_volume:
 * @volume: linear; 1 is as recorded, 0 silence
 */
void
rs_player_set_volume (RsPlayer *self, double volume)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  rs_playback_set_volume (self->source, CLAMP (volume, 0, 1));
}

/**
 * rs_player_set_sink:
 * @description: (nullable): a GStreamer sink for the files loaded from now on
 */
void
rs_player_set_sink (RsPlayer *self, const char *description)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  rs_playback_set_sink (self->source, description);
}
