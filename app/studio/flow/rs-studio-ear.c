/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The only one who opens the recorder: with a consent, and while all is silent. */
#include "rs-studio-ear.h"

#include "rs-coach.h"

/* How long one level stands for. */
#define WINDOW_MS 50

/* Speech is louder than this, dBFS RMS: well over a quiet class, under a shy voice. */
#define SPEECH_DB (-42.0)

enum
{
  HEARD,
  SAVED,
  FAILED,
  N_SIGNALS,
};

struct _RsStudioEar
{
  GObject parent_instance;

  RsStudioVoice *voice;
  RsRecorder *recorder; /* NULL: a machine without sound */
  RsStudioEarGate gate;
  gpointer user_data;
  gboolean is_open;
  RsCoach coach;
  double rms;
  guint n_silent; /* windows since the last speech */
  gboolean was_spoken_to;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioEar, rs_studio_ear, G_TYPE_OBJECT)

static void
on_level (RsStudioEar *self, double rms, double peak)
{
  if (!self->is_open)
    return;
  self->rms = rms;
  rs_coach_feed (&self->coach, rms, peak);
  if (rms >= SPEECH_DB)
    {
      self->n_silent = 0;
      self->was_spoken_to = TRUE;
    }
  else
    self->n_silent++;
  g_signal_emit (self, signals[HEARD], 0);
}

static void
on_saved (RsStudioEar *self, const char *path, gint64 n_samples)
{
  g_signal_emit (self, signals[SAVED], 0, path, n_samples);
}

static RsStudioTrouble
find_trouble (RsRecorderFault fault)
{
  switch (fault)
    {
    case RS_RECORDER_NO_MICROPHONE:
      return RS_STUDIO_TROUBLE_NO_MICROPHONE;
    case RS_RECORDER_LOST:
      return RS_STUDIO_TROUBLE_LOST;
    case RS_RECORDER_DISK_LOW:
      return RS_STUDIO_TROUBLE_DISK_LOW;
    case RS_RECORDER_DISK_FULL:
      return RS_STUDIO_TROUBLE_DISK_FULL;
    case RS_RECORDER_CANNOT_WRITE:
    default:
      return RS_STUDIO_TROUBLE_CANNOT_WRITE;
    }
}

static void
on_failed (RsStudioEar *self, RsRecorderFault fault, const char *message)
{
  g_message ("%s", message);
  g_signal_emit (self, signals[FAILED], 0, find_trouble (fault));
}

static void
rs_studio_ear_dispose (GObject *object)
{
  RsStudioEar *self = RS_STUDIO_EAR (object);

  rs_studio_ear_set_recorder (self, NULL);
  g_clear_object (&self->voice);
  G_OBJECT_CLASS (rs_studio_ear_parent_class)->dispose (object);
}

static void
rs_studio_ear_class_init (RsStudioEarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_studio_ear_dispose;
  signals[HEARD] = g_signal_new ("heard", RS_TYPE_STUDIO_EAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  signals[SAVED] = g_signal_new ("saved", RS_TYPE_STUDIO_EAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT64);
  signals[FAILED] = g_signal_new ("failed", RS_TYPE_STUDIO_EAR, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
rs_studio_ear_init (RsStudioEar *self)
{
}

/**
 * rs_studio_ear_new:
 * @gate: asked before each opening
 *
 * Returns: (transfer full): an ear that hears nothing yet
 */
RsStudioEar *
rs_studio_ear_new (RsStudioVoice *voice, RsStudioEarGate gate, gpointer user_data)
{
  RsStudioEar *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_VOICE (voice), NULL);
  g_return_val_if_fail (gate != NULL, NULL);

  self = g_object_new (RS_TYPE_STUDIO_EAR, NULL);
  self->voice = g_object_ref (voice);
  self->gate = gate;
  self->user_data = user_data;
  return self;
}

/**
 * rs_studio_ear_set_recorder:
 * @recorder: (nullable): NULL where there is no sound
 */
void
rs_studio_ear_set_recorder (RsStudioEar *self, RsRecorder *recorder)
{
  g_return_if_fail (RS_IS_STUDIO_EAR (self));
  g_return_if_fail (recorder == NULL || RS_IS_RECORDER (recorder));

  if (self->recorder != NULL)
    {
      rs_studio_ear_close (self);
      g_signal_handlers_disconnect_by_data (self->recorder, self);
    }
  g_set_object (&self->recorder, recorder);
  if (recorder == NULL)
    return;
  g_signal_connect_object (recorder, "level", G_CALLBACK (on_level), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (recorder, "saved", G_CALLBACK (on_saved), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (recorder, "failed", G_CALLBACK (on_failed), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rs_studio_ear_set_device:
 * @id: (nullable): as RsMicrophones names it; from the next opening on
 */
void
rs_studio_ear_set_device (RsStudioEar *self, const char *id)
{
  g_return_if_fail (RS_IS_STUDIO_EAR (self));

  if (self->recorder != NULL)
    rs_recorder_set_device (self->recorder, id);
}

static RsStudioTrouble
open_recorder (RsStudioEar *self)
{
  if (self->recorder == NULL)
    return RS_STUDIO_TROUBLE_NO_MICROPHONE;
  memset (&self->coach, 0, sizeof self->coach);
  self->n_silent = 0;
  self->was_spoken_to = FALSE;
  rs_studio_voice_set_hushed (self->voice, TRUE);
  self->is_open = TRUE;
  rs_recorder_open (self->recorder);
  return RS_STUDIO_TROUBLE_NONE;
}

/**
 * rs_studio_ear_open:
 *
 * All falls silent and the device is asked for; one that is open stays so, and what
 * was heard of it before is forgotten.
 *
 * Returns: why it cannot be, NO_CONSENT or NO_MICROPHONE; or NONE
 */
RsStudioTrouble
rs_studio_ear_open (RsStudioEar *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_EAR (self), RS_STUDIO_TROUBLE_NO_MICROPHONE);

  if (self->gate (self->user_data))
    return open_recorder (self);
  rs_studio_ear_close (self);
  return RS_STUDIO_TROUBLE_NO_CONSENT;
}

/**
 * rs_studio_ear_open_for_teacher:
 *
 * For who tries a microphone behind the PIN: no pupil reads, and rs_studio_ear_start()
 * is not called.
 *
 * Returns: NO_MICROPHONE or NONE
 */
RsStudioTrouble
rs_studio_ear_open_for_teacher (RsStudioEar *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_EAR (self), RS_STUDIO_TROUBLE_NO_MICROPHONE);

  return open_recorder (self);
}

/**
 * rs_studio_ear_close:
 *
 * Lets the device go; what was being recorded is still saved and told.
 */
void
rs_studio_ear_close (RsStudioEar *self)
{
  g_return_if_fail (RS_IS_STUDIO_EAR (self));

  if (!self->is_open)
    return;
  self->is_open = FALSE;
  rs_recorder_close (self->recorder);
  rs_studio_voice_set_hushed (self->voice, FALSE);
}

/** rs_studio_ear_start: what is said goes into the file of @path. */
void
rs_studio_ear_start (RsStudioEar *self, const char *path)
{
  g_return_if_fail (RS_IS_STUDIO_EAR (self));
  g_return_if_fail (self->is_open);

  self->n_silent = 0;
  self->was_spoken_to = FALSE;
  rs_recorder_start (self->recorder, path);
}

/** rs_studio_ear_stop: the file is closed, then it is told as saved. */
void
rs_studio_ear_stop (RsStudioEar *self)
{
  g_return_if_fail (RS_IS_STUDIO_EAR (self));

  if (self->is_open)
    rs_recorder_stop (self->recorder);
}

/** rs_studio_ear_is_open: Returns: whether a device is asked for or open */
gboolean
rs_studio_ear_is_open (RsStudioEar *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_EAR (self), FALSE);

  return self->is_open;
}

/** rs_studio_ear_is_listening: Returns: whether it can start to record now */
gboolean
rs_studio_ear_is_listening (RsStudioEar *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_EAR (self), FALSE);

  return self->is_open && rs_recorder_get_state (self->recorder) == RS_RECORDER_LISTENING;
}

/** rs_studio_ear_mark: Returns: the sample of the file that is being said now */
gint64
rs_studio_ear_mark (RsStudioEar *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_EAR (self), 0);

  return self->is_open ? rs_recorder_mark (self->recorder) : 0;
}

/** rs_studio_ear_get_length: Returns: samples of the file so far */
gint64
rs_studio_ear_get_length (RsStudioEar *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_EAR (self), 0);

  return self->is_open ? rs_recorder_get_length (self->recorder) : 0;
}

/** rs_studio_ear_get_level: Returns: lit segments of the meter, 0 while closed */
guint
rs_studio_ear_get_level (RsStudioEar *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_EAR (self), 0);

  return self->is_open && self->coach.n_heard > 0 ? rs_coach_segments (self->rms) : 0;
}

/** rs_studio_ear_get_advice: Returns: on what was heard since it was opened */
RsStudioAdvice
rs_studio_ear_get_advice (RsStudioEar *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_EAR (self), RS_STUDIO_ADVICE_NONE);

  switch (rs_coach_get_verdict (&self->coach))
    {
    case RS_COACH_SILENT:
      return RS_STUDIO_ADVICE_SILENT;
    case RS_COACH_CLOSER:
      return RS_STUDIO_ADVICE_CLOSER;
    case RS_COACH_FARTHER:
      return RS_STUDIO_ADVICE_FARTHER;
    case RS_COACH_NOISY:
      return RS_STUDIO_ADVICE_NOISY;
    case RS_COACH_GOOD:
      return RS_STUDIO_ADVICE_GOOD;
    case RS_COACH_WAIT:
    default:
      return RS_STUDIO_ADVICE_NONE;
    }
}

/** rs_studio_ear_get_silence: Returns: ms since the last speech or the start */
guint
rs_studio_ear_get_silence (RsStudioEar *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_EAR (self), 0);

  return self->n_silent * WINDOW_MS;
}

/** rs_studio_ear_was_spoken_to: Returns: whether speech was heard since the start */
gboolean
rs_studio_ear_was_spoken_to (RsStudioEar *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_EAR (self), FALSE);

  return self->was_spoken_to;
}
