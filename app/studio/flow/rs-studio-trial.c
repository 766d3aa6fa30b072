/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The game of the microphone: the room, a sentence, the advice. */
#include "rs-studio-trial.h"

#include "rs-studio-scrap.h"

/* The file has to be closed before it is heard; without it there is still the advice. */
#define SAVE_MS 4000

/* Who has said the sentence need not wait for the rest of the time. */
#define END_MS 1000

enum
{
  CHANGED,
  TROUBLE,
  N_SIGNALS,
};

struct _RsStudioTrial
{
  GObject parent_instance;

  RsPace *pace;
  RsStudioVoice *voice;
  RsStudioEar *ear;
  RsStudioScrap *scrap;
  RsStudioCheck check;
  RsStudioAdvice advice;
  gboolean is_saving;
  guint wait;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioTrial, rs_studio_trial, G_TYPE_OBJECT)

static void
set_check (RsStudioTrial *self, RsStudioCheck check)
{
  rs_pace_cancel (self->pace, &self->wait);
  self->check = check;
  self->is_saving = FALSE;
}

static void
emit_changed (RsStudioTrial *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
is_listening (RsStudioTrial *self)
{
  return self->check == RS_STUDIO_CHECK_ROOM || self->check == RS_STUDIO_CHECK_SPEAK;
}

/* The microphone is closed and nothing that was said is left. */
static void
forget (RsStudioTrial *self, RsStudioCheck check)
{
  set_check (self, check);
  rs_studio_ear_close (self->ear);
  rs_studio_scrap_erase (self->scrap);
}

static void
fail (RsStudioTrial *self, RsStudioTrouble trouble)
{
  forget (self, RS_STUDIO_CHECK_READY);
  emit_changed (self);
  g_signal_emit (self, signals[TROUBLE], 0, trouble);
}

static void
on_save_late (gpointer user_data)
{
  RsStudioTrial *self = user_data;

  self->wait = 0;
  forget (self, RS_STUDIO_CHECK_ADVICE);
  emit_changed (self);
}

static void
on_spoken (gpointer user_data)
{
  RsStudioTrial *self = user_data;

  self->wait = 0;
  self->advice = rs_studio_ear_get_advice (self->ear);
  if (self->advice == RS_STUDIO_ADVICE_NONE) /* a word or two is too little to judge */
    self->advice = RS_STUDIO_ADVICE_SILENT;
  self->is_saving = TRUE;
  self->wait = rs_pace_wait (self->pace, SAVE_MS, on_save_late, self);
  rs_studio_ear_stop (self->ear);
}

static void
on_room (gpointer user_data)
{
  RsStudioTrial *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  self->wait = 0;
  if (rs_studio_ear_get_advice (self->ear) == RS_STUDIO_ADVICE_NOISY)
    {
      self->advice = RS_STUDIO_ADVICE_NOISY;
      forget (self, RS_STUDIO_CHECK_ADVICE);
      emit_changed (self);
      return;
    }
  path = rs_studio_scrap_get_path (self->scrap, "trial.flac", &error);
  if (path == NULL)
    {
      g_message ("%s", error->message);
      fail (self, RS_STUDIO_TROUBLE_CANNOT_WRITE);
      return;
    }
  set_check (self, RS_STUDIO_CHECK_SPEAK);
  rs_studio_ear_start (self->ear, path);
  self->wait = rs_pace_wait (self->pace, RS_STUDIO_SPEAK_MS, on_spoken, self);
  emit_changed (self);
}

/* Enough to judge by was said, and then a second of silence. */
static gboolean
has_spoken (RsStudioTrial *self)
{
  return self->check == RS_STUDIO_CHECK_SPEAK && !self->is_saving
         && rs_studio_ear_was_spoken_to (self->ear)
         && rs_studio_ear_get_silence (self->ear) >= END_MS
         && rs_studio_ear_get_advice (self->ear) != RS_STUDIO_ADVICE_NONE;
}

/* The two seconds begin with the first that is heard. */
static void
on_heard (RsStudioTrial *self)
{
  if (has_spoken (self))
    {
      rs_pace_cancel (self->pace, &self->wait);
      on_spoken (self);
    }
  if (self->check == RS_STUDIO_CHECK_ROOM && self->wait == 0
      && rs_studio_ear_is_listening (self->ear))
    self->wait = rs_pace_wait (self->pace, RS_STUDIO_ROOM_MS, on_room, self);
}

static void
on_saved (RsStudioTrial *self, const char *path, gint64 n_samples)
{
  gboolean was_spoken_to = rs_studio_ear_was_spoken_to (self->ear);

  if (!self->is_saving)
    return;
  set_check (self, RS_STUDIO_CHECK_PLAYING);
  rs_studio_ear_close (self->ear);
  if (!was_spoken_to || !rs_studio_voice_read (self->voice, path, 0, -1))
    forget (self, RS_STUDIO_CHECK_ADVICE);
  emit_changed (self);
}

static void
on_failed (RsStudioTrial *self, int trouble)
{
  if (is_listening (self))
    fail (self, trouble);
}

static void
on_ended (RsStudioTrial *self)
{
  if (self->check != RS_STUDIO_CHECK_PLAYING)
    return;
  forget (self, RS_STUDIO_CHECK_ADVICE);
  emit_changed (self);
}

static void
rs_studio_trial_dispose (GObject *object)
{
  RsStudioTrial *self = RS_STUDIO_TRIAL (object);

  if (self->pace != NULL)
    {
      rs_pace_cancel (self->pace, &self->wait);
      g_signal_handlers_disconnect_by_data (self->ear, self);
      g_signal_handlers_disconnect_by_data (self->voice, self);
    }
  g_clear_object (&self->pace);
  g_clear_object (&self->voice);
  g_clear_object (&self->ear);
  g_clear_object (&self->scrap);
  G_OBJECT_CLASS (rs_studio_trial_parent_class)->dispose (object);
}

static void
rs_studio_trial_class_init (RsStudioTrialClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_studio_trial_dispose;
  signals[CHANGED] = g_signal_new ("changed", RS_TYPE_STUDIO_TRIAL, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TROUBLE] = g_signal_new ("trouble", RS_TYPE_STUDIO_TRIAL, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
rs_studio_trial_init (RsStudioTrial *self)
{
  self->scrap = rs_studio_scrap_new ();
}

/** rs_studio_trial_new: Returns: (transfer full): a game that has not begun */
RsStudioTrial *
rs_studio_trial_new (RsPace *pace, RsStudioVoice *voice, RsStudioEar *ear)
{
  RsStudioTrial *self = NULL;

  g_return_val_if_fail (RS_IS_PACE (pace), NULL);
  g_return_val_if_fail (RS_IS_STUDIO_VOICE (voice), NULL);
  g_return_val_if_fail (RS_IS_STUDIO_EAR (ear), NULL);

  self = g_object_new (RS_TYPE_STUDIO_TRIAL, NULL);
  self->pace = g_object_ref (pace);
  self->voice = g_object_ref (voice);
  self->ear = g_object_ref (ear);
  g_signal_connect_swapped (ear, "heard", G_CALLBACK (on_heard), self);
  g_signal_connect_swapped (ear, "saved", G_CALLBACK (on_saved), self);
  g_signal_connect_swapped (ear, "failed", G_CALLBACK (on_failed), self);
  g_signal_connect_swapped (voice, "ended", G_CALLBACK (on_ended), self);
  return self;
}

/** rs_studio_trial_start: «Начать» and «Ещё раз». */
void
rs_studio_trial_start (RsStudioTrial *self)
{
  RsStudioTrouble trouble;

  g_return_if_fail (RS_IS_STUDIO_TRIAL (self));

  if (is_listening (self))
    return;
  rs_studio_voice_stop (self->voice);
  self->advice = RS_STUDIO_ADVICE_NONE;
  trouble = rs_studio_ear_open (self->ear);
  if (trouble != RS_STUDIO_TROUBLE_NONE)
    {
      fail (self, trouble);
      return;
    }
  set_check (self, RS_STUDIO_CHECK_ROOM);
  emit_changed (self);
}

/** rs_studio_trial_hush: enough of the own voice. */
void
rs_studio_trial_hush (RsStudioTrial *self)
{
  g_return_if_fail (RS_IS_STUDIO_TRIAL (self));

  if (self->check == RS_STUDIO_CHECK_PLAYING)
    rs_studio_voice_stop (self->voice);
}

/** rs_studio_trial_leave: the microphone is closed, nothing of the game is left. */
void
rs_studio_trial_leave (RsStudioTrial *self)
{
  g_return_if_fail (RS_IS_STUDIO_TRIAL (self));

  rs_studio_trial_hush (self);
  if (is_listening (self))
    rs_studio_ear_close (self->ear);
  self->advice = RS_STUDIO_ADVICE_NONE;
  set_check (self, RS_STUDIO_CHECK_READY);
  rs_studio_scrap_erase (self->scrap);
}

/** rs_studio_trial_get_check: Returns: where the game stands */
RsStudioCheck
rs_studio_trial_get_check (RsStudioTrial *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_TRIAL (self), RS_STUDIO_CHECK_READY);

  return self->check;
}

/** rs_studio_trial_get_advice: Returns: of the last game; NONE while it runs */
RsStudioAdvice
rs_studio_trial_get_advice (RsStudioTrial *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_TRIAL (self), RS_STUDIO_ADVICE_NONE);

  return self->advice;
}
