/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-recorder.h"
#include "rs-studio-view.h"
#include "rs-studio-voice.h"

G_BEGIN_DECLS

/**
 * RsStudioEarGate:
 *
 * Returns: whether who reads has a consent that holds at this moment
 */
typedef gboolean (*RsStudioEarGate) (gpointer user_data);

#define RS_TYPE_STUDIO_EAR (rs_studio_ear_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioEar, rs_studio_ear, RS, STUDIO_EAR, GObject)

/*
 * The only one who opens the recorder, and asks for the consent each time. While it is
 * open no voice is heard.
 *
 * Signals: heard () for each 50 ms; saved (path, gint64 n_samples) and failed (int, an
 * RsStudioTrouble) as the recorder says them.
 */
RsStudioEar *
rs_studio_ear_new (RsStudioVoice *voice, RsStudioEarGate gate, gpointer user_data);
void rs_studio_ear_set_recorder (RsStudioEar *self, RsRecorder *recorder);
void rs_studio_ear_set_device (RsStudioEar *self, const char *id);

RsStudioTrouble rs_studio_ear_open (RsStudioEar *self);
RsStudioTrouble rs_studio_ear_open_for_teacher (RsStudioEar *self);
void rs_studio_ear_close (RsStudioEar *self);
void rs_studio_ear_start (RsStudioEar *self, const char *path);
void rs_studio_ear_stop (RsStudioEar *self);

gboolean rs_studio_ear_is_open (RsStudioEar *self);
gboolean rs_studio_ear_is_listening (RsStudioEar *self);
gint64 rs_studio_ear_mark (RsStudioEar *self);
gint64 rs_studio_ear_get_length (RsStudioEar *self);
guint rs_studio_ear_get_level (RsStudioEar *self);
RsStudioAdvice rs_studio_ear_get_advice (RsStudioEar *self);
guint rs_studio_ear_get_silence (RsStudioEar *self);
gboolean rs_studio_ear_was_spoken_to (RsStudioEar *self);

G_END_DECLS
