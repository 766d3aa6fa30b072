/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RS_TYPE_CLOCK (rs_clock_get_type ())
G_DECLARE_FINAL_TYPE (RsClock, rs_clock, RS, CLOCK, GObject)

RsClock *rs_clock_new (void);
RsClock *rs_clock_new_fixed (gint64 now_us);
void rs_clock_witness (RsClock *self, gint64 stamp);
void rs_clock_witness_date (RsClock *self, const char *iso_date);
gint64 rs_clock_stamp (RsClock *self);
char *rs_clock_today (RsClock *self);
int rs_clock_hour (RsClock *self);
gboolean rs_clock_is_wrong (RsClock *self);
gboolean rs_clock_is_within (RsClock *self, const char *from, const char *until);
gboolean rs_clock_is_date (const char *text);

G_END_DECLS
