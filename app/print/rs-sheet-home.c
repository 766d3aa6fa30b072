/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A story to take home: large words, a picture a card, something to talk about on the
   way and something to colour in. */
#include "rs-sheet-home.h"

#include "rs-sheet-colouring.h"
#include "rs-sheet-spread.h"
#include "rs-sheet-words.h"

#include <glib/gi18n-lib.h>

#define QUESTIONS 3
#define UNDER_PICTURE RS_SHEET_MM (3)
#define SPACE RS_SHEET_MM (4)

/** What differs from level to level. */
typedef struct
{
  RsSheetStyle style;
  double gap, least, most; /* mm: between cards; a picture's height */
} Look;

static const Look looks[] = {
  [RS_LEVEL_LITTLE] = { RS_SHEET_LITTLE, 9, 52, 98 },
  [RS_LEVEL_SCHOOL] = { RS_SHEET_SCHOOL, 8, 48, 75 },
  [RS_LEVEL_ADULT] = { RS_SHEET_ADULT, 7, 42, 60 },
};

static double
get_width (const RsSheetMaker *maker)
{
  return rs_sheet_paper_get_frame (maker->paper)->width;
}

/* Little ones meet each sentence on a line of its own, as on the screen. */
static char *
join_sentences (const RsCard *card, RsLevel level)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < card->sentences->len; i++)
    {
      const RsSentence *sentence = card->sentences->pdata[i];

      if (i > 0)
        g_string_append (text, level == RS_LEVEL_LITTLE ? "\n" : " ");
      g_string_append (text, sentence->text);
    }
  return g_strdup (text->str);
}

static void
add_title (const RsSheetMaker *maker, const RsStory *story, const RsTelling *telling)
{
  g_autofree char *reader = rs_sheet_words_reader (telling);
  g_autofree char *marks = rs_sheet_words_story (story);
  g_autofree char *line = reader != NULL ? g_strconcat (marks, " · ", reader, NULL)
                                         : g_strdup (marks);
  g_autoptr (PangoLayout) title = rs_sheet_type_set (maker->type, RS_SHEET_TITLE,
                                                     story->title, get_width (maker));
  g_autoptr (PangoLayout) note = rs_sheet_type_set (maker->type, RS_SHEET_BODY, line,
                                                    get_width (maker));
  RsSheetRow *row = rs_sheet_row_new (0);
  double y = rs_sheet_row_add_text (row, 0, 0, RS_SHEET_INK, title);

  rs_sheet_row_add_text (row, 0, y + RS_SHEET_MM (1), RS_SHEET_BARK, note);
  rs_sheet_column_add (maker->column, row);
}

/* @height: of the picture at most; it is as wide as its shape and the page let it. */
static void
add_card (const RsSheetMaker *maker,
          RsPhoto *photo,
          PangoLayout *words,
          double height,
          double gap)
{
  RsSheetRow *row = rs_sheet_row_new (gap);
  double page = rs_sheet_paper_get_frame (maker->paper)->height;
  double width = get_width (maker);
  double y = 0;

  if (photo != NULL)
    {
      double ratio = photo->width > 0 && photo->height > 0
                         ? (double)photo->width / photo->height
                         : 16.0 / 9;

      height = MIN (height, width / ratio);
      y = rs_sheet_row_add_picture (row, 0, 0, height * ratio, height, photo)
          + UNDER_PICTURE;
    }
  if (y + rs_sheet_type_measure (words, NULL) <= page)
    {
      rs_sheet_row_add_text (row, 0, y, RS_SHEET_INK, words);
      rs_sheet_column_add (maker->column, row);
      return;
    }
  row->keep = TRUE;
  rs_sheet_column_add (maker->column, row);
  rs_sheet_column_add_text (maker->column, 0, UNDER_PICTURE, FALSE, g_object_ref (words));
}

static void
add_page_of_cards (const RsSheetMaker *maker,
                   const RsTelling *telling,
                   GPtrArray *words,
                   const double *heights,
                   guint *next)
{
  const Look *look = &looks[telling->level];
  double page = rs_sheet_paper_get_frame (maker->paper)->height;
  double gap = RS_SHEET_MM (look->gap);
  double room = rs_sheet_column_get_room (maker->column);
  const RsSheetRoom places = { room, page, gap, RS_SHEET_MM (look->least),
                               RS_SHEET_MM (look->most) };
  double picture;
  guint n = rs_sheet_spread_count (&places, room - gap, heights + *next,
                                   words->len - *next, &picture);

  for (guint i = *next; i < *next + n; i++)
    {
      const RsCard *card = telling->cards->pdata[i];

      add_card (maker, card->photo, words->pdata[i], picture, gap);
    }
  *next += n;
  if (*next < words->len)
    rs_sheet_column_turn (maker->column);
}

static void
add_cards (const RsSheetMaker *maker, const RsTelling *telling)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree double *heights = g_new0 (double, telling->cards->len);
  guint next = 0;

  for (guint i = 0; i < telling->cards->len; i++)
    {
      g_autofree char *text = join_sentences (telling->cards->pdata[i], telling->level);
      PangoLayout *layout = rs_sheet_type_set (maker->type, looks[telling->level].style,
                                               text, get_width (maker));

      g_ptr_array_add (words, layout);
      heights[i] = rs_sheet_type_measure (layout, NULL) + UNDER_PICTURE;
    }
  while (next < words->len)
    add_page_of_cards (maker, telling, words, heights, &next);
}

/* What can be asked without anything to touch. */
static gboolean
can_be_asked (const RsQuestion *question)
{
  return question->kind == RS_QUESTION_WORDS || question->kind == RS_QUESTION_PICTURE
         || question->kind == RS_QUESTION_TRUTH;
}

/* On the screen a statement stands between «yes» and «no»; on paper it has to ask. */
static char *
make_prompt (const RsQuestion *question)
{
  if (question->kind == RS_QUESTION_TRUTH && !g_str_has_suffix (question->prompt, "?"))
    return g_strdup_printf (_ ("%s Is it true?"), question->prompt);
  return g_strdup (question->prompt);
}

static void
add_words (const RsSheetMaker *maker,
           RsSheetStyle style,
           double space,
           const char *mark,
           const char *text)
{
  PangoLayout *layout = mark != NULL ? rs_sheet_type_set_numbered (
                            maker->type, style, mark, text, get_width (maker))
                                     : rs_sheet_type_set (maker->type, style, text,
                                                          get_width (maker));

  rs_sheet_column_add_text (maker->column, 0, space, TRUE, layout);
}

static void
add_questions (const RsSheetMaker *maker, const RsStory *story, const RsTelling *telling)
{
  g_autoptr (GPtrArray) questions = rs_release_list_questions (maker->release, story->uid,
                                                               telling->level);
  const RsCard *last = telling->cards->pdata[telling->cards->len - 1];
  g_autofree char *look = join_sentences (last, RS_LEVEL_SCHOOL);
  RsSheetStyle style = looks[telling->level].style;
  guint n = 0;

  add_words (maker, RS_SHEET_TITLE, RS_SHEET_MM (11), NULL, _ ("For the walk home"));
  for (guint i = 0; i < questions->len && n < QUESTIONS; i++)
    {
      const RsQuestion *question = questions->pdata[i];
      g_autofree char *mark = NULL;
      g_autofree char *prompt = NULL;

      if (!can_be_asked (question))
        continue;
      mark = g_strdup_printf ("%u.", ++n);
      prompt = make_prompt (question);
      add_words (maker, style, SPACE, mark, prompt);
    }
  add_words (maker, style, SPACE, "•", look);
}

static void
add_name (const RsSheetMaker *maker, RsLevel level)
{
  g_autoptr (PangoLayout) layout = rs_sheet_type_set (maker->type, looks[level].style,
                                                      _ ("My name"), get_width (maker));
  RsSheetRow *row = rs_sheet_row_new (RS_SHEET_MM (12));
  double width;
  double height = rs_sheet_type_measure (layout, &width);

  rs_sheet_row_add_text (row, 0, 0, RS_SHEET_INK, layout);
  rs_sheet_row_add_rule (row, width + SPACE, height - RS_SHEET_MM (2),
                         get_width (maker) - width - SPACE, 0.8, NULL);
  rs_sheet_column_add (maker->column, row);
}

static void
add_sources (const RsSheetMaker *maker, const RsStory *story)
{
  if (story->sources->len == 0)
    return;
  add_words (maker, RS_SHEET_HEADING, RS_SHEET_MM (9), NULL, _ ("Sources"));
  for (guint i = 0; i < story->sources->len; i++)
    {
      const RsStoryProof *source = story->sources->pdata[i];
      g_autofree char *line = g_strdup_printf (
          "%s: %s", rs_sheet_words_confidence (source->confidence), source->text);

      rs_sheet_column_add_text (
          maker->column, 0, RS_SHEET_MM (1.5), FALSE,
          rs_sheet_type_set (maker->type, RS_SHEET_BODY, line, get_width (maker)));
    }
}

/**
 * rs_sheet_home_add_story:
 *
 * Adds the pages of one story at @level.
 */
void
rs_sheet_home_add_story (const RsSheetMaker *maker, const RsStory *story, RsLevel level)
{
  g_autoptr (RsTelling) telling = NULL;

  g_return_if_fail (maker != NULL && story != NULL);

  telling = rs_release_load_telling (maker->release, story->uid, level);
  if (telling == NULL)
    return;
  add_title (maker, story, telling);
  add_cards (maker, telling);
  if (level == RS_LEVEL_ADULT)
    add_sources (maker, story);
  else
    {
      add_questions (maker, story, telling);
      add_name (maker, level);
    }
  rs_sheet_column_end (maker->column);
  if (level != RS_LEVEL_ADULT && story->cover != NULL)
    rs_sheet_colouring_add (maker, story->cover);
}
