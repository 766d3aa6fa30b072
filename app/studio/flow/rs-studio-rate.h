/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint rs_studio_rate_seconds (guint words, guint grade, gboolean is_adult);
gboolean rs_studio_rate_is_long (guint words, guint grade, gboolean is_adult);

G_END_DECLS
