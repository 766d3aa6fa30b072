/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsOpusInfo:
 * @n_samples: what is heard, at 48 kHz, without the encoder's pre-skip
 * @duration_ms: the same in milliseconds, rounded up
 * @channels: 1 or 2
 *
 * What a whole, sound Ogg Opus file says of itself.
 */
typedef struct
{
  gint64 n_samples;
  gint64 duration_ms;
  guint channels;
} RsOpusInfo;

/** RS_OPUS_INFO_HEAD: bytes from the start that rs_opus_info_has_magic() looks at. */
#define RS_OPUS_INFO_HEAD 36

gboolean rs_opus_info_has_magic (gconstpointer data, gsize length);
gboolean rs_opus_info_parse (
    gconstpointer data, gsize length, const char *name, RsOpusInfo *info, GError **error);
gboolean rs_opus_info_read (const char *path, RsOpusInfo *info, GError **error);

G_END_DECLS
