/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A story to be read through with a pencil: all its words, numbered, with what stands
   behind them. */
#include "rs-sheet-reading.h"

#include "rs-sheet-question.h"
#include "rs-sheet-words.h"
#include "rs-text.h"

#include <glib/gi18n-lib.h>

#define PICTURE_WIDTH RS_SHEET_MM (50)
#define PICTURE_HIGHEST RS_SHEET_MM (60)
#define WORDS_LEFT RS_SHEET_MM (56)

#define CARD_SPACE RS_SHEET_MM (5)
#define PART_SPACE RS_SHEET_MM (8)
#define LINE_SPACE RS_SHEET_MM (1)
#define ABOUT_ROOM RS_SHEET_MM (40) /* that a description and a credit take at most */

static double
get_words_width (const RsSheetMaker *maker)
{
  return rs_sheet_paper_get_frame (maker->paper)->width - WORDS_LEFT;
}

/* Returns: where what is said by the way ends */
static double
add_note (const RsSheetMaker *maker,
          RsSheetRow *row,
          double x,
          double y,
          double width,
          const char *text)
{
  g_autoptr (PangoLayout) layout = NULL;

  if (text == NULL || *text == '\0')
    return y;
  layout = rs_sheet_type_set (maker->type, RS_SHEET_SMALL, text, width);
  return rs_sheet_row_add_text (row, x, y + LINE_SPACE, RS_SHEET_BARK, layout);
}

static double
find_height (const RsPhoto *photo)
{
  if (photo->width <= 0 || photo->height <= 0)
    return PICTURE_WIDTH * 9 / 16;
  return MIN (PICTURE_WIDTH * photo->height / photo->width, PICTURE_HIGHEST);
}

static void
add_picture (const RsSheetMaker *maker, RsSheetRow *row, RsPhoto *photo)
{
  double y;

  if (photo == NULL)
    return;
  y = rs_sheet_row_add_picture (row, 0, 0, PICTURE_WIDTH, find_height (photo), photo);
  add_note (maker, row, 0, y, PICTURE_WIDTH, photo->caption);
}

/* Where a picture is met first: what is said of it to who does not see it, and whose it
   is. */
static void
add_about (const RsSheetMaker *maker,
           RsSheetRow *row,
           double y,
           const RsPhoto *photo,
           GHashTable *met)
{
  g_autofree char *description = NULL;
  g_autofree char *credit = NULL;
  double width = get_words_width (maker);

  if (photo == NULL || !g_hash_table_add (met, g_strdup (photo->uid)))
    return;
  description = g_strdup_printf (_ ("Description: %s"), photo->description);
  credit = rs_sheet_words_credit (photo);
  if (*photo->description != '\0')
    y = add_note (maker, row, WORDS_LEFT, y, width, description);
  add_note (maker, row, WORDS_LEFT, y, width, credit);
}

/* A card that is higher than a page goes on on the next one, line by line. */
static RsSheetRow *
add_sentence (const RsSheetMaker *maker, RsSheetRow *row, double *y, PangoLayout *layout)
{
  double page = rs_sheet_paper_get_frame (maker->paper)->height;
  int n_lines = pango_layout_get_line_count (layout);

  if (*y + rs_sheet_type_measure (layout, NULL) <= page)
    {
      *y = rs_sheet_row_add_text (row, WORDS_LEFT, *y, RS_SHEET_INK, layout) + LINE_SPACE;
      return row;
    }
  for (int i = 0; i < n_lines; i++)
    {
      if (*y + rs_sheet_type_get_leading (RS_SHEET_BODY) > page)
        {
          rs_sheet_column_add (maker->column, row);
          row = rs_sheet_row_new (0);
          *y = 0;
        }
      *y = rs_sheet_row_add_lines (row, WORDS_LEFT, *y, RS_SHEET_INK, layout, i, 1);
    }
  *y += LINE_SPACE;
  return row;
}

static void
add_card (const RsSheetMaker *maker, const RsCard *card, GHashTable *met)
{
  RsSheetRow *row = rs_sheet_row_new (CARD_SPACE);
  double y = 0;

  add_picture (maker, row, card->photo);
  for (guint i = 0; i < card->sentences->len; i++)
    {
      const RsSentence *sentence = card->sentences->pdata[i];
      g_autofree char *number = g_strdup_printf ("%u", card->first_sentence + i + 1);
      g_autoptr (PangoLayout) layout = rs_sheet_type_set_numbered (
          maker->type, RS_SHEET_BODY, number, sentence->text, get_words_width (maker));

      row = add_sentence (maker, row, &y, layout);
    }
  if (y + ABOUT_ROOM > rs_sheet_paper_get_frame (maker->paper)->height)
    {
      rs_sheet_column_add (maker->column, row);
      row = rs_sheet_row_new (0);
      y = 0;
    }
  add_about (maker, row, y, card->photo, met);
  rs_sheet_column_add (maker->column, row);
}

static guint
count_words (const RsTelling *telling)
{
  guint count = 0;

  for (guint i = 0; i < telling->n_sentences; i++)
    count += rs_text_count_words (rs_telling_get_sentence (telling, i)->text);
  return count;
}

/* The words that begin a part of a story, with a rule above; stays with the part. */
static void
add_heading (const RsSheetMaker *maker, const char *title, const char *aside)
{
  double width = rs_sheet_paper_get_frame (maker->paper)->width;
  g_autoptr (PangoLayout) layout = rs_sheet_type_set (maker->type, RS_SHEET_HEADING,
                                                      title, width);
  RsSheetRow *row = rs_sheet_row_new (PART_SPACE);
  double top = RS_SHEET_MM (2);

  rs_sheet_row_add_rule (row, 0, 0, width, 0.8, NULL);
  rs_sheet_row_add_text (row, 0, top, RS_SHEET_INK, layout);
  if (aside != NULL)
    {
      g_autoptr (PangoLayout) note = rs_sheet_type_set (maker->type, RS_SHEET_SMALL,
                                                        aside, get_words_width (maker));

      pango_layout_set_alignment (note, PANGO_ALIGN_RIGHT);
      rs_sheet_row_add_text (row, WORDS_LEFT, top + 4, RS_SHEET_BARK, note);
    }
  row->keep = TRUE;
  rs_sheet_column_add (maker->column, row);
}

static void
add_telling (const RsSheetMaker *maker,
             const RsStory *story,
             RsLevel level,
             GHashTable *met)
{
  g_autoptr (RsTelling) telling = rs_release_load_telling (maker->release, story->uid,
                                                           level);
  g_autofree char *reader = NULL;
  g_autofree char *aside = NULL;

  if (telling == NULL)
    return;
  reader = rs_sheet_words_reader (telling);
  aside = g_strdup_printf (_ ("cards: %u, words: %u. %s"), telling->cards->len,
                           count_words (telling),
                           reader != NULL ? reader : _ ("Nobody reads it aloud yet"));
  add_heading (maker, rs_sheet_words_level (level), aside);
  for (guint i = 0; i < telling->cards->len; i++)
    add_card (maker, telling->cards->pdata[i], met);
}

static void
add_sources (const RsSheetMaker *maker, const RsStory *story)
{
  if (story->sources->len == 0)
    return;
  add_heading (maker, _ ("Sources"), NULL);
  for (guint i = 0; i < story->sources->len; i++)
    {
      const RsStoryProof *source = story->sources->pdata[i];
      g_autofree char *line = g_strdup_printf (
          "%s: %s", rs_sheet_words_confidence (source->confidence), source->text);

      rs_sheet_column_add_text (
          maker->column, 0, RS_SHEET_MM (1.5), FALSE,
          rs_sheet_type_set (maker->type, RS_SHEET_BODY, line,
                             rs_sheet_paper_get_frame (maker->paper)->width));
    }
}

static void
add_questions (const RsSheetMaker *maker, const RsStory *story)
{
  guint number = 0;

  for (RsLevel level = RS_LEVEL_LITTLE; level < RS_LEVEL_ADULT; level++)
    {
      g_autoptr (GPtrArray) questions = rs_release_list_questions (maker->release,
                                                                   story->uid, level);

      if (questions->len > 0)
        add_heading (maker, _ ("Questions"), rs_sheet_words_level (level));
      for (guint i = 0; i < questions->len; i++)
        rs_sheet_question_add (maker, questions->pdata[i], ++number);
    }
}

static void
add_title (const RsSheetMaker *maker, const RsStory *story)
{
  g_autofree char *marks = rs_sheet_words_story (story);
  RsSheetRow *row = rs_sheet_row_new (0);
  double left = story->cover != NULL ? WORDS_LEFT : 0;
  double width = rs_sheet_paper_get_frame (maker->paper)->width - left;
  g_autoptr (PangoLayout) title = rs_sheet_type_set (maker->type, RS_SHEET_TITLE,
                                                     story->title, width);
  g_autoptr (PangoLayout) line = rs_sheet_type_set (maker->type, RS_SHEET_BODY, marks,
                                                    width);
  double y;

  if (story->cover != NULL)
    rs_sheet_row_add_picture (row, 0, 0, PICTURE_WIDTH, find_height (story->cover),
                              story->cover);
  y = rs_sheet_row_add_text (row, left, 0, RS_SHEET_INK, title);
  rs_sheet_row_add_text (row, left, y + RS_SHEET_MM (2), RS_SHEET_BARK, line);
  row->keep = TRUE;
  rs_sheet_column_add (maker->column, row);
}

/**
 * rs_sheet_reading_add_story:
 *
 * Adds all that visitors see and hear of a story, at every level.
 */
void
rs_sheet_reading_add_story (const RsSheetMaker *maker, const RsStory *story)
{
  g_autoptr (GHashTable) met = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                      NULL);

  g_return_if_fail (maker != NULL && story != NULL);

  add_title (maker, story);
  for (guint level = 0; level < RS_N_LEVELS; level++)
    add_telling (maker, story, (RsLevel)level, met);
  add_sources (maker, story);
  add_questions (maker, story);
  rs_sheet_column_end (maker->column);
}
