/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A question with its answers, to be read through. */
#include "rs-sheet-question.h"

#include "rs-sheet-words.h"

#include <glib/gi18n-lib.h>

#define PICTURE_WIDTH RS_SHEET_MM (50)
#define WORDS_LEFT RS_SHEET_MM (56)

#define TILES 3 /* answers side by side */
#define TILE_GAP RS_SHEET_MM (3)
#define RIGHT_FRAME 2.0 /* pt around the right one */
#define SPACE RS_SHEET_MM (1.5)

/* What belongs together: a pair, a basket and what goes into it; an order. */
static gboolean
is_grouped (RsQuestionKind kind)
{
  return kind == RS_QUESTION_ORDER || kind == RS_QUESTION_MATCH
         || kind == RS_QUESTION_BASKETS;
}

static void
append_word (GString *line, const char *before, const char *word)
{
  if (*word == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, before);
  g_string_append (line, word);
}

/* The answers that carry the number @pair; the basket, or the left side, first. */
static char *
describe_group (const RsQuestion *question, int pair)
{
  g_autoptr (GString) line = g_string_new (NULL);
  int first = question->kind == RS_QUESTION_BASKETS ? 1 : 0;
  const char *dash = " — ";

  for (int turn = 0; turn < 2; turn++)
    for (guint i = 0; i < question->answers->len; i++)
      {
        const RsAnswer *answer = question->answers->pdata[i];

        if (answer->pair != pair || (answer->side == first) != (turn == 0))
          continue;
        append_word (line, dash, answer->text);
        dash = turn == 0 ? " — " : ", ";
      }
  return line->len > 0 ? g_strdup (line->str) : NULL;
}

static char *
describe_groups (const RsQuestion *question)
{
  g_autoptr (GString) text = g_string_new (NULL);
  int last = 0;

  for (guint i = 0; i < question->answers->len; i++)
    last = MAX (last, ((const RsAnswer *)question->answers->pdata[i])->pair);
  for (int pair = 0; pair <= last; pair++)
    {
      g_autofree char *group = describe_group (question, pair);
      g_autofree char *line = NULL;

      if (group == NULL)
        continue;
      line = question->kind == RS_QUESTION_ORDER ? g_strdup_printf ("%d. %s", pair, group)
                                                 : g_strdup (group);
      append_word (text, "\n", line);
    }
  return g_strdup (text->str);
}

/**
 * rs_sheet_question_describe:
 *
 * Returns: (transfer full): its answers, a line each, the right one named
 */
char *
rs_sheet_question_describe (const RsQuestion *question)
{
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (question != NULL, NULL);

  if (is_grouped (question->kind))
    return describe_groups (question);
  text = g_string_new (NULL);
  for (guint i = 0; i < question->answers->len; i++)
    {
      const RsAnswer *answer = question->answers->pdata[i];
      g_autofree char *line = answer->is_right
                                  ? g_strdup_printf (_ ("+ %s (right)"), answer->text)
                                  : g_strdup_printf ("– %s", answer->text);

      append_word (text, "\n", line);
    }
  return g_strdup (text->str);
}

static double
add_part (const RsSheetMaker *maker,
          RsSheetRow *row,
          double y,
          RsSheetStyle style,
          RsSheetInk ink,
          const char *text)
{
  double width = rs_sheet_paper_get_frame (maker->paper)->width - WORDS_LEFT;
  g_autoptr (PangoLayout) layout = rs_sheet_type_set (maker->type, style, text, width);

  return rs_sheet_row_add_text (row, WORDS_LEFT, y, ink, layout) + SPACE;
}

static gboolean
has_tiles (const RsQuestion *question)
{
  for (guint i = 0; i < question->answers->len; i++)
    if (((const RsAnswer *)question->answers->pdata[i])->photo != NULL)
      return TRUE;
  return FALSE;
}

/* As high as the first of them; they are mostly of one shape. */
static double
find_tile_height (const RsQuestion *question, double width)
{
  for (guint i = 0; i < question->answers->len; i++)
    {
      const RsPhoto *photo = ((const RsAnswer *)question->answers->pdata[i])->photo;

      if (photo != NULL && photo->width > 0 && photo->height > 0)
        return MIN (width * photo->height / photo->width, width);
    }
  return width * 9 / 16;
}

/* The pictures that can be touched, the right one in a thick frame. */
static double
add_tiles (const RsSheetMaker *maker,
           RsSheetRow *row,
           double y,
           const RsQuestion *question)
{
  double width = (rs_sheet_paper_get_frame (maker->paper)->width - WORDS_LEFT
                  - (TILES - 1) * TILE_GAP)
                 / TILES;
  double height = find_tile_height (question, width);
  guint place = 0;
  double bottom = y;

  for (guint i = 0; i < question->answers->len; i++)
    {
      const RsAnswer *answer = question->answers->pdata[i];
      double x = WORDS_LEFT + (place % TILES) * (width + TILE_GAP);
      double top = y + (double)(place / TILES) * (height + TILE_GAP);

      if (answer->photo == NULL)
        continue;
      rs_sheet_row_add_picture (row, x, top, width, height, answer->photo);
      if (answer->is_right)
        rs_sheet_row_add_frame (row, x, top, width, height, RIGHT_FRAME);
      bottom = top + height;
      place++;
    }
  return bottom + SPACE;
}

/* What is to be found is shown where it is. */
static void
add_regions (RsSheetRow *row, double width, double height, const RsQuestion *question)
{
  if (question->kind != RS_QUESTION_FIND)
    return;
  for (guint i = 0; i < question->answers->len; i++)
    {
      const RsAnswer *answer = question->answers->pdata[i];

      rs_sheet_row_add_frame (row, answer->x * width, answer->y * height,
                              answer->width * width, answer->height * height,
                              RIGHT_FRAME);
    }
}

static void
add_photo (RsSheetRow *row, const RsQuestion *question)
{
  double height = PICTURE_WIDTH * 9 / 16;

  if (question->photo == NULL)
    return;
  if (question->photo->width > 0 && question->photo->height > 0)
    height = PICTURE_WIDTH * question->photo->height / question->photo->width;
  rs_sheet_row_add_picture (row, 0, 0, PICTURE_WIDTH, height, question->photo);
  add_regions (row, PICTURE_WIDTH, height, question);
}

/**
 * rs_sheet_question_add:
 * @number: from 1 in its story
 *
 * Adds a question with all its answers and its reason.
 */
void
rs_sheet_question_add (const RsSheetMaker *maker,
                       const RsQuestion *question,
                       guint number)
{
  g_autofree char *prompt = NULL;
  g_autofree char *answers = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *kind = NULL;
  RsSheetRow *row;
  double y;

  g_return_if_fail (maker != NULL && question != NULL);

  row = rs_sheet_row_new (RS_SHEET_MM (5));
  prompt = g_strdup_printf ("%u. %s", number, question->prompt);
  answers = rs_sheet_question_describe (question);
  reason = g_strdup_printf (_ ("Why: %s"), question->reason);
  kind = g_strdup_printf (question->is_scored ? "%s" : _ ("%s, without praise"),
                          rs_sheet_words_kind (question->kind));
  add_photo (row, question);
  y = add_part (maker, row, 0, RS_SHEET_STRONG, RS_SHEET_INK, prompt);
  y = add_part (maker, row, y - SPACE, RS_SHEET_SMALL, RS_SHEET_BARK, kind);
  if (has_tiles (question))
    y = add_tiles (maker, row, y, question);
  y = add_part (maker, row, y, RS_SHEET_BODY, RS_SHEET_INK, answers);
  add_part (maker, row, y, RS_SHEET_BODY, RS_SHEET_BARK, reason);
  rs_sheet_column_add (maker->column, row);
}
