/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsLoudness:
 * @integrated: LUFS of the whole, gated (EBU R 128)
 * @momentary: LUFS of the loudest 400 ms; a shorter sound is padded with silence
 * @true_peak: dBTP
 *
 * How loud a mono sound is; -HUGE_VAL where there is only silence.
 */
typedef struct
{
  double integrated;
  double momentary;
  double true_peak;
} RsLoudness;

gboolean rs_loudness_measure (const float *samples,
                              gsize n_samples,
                              guint rate,
                              RsLoudness *loudness);
gboolean rs_loudness_measure_s16 (const gint16 *samples,
                                  gsize n_samples,
                                  guint rate,
                                  RsLoudness *loudness);
gboolean rs_loudness_measure_integrated (const float *samples,
                                         gsize n_samples,
                                         guint rate,
                                         double *integrated);

G_END_DECLS
