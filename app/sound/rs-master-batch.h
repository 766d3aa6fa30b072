/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsMasterVoice:
 * @path: of the master
 * @samples: (nullable): full scale is 1.0; %NULL if it could not be read
 * @error: (nullable): why not
 *
 * A master as a playing copy is made of it.
 */
typedef struct
{
  char *path;
  float *samples;
  gsize n_samples;
  GError *error;
} RsMasterVoice;

GPtrArray *rs_master_batch_read (GPtrArray *paths, gboolean cleaning);
const RsMasterVoice *rs_master_batch_find (GPtrArray *batch, const char *path);

G_END_DECLS
