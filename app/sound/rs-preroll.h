/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RS_PREROLL_MS: how much from before the start a recording begins with. */
#define RS_PREROLL_MS 300

/** RS_PREROLL_SAMPLES: the same at 48 kHz */
#define RS_PREROLL_SAMPLES (RS_PREROLL_MS * 48)

/**
 * RsPreroll:
 *
 * The last 300 ms that were heard, in memory only: a ring that forgets. All zeros has
 * heard nothing.
 */
typedef struct
{
  gint16 ring[RS_PREROLL_SAMPLES];
  guint n; /* how many are in it */
  guint next;
} RsPreroll;

void rs_preroll_feed (RsPreroll *self, const gint16 *samples, gsize n_samples);
guint rs_preroll_copy (const RsPreroll *self, gint16 *samples);
void rs_preroll_forget (RsPreroll *self);

G_END_DECLS
