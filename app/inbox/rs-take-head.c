/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said of a take as a whole. */
#include "rs-take-head.h"

static const char *const kinds[] = {
  [RS_TAKE_TELLING] = "telling",
  [RS_TAKE_LABELS] = "labels",
};

static const char *const states[] = {
  [RS_TAKE_OPEN] = "open",
  [RS_TAKE_DECLINED] = "declined",
  [RS_TAKE_SUBMITTED] = "submitted",
};

/**
 * rs_take_head_copy:
 * @self: a head
 * @copy: (out caller-allocates): another one of the same words
 */
void
rs_take_head_copy (const RsTakeHead *self, RsTakeHead *copy)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (copy != NULL);

  copy->kind = self->kind;
  copy->state = self->state;
  copy->narrator = g_strdup (self->narrator);
  copy->telling = g_strdup (self->telling);
  copy->title = g_strdup (self->title);
  copy->made = g_strdup (self->made);
}

/**
 * rs_take_head_clear:
 * @self: a head whose words are its own
 */
void
rs_take_head_clear (RsTakeHead *self)
{
  g_clear_pointer (&self->narrator, g_free);
  g_clear_pointer (&self->telling, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->made, g_free);
}

/* Where @text stands among @n names, or -1. */
static int
find_name (const char *const *names, guint n, const char *text)
{
  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (text, names[i]) == 0)
      return (int)i;

  return -1;
}

/**
 * rs_take_kind_to_string:
 * @kind: what a take is of
 *
 * Returns: its name in files
 */
const char *
rs_take_kind_to_string (RsTakeKind kind)
{
  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (kinds), kinds[RS_TAKE_TELLING]);

  return kinds[kind];
}

/**
 * rs_take_kind_from_string:
 * @text: (nullable): what should be a name
 * @kind: (out): what it means; untouched if it means nothing
 *
 * Returns: whether @text is the name of one
 */
gboolean
rs_take_kind_from_string (const char *text, RsTakeKind *kind)
{
  int found = find_name (kinds, G_N_ELEMENTS (kinds), text);

  g_return_val_if_fail (kind != NULL, FALSE);

  if (found >= 0)
    *kind = (RsTakeKind)found;
  return found >= 0;
}

/**
 * rs_take_state_to_string:
 * @state: where a take is
 *
 * Returns: its name in files
 */
const char *
rs_take_state_to_string (RsTakeState state)
{
  g_return_val_if_fail ((guint)state < G_N_ELEMENTS (states), states[RS_TAKE_OPEN]);

  return states[state];
}

/**
 * rs_take_state_from_string:
 * @text: (nullable): what should be a name
 * @state: (out): what it means; untouched if it means nothing
 *
 * Returns: whether @text is the name of one
 */
gboolean
rs_take_state_from_string (const char *text, RsTakeState *state)
{
  int found = find_name (states, G_N_ELEMENTS (states), text);

  g_return_val_if_fail (state != NULL, FALSE);

  if (found >= 0)
    *state = (RsTakeState)found;
  return found >= 0;
}
