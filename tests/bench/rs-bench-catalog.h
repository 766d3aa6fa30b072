/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean rs_bench_catalog_make (const char *data, guint n_stories, GError **error);

G_END_DECLS
