/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gdk/gdk.h>

G_BEGIN_DECLS

typedef struct _RsDrawing RsDrawing;

/*
 * One of our own drawings (icons, the crane, the edge) ready to be drawn at any size:
 * SVG files of the program with filled and stroked paths, circles and groups. It
 * saves the kiosk the SVG library, an icon theme and their memory. Immutable; shared.
 */
RsDrawing *rs_drawing_new (const char *svg, gssize length, GError **error);
RsDrawing *rs_drawing_new_from_resource (const char *resource, GError **error);
RsDrawing *rs_drawing_ref (RsDrawing *self);
void rs_drawing_unref (RsDrawing *self);
double rs_drawing_get_width (RsDrawing *self);
double rs_drawing_get_height (RsDrawing *self);
void rs_drawing_draw (
    RsDrawing *self, cairo_t *cr, double width, double height, const GdkRGBA *tint);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsDrawing, rs_drawing_unref)

G_END_DECLS
