/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RsSourceEvent:
 * @RS_SOURCE_ENDED: the end was reached; the source has stopped
 * @RS_SOURCE_SILENT: it changed between sound and silence, or the sound server went or
 *   came back
 */
typedef enum
{
  RS_SOURCE_ENDED,
  RS_SOURCE_SILENT,
} RsSourceEvent;

#define RS_TYPE_SOURCE (rs_source_get_type ())
G_DECLARE_FINAL_TYPE (RsSource, rs_source, RS, SOURCE, GObject)

/* The last thing a source does in any of its calls is to tell. */
typedef void (*RsSourceFunc) (RsSourceEvent event, gpointer data);

/*
 * What moves the position: the sound of a file, or a clock where there is no sound.
 * Somebody has to call rs_source_look() some 30 times a second while it plays.
 */
RsSource *rs_source_new (RsSourceFunc func, gpointer data);
void rs_source_load (RsSource *self, const char *path, gint64 duration_ms);
void rs_source_unload (RsSource *self);
void rs_source_play (RsSource *self);
void rs_source_pause (RsSource *self);
void rs_source_seek (RsSource *self, gint64 position_ms);
void rs_source_look (RsSource *self);
gint64 rs_source_get_position (RsSource *self);
gint64 rs_source_get_duration (RsSource *self);
gboolean rs_source_is_silent (RsSource *self);
gboolean rs_source_is_missed (RsSource *self);
void rs_source_set_volume (RsSource *self, double volume);
void rs_source_set_sink (RsSource *self, const char *description);

G_END_DECLS
