/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How texts are written: ё, figures, quotation marks, stress, the length of labels. */

#include "rs-check-words.h"

#include "rs-budget.h"
#include "rs-finding.h"
#include "rs-text.h"
#include "rs-yo.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define STRESS 0x0301

/* Every text: the uid of whose it is, its field, whether it is read aloud. What a
   photograph is captioned with may be a year. */
#define TEXTS                                                                            \
  "SELECT uid, 'title', 1, title FROM section WHERE is_removed = 0 UNION ALL "           \
  "SELECT uid, 'title', 1, title FROM story WHERE is_removed = 0 UNION ALL "             \
  "SELECT uid, 'place', 0, place_text FROM story WHERE is_removed = 0 UNION ALL "        \
  "SELECT uid, 'time', 0, time_text FROM story WHERE is_removed = 0 UNION ALL "          \
  "SELECT t.uid, 'sentence', t.level <> 'adult', e.text FROM sentence e"                 \
  " JOIN card c ON c.uid = e.card JOIN telling t ON t.uid = c.telling"                   \
  " JOIN story s ON s.uid = t.story WHERE t.is_removed = 0 AND s.is_removed = 0"         \
  " UNION ALL "                                                                          \
  "SELECT uid, 'caption', is_drawing, caption FROM photo WHERE is_removed = 0 UNION ALL" \
  " SELECT uid, 'description', is_drawing, description FROM photo WHERE is_removed = 0"  \
  " UNION ALL "                                                                          \
  "SELECT uid, 'prompt', 1, prompt FROM question WHERE is_removed = 0 UNION ALL "        \
  "SELECT uid, 'reason', 1, reason FROM question WHERE is_removed = 0 UNION ALL "        \
  "SELECT q.uid, 'answer', 1, a.text FROM answer a JOIN question q ON q.uid = "          \
  "a.question"                                                                           \
  " WHERE q.is_removed = 0 UNION ALL "                                                   \
  "SELECT uid, 'title', 1, title FROM moment WHERE is_removed = 0 UNION ALL "            \
  "SELECT uid, 'title', 1, title FROM place WHERE is_removed = 0 UNION ALL "             \
  "SELECT uid, 'title', 1, title FROM pair WHERE is_removed = 0 UNION ALL "              \
  "SELECT uid, 'look-for', 1, look_for FROM pair WHERE is_removed = 0 UNION ALL "        \
  "SELECT uid, 'title', 1, title FROM route WHERE is_removed = 0 UNION ALL "             \
  "SELECT uid, 'stop', 1, p.text FROM route_stop p JOIN route ON uid = p.route"          \
  " WHERE is_removed = 0 UNION ALL "                                                     \
  "SELECT uid, 'title', 1, title FROM object WHERE is_removed = 0"

/* How long a field may be. */
static const struct
{
  const char *field;
  guint max_words;
  const char *code;
  const char *sentence;
} limits[] = {
  { "caption", RS_BUDGET_CAPTION, "caption-words", N_ ("Shorten the caption: “%s”") },
  { "prompt", RS_BUDGET_PROMPT, "prompt-words", N_ ("Shorten the question: “%s”") },
  { "answer", RS_BUDGET_ANSWER, "answer-words", N_ ("Shorten the answer: “%s”") },
  { "reason", RS_BUDGET_REASON, "reason-words", N_ ("Shorten the reason: “%s”") },
};

typedef struct
{
  const char *uid;
  const char *field;
  const char *text;
  gboolean is_spoken;
  GPtrArray *findings;
} Text;

static void
add (const Text *self, const char *code, const char *message)
{
  g_ptr_array_add (self->findings,
                   rs_finding_new (code, RS_SEVERITY_ADVICE, self->uid, message));
}

static void
add_text (const Text *self, const char *code, const char *sentence)
{
  g_auto (GStrv) parts = g_strsplit (sentence, "%s", 2);
  g_autofree char *message = g_strjoinv (self->text, parts);

  add (self, code, message);
}

static void
check_yo (const Text *self, const RsYo *yo)
{
  g_auto (GStrv) words = rs_yo_find (yo, self->text);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *message = g_strdup_printf (
          _ ("“%s” is written with two dots: “%s”"), words[i], self->text);

      add (self, "yo-missing", message);
    }
}

static gboolean
has_figure (const char *text)
{
  return strpbrk (text, "0123456789") != NULL;
}

static gboolean
has_typewriter_marks (const char *text)
{
  static const char *const marks[] = { "\"", "“", "”", "„", " - ", NULL };

  for (guint i = 0; marks[i] != NULL; i++)
    if (strstr (text, marks[i]) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
has_lost_stress (const char *text)
{
  static const char vowels[] = "аеёиоуыэюяАЕЁИОУЫЭЮЯ";
  gunichar before = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == STRESS && (before == 0 || g_utf8_strchr (vowels, -1, before) == NULL))
        return TRUE;
      before = c;
    }
  return FALSE;
}

static void
check_signs (const Text *self)
{
  if (self->is_spoken && has_figure (self->text))
    add_text (self, "figures-spoken",
              _ ("Write the number in words, it is read aloud: “%s”"));
  if (has_typewriter_marks (self->text))
    add_text (self, "quotes-plain",
              _ ("Quotation marks are «», a dash between words is —: “%s”"));
  if (has_lost_stress (self->text))
    add_text (self, "stress-lost", _ ("A stress mark stands after no vowel: “%s”"));
}

static void
check_length (const Text *self)
{
  guint words = rs_text_count_words (self->text);

  for (gsize i = 0; i < G_N_ELEMENTS (limits); i++)
    if (g_str_equal (limits[i].field, self->field) && words > limits[i].max_words)
      {
        g_autofree char *sentence = g_strdup_printf (_ ("Words: %u, at most %u. %s"),
                                                     words, limits[i].max_words,
                                                     _ (limits[i].sentence));

        add_text (self, limits[i].code, sentence);
      }
}

/**
 * rs_check_words_run:
 *
 * Returns: %FALSE only if it could not look
 */
gboolean
rs_check_words_run (RsDatabase *database, GPtrArray *findings, GError **error)
{
  g_autoptr (RsYo) yo = rs_yo_new ();
  g_autoptr (RsStatement) rows = rs_database_prepare (database, TEXTS, error);
  g_autoptr (GError) local_error = NULL;

  if (rows == NULL)
    return FALSE;
  while (rs_statement_step (rows, &local_error))
    {
      Text text = { .uid = rs_statement_get_text (rows, 0),
                    .field = rs_statement_get_text (rows, 1),
                    .is_spoken = rs_statement_get_int (rows, 2) != 0,
                    .text = rs_statement_get_text (rows, 3),
                    .findings = findings };

      check_yo (&text, yo);
      check_signs (&text);
      check_length (&text);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}
