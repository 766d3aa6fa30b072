/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-intake-reply.h"
#include "rs-kind.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

G_BEGIN_DECLS

void rs_raster_warm_up (void);
GdkPixbuf *rs_raster_decode (RsKind kind,
                             const guint8 *data,
                             gsize length,
                             RsIntakeRefusal *refusal);

G_END_DECLS
