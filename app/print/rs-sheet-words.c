/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said on paper about stories, in a grown-up's words. */
#include "rs-sheet-words.h"

#include <glib/gi18n-lib.h>

#define SEPARATOR " · "

/**
 * rs_sheet_words_level:
 *
 * Returns: (transfer none): for whom a telling is
 */
const char *
rs_sheet_words_level (RsLevel level)
{
  switch (level)
    {
    case RS_LEVEL_LITTLE:
      return _ ("For the little ones");
    case RS_LEVEL_SCHOOL:
      return _ ("For pupils");
    case RS_LEVEL_ADULT:
    default:
      return _ ("More, for grown-ups");
    }
}

/**
 * rs_sheet_words_confidence:
 *
 * Returns: (transfer none): how sure a fact is
 */
const char *
rs_sheet_words_confidence (RsConfidence confidence)
{
  switch (confidence)
    {
    case RS_CONFIDENCE_EXACT:
      return _ ("certain");
    case RS_CONFIDENCE_SINGLE:
      return _ ("by one source");
    case RS_CONFIDENCE_TOLD:
    default:
      return _ ("so people tell");
    }
}

/**
 * rs_sheet_words_kind:
 *
 * Returns: (transfer none): how a question is asked
 */
const char *
rs_sheet_words_kind (RsQuestionKind kind)
{
  switch (kind)
    {
    case RS_QUESTION_PICTURE:
      return _ ("choose a picture");
    case RS_QUESTION_TRUTH:
      return _ ("true or not");
    case RS_QUESTION_ORDER:
      return _ ("put in order");
    case RS_QUESTION_MATCH:
      return _ ("find pairs");
    case RS_QUESTION_FIND:
      return _ ("find in the picture");
    case RS_QUESTION_BASKETS:
      return _ ("sort into baskets");
    case RS_QUESTION_ODD:
      return _ ("the odd one out");
    case RS_QUESTION_WORDS:
    default:
      return _ ("choose an answer");
    }
}

/**
 * rs_sheet_words_reader:
 *
 * Returns: (transfer full) (nullable): who reads it aloud in the museum; %NULL: nobody
 */
char *
rs_sheet_words_reader (const RsTelling *telling)
{
  const RsNarration *narration;

  g_return_val_if_fail (telling != NULL, NULL);

  if (telling->narrations->len == 0)
    return NULL;
  narration = telling->narrations->pdata[0];
  if (narration->kind == RS_VOICE_COMPUTER)
    return g_strdup (_ ("Read by the computer"));
  return g_strdup_printf (_ ("Read by: %s"), narration->narrator_name);
}

static void
append (GString *line, const char *word)
{
  if (word == NULL || *word == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, SEPARATOR);
  g_string_append (line, word);
}

/**
 * rs_sheet_words_story:
 *
 * Returns: (transfer full): its marks, place and time on one line
 */
char *
rs_sheet_words_story (const RsStory *story)
{
  g_autofree char *age = NULL;
  GString *line;

  g_return_val_if_fail (story != NULL, NULL);

  line = g_string_new (NULL);
  age = g_strdup_printf ("%d+", story->age);
  append (line, age);
  append (line, story->is_sample ? _ ("sample") : NULL);
  append (line, story->is_legend ? _ ("so people tell") : NULL);
  append (line, story->is_stub ? _ ("still to be written") : NULL);
  append (line, story->place_text);
  append (line, story->time_text);
  return g_string_free (line, FALSE);
}

/**
 * rs_sheet_words_credit:
 *
 * Returns: (transfer full): whose picture it is, of what year, from where; may be empty
 */
char *
rs_sheet_words_credit (const RsPhoto *photo)
{
  GString *line;

  g_return_val_if_fail (photo != NULL, NULL);

  line = g_string_new (NULL);
  append (line, photo->author);
  append (line, photo->year);
  append (line, photo->source);
  return g_string_free (line, FALSE);
}

/**
 * rs_sheet_words_day:
 * @iso_day: `2026-05-09`
 *
 * Returns: (transfer full): `09.05.2026`
 */
char *
rs_sheet_words_day (const char *iso_day)
{
  g_auto (GStrv) parts = g_strsplit (iso_day, "-", 3);

  if (g_strv_length (parts) < 3)
    return g_strdup (iso_day);
  return g_strconcat (parts[2], ".", parts[1], ".", parts[0], NULL);
}
