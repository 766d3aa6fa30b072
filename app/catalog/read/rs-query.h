/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rs_query_build (const char *words);
char *rs_query_build_for_titles (const char *words);
gboolean rs_query_is_letter (const char *words);

G_END_DECLS
