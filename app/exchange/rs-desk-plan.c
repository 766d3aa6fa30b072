/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a take is heard, and in which order, when its text has been edited since. */
#include "rs-desk-plan.h"

#include <glib/gi18n-lib.h>

/* @sentence: (transfer full): */
static void
note (GPtrArray *notes, char *sentence)
{
  if (notes != NULL)
    g_ptr_array_add (notes, sentence);
  else
    g_free (sentence);
}

/* Which item reads the sentence @uid, or -1. */
static int
find_item (RsTake *take, const char *uid)
{
  for (guint i = 0; i < rs_take_get_n_items (take); i++)
    if (g_str_equal (rs_take_get_item (take, i)->owner, uid))
      return (int)i;
  return -1;
}

static void
note_cut (RsTake *take, const RsDeskText *text, GPtrArray *notes)
{
  for (guint i = 0; i < rs_take_get_n_items (take); i++)
    {
      const RsTakeItem *item = rs_take_get_item (take, i);

      if (rs_desk_text_find (text, item->owner) < 0)
        note (notes, g_strdup_printf (_ ("is no longer in the text and is left out: "
                                         "“%s”"),
                                      item->text));
    }
}

/**
 * rs_desk_plan_make:
 * @take: of a telling
 * @text: that telling as it is now
 * @notes: (nullable) (element-type utf8): gets a sentence for each difference
 *
 * In the order of the text: a voice that reads an older version of a sentence is heard
 * with the words that it reads.
 *
 * Returns: (transfer full) (element-type RsDeskPart): may be empty
 */
GArray *
rs_desk_plan_make (RsTake *take, const RsDeskText *text, GPtrArray *notes)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (RsDeskPart));
  const char *card = NULL;

  g_return_val_if_fail (RS_IS_TAKE (take) && text != NULL, parts);

  for (guint i = 0; i < text->sentences->len; i++)
    {
      const RsDeskSentence *sentence = g_ptr_array_index (text->sentences, i);
      int number = find_item (take, sentence->uid);
      const RsTakeItem *item = number >= 0 ? rs_take_get_item (take, (guint)number)
                                           : NULL;
      RsDeskPart part = { (guint)number, g_strcmp0 (card, sentence->card) != 0 };

      if (item == NULL || item->chosen < 0)
        {
          note (notes, g_strdup_printf (_ ("has not been read: “%s”"), sentence->text));
          continue;
        }
      if (!g_str_equal (item->digest, sentence->digest))
        note (notes, g_strdup_printf (_ ("was written otherwise since and needs to be "
                                         "read again: “%s”"),
                                      sentence->text));
      part.is_new_card = part.is_new_card && parts->len > 0;
      g_array_append_val (parts, part);
      card = sentence->card;
    }
  note_cut (take, text, notes);
  return parts;
}
