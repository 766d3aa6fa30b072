/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-trim.h"

G_BEGIN_DECLS

/**
 * RsSplicer:
 *
 * Pieces of speech, joined one after another without clicks.
 */
typedef struct _RsSplicer RsSplicer;

RsSplicer *rs_splicer_new (guint rate);
void rs_splicer_free (RsSplicer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSplicer, rs_splicer_free)

RsTrim rs_splicer_add (RsSplicer *self,
                       const float *samples,
                       gsize n_samples,
                       const RsTrim *speech,
                       guint pause_ms);
GArray *rs_splicer_steal (RsSplicer *self);

G_END_DECLS
