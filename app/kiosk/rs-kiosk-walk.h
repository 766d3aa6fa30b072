/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"
#include "rs-screen-walk.h"

G_BEGIN_DECLS

/* Every screen that the release can show, at one level or at both. */
RsScreenWalk *rs_kiosk_walk_new (GtkWindow *window,
                                 RsMuseum *museum,
                                 RsPace *pace,
                                 gboolean has_both_levels,
                                 const char *folder);

G_END_DECLS
