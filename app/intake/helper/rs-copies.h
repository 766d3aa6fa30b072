/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk-pixbuf/gdk-pixbuf.h>

G_BEGIN_DECLS

GdkPixbuf *rs_copies_flatten (GdkPixbuf *pixbuf);
GdkPixbuf *rs_copies_fit (GdkPixbuf *pixbuf, int max_width, int max_height);
GBytes *rs_copies_encode (GdkPixbuf *pixbuf, const char *quality);
guint rs_copies_find_dark_color (GdkPixbuf *pixbuf);

G_END_DECLS
