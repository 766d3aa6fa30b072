/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsMasterSound:
 * @samples: (element-type gint16): all that could be read
 * @is_foreign: FLAC, but not 48 kHz, mono, 16 bit
 * @is_long: longer than %RS_MASTER_MAX_SAMPLES; the rest was not read
 * @is_whole: all that the file promises, and its checksum is right if it has one
 *
 * What is in the bytes of a master, however they look. Begin with all zeros.
 */
typedef struct
{
  GArray *samples;
  gboolean is_foreign;
  gboolean is_long;
  gboolean is_whole;
} RsMasterSound;

void rs_master_sound_clear (RsMasterSound *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsMasterSound, rs_master_sound_clear)

void rs_master_decode (gconstpointer data, gsize length, RsMasterSound *sound);

G_END_DECLS
