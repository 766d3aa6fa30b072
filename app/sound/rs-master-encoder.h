/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsMasterEncoder:
 *
 * Turns samples into a master, piece by piece, wherever its bytes go.
 */
typedef struct _RsMasterEncoder RsMasterEncoder;

/* Puts bytes at a place of the file. FALSE: they cannot be put there. */
typedef gboolean (*RsMasterStore) (gint64 offset,
                                   gconstpointer bytes,
                                   gsize length,
                                   gpointer data);

RsMasterEncoder *rs_master_encoder_new (RsMasterStore store, gpointer data);
void rs_master_encoder_free (RsMasterEncoder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsMasterEncoder, rs_master_encoder_free)

gboolean
rs_master_encoder_write (RsMasterEncoder *self, const gint16 *samples, gsize n_samples);
gboolean rs_master_encoder_finish (RsMasterEncoder *self);
gint64 rs_master_encoder_get_n_samples (RsMasterEncoder *self);
gint64 rs_master_encoder_get_end (RsMasterEncoder *self);

G_END_DECLS
