/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Russian text: what is the same word, the same sentence, and what comes first. */
#include "rs-text.h"

#include "rs-digest.h"

#include <string.h>

#define STRESS 0x0301 /* combining acute accent: «Бе́рдь» */
#define SMALL_YO 0x0451
#define SMALL_IE 0x0435
#define SOFT_HYPHEN 0x00ad
#define BYTE_ORDER_MARK 0xfeff
#define ZERO_WIDTH_SPACE 0x200b

/* Written after «е» in a sort key: above every letter, so that ё follows all of е. */
#define AFTER_ALL 0xf8ff

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* A space that a line may break at; «1 200» keeps its no-break space. */
static gboolean
is_breaking_space (gunichar c)
{
  return c != 0x00a0 && c != 0x202f && (g_unichar_isspace (c) || c == '\v');
}

static gboolean
is_invisible (gunichar c)
{
  return c == SOFT_HYPHEN || c == BYTE_ORDER_MARK || c == ZERO_WIDTH_SPACE
         || g_unichar_iscntrl (c);
}

/**
 * rs_text_normalize:
 * @text: (nullable): anything
 *
 * What is kept of a text that somebody wrote: NFC, single spaces, none at the ends,
 * no control characters, no soft hyphens.
 *
 * Returns: (transfer full) (nullable): the text; %NULL if @text is not UTF-8
 */
char *
rs_text_normalize (const char *text)
{
  g_autofree char *composed = NULL;
  gboolean space = FALSE;
  GString *out;

  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return NULL;

  composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFC);
  out = g_string_sized_new (strlen (composed));
  for (const char *p = composed; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_breaking_space (c))
        space = out->len > 0;
      else if (!is_invisible (c))
        {
          if (space)
            g_string_append_c (out, ' ');
          g_string_append_unichar (out, c);
          space = FALSE;
        }
    }

  return g_string_free (out, FALSE);
}

/**
 * rs_text_strip_stress:
 * @text: (nullable): a text
 *
 * Returns: (transfer full) (nullable): @text normalized and without stress marks;
 * %NULL if it is not UTF-8
 */
char *
rs_text_strip_stress (const char *text)
{
  g_autofree char *normal = rs_text_normalize (text);
  GString *out;

  if (normal == NULL)
    return NULL;

  out = g_string_sized_new (strlen (normal));
  for (const char *p = normal; *p != '\0'; p = g_utf8_next_char (p))
    if (g_utf8_get_char (p) != STRESS)
      g_string_append_unichar (out, g_utf8_get_char (p));

  return g_string_free (out, FALSE);
}

static char *
strip_and_lower (const char *text)
{
  g_autofree char *plain = rs_text_strip_stress (text);

  return plain != NULL ? g_utf8_strdown (plain, -1) : NULL;
}

/**
 * rs_text_fold:
 * @text: (nullable): a text
 *
 * The text as search and comparison see it: normalized, lower case, «е» for «ё»,
 * no stress marks. Punctuation stays.
 *
 * Returns: (transfer full) (nullable): the folded text; %NULL if it is not UTF-8
 */
char *
rs_text_fold (const char *text)
{
  g_autofree char *lower = strip_and_lower (text);
  GString *out;

  if (lower == NULL)
    return NULL;

  out = g_string_sized_new (strlen (lower));
  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (out, c == SMALL_YO ? SMALL_IE : c);
    }

  return g_string_free (out, FALSE);
}

/**
 * rs_text_split_words:
 * @text: (nullable): a text
 *
 * The words as they are heard: folded, cut at everything that is neither a letter nor
 * a digit. «Кое-где 29,9 км» is кое, где, 29, 9, км.
 *
 * Returns: (transfer full): the words; empty if there are none or @text is not UTF-8
 */
GStrv
rs_text_split_words (const char *text)
{
  g_autofree char *folded = rs_text_fold (text);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  const char *start = NULL;
  const char *p = folded != NULL ? folded : "";

  for (;; p = g_utf8_next_char (p))
    {
      gboolean inside = is_word_char (g_utf8_get_char (p));

      if (inside && start == NULL)
        start = p;
      else if (!inside && start != NULL)
        {
          g_ptr_array_add (words, g_strndup (start, (gsize)(p - start)));
          start = NULL;
        }
      if (*p == '\0')
        break;
    }
  g_ptr_array_add (words, NULL);

  return (GStrv)g_ptr_array_steal (words, NULL);
}

/**
 * rs_text_digest:
 * @text: (nullable): what is spoken
 *
 * The SHA-256 of the words of @text, see rs_text_split_words(), with single spaces
 * between. It stays the same when a comma, a capital, a stress mark or the dots of an
 * ё are mended, so that such a mend never costs a child's recording.
 *
 * Returns: (transfer full): 64 hexadecimal digits
 */
char *
rs_text_digest (const char *text)
{
  g_auto (GStrv) words = rs_text_split_words (text);
  g_autofree char *spoken = g_strjoinv (" ", words);

  return rs_digest_data (spoken, strlen (spoken));
}

/**
 * rs_text_sort_key:
 * @text: (nullable): a title
 *
 * A key whose bytes compare as a Russian reader expects: capitals, stress and
 * punctuation do not count, ё is a letter of its own right after е. It needs no
 * Russian locale and no collation in the database.
 *
 * Returns: (transfer full): the key, valid UTF-8; empty if @text is not UTF-8
 */
char *
rs_text_sort_key (const char *text)
{
  g_autofree char *lower = strip_and_lower (text);
  GString *key = g_string_new (NULL);
  gboolean space = FALSE;

  for (const char *p = lower != NULL ? lower : ""; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_word_char (c))
        {
          space = key->len > 0;
          continue;
        }
      if (space)
        g_string_append_c (key, ' ');
      space = FALSE;
      g_string_append_unichar (key, c == SMALL_YO ? SMALL_IE : c);
      if (c == SMALL_YO)
        g_string_append_unichar (key, AFTER_ALL);
    }

  return g_string_free (key, FALSE);
}

/**
 * rs_text_count_words:
 * @text: (nullable): a text
 *
 * Words as a reader counts them, which is how budgets are given: what stands between
 * spaces and has a letter or a digit. «Кое-где», «29,9» and «XVIII» are one each, a
 * dash is none.
 *
 * Returns: how many
 */
guint
rs_text_count_words (const char *text)
{
  gboolean in_word = FALSE;
  guint count = 0;

  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c))
        in_word = FALSE;
      else if (!in_word && g_unichar_isalnum (c))
        {
          in_word = TRUE;
          count++;
        }
    }

  return count;
}

/**
 * rs_text_overlap:
 * @a: (nullable): a sentence
 * @b: (nullable): another
 *
 * How much of one sentence is in the other: the words that both have, counted as often
 * as both have them, over the number of words of the longer.
 *
 * Returns: 0 (nothing shared, or nothing there) to 1 (the same words in any order)
 */
double
rs_text_overlap (const char *a, const char *b)
{
  g_auto (GStrv) words_a = rs_text_split_words (a);
  g_auto (GStrv) words_b = rs_text_split_words (b);
  g_autoptr (GHashTable) left = g_hash_table_new (g_str_hash, g_str_equal);
  guint longer = MAX (g_strv_length (words_a), g_strv_length (words_b));
  guint shared = 0;

  if (longer == 0)
    return 0.0;

  for (char **word = words_a; *word != NULL; word++)
    {
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (left, *word));

      g_hash_table_insert (left, *word, GUINT_TO_POINTER (n + 1));
    }
  for (char **word = words_b; *word != NULL; word++)
    {
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (left, *word));

      if (n == 0)
        continue;
      g_hash_table_insert (left, *word, GUINT_TO_POINTER (n - 1));
      shared++;
    }

  return (double)shared / longer;
}
