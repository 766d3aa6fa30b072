/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-take.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/** RS_DESK_MAX_SECONDS: that one sentence or label may take. */
#define RS_DESK_MAX_SECONDS 120

gboolean rs_desk_sound_check (RsTake *take, guint item, GError **error);
GBytes *rs_desk_sound_read (RsTake *take, guint item, GError **error);

G_END_DECLS
