/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rs_tool_secret_read (const char *prompt, GError **error);
gboolean rs_tool_secret_is_asked (void);

G_END_DECLS
