/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RS_PEAKS_PER_SECOND: pairs; a pixel of a waveform on any screen of ours shows more */
#define RS_PEAKS_PER_SECOND 50

GBytes *rs_peaks_make (const float *samples, gsize n_samples, guint rate);

G_END_DECLS
