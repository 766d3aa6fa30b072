/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-gst.h"

G_BEGIN_DECLS

/* The one pipeline of the player. These calls may block: never from the main loop. */

gboolean rs_chain_check_file (const char *path, GError **error);
GstElement *rs_chain_new (const char *path, const char *sink, GError **error);
void rs_chain_set_volume (GstElement *chain, double volume);
gboolean rs_chain_play (GstElement *chain, gint64 position_ms, const gint *given_up);
gboolean rs_chain_stop (GstElement *chain);

G_END_DECLS
