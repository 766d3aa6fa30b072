/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_HAND (rs_hand_get_type ())
G_DECLARE_FINAL_TYPE (RsHand, rs_hand, RS, HAND, GtkWidget)

/*
 * The hand that shows where to touch: two taps of 900 ms, then eight seconds of
 * rest in which nothing is drawn again. Stands still in calm mode.
 */
GtkWidget *rs_hand_new (void);
void rs_hand_set_active (RsHand *self, gboolean active);

G_END_DECLS
