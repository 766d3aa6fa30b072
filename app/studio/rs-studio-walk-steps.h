/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-window.h"

G_BEGIN_DECLS

/**
 * RsStudioWalkPlace:
 * @pace: the manual time that @flow lives by
 *
 * What a walk through the studio goes through.
 */
typedef struct
{
  RsStudioWindow *window;
  RsStudioFlow *flow;
  RsPace *pace;
} RsStudioWalkPlace;

guint rs_studio_walk_steps_count (void);
const char *rs_studio_walk_steps_get_name (guint index);
gboolean rs_studio_walk_steps_take (guint index, const RsStudioWalkPlace *place);
gboolean rs_studio_walk_steps_is_there (guint index, const RsStudioWalkPlace *place);

G_END_DECLS
