/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RsLineEvent:
 * @RS_LINE_PLAYING: plays from where it was last asked to
 * @RS_LINE_ENDED: all of it was heard
 * @RS_LINE_FAILED: will never sound again, for want of the sound server; close it
 * @RS_LINE_SPOILT: will never sound again, for the file is missing or damaged; close it
 */
typedef enum
{
  RS_LINE_PLAYING,
  RS_LINE_ENDED,
  RS_LINE_FAILED,
  RS_LINE_SPOILT,
} RsLineEvent;

#define RS_TYPE_LINE (rs_line_get_type ())
G_DECLARE_FINAL_TYPE (RsLine, rs_line, RS, LINE, GObject)

/* Called from the main loop, never after rs_line_close(); @text says why it
 * failed, in the words of the log. */
typedef void (*RsLineFunc) (RsLine *line,
                            RsLineEvent event,
                            const char *text,
                            gpointer data);

/*
 * One pipeline for one file. Every order is carried out by a thread of its own, one
 * after the other, so that a sound server that hangs never holds the caller.
 */
RsLine *rs_line_new (
    const char *path, const char *sink, double volume, RsLineFunc func, gpointer data);
void rs_line_play (RsLine *self, gint64 position_ms);
void rs_line_pause (RsLine *self);
void rs_line_set_volume (RsLine *self, double volume);
void rs_line_close (RsLine *self);
gint64 rs_line_get_position (RsLine *self);
gint64 rs_line_get_duration (RsLine *self);

G_END_DECLS
