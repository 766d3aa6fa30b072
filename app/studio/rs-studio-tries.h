/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** RS_STUDIO_MAX_TRIES: of one piece. */
#define RS_STUDIO_MAX_TRIES 3

#define RS_TYPE_STUDIO_TRIES (rs_studio_tries_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioTries, rs_studio_tries, RS, STUDIO_TRIES, GtkWidget)

/*
 * The tries of one piece that are kept, one under the other, or side by side where
 * there is more width than height. The one that counts is marked.
 *
 * Signal: chosen (guint number), from 0.
 */
GtkWidget *rs_studio_tries_new (void);
void rs_studio_tries_set (RsStudioTries *self, guint n, int chosen);

G_END_DECLS
