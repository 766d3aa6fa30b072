/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sentence of a telling each part of a recording reads, when only digests of words
 * are known.
 *
 * First the same words, in order. What is left of a recording between two such anchors
 * reads what is left of the text between them, if both are equally many: the text was
 * corrected after the recording, and these sentences are to be read again. */
#include "rs-reading-match.h"

#define NOT_FOUND (-1)

static gboolean
is_taken (const int *found, guint n_readings, int sentence)
{
  for (guint i = 0; i < n_readings; i++)
    if (found[i] == sentence)
      return TRUE;
  return FALSE;
}

static int
find_same (const char *const *sentences,
           const char *digest,
           guint from,
           const int *found,
           guint n_readings)
{
  for (guint i = from; sentences[i] != NULL; i++)
    if (g_str_equal (sentences[i], digest) && !is_taken (found, n_readings, (int)i))
      return (int)i;
  return NOT_FOUND;
}

static void
match_same (const char *const *sentences,
            const char *const *readings,
            int *found,
            guint n_readings)
{
  guint next = 0;

  for (guint i = 0; i < n_readings; i++)
    {
      found[i] = find_same (sentences, readings[i], next, found, n_readings);
      if (found[i] == NOT_FOUND)
        found[i] = find_same (sentences, readings[i], 0, found, n_readings);
      if (found[i] != NOT_FOUND)
        next = (guint)found[i] + 1;
    }
}

/* Readings @from until @until (none of them found) lie between the sentences @before
   and @after (both found, or outside of the text). */
static void
match_gap (int *found, guint from, guint until, guint n_readings, int before, int after)
{
  if (after - before - 1 != (int)(until - from))
    return;
  for (int sentence = before + 1; sentence < after; sentence++)
    if (is_taken (found, n_readings, sentence))
      return;
  for (guint i = from; i < until; i++)
    found[i] = before + 1 + (int)(i - from);
}

static void
match_gaps (int *found, guint n_readings, guint n_sentences)
{
  guint from = 0;

  while (from < n_readings)
    {
      guint until = from;

      while (until < n_readings && found[until] == NOT_FOUND)
        until++;
      if (until > from)
        match_gap (found, from, until, n_readings,
                   from == 0 ? NOT_FOUND : found[from - 1],
                   until == n_readings ? (int)n_sentences : found[until]);
      from = until + 1;
    }
}

/**
 * rs_reading_match:
 * @sentences: (array zero-terminated=1): digests of a telling's sentences, in order
 * @readings: (array zero-terminated=1): digests of what was read, in order
 * @found: (out caller-allocates): for each reading the index of its sentence, or -1
 */
void
rs_reading_match (const char *const *sentences, const char *const *readings, int *found)
{
  guint n_readings;

  g_return_if_fail (sentences != NULL && readings != NULL);
  g_return_if_fail (found != NULL);

  n_readings = g_strv_length ((GStrv)readings);
  for (guint i = 0; i < n_readings; i++)
    found[i] = NOT_FOUND;
  match_same (sentences, readings, found, n_readings);
  match_gaps (found, n_readings, g_strv_length ((GStrv)sentences));
}
