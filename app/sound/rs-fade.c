/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A sound that is cut out of another begins and ends with a step: a click. */

#include "rs-fade.h"

#include <math.h>

/**
 * rs_fade_edges:
 * @samples: (array length=n_samples): changed in place
 * @n_faded: how many samples the sound takes to come up, and as many to go down; not
 *   more than half of it
 *
 * Half a period of a cosine: neither its value nor its slope has a step. The first and
 * the last sample are nearly 0.
 */
void
rs_fade_edges (float *samples, gsize n_samples, gsize n_faded)
{
  g_return_if_fail (samples != NULL || n_samples == 0);

  n_faded = MIN (n_faded, n_samples / 2);
  for (gsize i = 0; i < n_faded; i++)
    {
      float gain = (float)(0.5 - 0.5 * cos (G_PI * (i + 0.5) / n_faded));

      samples[i] *= gain;
      samples[n_samples - 1 - i] *= gain;
    }
}
