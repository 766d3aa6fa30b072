/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RS_TYPE_TOUCH_FILTER (rs_touch_filter_get_type ())
G_DECLARE_FINAL_TYPE (RsTouchFilter, rs_touch_filter, RS, TOUCH_FILTER, GObject)

/*
 * Decides which contacts of many fingers mean something. One for a window. Times
 * are the caller's, µs of a monotonic clock; contacts and targets are compared,
 * never followed.
 */
RsTouchFilter *rs_touch_filter_new (void);
gboolean rs_touch_filter_begin (RsTouchFilter *self,
                                gconstpointer contact,
                                gconstpointer target,
                                gboolean navigates,
                                gint64 now);
gboolean rs_touch_filter_end (RsTouchFilter *self, gconstpointer contact, gint64 now);
void rs_touch_filter_cancel (RsTouchFilter *self, gconstpointer contact);
gboolean rs_touch_filter_activate (RsTouchFilter *self,
                                   gconstpointer target,
                                   gboolean navigates,
                                   gint64 now);
void rs_touch_filter_forget (RsTouchFilter *self, gconstpointer target);
void rs_touch_filter_page_changed (RsTouchFilter *self, gint64 now);
guint rs_touch_filter_get_n_contacts (RsTouchFilter *self);

G_END_DECLS
