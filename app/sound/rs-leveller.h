/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RS_LEVELLER_TARGET: LUFS of every voice in a museum. */
#define RS_LEVELLER_TARGET (-18.0)

/** RS_LEVELLER_PEAK: dBTP of what is decoded, at most. */
#define RS_LEVELLER_PEAK (-1.5)

gboolean rs_leveller_apply (
    float *samples, gsize n_samples, guint rate, gboolean by_moment, double margin_db);

G_END_DECLS
