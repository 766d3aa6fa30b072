/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The ring of what was said just before. */

#include "rs-preroll.h"

#include <string.h>

/** rs_preroll_feed: only the last %RS_PREROLL_SAMPLES stay */
void
rs_preroll_feed (RsPreroll *self, const gint16 *samples, gsize n_samples)
{
  g_return_if_fail (self != NULL && (samples != NULL || n_samples == 0));

  if (n_samples > RS_PREROLL_SAMPLES)
    {
      samples += n_samples - RS_PREROLL_SAMPLES;
      n_samples = RS_PREROLL_SAMPLES;
    }
  self->n = MIN (self->n + (guint)n_samples, RS_PREROLL_SAMPLES);
  while (n_samples > 0)
    {
      gsize n = MIN (n_samples, RS_PREROLL_SAMPLES - self->next);

      memcpy (self->ring + self->next, samples, n * sizeof *samples);
      self->next = (self->next + (guint)n) % RS_PREROLL_SAMPLES;
      samples += n;
      n_samples -= n;
    }
}

/**
 * rs_preroll_copy:
 * @samples: (out caller-allocates): room for %RS_PREROLL_SAMPLES
 *
 * Returns: how many there are, the oldest first
 */
guint
rs_preroll_copy (const RsPreroll *self, gint16 *samples)
{
  guint first, n;

  g_return_val_if_fail (self != NULL && samples != NULL, 0);

  first = (self->next + RS_PREROLL_SAMPLES - self->n) % RS_PREROLL_SAMPLES;
  n = MIN (self->n, RS_PREROLL_SAMPLES - first);
  memcpy (samples, self->ring + first, n * sizeof *samples);
  memcpy (samples + n, self->ring, (self->n - n) * sizeof *samples);
  return self->n;
}

/** rs_preroll_forget: as if nothing had been heard; the samples are wiped */
void
rs_preroll_forget (RsPreroll *self)
{
  g_return_if_fail (self != NULL);

  memset (self, 0, sizeof *self);
}
