/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Brings together a microphone, its tape and a file: what state they are in, and what
 * becomes of the file when one of them fails. */

#include "rs-recorder.h"

#include "rs-capture.h"
#include "rs-watchdog.h"

#include <glib/gi18n-lib.h>

#define LOOK_MS 250
#define LOOKS_A_SECOND 4

/* The last buffer before the end is due within milliseconds. */
#define END_US (2 * G_USEC_PER_SEC)

/* A stick or an old disk may take its time with the last sync. */
#define CLOSE_US (15 * G_USEC_PER_SEC)

/* A server that has not let go of a microphone for so long hangs. */
#define STUCK_US (3 * G_USEC_PER_SEC)

/* Bytes: half an hour of sound must fit even where other programs write, too. */
#define TO_START (500 * 1000 * 1000)
#define TO_GO_ON (100 * 1000 * 1000)

enum
{
  LEVEL,
  STATE_CHANGED,
  SAVED,
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

typedef struct
{
  gboolean is_set;
  RsRecorderFault fault;
  char *message;
} Trouble;

struct _RsRecorder
{
  GObject parent_instance;

  char *source;
  char *device;
  RsRecordSpace space;

  RsRecorderState state;
  RsTape *tape;
  RsCapture *capture;
  RsRecordFile *file;
  RsWatchdog watchdog;
  guint look; /* while it is not closed */
  guint n_looks;
  gint64 stopped_us;
  gint64 length;    /* of the last file */
  gboolean reopens; /* was asked for while it was closing */
  Trouble trouble;  /* of the microphone, to be told when the file is closed */

  GWeakRef closed; /* the oldest capture that has not ended yet */
  gint64 closed_us;
};

G_DEFINE_FINAL_TYPE (RsRecorder, rs_recorder, G_TYPE_OBJECT)

static void
set_state (RsRecorder *self, RsRecorderState state)
{
  if (self->state == state)
    return;
  if (state == RS_RECORDER_CLOSED)
    g_clear_handle_id (&self->look, g_source_remove);
  self->state = state;
  g_signal_emit (self, signals[STATE_CHANGED], 0);
}

static void
let_device_go (RsRecorder *self)
{
  g_autoptr (GObject) closed = g_weak_ref_get (&self->closed);

  if (self->capture == NULL)
    return;
  rs_capture_close (self->capture);
  if (closed == NULL)
    {
      g_weak_ref_set (&self->closed, self->capture);
      self->closed_us = g_get_monotonic_time ();
    }
  g_clear_object (&self->capture);
}

static void
let_tape_go (RsRecorder *self)
{
  if (self->tape == NULL)
    return;
  rs_tape_end (self->tape);
  rs_tape_forget (self->tape);
  self->length = rs_tape_get_length (self->tape);
  g_clear_object (&self->tape);
}

/* Without a microphone, and with the file on its way to its end if there is one. */
static void
shut (RsRecorder *self)
{
  let_device_go (self);
  self->reopens = FALSE;
  self->stopped_us = g_get_monotonic_time ();
  if (self->file != NULL)
    {
      rs_tape_end (self->tape);
      set_state (self, RS_RECORDER_STOPPING);
      return;
    }
  let_tape_go (self);
  set_state (self, RS_RECORDER_CLOSED);
}

static void
tell_trouble (RsRecorder *self)
{
  Trouble trouble = self->trouble;

  self->trouble = (Trouble){ 0 };
  if (trouble.is_set)
    g_signal_emit (self, signals[FAILED], 0, trouble.fault, trouble.message);
  g_free (trouble.message);
}

/* Of the microphone. Where there is a file, it is closed first. */
static void
fail (RsRecorder *self, RsRecorderFault fault, const char *message)
{
  g_free (self->trouble.message);
  self->trouble = (Trouble){ TRUE, fault, g_strdup (message) };
  shut (self);
  if (self->file == NULL)
    tell_trouble (self);
}

static void
on_file_end (RsRecordFile *file, const RsRecordEnd *end, gpointer data)
{
  g_autoptr (RsRecorder) self = g_object_ref (data);
  g_autoptr (RsRecordFile) ended = g_steal_pointer (&self->file);
  gboolean reopens = self->reopens;

  rs_tape_end (self->tape);
  if (self->capture == NULL)
    let_tape_go (self);
  set_state (self, self->tape != NULL ? RS_RECORDER_LISTENING : RS_RECORDER_CLOSED);
  if (end->n_samples > 0)
    g_signal_emit (self, signals[SAVED], 0, rs_record_file_get_path (ended),
                   end->n_samples);
  if (end->has_fault)
    g_signal_emit (self, signals[FAILED], 0, end->fault, end->message);
  tell_trouble (self);
  if (reopens)
    rs_recorder_open (self);
}

static void
on_level (double rms, double peak, gpointer data)
{
  g_autoptr (RsRecorder) self = g_object_ref (data);

  if (self->capture == NULL)
    return;
  if (self->state == RS_RECORDER_OPENING)
    rs_capture_look (self->capture);
  else
    g_signal_emit (self, signals[LEVEL], 0, rms, peak);
}

static void
on_capture_event (RsCapture *capture,
                  RsCaptureEvent event,
                  const char *text,
                  gpointer data)
{
  g_autoptr (RsRecorder) self = g_object_ref (data);
  gboolean is_opening = self->state == RS_RECORDER_OPENING;

  if (event != RS_CAPTURE_OPENED)
    fail (self, is_opening ? RS_RECORDER_NO_MICROPHONE : RS_RECORDER_LOST, text);
  else if (is_opening)
    set_state (self, RS_RECORDER_LISTENING);
}

static void
look_at_microphone (RsRecorder *self)
{
  RsWatchdogVerdict verdict = rs_watchdog_look (
      &self->watchdog, rs_tape_get_n_fed (self->tape), g_get_monotonic_time ());

  if (verdict == RS_WATCHDOG_NEVER_BEGAN)
    fail (self, RS_RECORDER_NO_MICROPHONE, _ ("the microphone sends nothing"));
  else if (verdict == RS_WATCHDOG_STOPPED)
    fail (self, RS_RECORDER_LOST, _ ("the microphone sends no more"));
  else if (self->n_looks % LOOKS_A_SECOND == 0 && self->state != RS_RECORDER_OPENING)
    rs_capture_look (self->capture);
}

static void
look_at_end (RsRecorder *self)
{
  RsRecordEnd end = {
    .has_fault = TRUE,
    .fault = RS_RECORDER_CANNOT_WRITE,
    .message = (char *)_ ("the disk does not answer"),
  };
  gint64 waited = g_get_monotonic_time () - self->stopped_us;

  if (waited > CLOSE_US)
    {
      rs_record_file_forget (self->file);
      on_file_end (self->file, &end, self);
    }
  else if (waited > END_US)
    rs_tape_end (self->tape);
}

static gboolean
on_look (gpointer data)
{
  g_autoptr (RsRecorder) self = g_object_ref (data);

  self->n_looks++;
  if (self->capture != NULL)
    look_at_microphone (self);
  else if (self->state == RS_RECORDER_OPENING)
    fail (self, RS_RECORDER_NO_MICROPHONE, _ ("the sound server does not answer"));
  if (self->state == RS_RECORDER_STOPPING)
    look_at_end (self);
  return G_SOURCE_CONTINUE; /* whoever closes removes it */
}

/* Each capture that hangs holds a thread; one is enough. */
static gboolean
is_server_stuck (RsRecorder *self)
{
  g_autoptr (GObject) closed = g_weak_ref_get (&self->closed);

  return closed != NULL && g_get_monotonic_time () - self->closed_us > STUCK_US;
}

static void
rs_recorder_dispose (GObject *object)
{
  RsRecorder *self = RS_RECORDER (object);

  g_clear_handle_id (&self->look, g_source_remove);
  let_device_go (self);
  let_tape_go (self);
  if (self->file != NULL)
    rs_record_file_forget (self->file);
  g_clear_object (&self->file);
  self->state = RS_RECORDER_CLOSED;

  G_OBJECT_CLASS (rs_recorder_parent_class)->dispose (object);
}

static void
rs_recorder_finalize (GObject *object)
{
  RsRecorder *self = RS_RECORDER (object);

  g_weak_ref_clear (&self->closed);
  g_free (self->source);
  g_free (self->device);
  g_free (self->trouble.message);

  G_OBJECT_CLASS (rs_recorder_parent_class)->finalize (object);
}

static void
rs_recorder_class_init (RsRecorderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_recorder_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_recorder_finalize;

  /**
   * RsRecorder::level:
   * @rms: dBFS
   * @peak: dBFS
   *
   * Of the last 50 ms, while it listens, records or stops.
   */
  signals[LEVEL] = g_signal_new ("level", RS_TYPE_RECORDER, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 2, G_TYPE_DOUBLE,
                                 G_TYPE_DOUBLE);
  signals[STATE_CHANGED] = g_signal_new ("state-changed", RS_TYPE_RECORDER,
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
  /**
   * RsRecorder::saved:
   * @path: as it was given to rs_recorder_start()
   * @n_samples: in the file, which is whole and on the disk
   */
  signals[SAVED] = g_signal_new ("saved", RS_TYPE_RECORDER, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT64);
  /**
   * RsRecorder::failed:
   * @fault: a #RsRecorderFault
   * @message: for the log
   */
  signals[FAILED] = g_signal_new ("failed", RS_TYPE_RECORDER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_STRING);
}

static void
rs_recorder_init (RsRecorder *self)
{
  g_weak_ref_init (&self->closed, NULL);
  self->space = (RsRecordSpace){ TO_START, TO_GO_ON };
}

/** rs_recorder_new: closed; nothing starts yet */
RsRecorder *
rs_recorder_new (void)
{
  return g_object_new (RS_TYPE_RECORDER, NULL);
}

/**
 * rs_recorder_set_device:
 * @id: (nullable): an #RsMicrophone's; the server's default one if NULL
 *
 * For the next rs_recorder_open().
 */
void
rs_recorder_set_device (RsRecorder *self, const char *id)
{
  g_return_if_fail (RS_IS_RECORDER (self));

  g_free (self->device);
  self->device = g_strdup (id);
}

/** rs_recorder_set_source: @description: (nullable): for the next rs_recorder_open() */
void
rs_recorder_set_source (RsRecorder *self, const char *description)
{
  g_return_if_fail (RS_IS_RECORDER (self));

  g_free (self->source);
  self->source = g_strdup (description);
}

/** rs_recorder_set_space: for the next rs_recorder_start() */
void
rs_recorder_set_space (RsRecorder *self, guint64 to_start, guint64 to_go_on)
{
  g_return_if_fail (RS_IS_RECORDER (self));

  self->space = (RsRecordSpace){ to_start, to_go_on };
}

/**
 * rs_recorder_open:
 *
 * Asks for the device. It listens soon, or fails within three seconds. Nothing happens
 * if it is open; if the last file is still being closed, it opens after that.
 */
void
rs_recorder_open (RsRecorder *self)
{
  g_return_if_fail (RS_IS_RECORDER (self));

  self->reopens = self->state == RS_RECORDER_STOPPING && self->capture == NULL;
  if (self->state != RS_RECORDER_CLOSED)
    return;
  rs_watchdog_start (&self->watchdog, g_get_monotonic_time ());
  self->n_looks = 0;
  self->look = g_timeout_add (LOOK_MS, on_look, self);
  self->tape = rs_tape_new (on_level, self);
  if (!is_server_stuck (self))
    self->capture = rs_capture_new (self->source, self->device, self->tape,
                                    on_capture_event, self);
  set_state (self, RS_RECORDER_OPENING);
}

/**
 * rs_recorder_start:
 * @path: a file that does not exist yet, in a folder that does
 *
 * Only while it listens. What was said in the last %RS_PREROLL_MS is in the file, too.
 * After %RS_MASTER_MAX_SAMPLES it stops by itself.
 */
void
rs_recorder_start (RsRecorder *self, const char *path)
{
  g_return_if_fail (RS_IS_RECORDER (self) && path != NULL);
  g_return_if_fail (self->state == RS_RECORDER_LISTENING);

  self->file = rs_record_file_new (path, self->space, on_file_end, self);
  rs_tape_begin (self->tape, self->file);
  set_state (self, RS_RECORDER_RECORDING);
}

/** rs_recorder_stop: what was said until now is still taken in, then the file closed */
void
rs_recorder_stop (RsRecorder *self)
{
  g_return_if_fail (RS_IS_RECORDER (self));

  if (self->state != RS_RECORDER_RECORDING)
    return;
  self->stopped_us = g_get_monotonic_time ();
  rs_tape_end_at_mark (self->tape, self->stopped_us);
  set_state (self, RS_RECORDER_STOPPING);
}

/** rs_recorder_close: lets the device go; a file is closed and told of first */
void
rs_recorder_close (RsRecorder *self)
{
  g_return_if_fail (RS_IS_RECORDER (self));

  if (self->state != RS_RECORDER_CLOSED)
    shut (self);
}

/**
 * rs_recorder_mark:
 *
 * Returns: the sample of the file that is being said now
 */
gint64
rs_recorder_mark (RsRecorder *self)
{
  g_return_val_if_fail (RS_IS_RECORDER (self), 0);

  return self->tape != NULL ? rs_tape_mark (self->tape, g_get_monotonic_time ())
                            : self->length;
}

/**
 * rs_recorder_get_length:
 *
 * Returns: samples taken into the file, or into the last one
 */
gint64
rs_recorder_get_length (RsRecorder *self)
{
  g_return_val_if_fail (RS_IS_RECORDER (self), 0);

  return self->tape != NULL ? rs_tape_get_length (self->tape) : self->length;
}

/** rs_recorder_get_state: Returns: as the last state-changed left it */
RsRecorderState
rs_recorder_get_state (RsRecorder *self)
{
  g_return_val_if_fail (RS_IS_RECORDER (self), RS_RECORDER_CLOSED);

  return self->state;
}
