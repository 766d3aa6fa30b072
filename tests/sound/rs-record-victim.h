/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsVictimCount:
 * @n_reached: samples that reached the recorder since it was opened
 * @n_before: of them, before the recording began
 * @is_recording: not 0 once it has
 *
 * What the victim leaves in a file that both map, so that it outlives a kill.
 */
typedef struct
{
  gint64 n_reached;
  gint64 n_before;
  gint is_recording;
} RsVictimCount;

G_END_DECLS
