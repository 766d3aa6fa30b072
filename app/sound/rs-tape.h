/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-record-file.h"

G_BEGIN_DECLS

#define RS_TYPE_TAPE (rs_tape_get_type ())
G_DECLARE_FINAL_TYPE (RsTape, rs_tape, RS, TAPE, GObject)

/* Called in the main loop with the level of 50 ms, dBFS. */
typedef void (*RsTapeFunc) (double rms, double peak, gpointer data);

/*
 * What a microphone gives on its way: its level is told, the last 300 ms are kept, and
 * while there is a file, it goes there. Fed from one thread, asked from another.
 */
RsTape *rs_tape_new (RsTapeFunc func, gpointer data);
void rs_tape_forget (RsTape *self);
void rs_tape_feed (RsTape *self, const gint16 *samples, gsize n_samples, gint64 now_us);
guint64 rs_tape_get_n_fed (RsTape *self);
void rs_tape_begin (RsTape *self, RsRecordFile *file);
void rs_tape_end_at_mark (RsTape *self, gint64 now_us);
void rs_tape_end (RsTape *self);
gint64 rs_tape_mark (RsTape *self, gint64 now_us);
gint64 rs_tape_get_length (RsTape *self);

G_END_DECLS
