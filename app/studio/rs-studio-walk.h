/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-screen-walk.h"
#include "rs-studio-window.h"

G_BEGIN_DECLS

/* Every step of the studio, from the start to the teacher's corner and all troubles. */
RsScreenWalk *rs_studio_walk_new (RsStudioWindow *window,
                                  RsStudioFlow *flow,
                                  RsPace *pace,
                                  const char *folder);

G_END_DECLS
