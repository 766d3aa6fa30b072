/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One text to read, card by card. */
#include "rs-task-telling.h"

/**
 * rs_task_telling_new:
 * @uid: of the telling
 * @story: uid of the story
 *
 * Returns: (transfer full): a telling of no words
 */
RsTaskTelling *
rs_task_telling_new (const char *uid, const char *story)
{
  RsTaskTelling *self;

  g_return_val_if_fail (uid != NULL, NULL);
  g_return_val_if_fail (story != NULL, NULL);

  self = g_new0 (RsTaskTelling, 1);
  self->uid = g_strdup (uid);
  self->story = g_strdup (story);
  self->title = g_strdup ("");
  self->section = g_strdup ("");
  self->cards = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);
  self->readers = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_task_reader_free);
  return self;
}

/**
 * rs_task_telling_free:
 * @self: (nullable): a telling
 */
void
rs_task_telling_free (RsTaskTelling *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->story);
  g_free (self->title);
  g_free (self->section);
  g_free (self->picture);
  g_free (self->model_sound);
  g_free (self->model_name);
  g_ptr_array_unref (self->cards);
  g_ptr_array_unref (self->readers);
  g_free (self);
}

/**
 * rs_task_telling_add_card:
 * @self: a telling that is being made
 *
 * Returns: (transfer none) (element-type RsTaskSentence): a new last card, to fill
 */
GPtrArray *
rs_task_telling_add_card (RsTaskTelling *self)
{
  GPtrArray *card;

  g_return_val_if_fail (self != NULL, NULL);

  card = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_task_sentence_free);
  g_ptr_array_add (self->cards, card);
  return card;
}

/**
 * rs_task_telling_count_sentences:
 * @self: a telling
 *
 * Returns: how many sentences there are to read
 */
guint
rs_task_telling_count_sentences (const RsTaskTelling *self)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->cards->len; i++)
    n += ((const GPtrArray *)g_ptr_array_index (self->cards, i))->len;
  return n;
}

/**
 * rs_task_telling_find_sentence:
 * @self: a telling
 * @uid: of a sentence
 *
 * Returns: (nullable): the sentence, if it is there
 */
const RsTaskSentence *
rs_task_telling_find_sentence (const RsTaskTelling *self, const char *uid)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->cards->len; i++)
    {
      const GPtrArray *card = g_ptr_array_index (self->cards, i);

      for (guint j = 0; j < card->len; j++)
        {
          const RsTaskSentence *sentence = g_ptr_array_index (card, j);

          if (g_strcmp0 (sentence->uid, uid) == 0)
            return sentence;
        }
    }
  return NULL;
}

/**
 * rs_task_telling_find_reader:
 * @self: a telling
 * @narrator: uid of a narrator
 *
 * Returns: (nullable): how far the narrator is with it; %NULL if not begun
 */
const RsTaskReader *
rs_task_telling_find_reader (const RsTaskTelling *self, const char *narrator)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->readers->len; i++)
    {
      const RsTaskReader *reader = g_ptr_array_index (self->readers, i);

      if (g_strcmp0 (reader->narrator, narrator) == 0)
        return reader;
    }
  return NULL;
}
