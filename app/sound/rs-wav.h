/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsWav:
 * @samples: 16 bit, little endian, interleaved; shares the memory of the file
 *
 * A short sound in memory.
 */
typedef struct
{
  GBytes *samples;
  guint rate;
  guint channels;
} RsWav;

gboolean rs_wav_parse (GBytes *file, RsWav *wav);
void rs_wav_clear (RsWav *wav);

G_END_DECLS
