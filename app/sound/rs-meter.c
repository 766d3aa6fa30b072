/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Levels of samples. */

#include "rs-meter.h"

#include <math.h>

#define FULL_SCALE 32768.0

static double
to_decibel (double amplitude)
{
  return amplitude > 0 ? MAX (20 * log10 (amplitude / FULL_SCALE), RS_METER_SILENCE)
                       : RS_METER_SILENCE;
}

/**
 * rs_meter_feed:
 * @rms: (out): dBFS of the window, once it is full: 0 is a square wave at full scale
 * @peak: (out): the same
 *
 * Takes no more than what fills the window: feed it again with the rest.
 *
 * Returns: how many were taken and filled it, or 0 if it took all and waits for more
 */
gsize
rs_meter_feed (
    RsMeter *self, const gint16 *samples, gsize n_samples, double *rms, double *peak)
{
  gsize n;

  g_return_val_if_fail (self != NULL && (samples != NULL || n_samples == 0), 0);
  g_return_val_if_fail (rms != NULL && peak != NULL, 0);

  n = MIN (n_samples, RS_METER_WINDOW - self->n);
  for (gsize i = 0; i < n; i++)
    {
      self->energy += (double)samples[i] * samples[i];
      self->peak = MAX (self->peak, ABS ((int)samples[i]));
    }
  self->n += (guint)n;
  if (self->n < RS_METER_WINDOW)
    return 0;
  *rms = to_decibel (sqrt (self->energy / RS_METER_WINDOW));
  *peak = to_decibel (self->peak);
  *self = (RsMeter){ 0 };
  return n;
}
