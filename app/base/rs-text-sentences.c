/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a Russian sentence ends: the smallest thing that is lit and read aloud. */
#include "rs-text.h"

#include <string.h>

/* Abbreviations after which the sentence goes on, whatever follows the full stop. */
static const char *const leading[] = {
  "акад", "в",   "г",     "гр",   "д",    "дер", "е",  "и",  "им", "инж", "к",
  "кв",   "ком", "м",     "н",    "напр", "о",   "оз", "ок", "п",  "пер", "пл",
  "пос",  "пр",  "просп", "проф", "р",    "рис", "с",  "св", "см", "соч", "ср",
  "ст",   "стр", "т",     "табл", "тов",  "ул",  "ш",  NULL
};

/* Of those, the ones that may close a sentence when a number stands before them:
 * «в 1717 г.», «XVIII в.», «5 р.». */
static const char *const after_number[] = { "в", "г", "к",  "м", "п",
                                            "р", "с", "см", "т", NULL };

/* The last letters of pairs that may close a sentence: «и т. д.», «до н. э.». */
static const char *const closing_pairs[][2] = { { "т", "д" }, { "т", "п" },  { "н", "э" },
                                                { "в", "д" }, { "з", "д" },  { "с", "ш" },
                                                { "ю", "ш" }, { NULL, NULL } };

static gboolean
is_terminator (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == 0x2026 /* … */;
}

static gboolean
is_opener (gunichar c)
{
  return c == 0x00ab /* « */ || c == 0x201e /* „ */ || c == '(' || c == '[';
}

static gboolean
is_closer (gunichar c)
{
  return c == 0x00bb /* » */ || c == 0x201c /* “ */ || c == 0x201d /* ” */ || c == ')'
         || c == ']' || c == '"' || c == '\'';
}

static gboolean
is_dash (gunichar c)
{
  return c == 0x2014 || c == 0x2013 || c == 0x2212 || c == '-';
}

/* The closer that ends what @c opens; „ and “ pair as in handwriting. */
static gboolean
closes (gunichar c, gunichar opener)
{
  switch (opener)
    {
    case 0x00ab:
      return c == 0x00bb;
    case 0x201e:
      return c == 0x201c || c == 0x201d;
    case '(':
      return c == ')';
    case '[':
      return c == ']';
    default:
      return FALSE;
    }
}

/* The word of letters and digits that ends right before @end; NULL if none does. */
static char *
get_word_before (const char *start, const char *end)
{
  const char *p = end;

  while (p > start)
    {
      const char *before = g_utf8_prev_char (p);
      gunichar c = g_utf8_get_char (before);

      if (!g_unichar_isalnum (c) && !g_unichar_ismark (c) && !is_dash (c))
        break;
      p = before;
    }

  return p < end ? g_strndup (p, (gsize)(end - p)) : NULL;
}

/* Moves back over the word before @end and the spaces and dots before it. */
static const char *
skip_word_before (const char *start, const char *end, const char *word)
{
  const char *p = end - strlen (word);

  while (p > start)
    {
      const char *before = g_utf8_prev_char (p);
      gunichar c = g_utf8_get_char (before);

      if (c != '.' && !g_unichar_isspace (c))
        break;
      p = before;
    }

  return p;
}

/* A year, a century: «1717», «1913–1915», «XVIII». */
static gboolean
is_number (const char *word)
{
  return word != NULL
         && (g_ascii_isdigit (*word) || strspn (word, "IVXLCM") == strlen (word));
}

/* One capital letter, unless it is the number of a king: «Пётр I.» */
static gboolean
is_initial (const char *word)
{
  return *g_utf8_next_char (word) == '\0' && g_unichar_isupper (g_utf8_get_char (word))
         && !is_number (word);
}

static gboolean
is_closing_pair (const char *first, const char *second)
{
  for (int i = 0; closing_pairs[i][0] != NULL; i++)
    if (g_strcmp0 (first, closing_pairs[i][0]) == 0
        && g_str_equal (second, closing_pairs[i][1]))
      return TRUE;

  return FALSE;
}

/* Whether the full stop at @stop belongs to an abbreviation, an initial or a number in
 * a list, so that the sentence that began at @start goes on even before a capital. */
static gboolean
is_inner_stop (const char *start, const char *stop)
{
  g_autofree char *word = get_word_before (start, stop);
  g_autofree char *lower = NULL;
  g_autofree char *before = NULL;

  if (word == NULL)
    return FALSE;
  if (stop - strlen (word) == start && g_ascii_isdigit (*word))
    return TRUE; /* «1. Возьми лист.» */

  before = get_word_before (start, skip_word_before (start, stop, word));
  if (is_initial (word))
    return !is_number (before); /* «И. В. Коротеев», but «в 5 Б. Там…» */

  lower = g_utf8_strdown (word, -1);
  if (is_closing_pair (before, lower)
      || (is_number (before) && g_strv_contains (after_number, lower)))
    return FALSE;

  return g_strv_contains (leading, lower);
}

/* What follows a stop and its closers: TRUE if a new sentence may begin there. */
static gboolean
may_begin (const char *p)
{
  gunichar c;

  while (g_unichar_isspace (g_utf8_get_char (p)) || is_opener (g_utf8_get_char (p))
         || is_dash (g_utf8_get_char (p)) || *p == '"' || g_utf8_get_char (p) == 0x2026)
    p = g_utf8_next_char (p);
  c = g_utf8_get_char (p);

  return c != '\0' && !g_unichar_islower (c) && !g_unichar_ispunct (c);
}

/*
 * A quotation or a bracket in the middle of a sentence is not cut: «игра „Что? Где?
 * Когда?“». Direct speech, which begins the sentence or follows a colon, is.
 * Returns where to go on from: the closer, or @p itself.
 */
static const char *
skip_quotation (const char *start, const char *p)
{
  gunichar opener = g_utf8_get_char (p);
  const char *before = p;

  while (before > start
         && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (before))))
    before = g_utf8_prev_char (before);
  if (before == start || *g_utf8_prev_char (before) == ':')
    return p;

  for (const char *q = g_utf8_next_char (p); *q != '\0'; q = g_utf8_next_char (q))
    if (closes (g_utf8_get_char (q), opener))
      return q;

  return p;
}

/* Whether a skipped quotation closes at @p with a cry or a question, which may end the
 * sentence around it too. A full stop would stand after the quotes. */
static gboolean
ends_with_cry (const char *p)
{
  gunichar c = g_utf8_get_char (p);
  gunichar last = g_utf8_get_char (g_utf8_prev_char (p));

  return is_closer (c) && c != ')' && c != ']' && last != '.' && is_terminator (last);
}

/* If a sentence ends with the stop or closer at @p, where what follows begins. */
static const char *
find_end (const char *start, const char *p)
{
  const char *stop = p;
  const char *end = p;
  gboolean plain;

  while (is_terminator (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  plain = end == stop + 1 && *stop == '.';
  while (is_closer (g_utf8_get_char (end)) || is_terminator (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);

  if (*end == '\0')
    return end;
  if (!g_unichar_isspace (g_utf8_get_char (end)) || !may_begin (end))
    return NULL;
  if (plain && is_inner_stop (start, stop))
    return NULL;

  return end;
}

static gboolean
has_word (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalnum (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

/* Adds one sentence; dots or a dash alone join their neighbour: nobody reads them. */
static void
add_sentence (GPtrArray *sentences, const char *start, const char *end)
{
  g_autofree char *text = g_strndup (start, (gsize)(end - start));
  char **last;

  g_strstrip (text);
  if (*text == '\0')
    return;

  last = sentences->len > 0 ? (char **)&g_ptr_array_index (sentences, sentences->len - 1)
                            : NULL;
  if (last != NULL && (!has_word (text) || !has_word (*last)))
    {
      g_autofree char *old = *last;

      *last = g_strconcat (old, " ", text, NULL);
    }
  else
    g_ptr_array_add (sentences, g_steal_pointer (&text));
}

/**
 * rs_text_split_sentences:
 * @text: (nullable): the text of a card
 *
 * Cuts a text where a reader would pause: after a full stop, an exclamation or question
 * mark or an ellipsis with all quotes and brackets that close there, if what follows is
 * not a small letter. Abbreviations («т. е.», «в. д.», «ул.»), initials («И. В.
 * Коротеев») and numbers («29,9») are not cut.
 *
 * Returns: (transfer full): the sentences, normalized; empty if there are none or
 * @text is not UTF-8
 */
GStrv
rs_text_split_sentences (const char *text)
{
  g_autofree char *normal = rs_text_normalize (text);
  g_autoptr (GPtrArray) sentences = g_ptr_array_new ();
  const char *start = normal != NULL ? normal : "";
  const char *p = start;

  while (*p != '\0')
    {
      const char *end = NULL;

      while (p == start && *p == ' ')
        start = p = p + 1;
      if (is_opener (g_utf8_get_char (p)))
        p = skip_quotation (start, p);
      if (is_terminator (g_utf8_get_char (p)) || (p > start && ends_with_cry (p)))
        end = find_end (start, p);

      if (end != NULL)
        {
          add_sentence (sentences, start, end);
          start = p = end;
        }
      else
        p = g_utf8_next_char (p);
    }
  add_sentence (sentences, start, p);
  g_ptr_array_add (sentences, NULL);

  return (GStrv)g_ptr_array_steal (sentences, NULL);
}
