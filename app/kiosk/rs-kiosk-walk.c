/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The walk through the screens of the kiosk. */
#include "rs-kiosk-walk.h"

#include "rs-museum-find.h"
#include "rs-museum-steps.h"
#include "rs-walk-steps.h"

/* The second level does not begin with the attract screen again. */
#define FIRST_OF_SECOND_LEVEL 1

typedef struct
{
  RsWalkPlace place;
  gboolean is_second_level;
  char *name;
} RsKioskWalk;

static void
rs_kiosk_walk_free (RsKioskWalk *self)
{
  g_object_unref (self->place.museum);
  g_object_unref (self->place.pace);
  g_free (self->name);
  g_free (self);
}

static gboolean
is_of_second_level (guint index)
{
  return index >= rs_walk_steps_count ();
}

static guint
get_step (guint index)
{
  if (is_of_second_level (index))
    return index - rs_walk_steps_count () + FIRST_OF_SECOND_LEVEL;
  return index;
}

/* With both levels in one folder the second has its name at the end. */
static const char *
get_name (guint index, gpointer user_data)
{
  RsKioskWalk *self = user_data;
  const char *level = rs_level_to_string (rs_museum_get_level (self->place.museum));

  if (!is_of_second_level (index))
    return rs_walk_steps_get_name (index);
  g_free (self->name);
  self->name = g_strconcat (rs_walk_steps_get_name (get_step (index)), "-", level, NULL);
  return self->name;
}

static void
begin_second_level (RsKioskWalk *self)
{
  self->is_second_level = TRUE;
  self->place.is_last_level = TRUE;
  rs_idle_flow_touch (rs_museum_get_idle_flow (self->place.museum));
  rs_museum_change_level (self->place.museum);
}

static gboolean
take (guint index, gpointer user_data)
{
  RsKioskWalk *self = user_data;

  if (is_of_second_level (index) && !self->is_second_level)
    begin_second_level (self);
  return rs_walk_steps_take (get_step (index), &self->place);
}

/**
 * rs_kiosk_walk_new:
 * @pace: the manual time that @museum lives by
 * @has_both_levels: whether the other level is walked too, if there is one
 * @folder: (nullable): where pictures go; %NULL only walks
 *
 * Returns: (transfer full): a walk that has not begun
 */
RsScreenWalk *
rs_kiosk_walk_new (GtkWindow *window,
                   RsMuseum *museum,
                   RsPace *pace,
                   gboolean has_both_levels,
                   const char *folder)
{
  RsScreenSteps steps = { rs_walk_steps_count (), get_name, take, NULL };
  RsKioskWalk *self = NULL;
  gboolean is_double = FALSE;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);
  g_return_val_if_fail (RS_IS_PACE (pace), NULL);

  is_double = has_both_levels && rs_museum_has_other_level (museum);
  self = g_new0 (RsKioskWalk, 1);
  self->place.window = window;
  self->place.museum = g_object_ref (museum);
  self->place.pace = g_object_ref (pace);
  self->place.is_last_level = !is_double;
  if (is_double)
    steps.n += rs_walk_steps_count () - FIRST_OF_SECOND_LEVEL;
  return rs_screen_walk_new (window, &steps, self, (GDestroyNotify)rs_kiosk_walk_free,
                             folder);
}
