/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_FLOCK (rs_flock_get_type ())
G_DECLARE_FINAL_TYPE (RsFlock, rs_flock, RS, FLOCK, GtkWidget)

/* A crane for each story that was heard in this visit; five of them fly. */
GtkWidget *rs_flock_new (void);
void rs_flock_set (RsFlock *self, guint n);

G_END_DECLS
