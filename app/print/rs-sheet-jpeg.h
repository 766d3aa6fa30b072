/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean
rs_sheet_jpeg_read_size (const guint8 *data, gsize length, int *width, int *height);

G_END_DECLS
