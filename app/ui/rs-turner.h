/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_TURNER (rs_turner_get_type ())
G_DECLARE_FINAL_TYPE (RsTurner, rs_turner, RS, TURNER, GtkWidget)

/*
 * ◀ dots ▶: turns pages, one at a time.
 *
 * Signal: turned (int by): -1 or 1.
 */
GtkWidget *rs_turner_new (void);
void rs_turner_set (RsTurner *self, guint n, guint current);
void rs_turner_set_ends (RsTurner *self, gboolean can_previous, gboolean can_next);

G_END_DECLS
