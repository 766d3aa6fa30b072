/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-intake-reply.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

G_BEGIN_DECLS

void rs_drawing_warm_up (void);
GdkPixbuf *rs_drawing_render (const guint8 *data, gsize length, RsIntakeRefusal *refusal);

G_END_DECLS
