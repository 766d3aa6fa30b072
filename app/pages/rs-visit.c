/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One visit: what a child chose and heard since the attract screen. */
#include "rs-visit.h"

/* Gains of the three steps: 0, -6 and -12 dB below the level that staff set as
 * the loudest (at most 70 dBA at the listener's place). */
static const double volume_gains[RS_VISIT_VOLUME_STEPS] = { 0.25, 0.5, 1.0 };

enum
{
  PROP_0,
  PROP_LEVEL,
  PROP_VOLUME_STEP,
  N_PROPS,
};

enum
{
  RESET,
  HEARD,
  N_SIGNALS,
};

struct _RsVisit
{
  GObject parent_instance;

  RsLevel first_level;
  guint first_volume_step;
  RsLevel level;
  guint volume_step;
  GHashTable *heard; /* (element-type utf8 utf8): a set of stories' uids */
  RsPlaceKept place;
  gboolean is_greeted;
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsVisit, rs_visit, G_TYPE_OBJECT)

static void
set_volume_step (RsVisit *self, guint step)
{
  if (self->volume_step == step)
    return;
  self->volume_step = step;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VOLUME_STEP]);
}

static void
rs_visit_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RsVisit *self = RS_VISIT (object);

  switch (id)
    {
    case PROP_LEVEL:
      g_value_set_uint (value, self->level);
      break;
    case PROP_VOLUME_STEP:
      g_value_set_uint (value, self->volume_step);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
rs_visit_finalize (GObject *object)
{
  RsVisit *self = RS_VISIT (object);

  g_hash_table_unref (self->heard);
  g_free (self->place.story_uid);
  G_OBJECT_CLASS (rs_visit_parent_class)->finalize (object);
}

static void
rs_visit_class_init (RsVisitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rs_visit_get_property;
  object_class->finalize = rs_visit_finalize;

  props[PROP_LEVEL] = g_param_spec_uint ("level", NULL, NULL, RS_LEVEL_LITTLE,
                                         RS_LEVEL_ADULT, RS_LEVEL_LITTLE,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_VOLUME_STEP] = g_param_spec_uint ("volume-step", NULL, NULL, 0,
                                               RS_VISIT_VOLUME_STEPS - 1, 1,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[RESET] = g_signal_new ("reset", RS_TYPE_VISIT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
  signals[HEARD] = g_signal_new ("heard", RS_TYPE_VISIT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
rs_visit_init (RsVisit *self)
{
  self->heard = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * rs_visit_new:
 * @first_level: for whom the kiosk starts, as staff preset it
 * @first_volume_step: 0 quiet, 1 usual, 2 louder
 *
 * Returns: (transfer full): a visit that has just begun
 */
RsVisit *
rs_visit_new (RsLevel first_level, guint first_volume_step)
{
  RsVisit *self = g_object_new (RS_TYPE_VISIT, NULL);

  rs_visit_set_first (self, first_level, first_volume_step);
  rs_visit_reset (self);
  return self;
}

/**
 * rs_visit_set_first:
 *
 * Changes what the next visit starts with; the running one goes on as it is.
 */
void
rs_visit_set_first (RsVisit *self, RsLevel level, guint volume_step)
{
  g_return_if_fail (RS_IS_VISIT (self));

  self->first_level = level == RS_LEVEL_SCHOOL ? RS_LEVEL_SCHOOL : RS_LEVEL_LITTLE;
  self->first_volume_step = MIN (volume_step, RS_VISIT_VOLUME_STEPS - 1);
}

/**
 * rs_visit_reset:
 *
 * Ends this visit and begins the next: level, volume, cranes and the kept place
 * are as at the start.
 */
void
rs_visit_reset (RsVisit *self)
{
  g_return_if_fail (RS_IS_VISIT (self));

  g_hash_table_remove_all (self->heard);
  rs_visit_forget_place (self);
  self->is_greeted = FALSE;
  rs_visit_set_level (self, self->first_level);
  set_volume_step (self, self->first_volume_step);
  g_signal_emit (self, signals[RESET], 0);
}

/**
 * rs_visit_get_level:
 *
 * Returns: #RS_LEVEL_LITTLE or #RS_LEVEL_SCHOOL
 */
RsLevel
rs_visit_get_level (RsVisit *self)
{
  g_return_val_if_fail (RS_IS_VISIT (self), RS_LEVEL_LITTLE);

  return self->level;
}

/**
 * rs_visit_set_level:
 * @level: #RS_LEVEL_LITTLE or #RS_LEVEL_SCHOOL
 */
void
rs_visit_set_level (RsVisit *self, RsLevel level)
{
  g_return_if_fail (RS_IS_VISIT (self));
  g_return_if_fail (level != RS_LEVEL_ADULT);

  if (self->level == level)
    return;
  self->level = level;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LEVEL]);
}

/**
 * rs_visit_get_volume_step:
 *
 * Returns: 0 quiet, 1 usual, 2 louder
 */
guint
rs_visit_get_volume_step (RsVisit *self)
{
  g_return_val_if_fail (RS_IS_VISIT (self), 0);

  return self->volume_step;
}

/**
 * rs_visit_change_volume:
 *
 * One step louder; from the loudest to the quietest.
 */
void
rs_visit_change_volume (RsVisit *self)
{
  g_return_if_fail (RS_IS_VISIT (self));

  set_volume_step (self, (self->volume_step + 1) % RS_VISIT_VOLUME_STEPS);
}

/**
 * rs_visit_get_volume:
 *
 * Returns: the gain of the present step, above 0 and up to 1
 */
double
rs_visit_get_volume (RsVisit *self)
{
  g_return_val_if_fail (RS_IS_VISIT (self), 1.0);

  return volume_gains[self->volume_step];
}

/**
 * rs_visit_add_heard:
 *
 * One more crane, if this story is new in this visit.
 */
void
rs_visit_add_heard (RsVisit *self, const char *story_uid)
{
  g_return_if_fail (RS_IS_VISIT (self));
  g_return_if_fail (story_uid != NULL);

  if (g_hash_table_add (self->heard, g_strdup (story_uid)))
    g_signal_emit (self, signals[HEARD], 0);
}

/**
 * rs_visit_has_heard:
 *
 * Returns: whether this story was heard to its end in this visit
 */
gboolean
rs_visit_has_heard (RsVisit *self, const char *story_uid)
{
  g_return_val_if_fail (RS_IS_VISIT (self), FALSE);
  g_return_val_if_fail (story_uid != NULL, FALSE);

  return g_hash_table_contains (self->heard, story_uid);
}

/**
 * rs_visit_count_heard:
 *
 * Returns: how many different stories were heard to their end: the cranes
 */
guint
rs_visit_count_heard (RsVisit *self)
{
  g_return_val_if_fail (RS_IS_VISIT (self), 0);

  return g_hash_table_size (self->heard);
}

/**
 * rs_visit_keep_place:
 * @sentence: to go on from
 *
 * Remembers where a story was left, at the present level. Only the last one is
 * kept: a child does not come back to two.
 */
void
rs_visit_keep_place (RsVisit *self, const char *story_uid, guint sentence)
{
  g_autofree char *uid = NULL;

  g_return_if_fail (RS_IS_VISIT (self));
  g_return_if_fail (story_uid != NULL);

  uid = g_strdup (story_uid);
  rs_visit_forget_place (self);
  self->place.story_uid = g_steal_pointer (&uid);
  self->place.level = self->level;
  self->place.sentence = sentence;
}

/**
 * rs_visit_forget_place:
 */
void
rs_visit_forget_place (RsVisit *self)
{
  g_return_if_fail (RS_IS_VISIT (self));

  g_clear_pointer (&self->place.story_uid, g_free);
  self->place.sentence = 0;
}

/**
 * rs_visit_get_place:
 *
 * Returns: (transfer none) (nullable): the story that was left at the present
 *   level, or %NULL
 */
const RsPlaceKept *
rs_visit_get_place (RsVisit *self)
{
  g_return_val_if_fail (RS_IS_VISIT (self), NULL);

  if (self->place.story_uid == NULL || self->place.level != self->level)
    return NULL;
  return &self->place;
}

/**
 * rs_visit_find_place:
 *
 * Returns: the sentence to go on from in this story, 0 if it was not left
 */
guint
rs_visit_find_place (RsVisit *self, const char *story_uid)
{
  const RsPlaceKept *place = rs_visit_get_place (self);

  if (place == NULL || g_strcmp0 (place->story_uid, story_uid) != 0)
    return 0;
  return place->sentence;
}

/**
 * rs_visit_greet:
 *
 * The crane says its «Выбирай картинку!» once a visit.
 *
 * Returns: whether it is still to be said; %TRUE the first time only
 */
gboolean
rs_visit_greet (RsVisit *self)
{
  gboolean is_first = FALSE;

  g_return_val_if_fail (RS_IS_VISIT (self), FALSE);

  is_first = !self->is_greeted;
  self->is_greeted = TRUE;
  return is_first;
}
