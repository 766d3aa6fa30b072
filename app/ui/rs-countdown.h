/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_COUNTDOWN (rs_countdown_get_type ())
G_DECLARE_FINAL_TYPE (RsCountdown, rs_countdown, RS, COUNTDOWN, GtkWidget)

/*
 * 3, 2, 1: a big figure in a ring of as many parts, for a dark ground. Without a
 * sound: a microphone is about to listen.
 */
GtkWidget *rs_countdown_new (void);
void rs_countdown_set (RsCountdown *self, guint count);
guint rs_countdown_get (RsCountdown *self);

G_END_DECLS
