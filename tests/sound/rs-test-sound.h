/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Sounds made for a test, and what is in them. */

char *rs_test_sound_make (const char *folder, const char *name, double seconds);
char *rs_test_sound_make_ticks (const char *folder,
                                const char *name,
                                guint interval_ms,
                                guint n_ticks);
GArray *rs_test_sound_decode (const char *path);
gint64 rs_test_sound_find (GArray *sound, const gint16 *piece, gsize n_samples);
gboolean rs_test_run_until (const gboolean *done, guint limit_ms);
void rs_test_run_for (guint ms);

G_END_DECLS
