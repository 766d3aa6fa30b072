/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_DOTS (rs_dots_get_type ())
G_DECLARE_FINAL_TYPE (RsDots, rs_dots, RS, DOTS, GtkWidget)

/* Where one is among a few: dots, the current one wide. Not to be touched. */
GtkWidget *rs_dots_new (void);
void rs_dots_set (RsDots *self, guint n, guint current);
void rs_dots_set_name (RsDots *self, const char *name);

G_END_DECLS
