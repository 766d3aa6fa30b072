/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RS_METER_WINDOW: samples at 48 kHz that make one level, 50 ms. */
#define RS_METER_WINDOW 2400

/** RS_METER_SILENCE: dBFS of nothing at all. */
#define RS_METER_SILENCE (-120.0)

/**
 * RsMeter:
 *
 * How loud a stream of samples is, window by window. All zeros is a new one.
 */
typedef struct
{
  double energy;
  int peak;
  guint n;
} RsMeter;

gsize rs_meter_feed (
    RsMeter *self, const gint16 *samples, gsize n_samples, double *rms, double *peak);

G_END_DECLS
