/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RS_LEVELLER_TARGET: LUFS of every voice in a museum. */
#define RS_LEVELLER_TARGET (-18.0)

/** RS_LEVELLER_PEAK: dBTP of what is decoded, at most. */
#define RS_LEVELLER_PEAK (-1.5)

/**
 * RsLevellerAim:
 * @target: LUFS to bring a voice to; %RS_LEVELLER_TARGET, and what an encoder takes away
 * @ceiling: dB that no sample exceeds; below %RS_LEVELLER_PEAK by what it adds
 * @by_moment: whether the loudest 400 ms count, not the whole: for a few words
 */
typedef struct
{
  double target;
  double ceiling;
  gboolean by_moment;
} RsLevellerAim;

gboolean
rs_leveller_apply (float *samples, gsize n_samples, guint rate, const RsLevellerAim *aim);

G_END_DECLS
