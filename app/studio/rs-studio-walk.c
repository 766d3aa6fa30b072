/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The walk through the screens of the studio. */
#include "rs-studio-walk.h"

#include "rs-studio-walk-steps.h"

static void
rs_studio_walk_place_free (RsStudioWalkPlace *self)
{
  g_object_unref (self->flow);
  g_object_unref (self->pace);
  g_free (self);
}

static const char *
get_name (guint index, gpointer user_data)
{
  return rs_studio_walk_steps_get_name (index);
}

static gboolean
take (guint index, gpointer user_data)
{
  return rs_studio_walk_steps_take (index, user_data);
}

static gboolean
is_there (guint index, gpointer user_data)
{
  return rs_studio_walk_steps_is_there (index, user_data);
}

/**
 * rs_studio_walk_new:
 * @flow: what @window shows; its recorder must have a source of its own
 * @pace: the manual time that @flow lives by
 * @folder: (nullable): where pictures go; %NULL only walks
 *
 * Returns: (transfer full): a walk that has not begun
 */
RsScreenWalk *
rs_studio_walk_new (RsStudioWindow *window,
                    RsStudioFlow *flow,
                    RsPace *pace,
                    const char *folder)
{
  RsScreenSteps steps = { rs_studio_walk_steps_count (), get_name, take, is_there };
  RsStudioWalkPlace *place = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_WINDOW (window), NULL);
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);
  g_return_val_if_fail (RS_IS_PACE (pace), NULL);

  place = g_new0 (RsStudioWalkPlace, 1);
  place->window = window;
  place->flow = g_object_ref (flow);
  place->pace = g_object_ref (pace);
  return rs_screen_walk_new (GTK_WINDOW (window), &steps, place,
                             (GDestroyNotify)rs_studio_walk_place_free, folder);
}
