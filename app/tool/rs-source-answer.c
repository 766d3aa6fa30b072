/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parser of the answers to a question, which each kind of question writes its own way. */
#include "rs-source-answer.h"

#include "rs-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_RANK 20

typedef struct
{
  RsSource *source;
  const char *file;
  const RsSourceLine *line;
  RsQuestionDraft *draft;
} Reader;

/* Reads one line; FALSE if it is not written as this kind of question wants it. */
typedef gboolean (*ReadAnswer) (Reader *reader, char mark, const char *rest);

/* A child who cannot read chooses among pictures; so does whoever is asked by them. */
static gboolean
needs_picture (const RsQuestionDraft *draft)
{
  return draft->kind == RS_QUESTION_PICTURE
         || (draft->level == RS_LEVEL_LITTLE && draft->kind != RS_QUESTION_TRUTH
             && draft->kind != RS_QUESTION_FIND);
}

/* `[id] words` or `words`: adds one answer; NULL if there are no words. */
static RsAnswerDraft *
add_answer (Reader *reader, const char *text)
{
  const char *close = *text == '[' ? strchr (text, ']') : NULL;
  g_autofree char *photo = close != NULL ? g_strndup (text + 1, (gsize)(close - text - 1))
                                         : NULL;
  g_autofree char *words = rs_text_normalize (close != NULL ? close + 1 : text);
  g_autofree char *uid = NULL;

  if (*words == '\0')
    return NULL;

  uid = rs_source_refer (reader->source, "photo", photo, reader->file,
                         reader->line->number);
  if (photo == NULL && needs_picture (reader->draft))
    rs_source_log_fault (rs_source_get_log (reader->source), reader->file,
                         reader->line->number,
                         _ ("this answer needs a picture: [id] before the words"));

  return rs_question_draft_add_answer (reader->draft, words, uid);
}

/* `+ right` or `- wrong` */
static gboolean
read_choice (Reader *reader, char mark, const char *rest)
{
  RsAnswerDraft *answer;

  if (mark != '+' && mark != '-')
    return FALSE;
  answer = add_answer (reader, rest);
  if (answer == NULL)
    return FALSE;

  answer->is_right = mark == '+';
  return TRUE;
}

/* `1 [picture] words` */
static gboolean
read_rank (Reader *reader, char mark, const char *rest)
{
  const char *space = strpbrk (reader->line->text, " \t");
  g_autofree char *number = space != NULL ? g_strndup (
                                reader->line->text, (gsize)(space - reader->line->text))
                                          : NULL;
  RsAnswerDraft *answer;
  gint64 rank = 0;

  if (number == NULL || !g_ascii_string_to_signed (number, 10, 1, MAX_RANK, &rank, NULL))
    return FALSE;
  while (g_ascii_isspace (*space))
    space++;
  answer = add_answer (reader, space);
  if (answer == NULL)
    return FALSE;

  answer->pair = (int)rank;
  return TRUE;
}

/* `[picture] words = [picture] words` */
static gboolean
read_match (Reader *reader, char mark, const char *rest)
{
  g_auto (GStrv) sides = g_strsplit (reader->line->text, "=", 0);
  int pair = (int)(reader->draft->answers->len / 2) + 1;

  if (g_strv_length (sides) != 2)
    return FALSE;
  for (int side = 0; side < 2; side++)
    {
      RsAnswerDraft *answer = add_answer (reader, g_strstrip (sides[side]));

      if (answer == NULL)
        return FALSE;
      answer->side = side;
      answer->pair = pair;
    }

  return TRUE;
}

/* `@ 0.1 0.2 0.3 0.4 words`: where it is on the picture. */
static gboolean
read_region (Reader *reader, char mark, const char *rest)
{
  const char *p = rest;
  double frame[4];
  RsAnswerDraft *answer;

  if (mark != '@')
    return FALSE;
  for (int i = 0; i < 4; i++)
    {
      char *end = NULL;

      frame[i] = g_ascii_strtod (p, &end);
      if (end == p || !g_ascii_isspace (*end) || !(frame[i] >= 0 && frame[i] <= 1))
        return FALSE;
      p = end;
    }
  if (frame[2] <= 0 || frame[3] <= 0 || frame[0] + frame[2] > 1 + 1e-9
      || frame[1] + frame[3] > 1 + 1e-9)
    return FALSE;
  while (g_ascii_isspace (*p))
    p++;
  answer = add_answer (reader, p);
  if (answer == NULL)
    return FALSE;

  answer->is_right = TRUE;
  answer->x = frame[0];
  answer->y = frame[1];
  answer->width = frame[2];
  answer->height = frame[3];
  return TRUE;
}

static int
get_last_basket (const RsQuestionDraft *draft)
{
  for (guint i = draft->answers->len; i > 0; i--)
    {
      const RsAnswerDraft *answer = g_ptr_array_index (draft->answers, i - 1);

      if (answer->side == 1)
        return answer->pair;
    }

  return 0;
}

/* `> basket`, under it `+ thing` */
static gboolean
read_basket (Reader *reader, char mark, const char *rest)
{
  int basket = get_last_basket (reader->draft);
  RsAnswerDraft *answer;

  if (mark != '>' && (mark != '+' || basket == 0))
    return FALSE;
  answer = add_answer (reader, rest);
  if (answer == NULL)
    return FALSE;

  answer->side = mark == '>' ? 1 : 0;
  answer->pair = mark == '>' ? basket + 1 : basket;
  return TRUE;
}

/* How the answers of each kind are read, and how to write them. */
static const struct
{
  ReadAnswer read;
  const char *mend;
} kinds[] = {
  [RS_QUESTION_WORDS] = { read_choice, N_ ("+ right answer, - wrong answer") },
  [RS_QUESTION_PICTURE] = { read_choice, N_ ("+ [picture] words, - [picture] words") },
  [RS_QUESTION_TRUTH] = { read_choice,
                          N_ ("+ and - before the Russian words for yes and no") },
  [RS_QUESTION_ORDER] = { read_rank, N_ ("1 [picture] words, 2 [picture] words") },
  [RS_QUESTION_MATCH] = { read_match, N_ ("[picture] words = [picture] words") },
  [RS_QUESTION_FIND] = { read_region, N_ ("@ x y width height words, from 0 to 1") },
  [RS_QUESTION_BASKETS] = { read_basket,
                            N_ ("> [picture] basket, under it + [picture] thing") },
  [RS_QUESTION_ODD] = { read_choice, N_ ("+ [picture] the odd one, - [picture] words") },
};

/**
 * rs_source_read_answer:
 * @source: a source
 * @file: of the story
 * @line: of the answer
 * @draft: the question, its kind and level known
 *
 * Adds the answer to @draft, or a fault to the log.
 */
void
rs_source_read_answer (RsSource *source,
                       const char *file,
                       const RsSourceLine *line,
                       RsQuestionDraft *draft)
{
  Reader reader = { source, file, line, draft };
  const char *rest;

  g_return_if_fail (source != NULL && line != NULL && draft != NULL);

  rest = line->text + 1;
  while (g_ascii_isspace (*rest))
    rest++;
  if (!kinds[draft->kind].read (&reader, *line->text, rest))
    rs_source_log_fault (rs_source_get_log (source), file, line->number,
                         _ ("“%s” is not understood; answers of this question are "
                            "written: %s"),
                         line->text, _ (kinds[draft->kind].mend));
}

static guint
count_right (const RsQuestionDraft *draft)
{
  guint count = 0;

  for (guint i = 0; i < draft->answers->len; i++)
    if (((const RsAnswerDraft *)g_ptr_array_index (draft->answers, i))->is_right)
      count++;

  return count;
}

static guint
count_side (const RsQuestionDraft *draft, int side, int pair)
{
  guint count = 0;

  for (guint i = 0; i < draft->answers->len; i++)
    {
      const RsAnswerDraft *answer = g_ptr_array_index (draft->answers, i);

      if (answer->side == side && (pair < 0 || answer->pair == pair))
        count++;
    }

  return count;
}

/* One right answer among at least two; «да» and «нет» where that is the question. */
static gboolean
is_choice_whole (const RsQuestionDraft *draft)
{
  return draft->answers->len >= 2 && count_right (draft) == 1;
}

static gboolean
is_truth_whole (const RsQuestionDraft *draft)
{
  const RsAnswerDraft *first, *second;

  if (draft->answers->len != 2 || count_right (draft) != 1)
    return FALSE;
  first = g_ptr_array_index (draft->answers, 0);
  second = g_ptr_array_index (draft->answers, 1);

  return (g_str_equal (first->text, "да") && g_str_equal (second->text, "нет"))
         || (g_str_equal (first->text, "нет") && g_str_equal (second->text, "да"));
}

/* Ranks 1, 2, 3 … each once. */
static gboolean
is_order_whole (const RsQuestionDraft *draft)
{
  for (guint rank = 1; rank <= draft->answers->len; rank++)
    if (count_side (draft, 0, (int)rank) != 1)
      return FALSE;

  return draft->answers->len >= 2;
}

static gboolean
are_baskets_whole (const RsQuestionDraft *draft)
{
  guint baskets = count_side (draft, 1, -1);

  for (guint basket = 1; basket <= baskets; basket++)
    if (count_side (draft, 0, (int)basket) == 0)
      return FALSE;

  return baskets >= 2;
}

/**
 * rs_source_check_answers:
 * @draft: a question with all its answers
 * @file: of the story
 * @line: of the question
 * @log: where a fault goes
 *
 * Looks whether the question can be played.
 */
void
rs_source_check_answers (const RsQuestionDraft *draft,
                         const char *file,
                         guint line,
                         RsSourceLog *log)
{
  gboolean whole = FALSE;
  const char *mend = NULL;

  switch (draft->kind)
    {
    case RS_QUESTION_TRUTH:
      whole = is_truth_whole (draft);
      mend = _ ("it needs two answers, the Russian words for yes and no, one with +");
      break;
    case RS_QUESTION_ORDER:
      whole = is_order_whole (draft);
      mend = _ ("it needs at least two answers, numbered 1, 2, 3 …");
      break;
    case RS_QUESTION_MATCH:
      whole = draft->answers->len >= 4;
      mend = _ ("it needs at least two lines of what belongs together");
      break;
    case RS_QUESTION_FIND:
      whole = draft->answers->len >= 1;
      mend = _ ("it needs at least one place on the picture");
      break;
    case RS_QUESTION_BASKETS:
      whole = are_baskets_whole (draft);
      mend = _ ("it needs at least two baskets with something under each");
      break;
    case RS_QUESTION_WORDS:
    case RS_QUESTION_PICTURE:
    case RS_QUESTION_ODD:
    default:
      whole = is_choice_whole (draft);
      mend = _ ("it needs at least two answers, exactly one of them with +");
      break;
    }

  if (!whole)
    rs_source_log_fault (log, file, line, _ ("the question cannot be played: %s"), mend);
}
