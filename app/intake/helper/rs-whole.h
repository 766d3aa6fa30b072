/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-kind.h"

G_BEGIN_DECLS

gboolean rs_whole_check (RsKind kind, const guint8 *data, gsize length);

G_END_DECLS
