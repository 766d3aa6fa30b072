/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

/*
 * Somebody who stands by while a studio is used, and knows what must never be: an open
 * microphone on a page that has none, a page that says «Записано» before the disk has
 * it, a recording that is gone.
 */
typedef struct _RsStudioWitness RsStudioWitness;

RsStudioWitness *rs_studio_witness_new (RsStudioFlow *flow, const char *data);
void rs_studio_witness_free (RsStudioWitness *self);
guint rs_studio_witness_get_n_pieces (RsStudioWitness *self);
void rs_studio_witness_look (RsStudioWitness *self);
guint rs_studio_witness_check_disk (const char *data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStudioWitness, rs_studio_witness_free)
