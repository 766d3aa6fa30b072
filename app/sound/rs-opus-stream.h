/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsOpusStream:
 *
 * A file in memory that one thread writes while another one reads it.
 */
typedef struct _RsOpusStream RsOpusStream;

RsOpusStream *rs_opus_stream_new (void);
void rs_opus_stream_free (RsOpusStream *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsOpusStream, rs_opus_stream_free)

void rs_opus_stream_write (RsOpusStream *self, gconstpointer bytes, gsize length);
void rs_opus_stream_end (RsOpusStream *self);
gsize rs_opus_stream_read (RsOpusStream *self, gpointer bytes, gsize length);
GBytes *rs_opus_stream_steal (RsOpusStream *self);

G_END_DECLS
