/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef void (*RsPaceFunc) (gpointer user_data);

#define RS_TYPE_PACE (rs_pace_get_type ())
G_DECLARE_FINAL_TYPE (RsPace, rs_pace, RS, PACE, GObject)

/*
 * The time that flows live by: now, and one-shot waits. The manual kind stands
 * still until it is told to go on, so that a flow's whole behaviour in time is
 * tested without waiting.
 */
RsPace *rs_pace_new (void);
RsPace *rs_pace_new_manual (void);
gint64 rs_pace_now (RsPace *self);
guint
rs_pace_wait (RsPace *self, guint milliseconds, RsPaceFunc func, gpointer user_data);
void rs_pace_cancel (RsPace *self, guint *wait);
void rs_pace_advance (RsPace *self, guint milliseconds);

G_END_DECLS
