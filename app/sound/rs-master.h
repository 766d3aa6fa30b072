/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RS_MASTER_RATE: samples a second of every master. */
#define RS_MASTER_RATE 48000

/** RS_MASTER_MAX_SAMPLES: a longer one is no reading of a story; ten minutes. */
#define RS_MASTER_MAX_SAMPLES (10 * 60 * RS_MASTER_RATE)

/** RS_MASTER_HEAD: bytes from the start that rs_master_has_magic() looks at. */
#define RS_MASTER_HEAD 42

/* Masters: what a microphone gave, 48 kHz, mono, 16 bit, as FLAC. */

gboolean rs_master_has_magic (gconstpointer data, gsize length);
gboolean rs_master_read (const char *path, GArray **samples, GError **error);
GBytes *rs_master_encode (const gint16 *samples, gsize n_samples, GError **error);
gboolean rs_master_write (const char *path,
                          const gint16 *samples,
                          gsize n_samples,
                          GError **error);
gboolean rs_master_repair (const char *path, gint64 *n_samples, GError **error);

G_END_DECLS
