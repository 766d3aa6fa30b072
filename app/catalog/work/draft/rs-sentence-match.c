/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sentence is which after an edit of a telling: the voices of children hang on it.
 *
 * First the same words: each written sentence takes the next known one with its digest
 * that stands after the one taken before, else the first that is free, so that of equal
 * sentences each keeps its place. A cut sentence whose words return gets its voice back.
 * Then nearly the same words: of all pairs that are left the best overlap first, at
 * least one half; among equals the earlier. */
#include "rs-sentence-match.h"

#include "rs-text.h"

#define LEAST_OVERLAP 0.5

typedef struct
{
  double overlap;
  guint written;
  guint known;
} Candidate;

void
rs_known_sentence_free (RsKnownSentence *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->digest);
  g_free (self->text);
  g_free (self->card_uid);
  g_free (self);
}

/* A cut sentence that two voices read in different words is known twice. */
static void
take (RsWrittenSentence *written, GPtrArray *known, guint index)
{
  const RsKnownSentence *taken = g_ptr_array_index (known, index);

  written->known = g_ptr_array_index (known, index);
  for (guint i = 0; i < known->len; i++)
    {
      RsKnownSentence *other = g_ptr_array_index (known, i);

      if (g_str_equal (other->uid, taken->uid))
        other->is_taken = TRUE;
    }
}

/* Returns the index, or -1. */
static int
find_same (GPtrArray *known, const char *digest, guint from, guint until)
{
  for (guint i = from; i < until; i++)
    {
      const RsKnownSentence *sentence = g_ptr_array_index (known, i);

      if (!sentence->is_taken && g_str_equal (sentence->digest, digest))
        return (int)i;
    }
  return -1;
}

static void
match_same (GPtrArray *known, GArray *written)
{
  guint next = 0;

  for (guint i = 0; i < written->len; i++)
    {
      RsWrittenSentence *sentence = &g_array_index (written, RsWrittenSentence, i);
      int found = find_same (known, sentence->digest, next, known->len);

      if (found < 0)
        found = find_same (known, sentence->digest, 0, next);
      if (found < 0)
        continue;
      take (sentence, known, (guint)found);
      next = (guint)found + 1;
    }
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *first = a;
  const Candidate *second = b;

  if (first->overlap > second->overlap)
    return -1;
  if (first->overlap < second->overlap)
    return 1;
  if (first->written != second->written)
    return first->written < second->written ? -1 : 1;
  return first->known < second->known ? -1 : 1;
}

static void
add_candidates (GArray *candidates, GPtrArray *known, GArray *written, guint index)
{
  const RsWrittenSentence *sentence = &g_array_index (written, RsWrittenSentence, index);

  if (sentence->known != NULL)
    return;
  for (guint i = 0; i < known->len; i++)
    {
      const RsKnownSentence *other = g_ptr_array_index (known, i);
      Candidate candidate = { 0.0, index, i };

      /* A cut sentence returns only with its very words. */
      if (other->is_taken || other->card_uid == NULL)
        continue;
      candidate.overlap = rs_text_overlap (sentence->text, other->text);
      if (candidate.overlap >= LEAST_OVERLAP)
        g_array_append_val (candidates, candidate);
    }
}

static void
match_similar (GPtrArray *known, GArray *written)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; i < written->len; i++)
    add_candidates (candidates, known, written, i);
  g_array_sort (candidates, compare_candidates);
  for (guint i = 0; i < candidates->len; i++)
    {
      const Candidate *best = &g_array_index (candidates, Candidate, i);
      RsWrittenSentence *sentence = &g_array_index (written, RsWrittenSentence,
                                                    best->written);
      const RsKnownSentence *other = g_ptr_array_index (known, best->known);

      if (sentence->known == NULL && !other->is_taken)
        take (sentence, known, best->known);
    }
}

/**
 * rs_sentence_match:
 * @known: (element-type RsKnownSentence): those of the telling before the edit, in
 *   order, then those that were cut
 * @written: (element-type RsWrittenSentence): those after it, in order
 *
 * Finds for each written sentence the known one that it was, if any.
 */
void
rs_sentence_match (GPtrArray *known, GArray *written)
{
  g_return_if_fail (known != NULL);
  g_return_if_fail (written != NULL);

  match_same (known, written);
  match_similar (known, written);
}
