/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One time that something was read. */
#include "rs-take-try.h"

/**
 * rs_take_try_new:
 * @file: a name in the folder of the take
 * @digest: SHA-256 of the file
 * @n_samples: of the file
 * @start: where the try begins in it, in samples
 * @end: where it ends
 *
 * Returns: (transfer full): a try
 */
RsTakeTry *
rs_take_try_new (
    const char *file, const char *digest, gint64 n_samples, gint64 start, gint64 end)
{
  RsTakeTry *self;

  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (digest != NULL, NULL);

  self = g_new0 (RsTakeTry, 1);
  self->file = g_strdup (file);
  self->digest = g_strdup (digest);
  self->n_samples = n_samples;
  self->start = start;
  self->end = end;
  return self;
}

/**
 * rs_take_try_free:
 * @self: (nullable): a try
 */
void
rs_take_try_free (RsTakeTry *self)
{
  if (self == NULL)
    return;

  g_free (self->file);
  g_free (self->digest);
  g_free (self);
}
