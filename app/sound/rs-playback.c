/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps the position moving: by the sound as long as it can be had, else by a clock. */

#include "rs-playback.h"

#include "rs-line.h"
#include "rs-silent-clock.h"
#include "rs-stall.h"

#include <glib/gi18n-lib.h>

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

struct _RsPlayback
{
  GObject parent_instance;

  RsPlaybackFunc func;
  gpointer data;

  char *path; /* NULL: silent by intent */
  char *sink;
  gint64 duration;
  double volume;
  gboolean playing;
  gint64 position; /* the last known */

  RsLine *line;    /* while silent: one that is trying */
  gboolean silent; /* the clock leads, not the line */
  gint64 line_at;  /* where the line was last told to begin */
  gboolean caught_up;
  gboolean cut;     /* the file ends too soon: do not try again */
  gboolean told;    /* the log knows about this file */
  gboolean missed;  /* the log knows that the sound server is away */
  gboolean rebuilt; /* and has not played since: */
  gint64 rebuilt_at;

  RsSilentClock clock;
  RsStall stall;
  gint64 retry_us;

  GWeakRef closed; /* the oldest line that has not ended yet */
  gint64 closed_us;
};

G_DEFINE_FINAL_TYPE (RsPlayback, rs_playback, G_TYPE_OBJECT)

static void open_line (RsPlayback *self);

static void
set_silent (RsPlayback *self, gboolean silent)
{
  if (self->silent == silent)
    return;
  self->silent = silent;
  self->func (RS_PLAYBACK_SILENT, self->data);
}

/* The position never goes back by itself: a clock that is set up anew may say a few
 * milliseconds less than before, and a highlight would flicker. */
static void
update_position (RsPlayback *self)
{
  gint64 now = -1;

  if (!self->playing)
    return;
  if (self->silent)
    now = rs_silent_clock_get (&self->clock, g_get_monotonic_time ());
  else if (self->line != NULL)
    now = rs_line_get_position (self->line);
  self->position = MAX (self->position, now);
}

static void
close_line (RsPlayback *self)
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
is_server_stuck (RsPlayback *self)
{
  g_autoptr (GObject) closed = g_weak_ref_get (&self->closed);

  return closed != NULL && g_get_monotonic_time () - self->closed_us > STUCK_US;
}

/* The server is missed once until it is back: a day without it has a thousand sounds. */
static void
tell_log (RsPlayback *self, const char *why, gboolean is_spoilt)
{
  if (self->path == NULL || self->told || (!is_spoilt && self->missed))
    return;
  if (is_spoilt)
    g_message (_ ("“%s” is not heard, the text goes on without it: %s. Bring the file "
                  "back from a copy, or build the source again, and publish"),
               self->path, why);
  else
    g_message (_ ("No voice is heard, the text goes on without it: %s. Check that the "
                  "loudspeaker is plugged in and that other programs are heard"),
               why);
  self->told = TRUE;
  self->missed = self->missed || !is_spoilt;
}

/* Returns whether it was away. */
static gboolean
tell_log_of_return (RsPlayback *self)
{
  if (!self->missed)
    return FALSE;
  g_message (_ ("The voice is heard again"));
  self->missed = FALSE;
  self->told = FALSE;
  return TRUE;
}

static void
go_silent (RsPlayback *self, gint64 retry_after_us)
{
  gint64 now = g_get_monotonic_time ();

  update_position (self);
  close_line (self);
  rs_silent_clock_set (&self->clock, self->position, now);
  if (self->playing)
    rs_silent_clock_start (&self->clock, now);
  self->retry_us = now + retry_after_us;
  set_silent (self, TRUE);
}

static void
sound_is_back (RsPlayback *self)
{
  gint64 now = g_get_monotonic_time ();

  update_position (self);
  rs_silent_clock_stop (&self->clock, now);
  rs_stall_start (&self->stall, self->position, now);
  self->rebuilt = FALSE;
  tell_log_of_return (self);
  set_silent (self, FALSE);
}

static void
end (RsPlayback *self)
{
  close_line (self);
  rs_silent_clock_stop (&self->clock, g_get_monotonic_time ());
  self->playing = FALSE;
  if (self->duration > 0)
    self->position = self->duration;
  self->func (RS_PLAYBACK_ENDED, self->data);
}

static void
play_line (RsPlayback *self)
{
  self->line_at = self->position;
  rs_stall_start (&self->stall, self->position, g_get_monotonic_time ());
  rs_line_play (self->line, self->position);
}

static void
on_failed (RsPlayback *self, const char *why, gboolean is_spoilt)
{
  if (self->silent)
    {
      close_line (self);
      self->retry_us = g_get_monotonic_time () + RETRY_US;
      return;
    }
  update_position (self);
  if (self->rebuilt || is_spoilt)
    {
      tell_log (self, why, is_spoilt);
      go_silent (self, RETRY_US);
      return;
    }
  close_line (self);
  self->rebuilt = TRUE;
  self->rebuilt_at = self->position;
  open_line (self);
}

static void
on_ended (RsPlayback *self)
{
  if (self->silent)
    return;
  self->position = MAX (self->position, rs_line_get_position (self->line));
  if (self->position >= self->duration - CUT_MS)
    {
      end (self);
      return;
    }
  self->cut = TRUE;
  tell_log (self, _ ("the file ends too soon"), TRUE);
  go_silent (self, RETRY_US);
}

/* While it was only tried, the clock went on: a little does not matter, more is made
 * up for once. */
static void
on_playing (RsPlayback *self)
{
  if (self->duration <= 0)
    self->duration = MAX (rs_line_get_duration (self->line), 0);
  if (!self->silent)
    {
      if (tell_log_of_return (self))
        self->func (RS_PLAYBACK_SILENT, self->data);
      return;
    }
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
on_line_event (RsLine *line, RsLineEvent event, const char *text, gpointer data)
{
  RsPlayback *self = RS_PLAYBACK (data);

  if (event == RS_LINE_PLAYING)
    on_playing (self);
  else if (event == RS_LINE_ENDED)
    on_ended (self);
  else
    on_failed (self, text, event == RS_LINE_SPOILT);
}

static void
open_line (RsPlayback *self)
{
  self->line = rs_line_new (self->path, self->sink, self->volume, on_line_event, self);
  self->caught_up = FALSE;
  if (self->playing)
    play_line (self);
}

static void
try_again (RsPlayback *self)
{
  gint64 now = g_get_monotonic_time ();

  if (self->path == NULL || self->cut || now < self->retry_us)
    return;
  self->retry_us = now + RETRY_US;
  close_line (self); /* one that tried for ten seconds will not come */
  if (!is_server_stuck (self))
    open_line (self);
}

/* A sound that hung is tried anew at once; the text need not wait for that. */
static void
watch_line (RsPlayback *self)
{
  if (self->rebuilt && self->position > self->rebuilt_at + RECOVERED_MS)
    self->rebuilt = FALSE;
  if (!rs_stall_look (&self->stall, self->position, g_get_monotonic_time ()))
    return;
  tell_log (self,
            self->stall.moving ? _ ("the sound hangs") : _ ("the sound does not begin"),
            FALSE);
  go_silent (self, self->stall.moving ? 0 : RETRY_US);
}

static void
rs_playback_dispose (GObject *object)
{
  close_line (RS_PLAYBACK (object));

  G_OBJECT_CLASS (rs_playback_parent_class)->dispose (object);
}

static void
rs_playback_finalize (GObject *object)
{
  RsPlayback *self = RS_PLAYBACK (object);

  g_weak_ref_clear (&self->closed);
  g_free (self->path);
  g_free (self->sink);

  G_OBJECT_CLASS (rs_playback_parent_class)->finalize (object);
}

static void
rs_playback_class_init (RsPlaybackClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_playback_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_playback_finalize;
}

static void
rs_playback_init (RsPlayback *self)
{
  g_weak_ref_init (&self->closed, NULL);
  self->volume = 1;
}

/**
 * rs_playback_new:
 * @func: told of the end and of silence, in the thread that calls
 * @data: must outlive the source
 *
 * Returns: (transfer full): one with nothing to play
 */
RsPlayback *
rs_playback_new (RsPlaybackFunc func, gpointer data)
{
  RsPlayback *self;

  g_return_val_if_fail (func != NULL, NULL);

  self = g_object_new (RS_TYPE_PLAYBACK, NULL);
  self->func = func;
  self->data = data;
  return self;
}

/** rs_playback_load: as rs_player_load() */
void
rs_playback_load (RsPlayback *self, const char *path, gint64 duration_ms)
{
  g_return_if_fail (RS_IS_PLAYBACK (self));

  rs_playback_unload (self);
  self->path = g_strdup (path);
  self->duration = duration_ms;
  if (path != NULL && !is_server_stuck (self))
    {
      open_line (self);
      return;
    }
  tell_log (self, _ ("the sound server does not answer"), FALSE);
  go_silent (self, RETRY_US);
}

/** rs_playback_unload: stands at 0 of nothing */
void
rs_playback_unload (RsPlayback *self)
{
  g_return_if_fail (RS_IS_PLAYBACK (self));

  close_line (self);
  g_clear_pointer (&self->path, g_free);
  self->clock = (RsSilentClock){ 0 };
  self->duration = 0;
  self->position = 0;
  self->playing = FALSE;
  self->cut = FALSE;
  self->told = FALSE;
  self->rebuilt = FALSE;
  set_silent (self, FALSE);
}

/** rs_playback_play: from where it stands; silent, it tries the sound again at once */
void
rs_playback_play (RsPlayback *self)
{
  g_return_if_fail (RS_IS_PLAYBACK (self));

  self->playing = TRUE;
  self->retry_us = 0;
  if (self->silent)
    rs_silent_clock_start (&self->clock, g_get_monotonic_time ());
  else if (self->line != NULL)
    play_line (self);
  else
    open_line (self);
}

/** rs_playback_pause: nothing runs any more */
void
rs_playback_pause (RsPlayback *self)
{
  g_return_if_fail (RS_IS_PLAYBACK (self));

  update_position (self);
  self->playing = FALSE;
  rs_silent_clock_stop (&self->clock, g_get_monotonic_time ());
  if (self->silent)
    close_line (self);
  else
    rs_line_pause (self->line);
}

/** rs_playback_seek: cut to what there is */
void
rs_playback_seek (RsPlayback *self, gint64 position_ms)
{
  gint64 now = g_get_monotonic_time ();

  g_return_if_fail (RS_IS_PLAYBACK (self));

  if (self->duration > 0)
    position_ms = MIN (position_ms, self->duration);
  self->position = MAX (position_ms, 0);
  self->rebuilt = FALSE;
  self->cut = FALSE; /* what comes before the cut can be heard */
  self->retry_us = now;
  rs_silent_clock_set (&self->clock, self->position, now);
  if (self->playing && self->line != NULL)
    play_line (self);
}

/** rs_playback_look: sees to the end, to hangs, and to trying again */
void
rs_playback_look (RsPlayback *self)
{
  g_return_if_fail (RS_IS_PLAYBACK (self));

  update_position (self);
  if (!self->silent)
    watch_line (self);
  else if (self->position >= self->duration)
    end (self);
  else
    try_again (self);
}

/** rs_playback_get_position: Returns: what is heard, or stands for it, ms */
gint64
rs_playback_get_position (RsPlayback *self)
{
  g_return_val_if_fail (RS_IS_PLAYBACK (self), 0);

  update_position (self);
  return self->duration > 0 ? MIN (self->position, self->duration) : self->position;
}

/** rs_playback_get_duration: Returns: ms; 0 while it is not known */
gint64
rs_playback_get_duration (RsPlayback *self)
{
  g_return_val_if_fail (RS_IS_PLAYBACK (self), 0);

  return self->duration;
}

/**
 * rs_playback_is_silent:
 *
 * Returns: whether a clock stands in for the sound
 */
gboolean
rs_playback_is_silent (RsPlayback *self)
{
  g_return_val_if_fail (RS_IS_PLAYBACK (self), FALSE);

  return self->silent;
}

/**
 * rs_playback_is_missed:
 *
 * Returns: whether the sound server was away when it was asked last
 */
gboolean
rs_playback_is_missed (RsPlayback *self)
{
  g_return_val_if_fail (RS_IS_PLAYBACK (self), FALSE);

  return self->missed;
}

/** rs_playback_set_volume: linear, 0 to 1 */
void
rs_playback_set_volume (RsPlayback *self, double volume)
{
  g_return_if_fail (RS_IS_PLAYBACK (self));

  self->volume = volume;
  if (self->line != NULL)
    rs_line_set_volume (self->line, volume);
}

/** rs_playback_set_sink: for the files loaded from now on */
void
rs_playback_set_sink (RsPlayback *self, const char *description)
{
  g_return_if_fail (RS_IS_PLAYBACK (self));

  g_free (self->sink);
  self->sink = g_strdup (description);
}
