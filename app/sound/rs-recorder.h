/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsRecorderState:
 * @RS_RECORDER_CLOSED: no device is open
 * @RS_RECORDER_OPENING: asked for the device, nothing was heard yet
 * @RS_RECORDER_LISTENING: levels flow, the last %RS_PREROLL_MS are in memory only
 * @RS_RECORDER_RECORDING: what is said goes into the file
 * @RS_RECORDER_STOPPING: the file is being closed
 */
typedef enum
{
  RS_RECORDER_CLOSED,
  RS_RECORDER_OPENING,
  RS_RECORDER_LISTENING,
  RS_RECORDER_RECORDING,
  RS_RECORDER_STOPPING,
} RsRecorderState;

/**
 * RsRecorderFault:
 * @RS_RECORDER_NO_MICROPHONE: nothing was ever heard: no server, no device, or one that
 *   only repeats the loudspeaker; closed
 * @RS_RECORDER_LOST: it was heard, and then no more; closed, may be opened again
 * @RS_RECORDER_DISK_LOW: not begun, for want of space; still listening
 * @RS_RECORDER_DISK_FULL: stopped, and what was said is saved; still listening
 * @RS_RECORDER_CANNOT_WRITE: the disk refuses; still listening
 */
typedef enum
{
  RS_RECORDER_NO_MICROPHONE,
  RS_RECORDER_LOST,
  RS_RECORDER_DISK_LOW,
  RS_RECORDER_DISK_FULL,
  RS_RECORDER_CANNOT_WRITE,
} RsRecorderFault;

#define RS_TYPE_RECORDER (rs_recorder_get_type ())
G_DECLARE_FINAL_TYPE (RsRecorder, rs_recorder, RS, RECORDER, GObject)

/*
 * Records a microphone into masters (see rs-master.h). No device is asked for before
 * rs_recorder_open(), and none is held after rs_recorder_close(). Every call returns at
 * once; the answers are signals, from the main loop:
 *
 * level (double rms, double peak): dBFS, every 50 ms while a device is open;
 * state-changed ();
 * saved (const char *path, gint64 n_samples): exactly once after each start that left
 *   something in the file, which is whole then;
 * failed (RsRecorderFault fault, const char *message): the message is for the log.
 *
 * In this order, if several have to be said at once; the state is the new one already.
 */
RsRecorder *rs_recorder_new (void);
void rs_recorder_set_device (RsRecorder *self, const char *id);
void rs_recorder_open (RsRecorder *self);
void rs_recorder_start (RsRecorder *self, const char *path);
void rs_recorder_stop (RsRecorder *self);
void rs_recorder_close (RsRecorder *self);
gint64 rs_recorder_mark (RsRecorder *self);
gint64 rs_recorder_get_length (RsRecorder *self);
RsRecorderState rs_recorder_get_state (RsRecorder *self);

/* For tests: a GStreamer source instead of the sound server's, such as "audiotestsrc
 * is-live=true"; and other limits of free space, in bytes. */
void rs_recorder_set_source (RsRecorder *self, const char *description);
void rs_recorder_set_space (RsRecorder *self, guint64 to_start, guint64 to_go_on);

G_END_DECLS
