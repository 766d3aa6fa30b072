/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RS_TYPE_EAR (rs_ear_get_type ())
G_DECLARE_FINAL_TYPE (RsEar, rs_ear, RS, EAR, GObject)

/* Hears what reaches the test's loudspeaker (48 kHz, mono, 16 bit), and when. */
RsEar *rs_ear_new (void);
gboolean rs_ear_hears (RsEar *self, gint64 time_us, gint16 *piece, gsize n_samples);
GArray *rs_ear_list_onsets (RsEar *self, guint silence_ms);
GArray *rs_ear_stop (RsEar *self);

G_END_DECLS
