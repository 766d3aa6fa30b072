/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text that somebody has read, as it is now. */
#include "rs-desk-text.h"

#include "rs-error.h"
#include "rs-workshop-private.h"

#include <glib/gi18n-lib.h>

#define TELLING_SQL                                                    \
  "SELECT s.title, t.level, h.approved IS NOT NULL FROM telling t"     \
  " JOIN story s ON s.uid = t.story LEFT JOIN head h ON h.uid = s.uid" \
  " WHERE t.uid = ?1 AND t.is_removed = 0 AND s.is_removed = 0"

#define SENTENCES_SQL                                       \
  "SELECT s.uid, c.uid, s.digest, s.text FROM card c"       \
  " JOIN sentence s ON s.card = c.uid WHERE c.telling = ?1" \
  " ORDER BY c.position, c.uid, s.position, s.uid"

static void
rs_desk_sentence_free (RsDeskSentence *self)
{
  g_free (self->uid);
  g_free (self->card);
  g_free (self->digest);
  g_free (self->text);
  g_free (self);
}

void
rs_desk_text_free (RsDeskText *self)
{
  g_free (self->title);
  g_ptr_array_unref (self->sentences);
  g_free (self);
}

static gboolean
read_telling (RsDeskText *self, RsDatabase *database, const char *uid, GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (database, TELLING_SQL, error);
  g_autoptr (GError) local_error = NULL;

  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, uid);
  if (rs_statement_step (find, &local_error))
    {
      self->title = rs_statement_dup_text (find, 0);
      self->is_shown = rs_statement_get_int (find, 2) != 0;
      return rs_level_from_string (rs_statement_get_text (find, 1), &self->level);
    }
  if (local_error == NULL)
    g_set_error_literal (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                         _ ("The text that was read is no longer in the museum"));
  else
    g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
read_sentences (RsDeskText *self, RsDatabase *database, const char *uid, GError **error)
{
  g_autoptr (RsStatement) list = rs_database_prepare (database, SENTENCES_SQL, error);
  g_autoptr (GError) local_error = NULL;

  if (list == NULL)
    return FALSE;
  rs_statement_bind_text (list, 1, uid);
  while (rs_statement_step (list, &local_error))
    {
      RsDeskSentence *sentence = g_new0 (RsDeskSentence, 1);

      sentence->uid = rs_statement_dup_text (list, 0);
      sentence->card = rs_statement_dup_text (list, 1);
      sentence->digest = rs_statement_dup_text (list, 2);
      sentence->text = rs_statement_dup_text (list, 3);
      g_ptr_array_add (self->sentences, sentence);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_desk_text_read:
 * @telling: uid
 *
 * Returns: (transfer full) (nullable): its text with all drafts; %NULL with
 *   %RS_ERROR_NOT_FOUND if it was taken out, or with what the disk said
 */
RsDeskText *
rs_desk_text_read (RsWorkshop *workshop, const char *telling, GError **error)
{
  g_autoptr (RsDeskText) self = NULL;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), NULL);
  g_return_val_if_fail (telling != NULL, NULL);

  self = g_new0 (RsDeskText, 1);
  self->sentences = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_desk_sentence_free);
  if (!read_telling (self, workshop->database, telling, error)
      || !read_sentences (self, workshop->database, telling, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * rs_desk_text_find:
 * @sentence: uid
 *
 * Returns: the number of the sentence from 0 on, or -1
 */
int
rs_desk_text_find (const RsDeskText *self, const char *sentence)
{
  g_return_val_if_fail (self != NULL && sentence != NULL, -1);

  for (guint i = 0; i < self->sentences->len; i++)
    {
      const RsDeskSentence *one = g_ptr_array_index (self->sentences, i);

      if (g_str_equal (one->uid, sentence))
        return (int)i;
    }
  return -1;
}
