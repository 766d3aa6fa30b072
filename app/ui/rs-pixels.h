/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

double rs_pixels_find_factor (
    int width, int height, int box_width, int box_height, gboolean cover);
GdkTexture *
rs_pixels_load (const char *path, int width, int height, gboolean cover, GError **error);
cairo_surface_t *rs_pixels_to_surface (GdkTexture *texture);

G_END_DECLS
