/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsPinTries:
 * @n_wrong: wrong ones since the last right one
 * @until: until when whoever tries has to wait, µs since 1970; 0: no need to
 *
 * What was tried at the door.
 */
typedef struct
{
  guint n_wrong;
  gint64 until;
} RsPinTries;

void rs_pin_tries_read (RsPinTries *self, const char *path, gint64 now);
gboolean rs_pin_tries_write (const RsPinTries *self, const char *path, GError **error);
void rs_pin_tries_add (RsPinTries *self, gint64 now);
guint rs_pin_tries_get_wait (RsPinTries *self, gint64 now);

G_END_DECLS
