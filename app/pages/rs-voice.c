/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All that is heard in a visit: one narration or one label at a time. */
#include "rs-voice.h"

#include "rs-speaker.h"

/* Between two labels, as long as between two sentences of a narration. */
#define LINE_GAP_MS 350

typedef struct
{
  char *owner;
  char *field;
} Line;

enum
{
  POSITION,
  FINISHED,
  DISPLACED,
  LINE,
  QUIET,
  SOUNDING,
  AUDIBLE,
  N_SIGNALS,
};

struct _RsVoice
{
  GObject parent_instance;

  RsPace *pace;
  RsPlayer *player; /* NULL until the first frame is drawn */
  RsChimes *chimes;
  RsRelease *release; /* NULL: nothing can be said */
  GQueue lines;       /* (element-type Line): still to be said */
  guint gap;
  double volume;
  gboolean is_muted;
  gboolean is_saying;
  gboolean has_narration;
  gboolean was_sounding;
};

static guint signals[N_SIGNALS];

static void speaker_init (RsSpeakerInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsVoice,
                               rs_voice,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RS_TYPE_SPEAKER, speaker_init))

static void
line_free (Line *line)
{
  g_free (line->owner);
  g_free (line->field);
  g_free (line);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Line, line_free)

static Line *
line_new (const char *owner, const char *field)
{
  Line *line = g_new0 (Line, 1);

  line->owner = g_strdup (owner);
  line->field = g_strdup (field);
  return line;
}

static void
check_sounding (RsVoice *self)
{
  gboolean is_sounding = rs_voice_is_sounding (self);

  if (self->was_sounding == is_sounding)
    return;
  self->was_sounding = is_sounding;
  g_signal_emit (self, signals[SOUNDING], 0);
}

static void
on_player_muted (RsVoice *self)
{
  g_signal_emit (self, signals[AUDIBLE], 0);
}

/* Puts a label into the player; FALSE if this one has no voice. */
static gboolean
start_line (RsVoice *self, const Line *line)
{
  g_autofree char *sound = NULL;
  g_autofree char *path = NULL;
  gint64 duration = 0;

  if (self->release == NULL || self->player == NULL)
    return FALSE;
  sound = rs_release_find_voice (self->release, line->owner, line->field, &duration);
  if (sound == NULL)
    return FALSE;
  path = rs_release_get_media_path (self->release, sound);
  if (path == NULL)
    return FALSE;
  self->is_saying = TRUE;
  rs_player_load (self->player, path, duration);
  rs_player_play (self->player);
  g_signal_emit (self, signals[LINE], 0, line->owner, line->field);
  return TRUE;
}

static void
say_first_of_queue (RsVoice *self)
{
  self->is_saying = FALSE;
  while (!g_queue_is_empty (&self->lines))
    {
      g_autoptr (Line) line = g_queue_pop_head (&self->lines);

      if (start_line (self, line))
        return;
    }
  check_sounding (self);
  g_signal_emit (self, signals[QUIET], 0);
}

static void
on_gap_over (gpointer user_data)
{
  RsVoice *self = user_data;

  self->gap = 0;
  say_first_of_queue (self);
}

static void
on_player_finished (RsVoice *self)
{
  if (self->has_narration)
    g_signal_emit (self, signals[FINISHED], 0);
  else if (self->is_saying && self->gap == 0)
    self->gap = rs_pace_wait (self->pace, LINE_GAP_MS, on_gap_over, self);
}

static void
on_player_position (RsVoice *self)
{
  if (self->has_narration)
    g_signal_emit (self, signals[POSITION], 0);
}

static void
forget_lines (RsVoice *self)
{
  g_queue_clear_full (&self->lines, (GDestroyNotify)line_free);
  rs_pace_cancel (self->pace, &self->gap);
  self->is_saying = FALSE;
}

/* A narration gives way to a label; who tells it may take the place back. */
static void
displace_narration (RsVoice *self)
{
  if (!self->has_narration)
    return;
  rs_player_pause (self->player);
  g_signal_emit (self, signals[DISPLACED], 0);
  self->has_narration = FALSE;
}

static void
voice_say (RsSpeaker *speaker, const char *owner, const char *field)
{
  rs_voice_say (RS_VOICE (speaker), owner, field);
}

static void
voice_press (RsSpeaker *speaker)
{
  RsVoice *self = RS_VOICE (speaker);

  rs_voice_hush (self);
  rs_voice_chime (self, RS_CHIME_PRESS);
}

static void
speaker_init (RsSpeakerInterface *iface)
{
  iface->say = voice_say;
  iface->press = voice_press;
}

static void
rs_voice_dispose (GObject *object)
{
  RsVoice *self = RS_VOICE (object);

  if (self->pace != NULL)
    forget_lines (self);
  if (self->player != NULL)
    g_signal_handlers_disconnect_by_data (self->player, self);
  g_clear_object (&self->player);
  g_clear_object (&self->chimes);
  g_clear_object (&self->release);
  g_clear_object (&self->pace);
  G_OBJECT_CLASS (rs_voice_parent_class)->dispose (object);
}

static void
rs_voice_class_init (RsVoiceClass *klass)
{
  static const char *const names[N_SIGNALS] = { "position", "finished", "displaced", NULL,
                                                "quiet",    "sounding", "audible" };

  G_OBJECT_CLASS (klass)->dispose = rs_voice_dispose;
  for (guint i = 0; i < N_SIGNALS; i++)
    if (names[i] != NULL)
      signals[i] = g_signal_new (names[i], RS_TYPE_VOICE, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  signals[LINE] = g_signal_new ("line", RS_TYPE_VOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
rs_voice_init (RsVoice *self)
{
  g_queue_init (&self->lines);
  self->volume = 1.0;
}

/**
 * rs_voice_new:
 *
 * Returns: (transfer full): a voice that is silent until rs_voice_set_sound()
 */
RsVoice *
rs_voice_new (RsPace *pace)
{
  RsVoice *self = NULL;

  g_return_val_if_fail (RS_IS_PACE (pace), NULL);

  self = g_object_new (RS_TYPE_VOICE, NULL);
  self->pace = g_object_ref (pace);
  return self;
}

/**
 * rs_voice_set_sound:
 * @chimes: (nullable): the sounds of the interface
 *
 * Gives it something to be heard by: after the first frame, so that nobody waits
 * for the sound system to see the screen.
 */
void
rs_voice_set_sound (RsVoice *self, RsPlayer *player, RsChimes *chimes)
{
  g_return_if_fail (RS_IS_VOICE (self));
  g_return_if_fail (RS_IS_PLAYER (player));
  g_return_if_fail (self->player == NULL);

  self->player = g_object_ref (player);
  g_set_object (&self->chimes, chimes);
  g_signal_connect_swapped (player, "finished", G_CALLBACK (on_player_finished), self);
  g_signal_connect_swapped (player, "position", G_CALLBACK (on_player_position), self);
  g_signal_connect_swapped (player, "notify::state", G_CALLBACK (check_sounding), self);
  g_signal_connect_swapped (player, "notify::muted", G_CALLBACK (on_player_muted), self);
  rs_voice_set_volume (self, self->volume);
  rs_voice_set_chimes_muted (self, self->is_muted);
}

/**
 * rs_voice_set_release:
 * @release: (nullable): where voices are looked for
 */
void
rs_voice_set_release (RsVoice *self, RsRelease *release)
{
  g_return_if_fail (RS_IS_VOICE (self));

  rs_voice_hush (self);
  rs_voice_unload_narration (self);
  g_set_object (&self->release, release);
}

/**
 * rs_voice_set_volume:
 * @volume: gain from 0 to 1
 */
void
rs_voice_set_volume (RsVoice *self, double volume)
{
  g_return_if_fail (RS_IS_VOICE (self));

  self->volume = CLAMP (volume, 0.0, 1.0);
  if (self->player != NULL)
    rs_player_set_volume (self->player, self->volume);
  if (self->chimes != NULL)
    rs_chimes_set_volume (self->chimes, self->volume);
}

/**
 * rs_voice_set_chimes_muted:
 *
 * The quiet hour: no sounds of the interface; what is told is still heard.
 */
void
rs_voice_set_chimes_muted (RsVoice *self, gboolean is_muted)
{
  g_return_if_fail (RS_IS_VOICE (self));

  self->is_muted = is_muted;
  if (self->chimes != NULL)
    rs_chimes_set_muted (self->chimes, is_muted);
}

/**
 * rs_voice_say:
 * @owner: a uid of the content, or `ui:` and the msgctxt of a string
 * @field: title, prompt, text, reason, description or caption
 *
 * Speaks a label now, instead of whatever is heard. Without a voice for it the
 * rest is silence: the words are on the screen.
 */
void
rs_voice_say (RsVoice *self, const char *owner, const char *field)
{
  g_return_if_fail (RS_IS_VOICE (self));
  g_return_if_fail (owner != NULL && field != NULL);

  rs_voice_hush (self);
  rs_voice_say_next (self, owner, field);
}

/**
 * rs_voice_say_next:
 *
 * Speaks a label after those that are being said.
 */
void
rs_voice_say_next (RsVoice *self, const char *owner, const char *field)
{
  g_return_if_fail (RS_IS_VOICE (self));
  g_return_if_fail (owner != NULL && field != NULL);

  displace_narration (self);
  g_queue_push_tail (&self->lines, line_new (owner, field));
  if (!self->is_saying)
    say_first_of_queue (self);
}

/**
 * rs_voice_hush:
 *
 * Breaks off labels. A narration goes on: its own controls stop it.
 */
void
rs_voice_hush (RsVoice *self)
{
  gboolean was_saying = FALSE;

  g_return_if_fail (RS_IS_VOICE (self));

  was_saying = self->is_saying;
  forget_lines (self);
  if (was_saying && self->player != NULL)
    rs_player_stop (self->player);
  check_sounding (self);
}

/**
 * rs_voice_chime:
 *
 * A short sound of the interface, beside whatever is told.
 */
void
rs_voice_chime (RsVoice *self, RsChime chime)
{
  g_return_if_fail (RS_IS_VOICE (self));

  if (self->chimes != NULL)
    rs_chimes_play (self->chimes, chime);
}

/**
 * rs_voice_load_narration:
 * @sound: digest of the playing copy
 * @position_ms: where to stand
 *
 * Takes the player for a narration, paused. A file that is missing goes on as a
 * silent clock, so that the text is told all the same.
 */
void
rs_voice_load_narration (RsVoice *self,
                         const char *sound,
                         gint64 duration_ms,
                         gint64 position_ms)
{
  g_autofree char *path = NULL;

  g_return_if_fail (RS_IS_VOICE (self));
  g_return_if_fail (sound != NULL);

  rs_voice_hush (self);
  if (self->player == NULL)
    return;
  if (self->release != NULL)
    path = rs_release_get_media_path (self->release, sound);
  self->has_narration = TRUE;
  rs_player_load (self->player, path, duration_ms);
  if (position_ms > 0)
    rs_player_seek (self->player, position_ms);
}

/**
 * rs_voice_unload_narration:
 *
 * Ends a narration, if there is one.
 */
void
rs_voice_unload_narration (RsVoice *self)
{
  g_return_if_fail (RS_IS_VOICE (self));

  if (!self->has_narration)
    return;
  self->has_narration = FALSE;
  rs_player_stop (self->player);
  check_sounding (self);
}

/**
 * rs_voice_has_narration:
 *
 * Returns: whether the player holds a narration
 */
gboolean
rs_voice_has_narration (RsVoice *self)
{
  g_return_val_if_fail (RS_IS_VOICE (self), FALSE);

  return self->has_narration;
}

/**
 * rs_voice_play:
 *
 * Goes on with the narration that is loaded.
 */
void
rs_voice_play (RsVoice *self)
{
  g_return_if_fail (RS_IS_VOICE (self));

  if (self->has_narration)
    rs_player_play (self->player);
}

/**
 * rs_voice_pause:
 */
void
rs_voice_pause (RsVoice *self)
{
  g_return_if_fail (RS_IS_VOICE (self));

  if (self->has_narration)
    rs_player_pause (self->player);
}

/**
 * rs_voice_seek:
 * @position_ms: in the narration
 */
void
rs_voice_seek (RsVoice *self, gint64 position_ms)
{
  g_return_if_fail (RS_IS_VOICE (self));

  if (self->has_narration)
    rs_player_seek (self->player, position_ms);
}

/**
 * rs_voice_get_position:
 *
 * Returns: ms in the narration, 0 without one
 */
gint64
rs_voice_get_position (RsVoice *self)
{
  g_return_val_if_fail (RS_IS_VOICE (self), 0);

  return self->has_narration ? rs_player_get_position (self->player) : 0;
}

/**
 * rs_voice_is_sounding:
 *
 * Returns: whether a narration or a label goes on, be it on the silent clock
 */
gboolean
rs_voice_is_sounding (RsVoice *self)
{
  g_return_val_if_fail (RS_IS_VOICE (self), FALSE);

  if (self->player == NULL)
    return FALSE;
  return self->gap != 0 || rs_player_get_state (self->player) == RS_PLAYER_PLAYING;
}

/**
 * rs_voice_is_saying:
 *
 * Returns: whether labels are being said
 */
gboolean
rs_voice_is_saying (RsVoice *self)
{
  g_return_val_if_fail (RS_IS_VOICE (self), FALSE);

  return self->is_saying;
}

/**
 * rs_voice_is_audible:
 *
 * Returns: %FALSE if there is no loudspeaker or no sound server: then all goes on by the
 *   silent clock
 */
gboolean
rs_voice_is_audible (RsVoice *self)
{
  g_return_val_if_fail (RS_IS_VOICE (self), FALSE);

  return self->player == NULL || !rs_player_is_muted (self->player);
}
