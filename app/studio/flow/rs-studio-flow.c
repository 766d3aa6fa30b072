/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is on the screen of the studio: the views, the troubles, the idle time. */
#include "rs-studio-flow.h"

#include "rs-studio-flow-private.h"
#include "rs-studio-shelf.h"

enum
{
  CHANGED,
  LEVEL,
  LIT,
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioFlow, rs_studio_flow, G_TYPE_OBJECT)

/** rs_studio_flow_emit_changed: pages ask anew. */
void
rs_studio_flow_emit_changed (RsStudioFlow *self)
{
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_signal_emit (self, signals[CHANGED], 0);
}

/** rs_studio_flow_forget_lists: the inbox or the tasks are others now. */
void
rs_studio_flow_forget_lists (RsStudioFlow *self)
{
  g_clear_pointer (&self->takes, g_ptr_array_unref);
  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_clear_pointer (&self->unfinished, g_ptr_array_unref);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_pointer (&self->texts, g_ptr_array_unref);
  g_clear_pointer (&self->devices, g_ptr_array_unref);
}

/** rs_studio_flow_get_takes: the inbox, as it was when the lists were forgotten last. */
GPtrArray *
rs_studio_flow_get_takes (RsStudioFlow *self)
{
  if (self->takes == NULL)
    self->takes = rs_studio_shelf_list (self->data);
  return self->takes;
}

static gboolean
has_button (RsStudioFlow *self, RsStudioView view)
{
  return self->view == view && self->trouble == RS_STUDIO_TROUBLE_NONE
         && !rs_studio_flow_is_running (self);
}

/**
 * rs_studio_flow_may_act:
 *
 * A touch; and what is decided next is decided by the tasks as they are now.
 *
 * Returns: whether a button of @view does anything now
 */
gboolean
rs_studio_flow_may_act (RsStudioFlow *self, RsStudioView view)
{
  rs_studio_flow_touch (self);
  rs_studio_session_look (self->session);
  return has_button (self, view);
}

/**
 * rs_studio_flow_may_choose:
 *
 * Returns: as rs_studio_flow_may_act(), for a card of a list: nothing if the list became
 *   another one under the finger
 */
gboolean
rs_studio_flow_may_choose (RsStudioFlow *self, RsStudioView view)
{
  rs_studio_flow_touch (self);
  return !rs_studio_session_look (self->session) && has_button (self, view);
}

/**
 * rs_studio_flow_is_running:
 *
 * whether a recording is on its way, from the countdown to the file.
 */
gboolean
rs_studio_flow_is_running (RsStudioFlow *self)
{
  return rs_studio_booth_is_busy (self->booth);
}

/**
 * rs_studio_flow_set_trouble:
 *
 * it lies over the view from now on; a consent that is gone is not covered by what
 * follows from it.
 */
void
rs_studio_flow_set_trouble (RsStudioFlow *self, RsStudioTrouble trouble)
{
  if (self->trouble == RS_STUDIO_TROUBLE_NO_CONSENT && trouble != RS_STUDIO_TROUBLE_NONE)
    return;
  self->trouble = trouble;
  rs_studio_flow_emit_changed (self);
}

/** rs_studio_flow_hush: what is heard ends. */
void
rs_studio_flow_hush (RsStudioFlow *self)
{
  self->heard = RS_STUDIO_HEARD_NOTHING;
  rs_studio_voice_stop (self->voice);
}

static void
leave_view (RsStudioFlow *self)
{
  if (self->view == RS_STUDIO_MICROPHONE)
    rs_studio_trial_leave (self->trial);
  else if (self->view == RS_STUDIO_RECORDING)
    rs_studio_booth_leave (self->booth);
  else if (self->view == RS_STUDIO_WHOLE)
    rs_studio_hearing_leave (self->hearing);
  else if (self->view == RS_STUDIO_TEACHER)
    rs_studio_flow_leave_teacher (self);
  rs_studio_flow_hush (self);
}

static void
enter_view (RsStudioFlow *self)
{
  rs_studio_flow_forget_lists (self);
  if (self->view == RS_STUDIO_RECORDING)
    rs_studio_booth_enter (self->booth);
  else if (self->view == RS_STUDIO_WHOLE)
    rs_studio_hearing_enter (self->hearing);
  else if (self->view == RS_STUDIO_START || self->view == RS_STUDIO_WHO
           || self->view == RS_STUDIO_WHAT)
    rs_studio_desk_close (self->desk);
}

/** rs_studio_flow_show: another view; the trouble of the one before goes with it. */
void
rs_studio_flow_show (RsStudioFlow *self, RsStudioView view)
{
  leave_view (self);
  self->view = view;
  if (self->trouble != RS_STUDIO_TROUBLE_NO_TASKS)
    self->trouble = RS_STUDIO_TROUBLE_NONE;
  enter_view (self);
  rs_studio_flow_start_idle (self);
  rs_studio_flow_emit_changed (self);
  g_signal_emit (self, signals[OPENED], 0);
}

static gboolean
is_occupied (RsStudioFlow *self)
{
  return rs_studio_flow_is_running (self) || rs_studio_voice_is_reading (self->voice)
         || rs_studio_hearing_is_making (self->hearing);
}

/* Everybody has gone: all is kept, the microphone is closed, the next one starts. */
static void
on_idle (gpointer user_data)
{
  RsStudioFlow *self = user_data;

  self->idle = 0;
  if (is_occupied (self))
    {
      rs_studio_flow_start_idle (self);
      return;
    }
  if (self->view == RS_STUDIO_START
      && rs_studio_session_get_person (self->session) == NULL)
    return;
  rs_studio_session_forget_person (self->session);
  self->was_tried = FALSE;
  rs_studio_flow_show (self, RS_STUDIO_START);
}

/** rs_studio_flow_start_idle: idle time begins anew. */
void
rs_studio_flow_start_idle (RsStudioFlow *self)
{
  rs_pace_cancel (self->pace, &self->idle);
  self->idle = rs_pace_wait (self->pace, RS_STUDIO_IDLE_MS, on_idle, self);
}

/**
 * rs_studio_flow_touch:
 *
 * Idle time begins anew; the program calls it at each touch and key.
 */
void
rs_studio_flow_touch (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  rs_studio_flow_start_idle (self);
}

static void
on_heard (RsStudioFlow *self)
{
  g_signal_emit (self, signals[LEVEL], 0);
}

static void
on_failed (RsStudioFlow *self, int trouble)
{
  if (!self->is_teacher_trying)
    return;
  rs_studio_flow_try_microphone (self);
  rs_studio_flow_set_trouble (self, trouble);
}

static void
on_position (RsStudioFlow *self)
{
  if (self->heard != RS_STUDIO_HEARD_NOTHING)
    g_signal_emit (self, signals[LIT], 0);
}

static void
on_lit (RsStudioFlow *self)
{
  g_signal_emit (self, signals[LIT], 0);
}

static void
on_ended (RsStudioFlow *self)
{
  if (self->heard == RS_STUDIO_HEARD_NOTHING)
    return;
  self->heard = RS_STUDIO_HEARD_NOTHING;
  rs_studio_flow_emit_changed (self);
}

static void
on_trouble (RsStudioFlow *self, int trouble)
{
  rs_studio_flow_set_trouble (self, trouble);
}

static void
on_unheard (RsStudioFlow *self, int piece)
{
  if (self->view == RS_STUDIO_WHOLE)
    rs_studio_flow_read_unheard (self, (guint)piece);
}

static gboolean
needs_consent (RsStudioFlow *self)
{
  return self->view == RS_STUDIO_MICROPHONE || self->view == RS_STUDIO_RECORDING;
}

/* The device is let go at once; what was said until now is kept as after a pause, and
 * whether it may stay is the register's to say. */
static void
close_microphone (RsStudioFlow *self)
{
  rs_studio_booth_leave (self->booth);
  if (self->view == RS_STUDIO_MICROPHONE)
    rs_studio_trial_leave (self->trial);
  rs_studio_ear_close (self->ear);
}

static gboolean
has_texts (RsStudioFlow *self)
{
  RsTasks *tasks = rs_studio_session_get_tasks (self->session);

  return tasks != NULL
         && (rs_tasks_get_tellings (tasks)->len > 0
             || rs_tasks_get_labels (tasks)->len > 0);
}

/* Lists show what is new; who is in the middle of a text goes on with it, unless the
 * paper holds no more. */
static void
on_tasks (RsStudioFlow *self)
{
  const RsStudioPerson *person = rs_studio_session_get_person (self->session);

  rs_studio_voice_set_tasks (self->voice, rs_studio_session_get_tasks (self->session));
  rs_studio_flow_forget_lists (self);
  if (self->trouble == RS_STUDIO_TROUBLE_NO_TASKS && has_texts (self))
    {
      self->trouble = RS_STUDIO_TROUBLE_NONE;
      rs_studio_flow_find_rescued (self);
    }
  if (needs_consent (self) && person != NULL && !person->may_record)
    {
      close_microphone (self);
      rs_studio_flow_set_trouble (self, RS_STUDIO_TROUBLE_NO_CONSENT);
    }
  rs_studio_flow_emit_changed (self);
}

static gboolean
may_open (gpointer user_data)
{
  RsStudioFlow *self = user_data;

  return rs_studio_session_may_record (self->session);
}

static void
rs_studio_flow_dispose (GObject *object)
{
  RsStudioFlow *self = RS_STUDIO_FLOW (object);

  if (self->session != NULL)
    {
      rs_pace_cancel (self->pace, &self->idle);
      g_signal_handlers_disconnect_by_data (self->session, self);
      g_signal_handlers_disconnect_by_data (self->ear, self);
      g_signal_handlers_disconnect_by_data (self->voice, self);
      g_signal_handlers_disconnect_by_data (self->booth, self);
      g_signal_handlers_disconnect_by_data (self->trial, self);
      g_signal_handlers_disconnect_by_data (self->hearing, self);
      rs_studio_ear_set_recorder (self->ear, NULL);
      rs_studio_hearing_leave (self->hearing);
      rs_studio_trial_leave (self->trial);
      rs_studio_flow_leave_teacher (self);
      rs_studio_voice_set_player (self->voice, NULL);
    }
  g_clear_object (&self->booth);
  g_clear_object (&self->trial);
  g_clear_object (&self->hearing);
  g_clear_object (&self->ear);
  g_clear_object (&self->desk);
  g_clear_object (&self->voice);
  g_clear_object (&self->session);
  g_clear_object (&self->pace);
  G_OBJECT_CLASS (rs_studio_flow_parent_class)->dispose (object);
}

static void
rs_studio_flow_finalize (GObject *object)
{
  RsStudioFlow *self = RS_STUDIO_FLOW (object);

  rs_studio_flow_forget_lists (self);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_free (self->data);
  g_free (self->device);
  g_free (self->rescued);
  g_free (self->museum_sound);
  G_OBJECT_CLASS (rs_studio_flow_parent_class)->finalize (object);
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, RS_TYPE_STUDIO_FLOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
rs_studio_flow_class_init (RsStudioFlowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_studio_flow_dispose;
  object_class->finalize = rs_studio_flow_finalize;
  signals[CHANGED] = add_signal ("changed");
  signals[LEVEL] = add_signal ("level");
  signals[LIT] = add_signal ("lit");
  signals[OPENED] = add_signal ("opened");
}

static void
rs_studio_flow_init (RsStudioFlow *self)
{
  self->is_limited = TRUE;
  self->lone_line = -1;
  self->device = g_strdup ("");
}

static void
make_parts (RsStudioFlow *self)
{
  self->voice = rs_studio_voice_new ();
  self->ear = rs_studio_ear_new (self->voice, may_open, self);
  self->desk = rs_studio_desk_new (self->data);
  self->booth = rs_studio_booth_new (self->pace, self->desk, self->ear);
  self->trial = rs_studio_trial_new (self->pace, self->voice, self->ear);
  self->hearing = rs_studio_hearing_new (self->desk, self->voice);
}

static void
follow (RsStudioFlow *self, gpointer part, const char *signal, GCallback callback)
{
  g_signal_connect_swapped (part, signal, callback, self);
}

/* After the parts: they have their say before the flow has. */
static void
follow_parts (RsStudioFlow *self)
{
  GCallback changed = G_CALLBACK (rs_studio_flow_emit_changed);

  follow (self, self->session, "changed", G_CALLBACK (on_tasks));
  follow (self, self->ear, "heard", G_CALLBACK (on_heard));
  follow (self, self->ear, "failed", G_CALLBACK (on_failed));
  follow (self, self->voice, "position", G_CALLBACK (on_position));
  follow (self, self->voice, "ended", G_CALLBACK (on_ended));
  follow (self, self->booth, "changed", changed);
  follow (self, self->booth, "trouble", G_CALLBACK (on_trouble));
  follow (self, self->trial, "changed", changed);
  follow (self, self->trial, "trouble", G_CALLBACK (on_trouble));
  follow (self, self->hearing, "changed", changed);
  follow (self, self->hearing, "lit", G_CALLBACK (on_lit));
  follow (self, self->hearing, "trouble", G_CALLBACK (on_trouble));
  follow (self, self->hearing, "unheard", G_CALLBACK (on_unheard));
}

/**
 * rs_studio_flow_new:
 *
 * @data: the folder of the museum; @clock: for the day, on which a consent hangs.
 * Without rs_studio_flow_set_sound() nothing is recorded or heard.
 */
RsStudioFlow *
rs_studio_flow_new (const char *data, RsPace *pace, RsClock *clock)
{
  RsStudioFlow *self = NULL;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (RS_IS_PACE (pace), NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  self = g_object_new (RS_TYPE_STUDIO_FLOW, NULL);
  self->data = g_strdup (data);
  self->pace = g_object_ref (pace);
  self->session = rs_studio_session_new (data, clock);
  make_parts (self);
  follow_parts (self);
  self->trouble = RS_STUDIO_TROUBLE_NO_TASKS;
  if (rs_studio_session_get_tasks (self->session) != NULL)
    on_tasks (self);
  rs_studio_flow_start_idle (self);
  return self;
}

/**
 * rs_studio_flow_set_sound:
 *
 * @recorder: never opened for somebody without a consent that holds today; any of the
 * three may be NULL: a machine without sound.
 */
void
rs_studio_flow_set_sound (RsStudioFlow *self, RsRecorder *recorder, RsPlayer *player)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  rs_studio_ear_set_recorder (self->ear, recorder);
  rs_studio_voice_set_player (self->voice, player);
}

/**
 * rs_studio_flow_get_speaker:
 *
 * Returns: (transfer none): speaks the labels of tasks.json; is silent while the
 * microphone is open.
 */
RsSpeaker *
rs_studio_flow_get_speaker (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return RS_SPEAKER (self->voice);
}
