/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Fingers on the display of with-display.sh. Coordinates are pixels of the screen;
 * each call returns once the display server has taken the event.
 */
typedef struct _RsTouch RsTouch;

RsTouch *rs_touch_open (void);
void rs_touch_free (RsTouch *self);
gboolean rs_touch_has_fingers (RsTouch *self);

void rs_touch_down (RsTouch *self, int finger, double x, double y);
void rs_touch_move (RsTouch *self, int finger, double x, double y);
void rs_touch_up (RsTouch *self, int finger);
void rs_touch_frame (RsTouch *self);
void rs_touch_cancel (RsTouch *self);

void rs_touch_tap (RsTouch *self, double x, double y, guint hold_ms);

/* What a desk has beside the screen; codes are of linux/input-event-codes.h. */
void rs_touch_key (RsTouch *self, guint code, gboolean is_down);
void rs_touch_point (RsTouch *self, double x, double y);
void rs_touch_button (RsTouch *self, guint code, gboolean is_down);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTouch, rs_touch_free)

G_END_DECLS
