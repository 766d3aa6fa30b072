/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parser of .story files: a head of fields, tellings of cards, questions. */
#include "rs-source-story.h"

#include "rs-source-head.h"
#include "rs-source-question.h"
#include "rs-source-text.h"
#include "rs-story-draft.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FOLDER "stories"
#define ENDING ".story"
#define QUESTION "== question"

/* One file on its way. */
typedef struct
{
  RsSource *source;
  RsSourceLog *log;
  const char *file;
  GPtrArray *lines; /* RsSourceLine */
  RsStoryDraft *draft;
  char *id;
  GString *basis;
} Reader;

static const RsSourceLine *
get_line (Reader *reader, guint index)
{
  return g_ptr_array_index (reader->lines, index);
}

static gboolean
is_header (Reader *reader, guint index)
{
  return g_str_has_prefix (get_line (reader, index)->text, "==");
}

/* The index of the next `==` from @index on, or of the end. */
static guint
find_header (Reader *reader, guint index)
{
  while (index < reader->lines->len && !is_header (reader, index))
    index++;

  return index;
}

/* A line of a telling that is `[id]`: the id; `[]` is a card without a picture. */
static char *
parse_card_mark (const char *text)
{
  g_autofree char *id = NULL;

  if (*text != '[' || !g_str_has_suffix (text, "]"))
    return NULL;
  id = g_strndup (text + 1, strlen (text) - 2);

  return g_steal_pointer (&id);
}

static void
end_card (Reader *reader, RsCardDraft *card, guint line, GString *text)
{
  if (card == NULL)
    return;
  if (text->len == 0)
    rs_source_log_fault (reader->log, reader->file, line,
                         _ ("there is no text under this picture"));

  rs_card_draft_set_text (card, text->str);
  g_string_truncate (text, 0);
}

/* The cards between @start and @end of one telling. */
static void
read_cards (Reader *reader, RsTellingDraft *telling, guint start, guint end)
{
  g_autoptr (GString) text = g_string_new (NULL);
  RsCardDraft *card = NULL;
  guint card_line = 0;

  for (guint i = start; i < end; i++)
    {
      const RsSourceLine *line = get_line (reader, i);
      g_autofree char *photo = parse_card_mark (line->text);

      if (photo != NULL)
        {
          g_autofree char *uid = rs_source_refer (reader->source, "photo", photo,
                                                  reader->file, line->number);

          end_card (reader, card, card_line, text);
          card = rs_telling_draft_add_card (telling, uid);
          card_line = line->number;
        }
      else if (card != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", line->text);
      else
        rs_source_log_fault (reader->log, reader->file, line->number,
                             _ ("text before the first [picture]; write the id of a "
                                "picture above it"));
    }
  end_card (reader, card, card_line, text);
  if (card == NULL)
    rs_source_log_fault (reader->log, reader->file, get_line (reader, start - 1)->number,
                         _ ("a telling without cards; write [picture] and the text under "
                            "it"));
}

static gboolean
has_telling (const RsStoryDraft *draft, RsLevel level)
{
  for (guint i = 0; i < draft->tellings->len; i++)
    if (((RsTellingDraft *)g_ptr_array_index (draft->tellings, i))->level == level)
      return TRUE;

  return FALSE;
}

/* `== little` and what follows up to @end. */
static void
read_telling (Reader *reader, guint header, guint end)
{
  const RsSourceLine *line = get_line (reader, header);
  g_autofree char *name = g_strstrip (g_strdup (line->text + 2));
  RsLevel level;

  if (!rs_level_from_string (name, &level))
    rs_source_log_fault (reader->log, reader->file, line->number,
                         _ ("“%s” is no part of a story; there are == little, == school, "
                            "== adult and == question"),
                         name);
  else if (has_telling (reader->draft, level))
    rs_source_log_fault (reader->log, reader->file, line->number,
                         _ ("== %s is here twice; remove one"), name);
  else
    {
      RsTellingDraft *telling = rs_story_draft_add_telling (reader->draft, level);
      g_autofree char *path = g_strdup_printf (
          "story/%s/%s", reader->id != NULL ? reader->id : "", name);

      telling->uid = rs_source_derive (reader->source, path);
      read_cards (reader, telling, header + 1, end);
    }
}

static gboolean
is_question (Reader *reader, guint index)
{
  return g_str_has_prefix (get_line (reader, index)->text, QUESTION);
}

/* The head and the tellings: all that is one unit. */
static void
read_story (Reader *reader)
{
  guint end = find_header (reader, 0);

  reader->id = rs_source_parse_head (reader->source, reader->file, reader->lines, end,
                                     reader->draft);
  for (guint i = 0; i < end; i++)
    g_string_append_printf (reader->basis, "%s\n", get_line (reader, i)->text);

  for (guint start = end; start < reader->lines->len; start = end)
    {
      end = find_header (reader, start + 1);
      if (is_question (reader, start))
        continue;
      read_telling (reader, start, end);
      for (guint i = start; i < end; i++)
        g_string_append_printf (reader->basis, "%s\n", get_line (reader, i)->text);
    }

  if (reader->draft->tellings->len == 0)
    rs_source_log_fault (reader->log, reader->file, 0,
                         _ ("the story has no telling; write == little and cards"));
}

static void
read_questions (Reader *reader)
{
  int position = 0;
  guint end;

  for (guint start = find_header (reader, 0); start < reader->lines->len; start = end)
    {
      end = find_header (reader, start + 1);
      if (is_question (reader, start))
        rs_source_parse_question (reader->source, reader->file, reader->id, ++position,
                                  reader->lines, start, end);
    }
}

/**
 * rs_source_parse_story:
 * @source: a source whose themes and pictures have been read
 * @file: how to name the story's file in messages
 * @text: what is in it
 *
 * Adds the story and its questions to @source.
 */
void
rs_source_parse_story (RsSource *source, const char *file, const char *text)
{
  g_autoptr (GPtrArray) lines = NULL;
  g_autofree char *path = NULL;
  Reader reader = { .source = source, .file = file };
  RsSourceItem *item;

  g_return_if_fail (source != NULL && file != NULL && text != NULL);

  lines = rs_source_text_split_lines (text, "//");
  reader.log = rs_source_get_log (source);
  reader.lines = lines;
  reader.draft = rs_story_draft_new ();
  reader.basis = g_string_new (NULL);
  read_story (&reader);

  path = g_strconcat ("story/", reader.id != NULL ? reader.id : file, NULL);
  item = rs_source_add (source, RS_SOURCE_STORY, path, file, 1, reader.draft);
  item->basis = g_string_free (reader.basis, FALSE);
  if (reader.draft->title != NULL)
    rs_source_add_spoken (source, path, "title", reader.draft->title);

  if (reader.id != NULL)
    read_questions (&reader);
  g_free (reader.id);
}

static gint
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* The names of all stories, sorted so that every machine reads them in one order. */
static GPtrArray *
list_files (RsSource *source)
{
  g_autofree char *folder = g_build_filename (rs_source_get_folder (source), FOLDER,
                                              NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *files = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ENDING) && *name != '.')
      g_ptr_array_add (files, g_strconcat (FOLDER "/", name, NULL));
  g_ptr_array_sort (files, compare_names);

  return files;
}

/**
 * rs_source_read_stories:
 * @source: a source whose themes and pictures have been read
 *
 * Reads all files stories/….story.
 */
void
rs_source_read_stories (RsSource *source)
{
  g_autoptr (GPtrArray) files = list_files (source);

  for (guint i = 0; i < files->len; i++)
    {
      const char *file = g_ptr_array_index (files, i);
      g_autofree char *text = rs_source_text_read (rs_source_get_folder (source), file,
                                                   TRUE, rs_source_get_log (source));

      if (text != NULL)
        rs_source_parse_story (source, file, text);
    }
}
