/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Plays one narration at a time, and lets the text go on where it cannot be heard. */

#include "rs-player.h"

#include "rs-line.h"
#include "rs-silent-clock.h"
#include "rs-stall.h"

/* About 30 positions a second: smooth enough for a highlight. */
#define TICK_MS 33

/* How often the silent clock lets the real sound try again. */
#define RETRY_US (10 * G_USEC_PER_SEC)

/* A sound that plays for so long after a rebuild has earned another one. */
#define RECOVERED_MS 1000

/* A file that ends so much before its time is cut short; the rest stays silent. */
#define CUT_MS 700

/* A line that was tried may begin so far behind the clock; else it must catch up. */
#define BEHIND_MS 300

/* A closed line that lives on so long hangs on its sound server. */
#define STUCK_US (3 * G_USEC_PER_SEC)

enum
{
  PROP_0,
  PROP_STATE,
  PROP_SILENT,
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

  char *path; /* NULL: silent by intent */
  char *sink;
  gint64 duration;
  double volume;

  RsPlayerState state;
  gint64 position; /* the last known */

  RsLine *line;    /* while silent: one that is trying */
  gboolean silent; /* the clock leads, not the line */
  gint64 line_at;  /* where the line was last told to begin */
  gboolean caught_up;
  gboolean cut;  /* the file ends too soon: do not try again */
  gboolean told; /* the log knows about this file */
  gboolean rebuilt;
  gint64 rebuilt_at; /* position */

  RsSilentClock clock;
  RsStall stall;
  gint64 retry_us;

  GWeakRef closed; /* the oldest line that has not ended yet */
  gint64 closed_us;

  guint tick;
};

G_DEFINE_FINAL_TYPE (RsPlayer, rs_player, G_TYPE_OBJECT)

static void open_line (RsPlayer *self);
static void play_line (RsPlayer *self);

static void
set_silent (RsPlayer *self, gboolean silent)
{
  if (self->silent == silent)
    return;
  self->silent = silent;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SILENT]);
}

static void
set_state (RsPlayer *self, RsPlayerState state)
{
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

static gint64
clamp_position (RsPlayer *self, gint64 position)
{
  if (self->duration > 0)
    position = MIN (position, self->duration);
  return MAX (position, 0);
}

/* The position never goes back by itself: a clock that is set up anew may say a few
 * milliseconds less than before, and a highlight would flicker. */
static void
update_position (RsPlayer *self)
{
  gint64 now = -1;

  if (self->state != RS_PLAYER_PLAYING)
    return;
  if (self->silent)
    now = rs_silent_clock_get (&self->clock, g_get_monotonic_time ());
  else if (self->line != NULL)
    now = rs_line_get_position (self->line);
  self->position = MAX (self->position, now);
}

static void
close_line (RsPlayer *self)
{
  g_autoptr (GObject) closed = g_weak_ref_get (&self->closed);

  if (self->line == NULL)
    return;
  rs_line_close (self->line);
  if (closed == NULL)
    {
      g_weak_ref_set (&self->closed, self->line);
      self->closed_us = g_get_monotonic_time ();
    }
  g_clear_object (&self->line);
}

/* Each line that hangs holds a thread; a few are enough. */
static gboolean
is_server_stuck (RsPlayer *self)
{
  g_autoptr (GObject) closed = g_weak_ref_get (&self->closed);

  return closed != NULL && g_get_monotonic_time () - self->closed_us > STUCK_US;
}

static void
go_silent (RsPlayer *self, const char *why)
{
  gint64 now = g_get_monotonic_time ();

  update_position (self);
  close_line (self);
  rs_silent_clock_set (&self->clock, self->position, now);
  if (self->state == RS_PLAYER_PLAYING)
    rs_silent_clock_start (&self->clock, now);
  self->retry_us = now + RETRY_US;
  if (!self->told && self->path != NULL)
    g_message ("%s is not heard: %s. The text goes on without it; check the "
               "loudspeaker and the sound server, or run “rodnaya check”",
               self->path, why);
  self->told = TRUE;
  set_silent (self, TRUE);
}

static void
sound_is_back (RsPlayer *self)
{
  gint64 now = g_get_monotonic_time ();

  update_position (self);
  rs_silent_clock_stop (&self->clock, now);
  rs_stall_start (&self->stall, self->position, now);
  if (self->told)
    g_message ("%s is heard again", self->path);
  self->told = FALSE;
  self->rebuilt = FALSE;
  set_silent (self, FALSE);
}

static void
stop_tick (RsPlayer *self)
{
  g_clear_handle_id (&self->tick, g_source_remove);
}

static void
finish (RsPlayer *self)
{
  stop_tick (self);
  close_line (self);
  rs_silent_clock_stop (&self->clock, g_get_monotonic_time ());
  if (self->duration > 0)
    self->position = self->duration;
  set_state (self, RS_PLAYER_FINISHED);
  g_signal_emit (self, signals[FINISHED], 0);
}

static void
on_failed (RsPlayer *self, const char *why)
{
  if (self->silent)
    {
      close_line (self);
      self->retry_us = g_get_monotonic_time () + RETRY_US;
      return;
    }
  update_position (self);
  if (self->rebuilt)
    {
      go_silent (self, why);
      return;
    }
  close_line (self);
  self->rebuilt = TRUE;
  self->rebuilt_at = self->position;
  open_line (self);
}

static void
on_ended (RsPlayer *self)
{
  self->position = MAX (self->position, rs_line_get_position (self->line));
  if (self->position >= self->duration - CUT_MS)
    {
      finish (self);
      return;
    }
  self->cut = TRUE;
  go_silent (self, "the file ends too soon");
}

/* The clock went on while the line was opened: a little does not matter, more is
 * made up for once. */
static void
catch_up (RsPlayer *self)
{
  update_position (self);
  if (self->caught_up || self->position - self->line_at < BEHIND_MS)
    {
      sound_is_back (self);
      return;
    }
  self->caught_up = TRUE;
  play_line (self);
}

static void
on_playing (RsPlayer *self)
{
  if (self->duration <= 0)
    self->duration = MAX (rs_line_get_duration (self->line), 0);
  if (self->silent)
    catch_up (self);
}

static void
on_line_event (RsLine *line, RsLineEvent event, const char *text, gpointer data)
{
  g_autoptr (RsPlayer) self = g_object_ref (data);

  if (event == RS_LINE_PLAYING)
    on_playing (self);
  else if (event == RS_LINE_FAILED)
    on_failed (self, text);
  else if (!self->silent)
    on_ended (self);
}

static void
open_line (RsPlayer *self)
{
  self->line = rs_line_new (self->path, self->sink, self->volume, on_line_event, self);
  self->caught_up = FALSE;
  if (self->state == RS_PLAYER_PLAYING)
    play_line (self);
}

static void
play_line (RsPlayer *self)
{
  self->line_at = self->position;
  rs_stall_start (&self->stall, self->position, g_get_monotonic_time ());
  rs_line_play (self->line, self->position);
}

static void
try_again (RsPlayer *self)
{
  gint64 now = g_get_monotonic_time ();

  if (self->path == NULL || self->cut || now < self->retry_us)
    return;
  self->retry_us = now + RETRY_US;
  close_line (self); /* one that tried for ten seconds will not come */
  if (!is_server_stuck (self))
    open_line (self);
}

static void
watch_line (RsPlayer *self)
{
  gint64 now = g_get_monotonic_time ();

  if (self->rebuilt && self->position > self->rebuilt_at + RECOVERED_MS)
    self->rebuilt = FALSE;
  if (!rs_stall_look (&self->stall, self->position, now))
    return;
  if (self->stall.moving)
    {
      go_silent (self, "the sound hangs");
      self->retry_us = now; /* the text need not wait for the rebuild */
    }
  else
    go_silent (self, "the sound does not begin");
}

static gboolean
on_tick (gpointer data)
{
  g_autoptr (RsPlayer) self = g_object_ref (data);

  update_position (self);
  if (!self->silent)
    watch_line (self);
  else if (self->position >= self->duration)
    finish (self);
  else
    try_again (self);
  if (self->state != RS_PLAYER_PLAYING)
    return self->tick != 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
  g_signal_emit (self, signals[POSITION], 0);
  return self->tick != 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
rs_player_dispose (GObject *object)
{
  RsPlayer *self = RS_PLAYER (object);

  stop_tick (self);
  close_line (self);

  G_OBJECT_CLASS (rs_player_parent_class)->dispose (object);
}

static void
rs_player_finalize (GObject *object)
{
  RsPlayer *self = RS_PLAYER (object);

  g_weak_ref_clear (&self->closed);
  g_free (self->path);
  g_free (self->sink);

  G_OBJECT_CLASS (rs_player_parent_class)->finalize (object);
}

static void
rs_player_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RsPlayer *self = RS_PLAYER (object);

  if (id == PROP_STATE)
    g_value_set_int (value, self->state);
  else if (id == PROP_SILENT)
    g_value_set_boolean (value, self->silent);
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
  g_weak_ref_init (&self->closed, NULL);
  self->volume = 1;
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

static void
reset (RsPlayer *self)
{
  stop_tick (self);
  close_line (self);
  g_clear_pointer (&self->path, g_free);
  self->clock = (RsSilentClock){ 0 };
  self->position = 0;
  self->cut = FALSE;
  self->told = FALSE;
  self->rebuilt = FALSE;
}

/**
 * rs_player_load:
 * @path: (nullable): an Ogg Opus file; NULL for a text that has no voice
 * @duration_ms: how long it is known to be, or 0 to ask the file
 *
 * Stands paused at the beginning; the file is opened in a thread.
 */
void
rs_player_load (RsPlayer *self, const char *path, gint64 duration_ms)
{
  g_return_if_fail (RS_IS_PLAYER (self));
  g_return_if_fail (duration_ms >= 0);

  reset (self);
  self->path = g_strdup (path);
  self->duration = duration_ms;
  set_state (self, RS_PLAYER_PAUSED);
  if (path == NULL)
    go_silent (self, "it has no voice");
  else if (is_server_stuck (self))
    go_silent (self, "the sound server hangs");
  else
    {
      set_silent (self, FALSE);
      open_line (self);
    }
}

/** rs_player_play: goes on, or begins anew after the end */
void
rs_player_play (RsPlayer *self)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  if (self->state == RS_PLAYER_EMPTY || self->state == RS_PLAYER_PLAYING)
    return;
  if (self->state == RS_PLAYER_FINISHED)
    rs_player_seek (self, 0);
  set_state (self, RS_PLAYER_PLAYING);
  if (self->silent)
    rs_silent_clock_start (&self->clock, g_get_monotonic_time ());
  if (self->line != NULL)
    play_line (self);
  self->retry_us = 0; /* somebody asks: worth a try now */
  self->tick = g_timeout_add (TICK_MS, on_tick, self);
}

/** rs_player_pause: stands where it is heard; nothing runs until it goes on */
void
rs_player_pause (RsPlayer *self)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  if (self->state != RS_PLAYER_PLAYING)
    return;
  update_position (self);
  stop_tick (self);
  rs_silent_clock_stop (&self->clock, g_get_monotonic_time ());
  if (self->silent)
    close_line (self);
  else
    rs_line_pause (self->line);
  set_state (self, RS_PLAYER_PAUSED);
}

/** rs_player_stop: silence, and nothing loaded */
void
rs_player_stop (RsPlayer *self)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  reset (self);
  self->duration = 0;
  set_silent (self, FALSE);
  set_state (self, RS_PLAYER_EMPTY);
}

/* After the end there is no line. */
static void
reopen (RsPlayer *self)
{
  set_state (self, RS_PLAYER_PAUSED);
  if (!self->silent)
    open_line (self);
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
  gint64 now = g_get_monotonic_time ();

  g_return_if_fail (RS_IS_PLAYER (self));

  if (self->state == RS_PLAYER_EMPTY)
    return;
  self->position = clamp_position (self, position_ms);
  self->rebuilt = FALSE;
  self->cut = FALSE; /* what comes before the cut can be heard */
  self->retry_us = now;
  rs_silent_clock_set (&self->clock, self->position, now);
  if (self->state == RS_PLAYER_FINISHED)
    reopen (self);
  else if (self->state == RS_PLAYER_PLAYING && self->line != NULL)
    play_line (self);
  g_signal_emit (self, signals[POSITION], 0);
}

/** rs_player_get_position: Returns: what is heard, or lit, now; milliseconds */
gint64
rs_player_get_position (RsPlayer *self)
{
  g_return_val_if_fail (RS_IS_PLAYER (self), 0);

  update_position (self);
  return clamp_position (self, self->position);
}

/** rs_player_get_duration: Returns: milliseconds; 0 while it is not known */
gint64
rs_player_get_duration (RsPlayer *self)
{
  g_return_val_if_fail (RS_IS_PLAYER (self), 0);

  return self->duration;
}

RsPlayerState
rs_player_get_state (RsPlayer *self)
{
  g_return_val_if_fail (RS_IS_PLAYER (self), RS_PLAYER_EMPTY);

  return self->state;
}

/** rs_player_is_silent: Returns: whether a clock stands in for the sound */
gboolean
rs_player_is_silent (RsPlayer *self)
{
  g_return_val_if_fail (RS_IS_PLAYER (self), FALSE);

  return self->silent;
}

/**
 * rs_player_set_volume:
 * @volume: linear; 1 is as recorded, 0 silence
 */
void
rs_player_set_volume (RsPlayer *self, double volume)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  self->volume = CLAMP (volume, 0, 1);
  if (self->line != NULL)
    rs_line_set_volume (self->line, self->volume);
}

/**
 * rs_player_set_sink:
 * @description: (nullable): a GStreamer sink for the files loaded from now on
 */
void
rs_player_set_sink (RsPlayer *self, const char *description)
{
  g_return_if_fail (RS_IS_PLAYER (self));

  g_free (self->sink);
  self->sink = g_strdup (description);
}
