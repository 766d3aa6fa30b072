/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RsChime:
 *
 * The sounds of the interface: short, wooden, quiet. File names in the folder of
 * sounds are press.wav, back.wav, page.wav, right.wav, almost.wav, end.wav,
 * crane.wav, idle.wav.
 */
typedef enum
{
  RS_CHIME_PRESS,
  RS_CHIME_BACK,
  RS_CHIME_PAGE,
  RS_CHIME_RIGHT,
  RS_CHIME_ALMOST,
  RS_CHIME_END,
  RS_CHIME_CRANE,
  RS_CHIME_IDLE,
} RsChime;

#define RS_TYPE_CHIMES (rs_chimes_get_type ())
G_DECLARE_FINAL_TYPE (RsChimes, rs_chimes, RS, CHIMES, GObject)

/* Never fails and never blocks: without a sound server it is silent. */
RsChimes *rs_chimes_new (const char *folder);
void rs_chimes_play (RsChimes *self, RsChime chime);
void rs_chimes_set_volume (RsChimes *self, double volume);
void rs_chimes_set_muted (RsChimes *self, gboolean muted);

/* For tests: a GStreamer sink to use instead of the default. */
void rs_chimes_set_sink (RsChimes *self, const char *description);

G_END_DECLS
