/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsScale:
 * @factor: screen px for one px of the design (which is drawn for 23.8″, 1920×1080)
 * @px_per_mm: screen px in a millimetre of glass
 * @width: of the screen, px
 * @height: of the screen, px
 * @is_portrait: higher than wide
 * @is_small: under 19″: staff get a note
 * @is_guessed: the monitor told no believable size, 23.8″ was taken
 *
 * How big things are on this screen, from its pixels and its millimetres.
 */
typedef struct
{
  double factor;
  double px_per_mm;
  int width;
  int height;
  gboolean is_portrait;
  gboolean is_small;
  gboolean is_guessed;
} RsScale;

void rs_scale_init (
    RsScale *self, int width, int height, int width_mm, int height_mm, double diagonal);
int rs_scale_px (const RsScale *self, double token);
double rs_scale_mm (const RsScale *self, double px);

G_END_DECLS
