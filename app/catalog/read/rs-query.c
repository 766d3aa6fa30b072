/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Turns what somebody typed into a question to the index. */

#include "rs-query.h"

#include "rs-text.h"

/* Nobody types more on a screen; each costs a look into the index. */
#define MAX_WORDS 8
#define MAX_LETTERS 40

/* One or two letters begin half of all words: by themselves they ask for titles only. */
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

/* Words between the words: they stand in every text, and whoever types them means the
   others. */
static const char *const small_words[] = { "без", "бы",  "во",  "для", "до", "же",  "за",
                                           "из",  "или", "как", "ко",  "ли", "на",  "не",
                                           "ни",  "но",  "об",  "от",  "по", "под", "при",
                                           "про", "со",  "то",  "у",   "над" };

static glong
count_letters (const char *word)
{
  return g_utf8_strlen (word, -1);
}

static gboolean
is_small (const char *word)
{
  if (count_letters (word) == 1)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (small_words); i++)
    if (g_str_equal (word, small_words[i]))
      return TRUE;
  return FALSE;
}

static gboolean
has_long_word (GPtrArray *words)
{
  for (guint i = 0; i < words->len; i++)
    if (count_letters (words->pdata[i]) > SHORT_LETTERS)
      return TRUE;
  return FALSE;
}

/* The last word is still being typed: a small one may become a great one, but the first
   letter of a second word says less than it costs. */
static GPtrArray *
choose_words (GStrv words)
{
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL && chosen->len < MAX_WORDS; i++)
    {
      gboolean is_last = words[i + 1] == NULL;

      if (is_last ? count_letters (words[i]) > 1 || !has_long_word (chosen)
                  : !is_small (words[i]))
        g_ptr_array_add (chosen, words[i]);
    }
  return chosen;
}

static void
append_words (GString *query, GPtrArray *words)
{
  for (guint i = 0; i < words->len; i++)
    {
      if (i > 0)
        g_string_append (query, " AND ");
      append_word (query, words->pdata[i]);
    }
}

static char *
build (const char *words, gboolean titles_only)
{
  g_auto (GStrv) split = rs_text_split_words (words);
  g_autoptr (GPtrArray) chosen = choose_words (split);
  GString *query;

  if (chosen->len == 0)
    return NULL;

  query = g_string_new (NULL);
  if (titles_only || !has_long_word (chosen))
    g_string_append (query, "title : ");
  g_string_append_c (query, '(');
  append_words (query, chosen);
  g_string_append_c (query, ')');
  return g_string_free (query, FALSE);
}

/**
 * rs_query_build:
 * @words: (nullable): as typed
 *
 * Every word must be there, as a form or as a start, but for small words before the
 * last. Where no word has three letters, titles only are asked.
 *
 * Returns: (transfer full) (nullable): an expression of FTS5; %NULL if there is nothing
 *   to ask
 */
char *
rs_query_build (const char *words)
{
  return build (words, FALSE);
}

/**
 * rs_query_build_for_titles:
 * @words: (nullable): as typed
 *
 * Like rs_query_build(), of titles alone.
 *
 * Returns: (transfer full) (nullable): an expression of FTS5; %NULL if there is nothing
 *   to ask
 */
char *
rs_query_build_for_titles (const char *words)
{
  return build (words, TRUE);
}

/**
 * rs_query_is_letter:
 * @words: (nullable): as typed
 *
 * Returns: whether it asks for nothing but a first letter: then one title is as good
 *   as another, and weighing them all would take the longest of all questions
 */
gboolean
rs_query_is_letter (const char *words)
{
  g_auto (GStrv) split = rs_text_split_words (words);
  g_autoptr (GPtrArray) chosen = choose_words (split);

  return chosen->len == 1 && count_letters (chosen->pdata[0]) == 1;
}
