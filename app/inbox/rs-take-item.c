/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One thing to read, with its tries. */
#include "rs-take-item.h"

/**
 * rs_take_item_new:
 * @owner: uid of a sentence, or whose label it is
 * @field: of the label; empty for a sentence
 * @text: what is on the screen
 * @digest: of the words that are spoken
 * @card: number of its card from 0
 *
 * Returns: (transfer full): an item that nobody has read
 */
RsTakeItem *
rs_take_item_new (const char *owner,
                  const char *field,
                  const char *text,
                  const char *digest,
                  guint card)
{
  RsTakeItem *self;

  g_return_val_if_fail (owner != NULL, NULL);
  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (digest != NULL, NULL);

  self = g_new0 (RsTakeItem, 1);
  self->owner = g_strdup (owner);
  self->field = g_strdup (field);
  self->text = g_strdup (text);
  self->digest = g_strdup (digest);
  self->card = card;
  self->tries = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_take_try_free);
  self->chosen = -1;
  return self;
}

/**
 * rs_take_item_copy:
 * @self: an item
 *
 * Returns: (transfer full): another one with the same tries
 */
RsTakeItem *
rs_take_item_copy (const RsTakeItem *self)
{
  RsTakeItem *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = rs_take_item_new (self->owner, self->field, self->text, self->digest,
                           self->card);
  for (guint i = 0; i < self->tries->len; i++)
    {
      const RsTakeTry *try = g_ptr_array_index (self->tries, i);

      g_ptr_array_add (
          copy->tries,
          rs_take_try_new (try->file, try->digest, try->n_samples, try->start, try->end));
    }
  copy->chosen = self->chosen;
  return copy;
}

/**
 * rs_take_item_free:
 * @self: (nullable): an item
 */
void
rs_take_item_free (RsTakeItem *self)
{
  if (self == NULL)
    return;

  g_free (self->owner);
  g_free (self->field);
  g_free (self->text);
  g_free (self->digest);
  g_ptr_array_unref (self->tries);
  g_free (self);
}

/**
 * rs_take_item_get_chosen:
 * @self: an item
 *
 * Returns: (nullable): the try that shall be heard; %NULL if nobody has read it
 */
const RsTakeTry *
rs_take_item_get_chosen (const RsTakeItem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->chosen >= 0 ? g_ptr_array_index (self->tries, (guint)self->chosen) : NULL;
}
