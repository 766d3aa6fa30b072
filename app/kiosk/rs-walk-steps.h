/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsWalkPlace:
 * @pace: the manual time that @museum lives by
 * @is_last_level: whether the walk may end the museum's day
 *
 * What a walk through the screens goes through.
 */
typedef struct
{
  GtkWindow *window;
  RsMuseum *museum;
  RsPace *pace;
  gboolean is_last_level;
} RsWalkPlace;

guint rs_walk_steps_count (void);
const char *rs_walk_steps_get_name (guint index);
gboolean rs_walk_steps_take (guint index, const RsWalkPlace *place);

G_END_DECLS
