/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parser of one `== question` of a .story file: its prompt and reason. */
#include "rs-source-question.h"

#include "rs-question-draft.h"
#include "rs-source-answer.h"
#include "rs-source-text.h"
#include "rs-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* `== question KIND LEVEL id` into @draft; the id, or NULL with a fault. */
static char *
read_header (RsSource *source,
             const char *file,
             const RsSourceLine *line,
             RsQuestionDraft *draft)
{
  RsSourceLog *log = rs_source_get_log (source);
  g_auto (GStrv) words = g_strsplit_set (line->text, " \t", 0);
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  const char *kind, *level, *id;

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0')
      g_ptr_array_add (parts, *word);
  if (parts->len != 5)
    {
      rs_source_log_fault (log, file, line->number,
                           _ ("a question begins with == question KIND LEVEL ID"));
      return NULL;
    }

  kind = g_ptr_array_index (parts, 2);
  level = g_ptr_array_index (parts, 3);
  id = g_ptr_array_index (parts, 4);
  if (!rs_question_kind_from_string (kind, &draft->kind))
    rs_source_log_fault (log, file, line->number,
                         _ ("“%s” is no kind of question; there are words, picture, "
                            "truth, order, match, find, baskets and odd"),
                         kind);
  else if (!rs_level_from_string (level, &draft->level) || draft->level == RS_LEVEL_ADULT)
    rs_source_log_fault (
        log, file, line->number,
        _ ("“%s” is no level of a question; there are little and school"), level);
  else if (!rs_source_text_is_id (id))
    rs_source_log_fault (log, file, line->number,
                         _ ("“%s” cannot be an id: use small Latin letters, digits and "
                            "hyphens"),
                         id);
  else
    return g_strdup (id);

  return NULL;
}

/* What a line says after @mark, if it begins with it: `? Что осталось?` */
static const char *
skip_mark (const RsSourceLine *line, const char *mark)
{
  const char *rest;

  if (!g_str_has_prefix (line->text, mark))
    return NULL;
  rest = line->text + strlen (mark);
  while (g_ascii_isspace (*rest))
    rest++;

  return rest;
}

static void
set_once (RsSource *source,
          const char *file,
          const RsSourceLine *line,
          char **place,
          const char *text)
{
  if (*place != NULL)
    rs_source_log_fault (rs_source_get_log (source), file, line->number,
                         _ ("this is said twice of one question; remove one"));
  g_free (*place);
  *place = rs_text_normalize (text);
}

static void
read_score (RsSource *source,
            const char *file,
            const RsSourceLine *line,
            const char *text,
            RsQuestionDraft *draft)
{
  draft->is_scored = !g_str_equal (text, "no");
  if (draft->is_scored && !g_str_equal (text, "yes"))
    rs_source_log_fault (rs_source_get_log (source), file, line->number,
                         _ ("“%s” must be %s, not “%s”"), "score", _ ("yes or no"), text);
}

/* A line that is no answer; FALSE if it is none of these. */
static gboolean
read_line (RsSource *source,
           const char *file,
           const RsSourceLine *line,
           RsQuestionDraft *draft)
{
  const char *rest;

  if ((rest = skip_mark (line, "?")) != NULL)
    set_once (source, file, line, &draft->prompt, rest);
  else if ((rest = skip_mark (line, "!")) != NULL)
    set_once (source, file, line, &draft->reason, rest);
  else if ((rest = skip_mark (line, "photo:")) != NULL)
    {
      g_free (draft->photo_uid);
      draft->photo_uid = rs_source_refer (source, "photo", rest, file, line->number);
    }
  else if ((rest = skip_mark (line, "score:")) != NULL)
    read_score (source, file, line, rest, draft);
  else
    return FALSE;

  return TRUE;
}

static void
check (RsSource *source, const char *file, guint line, RsQuestionDraft *draft)
{
  RsSourceLog *log = rs_source_get_log (source);

  if (draft->prompt == NULL || *draft->prompt == '\0')
    rs_source_log_fault (log, file, line, _ ("the question is not asked; write ? …"));
  if (draft->reason == NULL || *draft->reason == '\0')
    rs_source_log_fault (log, file, line, _ ("the question has no short why; write ! …"));
  if (draft->kind == RS_QUESTION_FIND && draft->photo_uid == NULL)
    rs_source_log_fault (log, file, line,
                         _ ("there is no picture to find it in; write photo: …"));
  rs_source_check_answers (draft, file, line, log);
}

/* Says to the source what is heard of the question. */
static void
add_spoken (RsSource *source, const char *id, const char *path, RsQuestionDraft *draft)
{
  if (draft->prompt != NULL)
    rs_source_add_spoken (source, path, "prompt", draft->prompt);
  if (draft->reason != NULL)
    rs_source_add_spoken (source, path, "reason", draft->reason);

  for (guint i = 0; i < draft->answers->len; i++)
    {
      RsAnswerDraft *answer = g_ptr_array_index (draft->answers, i);
      g_autofree char *answer_path = g_strdup_printf ("answer/%s/%u", id, i + 1);

      answer->uid = rs_source_derive (source, answer_path);
      rs_source_add_spoken (source, answer_path, "text", answer->text);
    }
}

/* All that the source says of the question, for its fingerprint. */
static char *
describe (const char *story_id, int position, GPtrArray *lines, guint start, guint end)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s %d\n", story_id, position);
  for (guint i = start; i < end; i++)
    g_string_append_printf (text, "%s\n",
                            ((RsSourceLine *)g_ptr_array_index (lines, i))->text);

  return g_string_free (text, FALSE);
}

/**
 * rs_source_parse_question:
 * @source: a source whose pictures have been read
 * @file: of the story
 * @story_id: of the story
 * @position: of the question in its story, from 1
 * @lines: (element-type RsSourceLine): of the story
 * @start: index of the line `== question …`
 * @end: index after the last line of the question
 *
 * Adds the question to @source.
 */
void
rs_source_parse_question (RsSource *source,
                          const char *file,
                          const char *story_id,
                          int position,
                          GPtrArray *lines,
                          guint start,
                          guint end)
{
  const RsSourceLine *header = g_ptr_array_index (lines, start);
  RsQuestionDraft *draft = rs_question_draft_new ();
  g_autofree char *id = read_header (source, file, header, draft);
  g_autofree char *story = g_strconcat ("story/", story_id, NULL);
  g_autofree char *path = NULL;
  RsSourceItem *item;

  if (id == NULL)
    {
      rs_question_draft_free (draft);
      return;
    }
  draft->story_uid = rs_source_derive (source, story);
  draft->position = position;
  draft->is_scored = TRUE;
  for (guint i = start + 1; i < end; i++)
    {
      const RsSourceLine *line = g_ptr_array_index (lines, i);

      if (!read_line (source, file, line, draft))
        rs_source_read_answer (source, file, line, draft);
    }
  check (source, file, header->number, draft);

  path = g_strconcat ("question/", id, NULL);
  item = rs_source_add (source, RS_SOURCE_QUESTION, path, file, header->number, draft);
  item->basis = describe (story_id, position, lines, start, end);
  add_spoken (source, id, path, draft);
}
