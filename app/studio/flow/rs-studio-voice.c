/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All that is heard in the studio: a label or a reading, and nothing into the
 * microphone. */
#include "rs-studio-voice.h"

enum
{
  POSITION,
  ENDED,
  QUIET,
  N_SIGNALS,
};

struct _RsStudioVoice
{
  GObject parent_instance;

  RsPlayer *player; /* NULL: a machine without sound */
  RsTasks *tasks;
  gint64 end; /* ms, where a part of a reading stops; -1: at its end */
  gboolean has_reading;
  gboolean is_saying; /* a label */
  gboolean is_hushed;
};

static guint signals[N_SIGNALS];

static void speaker_init (RsSpeakerInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsStudioVoice,
                               rs_studio_voice,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RS_TYPE_SPEAKER, speaker_init))

/* Whatever is heard falls silent; a reading is told that it was not heard out. */
static void
fall_silent (RsStudioVoice *self, gboolean is_heard)
{
  gboolean had_reading = self->has_reading;

  self->has_reading = FALSE;
  self->is_saying = FALSE;
  if (self->player != NULL)
    rs_player_stop (self->player);
  if (had_reading)
    g_signal_emit (self, signals[ENDED], 0, is_heard);
}

static void
on_finished (RsStudioVoice *self)
{
  if (self->has_reading)
    fall_silent (self, TRUE);
  else if (self->is_saying)
    {
      self->is_saying = FALSE;
      g_signal_emit (self, signals[QUIET], 0);
    }
}

static void
on_position (RsStudioVoice *self)
{
  if (!self->has_reading)
    return;
  if (self->end >= 0 && rs_player_get_position (self->player) >= self->end)
    fall_silent (self, TRUE);
  else
    g_signal_emit (self, signals[POSITION], 0);
}

static void
say (RsSpeaker *speaker, const char *owner, const char *field)
{
  RsStudioVoice *self = RS_STUDIO_VOICE (speaker);
  g_autofree char *path = NULL;
  const char *sound = NULL;

  if (self->tasks == NULL)
    return;
  sound = rs_tasks_find_voice (self->tasks, owner);
  if (sound != NULL)
    path = rs_tasks_find_file (self->tasks, sound);
  if (path != NULL)
    rs_studio_voice_say_file (self, path);
}

/* No "tok" of a touch: it would be heard at the head of a recording. */
static void
speaker_init (RsSpeakerInterface *iface)
{
  iface->say = say;
}

static void
rs_studio_voice_dispose (GObject *object)
{
  RsStudioVoice *self = RS_STUDIO_VOICE (object);

  rs_studio_voice_set_player (self, NULL);
  g_clear_object (&self->tasks);
  G_OBJECT_CLASS (rs_studio_voice_parent_class)->dispose (object);
}

static void
rs_studio_voice_class_init (RsStudioVoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_studio_voice_dispose;
  signals[POSITION] = g_signal_new ("position", RS_TYPE_STUDIO_VOICE, G_SIGNAL_RUN_LAST,
                                    0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ENDED] = g_signal_new ("ended", RS_TYPE_STUDIO_VOICE, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[QUIET] = g_signal_new ("quiet", RS_TYPE_STUDIO_VOICE, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_studio_voice_init (RsStudioVoice *self)
{
}

/** rs_studio_voice_new: Returns: (transfer full): silent until it has a player */
RsStudioVoice *
rs_studio_voice_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_VOICE, NULL);
}

/**
 * rs_studio_voice_set_player:
 * @player: (nullable): NULL where there is no sound
 */
void
rs_studio_voice_set_player (RsStudioVoice *self, RsPlayer *player)
{
  g_return_if_fail (RS_IS_STUDIO_VOICE (self));
  g_return_if_fail (player == NULL || RS_IS_PLAYER (player));

  if (self->player != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->player, self);
      fall_silent (self, FALSE);
    }
  g_set_object (&self->player, player);
  if (player == NULL)
    return;
  g_signal_connect_object (player, "finished", G_CALLBACK (on_finished), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (player, "position", G_CALLBACK (on_position), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rs_studio_voice_set_tasks:
 * @tasks: (nullable): where the voices of labels are
 */
void
rs_studio_voice_set_tasks (RsStudioVoice *self, RsTasks *tasks)
{
  g_return_if_fail (RS_IS_STUDIO_VOICE (self));

  g_set_object (&self->tasks, tasks);
}

/**
 * rs_studio_voice_set_hushed:
 *
 * While the microphone is open nothing begins, and what is being heard ends.
 */
void
rs_studio_voice_set_hushed (RsStudioVoice *self, gboolean is_hushed)
{
  g_return_if_fail (RS_IS_STUDIO_VOICE (self));

  self->is_hushed = is_hushed;
  if (is_hushed)
    fall_silent (self, FALSE);
}

static gboolean
start (RsStudioVoice *self, const char *path)
{
  fall_silent (self, FALSE);
  if (self->player == NULL || self->is_hushed)
    return FALSE;
  rs_player_load (self->player, path, 0);
  return TRUE;
}

/**
 * rs_studio_voice_say_file:
 * @path: such as the teacher's own voice; heard as a label is
 *
 * Returns: whether it began
 */
gboolean
rs_studio_voice_say_file (RsStudioVoice *self, const char *path)
{
  g_return_val_if_fail (RS_IS_STUDIO_VOICE (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  if (!start (self, path))
    return FALSE;
  self->is_saying = TRUE;
  rs_player_play (self->player);
  return TRUE;
}

/**
 * rs_studio_voice_read:
 * @path: Ogg Opus or one of our masters
 * @begin: ms
 * @end: ms, where it stops; -1 for its own end
 *
 * Returns: whether it began; if not, nothing is told
 */
gboolean
rs_studio_voice_read (RsStudioVoice *self, const char *path, gint64 begin, gint64 end)
{
  g_return_val_if_fail (RS_IS_STUDIO_VOICE (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (begin >= 0, FALSE);

  if (!start (self, path))
    return FALSE;
  self->end = -1; /* the seek below tells a position, which is not yet of this part */
  if (begin > 0)
    rs_player_seek (self->player, begin);
  self->end = end;
  self->has_reading = TRUE;
  rs_player_play (self->player);
  return TRUE;
}

/** rs_studio_voice_pause: the reading stands where it is. */
void
rs_studio_voice_pause (RsStudioVoice *self)
{
  g_return_if_fail (RS_IS_STUDIO_VOICE (self));

  if (self->has_reading)
    rs_player_pause (self->player);
}

/** rs_studio_voice_go_on: the reading that stands is heard on. */
void
rs_studio_voice_go_on (RsStudioVoice *self)
{
  g_return_if_fail (RS_IS_STUDIO_VOICE (self));

  if (self->has_reading && !self->is_hushed)
    rs_player_play (self->player);
}

/** rs_studio_voice_seek: the reading goes on, or stands, at another place. */
void
rs_studio_voice_seek (RsStudioVoice *self, gint64 position_ms)
{
  g_return_if_fail (RS_IS_STUDIO_VOICE (self));
  g_return_if_fail (position_ms >= 0);

  if (self->has_reading)
    rs_player_seek (self->player, position_ms);
}

/** rs_studio_voice_stop: silence; a reading ends unheard. */
void
rs_studio_voice_stop (RsStudioVoice *self)
{
  g_return_if_fail (RS_IS_STUDIO_VOICE (self));

  fall_silent (self, FALSE);
}

/** rs_studio_voice_is_reading: Returns: whether a reading moves */
gboolean
rs_studio_voice_is_reading (RsStudioVoice *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_VOICE (self), FALSE);

  return self->has_reading && rs_player_get_state (self->player) == RS_PLAYER_PLAYING;
}

/** rs_studio_voice_has_reading: Returns: whether a reading moves or stands */
gboolean
rs_studio_voice_has_reading (RsStudioVoice *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_VOICE (self), FALSE);

  return self->has_reading;
}

/** rs_studio_voice_get_position: Returns: ms of the reading, 0 without one */
gint64
rs_studio_voice_get_position (RsStudioVoice *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_VOICE (self), 0);

  return self->has_reading ? rs_player_get_position (self->player) : 0;
}

/** rs_studio_voice_get_duration: Returns: ms of the reading's file, 0 without one */
gint64
rs_studio_voice_get_duration (RsStudioVoice *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_VOICE (self), 0);

  return self->has_reading ? rs_player_get_duration (self->player) : 0;
}

/** rs_studio_voice_is_saying: Returns: whether a label is being said */
gboolean
rs_studio_voice_is_saying (RsStudioVoice *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_VOICE (self), FALSE);

  return self->is_saying;
}
