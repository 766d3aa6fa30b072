/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture the attract screen shows, and for how long. */
#include "rs-attract-flow.h"

enum
{
  CHANGED,
  N_SIGNALS,
};

struct _RsAttractFlow
{
  GObject parent_instance;

  RsPace *pace;
  GPtrArray *stories; /* (element-type RsStory): those that can be shown */
  guint index;
  guint turn; /* pictures shown since the start */
  gboolean is_running;
  guint wait;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsAttractFlow, rs_attract_flow, G_TYPE_OBJECT)

static void wait_for_next (RsAttractFlow *self);

static void
on_dwell_over (gpointer user_data)
{
  RsAttractFlow *self = user_data;

  self->wait = 0;
  self->turn++;
  if (self->stories->len > 0)
    self->index = (self->index + 1) % self->stories->len;
  wait_for_next (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* It turns even with one picture or none: the plate shifts against burn-in. */
static void
wait_for_next (RsAttractFlow *self)
{
  rs_pace_cancel (self->pace, &self->wait);
  if (self->is_running)
    self->wait = rs_pace_wait (self->pace, RS_ATTRACT_DWELL_MS, on_dwell_over, self);
}

static void
rs_attract_flow_dispose (GObject *object)
{
  RsAttractFlow *self = RS_ATTRACT_FLOW (object);

  if (self->pace != NULL)
    rs_pace_cancel (self->pace, &self->wait);
  g_clear_object (&self->pace);
  g_clear_pointer (&self->stories, g_ptr_array_unref);
  G_OBJECT_CLASS (rs_attract_flow_parent_class)->dispose (object);
}

static void
rs_attract_flow_class_init (RsAttractFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_attract_flow_dispose;
  signals[CHANGED] = g_signal_new ("changed", RS_TYPE_ATTRACT_FLOW, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_attract_flow_init (RsAttractFlow *self)
{
  self->stories = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_story_unref);
}

/**
 * rs_attract_flow_new:
 *
 * Returns: (transfer full): a loop with nothing to show yet
 */
RsAttractFlow *
rs_attract_flow_new (RsPace *pace)
{
  RsAttractFlow *self = NULL;

  g_return_val_if_fail (RS_IS_PACE (pace), NULL);

  self = g_object_new (RS_TYPE_ATTRACT_FLOW, NULL);
  self->pace = g_object_ref (pace);
  return self;
}

/**
 * rs_attract_flow_set_stories:
 * @stories: (element-type RsStory) (nullable): in the order to show them; those
 *   without a picture are left out
 */
void
rs_attract_flow_set_stories (RsAttractFlow *self, GPtrArray *stories)
{
  g_return_if_fail (RS_IS_ATTRACT_FLOW (self));

  g_ptr_array_set_size (self->stories, 0);
  for (guint i = 0; stories != NULL && i < stories->len; i++)
    {
      RsStory *story = g_ptr_array_index (stories, i);

      if (story->cover != NULL)
        g_ptr_array_add (self->stories, rs_story_ref (story));
    }
  self->index = 0;
  wait_for_next (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * rs_attract_flow_start:
 *
 * Goes on with the picture after the last one that was seen.
 */
void
rs_attract_flow_start (RsAttractFlow *self)
{
  g_return_if_fail (RS_IS_ATTRACT_FLOW (self));

  if (self->is_running)
    return;
  self->is_running = TRUE;
  wait_for_next (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * rs_attract_flow_stop:
 *
 * Somebody came; the next time begins with another picture.
 */
void
rs_attract_flow_stop (RsAttractFlow *self)
{
  g_return_if_fail (RS_IS_ATTRACT_FLOW (self));

  if (!self->is_running)
    return;
  self->is_running = FALSE;
  rs_pace_cancel (self->pace, &self->wait);
  if (self->stories->len > 0)
    self->index = (self->index + 1) % self->stories->len;
}

/**
 * rs_attract_flow_skip:
 *
 * The present picture cannot be shown: leaves it out of the loop.
 */
void
rs_attract_flow_skip (RsAttractFlow *self)
{
  g_return_if_fail (RS_IS_ATTRACT_FLOW (self));

  if (self->stories->len == 0)
    return;
  g_ptr_array_remove_index (self->stories, self->index);
  if (self->index >= self->stories->len)
    self->index = 0;
  wait_for_next (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * rs_attract_flow_get_story:
 *
 * Returns: (transfer none) (nullable): the story whose picture is shown; %NULL if
 *   there is none to show
 */
RsStory *
rs_attract_flow_get_story (RsAttractFlow *self)
{
  g_return_val_if_fail (RS_IS_ATTRACT_FLOW (self), NULL);

  if (self->stories->len == 0)
    return NULL;
  return g_ptr_array_index (self->stories, self->index);
}

/**
 * rs_attract_flow_get_next:
 *
 * Returns: (transfer none) (nullable): the story to come, to load its picture ahead
 */
RsStory *
rs_attract_flow_get_next (RsAttractFlow *self)
{
  g_return_val_if_fail (RS_IS_ATTRACT_FLOW (self), NULL);

  if (self->stories->len == 0)
    return NULL;
  return g_ptr_array_index (self->stories, (self->index + 1) % self->stories->len);
}

/**
 * rs_attract_flow_get_turn:
 *
 * Returns: how many times it has turned; the plate's place follows it
 */
guint
rs_attract_flow_get_turn (RsAttractFlow *self)
{
  g_return_val_if_fail (RS_IS_ATTRACT_FLOW (self), 0);

  return self->turn;
}

/**
 * rs_attract_flow_is_running:
 */
gboolean
rs_attract_flow_is_running (RsAttractFlow *self)
{
  g_return_val_if_fail (RS_IS_ATTRACT_FLOW (self), FALSE);

  return self->is_running;
}
