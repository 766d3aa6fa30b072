/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** RS_LEVEL_METER_SEGMENTS: how many can be lit. */
#define RS_LEVEL_METER_SEGMENTS 7

#define RS_TYPE_LEVEL_METER (rs_level_meter_get_type ())
G_DECLARE_FINAL_TYPE (RsLevelMeter, rs_level_meter, RS, LEVEL_METER, GtkWidget)

/*
 * How loud the microphone hears, for a dark ground: seven segments in a column, or
 * in a row where it is given more width than height. The upper two are straw: louder
 * than need be. It is drawn anew only when a segment changes.
 */
GtkWidget *rs_level_meter_new (void);
void rs_level_meter_set_level (RsLevelMeter *self, guint level);
guint rs_level_meter_get_level (RsLevelMeter *self);
void rs_level_meter_set_height (RsLevelMeter *self, double height);

G_END_DECLS
