/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-gst.h"

G_BEGIN_DECLS

/**
 * RsChainKind:
 * @RS_CHAIN_NONE: nothing that is played
 * @RS_CHAIN_OPUS: Ogg Opus, a playing copy
 * @RS_CHAIN_MASTER: a master of the studio, FLAC
 */
typedef enum
{
  RS_CHAIN_NONE,
  RS_CHAIN_OPUS,
  RS_CHAIN_MASTER,
} RsChainKind;

/* The pipelines of the player. These calls may block: never from the main loop. */

RsChainKind rs_chain_recognise (const char *path, GError **error);
GstElement *
rs_chain_new (const char *path, RsChainKind kind, const char *sink, GError **error);
void rs_chain_set_volume (GstElement *chain, double volume);
gboolean rs_chain_play (GstElement *chain, gint64 position_ms, const gint *given_up);
gboolean rs_chain_stop (GstElement *chain);

G_END_DECLS
