/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sounds of a take, which may have come on anybody's stick: nothing that they or the
 * list beside them say is believed. */
#include "rs-desk-sound.h"

#include "rs-error.h"
#include "rs-master.h"
#include "rs-text.h"

#include <glib/gi18n-lib.h>

static gboolean
set_damaged (const RsTakeItem *item, GError **error)
{
  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
               _ ("The recording of “%s” is not what the studio made. Copy the folder "
                  "again, or have it read again"),
               item->text);
  return FALSE;
}

static gboolean
check_list (RsTake *take, guint item, GError **error)
{
  const RsTakeItem *read = rs_take_get_item (take, item);
  const RsTakeTry *chosen = rs_take_item_get_chosen (read);
  g_autofree char *digest = rs_text_digest (read->text);

  if (g_strcmp0 (digest, read->digest) != 0)
    return set_damaged (read, error);
  if (chosen->end - chosen->start <= (gint64)RS_DESK_MAX_SECONDS * RS_MASTER_RATE)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("The recording of “%s” is longer than two minutes. Have it read again, "
                  "sentence by sentence"),
               read->text);
  return FALSE;
}

/* All of the file that the chosen try is in. */
static GArray *
read_file (RsTake *take, guint item, GError **error)
{
  const RsTakeItem *read = rs_take_get_item (take, item);
  g_autofree char *path = rs_take_get_chosen_path (take, item);
  g_autoptr (GArray) samples = NULL;

  if (!check_list (take, item, error)
      || !rs_take_check_try (take, item, (guint)read->chosen, error)
      || !rs_master_read (path, &samples, error))
    return NULL;
  if (samples->len != rs_take_item_get_chosen (read)->n_samples)
    {
      set_damaged (read, error);
      return NULL;
    }
  return g_steal_pointer (&samples);
}

/**
 * rs_desk_sound_check:
 * @item: number of an item with a chosen try
 *
 * Looks whether the words are those of their digest, the length is sensible and the one
 * that is told, and the sound is that which was recorded, byte for byte.
 */
gboolean
rs_desk_sound_check (RsTake *take, guint item, GError **error)
{
  g_autoptr (GArray) samples = NULL;

  g_return_val_if_fail (RS_IS_TAKE (take), FALSE);
  g_return_val_if_fail (rs_take_get_item (take, item)->chosen >= 0, FALSE);

  samples = read_file (take, item, error);
  return samples != NULL;
}

/**
 * rs_desk_sound_read:
 * @item: number of an item with a chosen try
 *
 * Returns: (transfer full) (nullable): a master of its own that holds what was read and
 *   nothing that came beside it; %NULL with an error, also of rs_desk_sound_check()
 */
GBytes *
rs_desk_sound_read (RsTake *take, guint item, GError **error)
{
  g_autoptr (GArray) samples = NULL;
  const RsTakeTry *chosen;

  g_return_val_if_fail (RS_IS_TAKE (take), NULL);
  g_return_val_if_fail (rs_take_get_item (take, item)->chosen >= 0, NULL);

  samples = read_file (take, item, error);
  if (samples == NULL)
    return NULL;
  chosen = rs_take_item_get_chosen (rs_take_get_item (take, item));
  return rs_master_encode (&g_array_index (samples, gint16, chosen->start),
                           (gsize)(chosen->end - chosen->start), error);
}
