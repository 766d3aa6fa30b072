/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Turns what somebody typed into a question to the index. */

#include "rs-query.h"

#include "rs-text.h"

/* Nobody types more on a screen; each costs a look into the index. */
#define MAX_WORDS 8
#define MAX_LETTERS 40

/* One or two letters begin half of all words: they ask for titles only. */
#define SHORT_LETTERS 2

/* The stem finds the forms of a word; the start finds what is still being typed, and the
   names that the stemmer takes apart. */
static void
append_word (GString *query, const char *word)
{
  g_autofree char *start = g_utf8_substring (word, 0,
                                             MIN (g_utf8_strlen (word, -1), MAX_LETTERS));

  g_string_append_printf (query, "(\"%s\" OR \"%s\" *)", start, start);
}

static gboolean
is_letter (const char *word)
{
  return g_utf8_strlen (word, -1) == 1;
}

/* A letter by itself is a preposition, unless it is the last: then more will come. */
static GPtrArray *
choose_words (GStrv words)
{
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL && chosen->len < MAX_WORDS; i++)
    if (words[i + 1] == NULL || !is_letter (words[i]))
      g_ptr_array_add (chosen, words[i]);
  return chosen;
}

/**
 * rs_query_build:
 * @words: (nullable): as typed
 *
 * Every word must be there, as a form or as a start. One or two letters by themselves
 * are looked for in titles only.
 *
 * Returns: (transfer full) (nullable): an expression of FTS5; %NULL if there is nothing
 *   to ask
 */
char *
rs_query_build (const char *words)
{
  g_auto (GStrv) split = rs_text_split_words (words);
  g_autoptr (GPtrArray) chosen = choose_words (split);
  GString *query;

  if (chosen->len == 0)
    return NULL;

  query = g_string_new (NULL);
  if (chosen->len == 1 && g_utf8_strlen (chosen->pdata[0], -1) <= SHORT_LETTERS)
    g_string_append (query, "title : ");
  for (guint i = 0; i < chosen->len; i++)
    {
      if (i > 0)
        g_string_append (query, " AND ");
      append_word (query, chosen->pdata[i]);
    }
  return g_string_free (query, FALSE);
}
