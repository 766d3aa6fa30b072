/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GArray *rs_studio_cuts_snap (const GArray *samples, const GArray *marks, guint rate);

G_END_DECLS
