/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One question with its answers. */

#include "rs-question.h"

G_DEFINE_BOXED_TYPE (RsQuestion, rs_question, rs_question_ref, rs_question_unref)

/* In the order of RsQuestionKind; the words of the table question. */
static const char *const kinds[] = { "words", "picture", "truth",   "order",
                                     "match", "find",    "baskets", "odd" };

static void
free_answer (gpointer data)
{
  RsAnswer *self = data;

  g_free (self->uid);
  g_free (self->text);
  g_clear_pointer (&self->photo, rs_photo_unref);
  g_free (self);
}

static void
clear (gpointer data)
{
  RsQuestion *self = data;

  g_free (self->uid);
  g_free (self->story_uid);
  g_free (self->prompt);
  g_free (self->reason);
  g_clear_pointer (&self->photo, rs_photo_unref);
  g_ptr_array_unref (self->answers);
}

/**
 * rs_question_new:
 *
 * Returns: (transfer full): an empty question, to be filled before it is shared
 */
RsQuestion *
rs_question_new (void)
{
  RsQuestion *self = g_atomic_rc_box_new0 (RsQuestion);

  self->answers = g_ptr_array_new_with_free_func (free_answer);
  return self;
}

/**
 * rs_question_ref:
 *
 * Returns: (transfer full): @self
 */
RsQuestion *
rs_question_ref (RsQuestion *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * rs_question_unref:
 * @self: (transfer full)
 */
void
rs_question_unref (RsQuestion *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * rs_question_add_answer:
 *
 * Returns: (transfer none): an answer to be filled, before the question is shared
 */
RsAnswer *
rs_question_add_answer (RsQuestion *self, const char *uid)
{
  RsAnswer *answer;

  g_return_val_if_fail (self != NULL, NULL);

  answer = g_new0 (RsAnswer, 1);
  answer->uid = g_strdup (uid);
  g_ptr_array_add (self->answers, answer);
  return answer;
}

/**
 * rs_question_kind_to_string:
 *
 * Returns: the word for @kind in the catalogue, the source and the packs
 */
const char *
rs_question_kind_to_string (RsQuestionKind kind)
{
  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (kinds), NULL);

  return kinds[kind];
}

/**
 * rs_question_kind_from_string:
 * @text: (nullable): such a word
 * @kind: (out): what it stands for
 *
 * Returns: whether there is such a kind
 */
gboolean
rs_question_kind_from_string (const char *text, RsQuestionKind *kind)
{
  g_return_val_if_fail (kind != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (text, kinds[i]) == 0)
      {
        *kind = (RsQuestionKind)i;
        return TRUE;
      }
  return FALSE;
}
