/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RS_TAKE_MAX_ITEMS: that a take may have. */
#define RS_TAKE_MAX_ITEMS 999

char *rs_take_name_make (guint item, guint number);
gboolean rs_take_name_read (const char *name, guint *item, guint *number);

G_END_DECLS
