/* SPDX-License-Identifier: GPL-3.0-or-later */
/* voices/narrations.tsv and voices/labels.tsv: who reads what, and where it is heard. */
#include "rs-source-voices.h"

#include "rs-digest.h"
#include "rs-narration-draft.h"
#include "rs-source-rows.h"
#include "rs-source-text.h"
#include "rs-story-draft.h"
#include "rs-text.h"
#include "rs-voice-draft.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FOLDER "voices"
#define NARRATIONS FOLDER "/narrations.tsv"
#define LABELS FOLDER "/labels.tsv"

#define INTERFACE "ui:" /* begins the owner of a voice of the program's own words */

#define MAX_DURATION (60 * 60 * 1000) /* ms */

enum
{
  NARRATION_PATH,
  NARRATION_NARRATOR,
  NARRATION_FILE,
  NARRATION_DURATION,
  NARRATION_TIMES,
  N_NARRATION_COLUMNS,
};

enum
{
  LABEL_OWNER,
  LABEL_FIELD,
  LABEL_DIGEST,
  LABEL_FILE,
  LABEL_DURATION,
  LABEL_NARRATOR,
  N_LABEL_COLUMNS,
};

/* One row on its way. */
typedef struct
{
  RsSource *source;
  RsSourceLog *log;
  const char *file;
  const RsSourceRow *row;
} Reader;

static gint64
read_duration (Reader *reader, const char *text)
{
  gint64 duration = 0;

  if (!g_ascii_string_to_signed (text, 10, 1, MAX_DURATION, &duration, NULL))
    rs_source_log_fault (reader->log, reader->file, reader->row->line,
                         _ ("“%s” is no duration in milliseconds"), text);

  return duration;
}

/* Notes which sound the item plays. */
static void
read_sound (Reader *reader, const char *name, RsSourceItem *item)
{
  g_autofree char *relative = g_build_filename (FOLDER, name, NULL);
  g_autofree char *path = rs_source_text_find_file (rs_source_get_folder (reader->source),
                                                    relative);

  if (path == NULL)
    rs_source_log_fault (reader->log, reader->file, reader->row->line,
                         _ ("there is no file “%s” in the source"), relative);
  item->media = g_steal_pointer (&relative);
}

static char *
read_narrator (Reader *reader, const char *id)
{
  char *uid = rs_source_refer (reader->source, "narrator", id, reader->file,
                               reader->row->line);

  if (*id == '\0')
    rs_source_log_fault (reader->log, reader->file, reader->row->line,
                         _ ("nobody is named as the narrator"));

  return uid;
}

/* The telling that `story/mamont/little` names, or NULL. */
static const RsTellingDraft *
find_telling (RsSource *source, const char *path)
{
  const char *slash = strrchr (path, '/');
  g_autofree char *story = slash != NULL ? g_strndup (path, (gsize)(slash - path)) : NULL;
  const RsSourceItem *item = story != NULL ? rs_source_find_item (source, story) : NULL;
  const RsStoryDraft *draft;
  RsLevel level;

  if (item == NULL || item->kind != RS_SOURCE_STORY
      || !rs_level_from_string (slash + 1, &level))
    return NULL;

  draft = item->draft;
  for (guint i = 0; i < draft->tellings->len; i++)
    {
      const RsTellingDraft *telling = g_ptr_array_index (draft->tellings, i);

      if (telling->level == level)
        return telling;
    }

  return NULL;
}

/* `0-2280:24e2…`: adds it to the draft; FALSE if it is not written so. */
static gboolean
read_time (RsNarrationDraft *draft, const char *text, gint64 *heard)
{
  g_auto (GStrv) parts = g_strsplit_set (text, "-:", 0);
  gint64 start = 0;
  gint64 end = 0;

  if (g_strv_length (parts) != 3
      || !g_ascii_string_to_signed (parts[0], 10, *heard, MAX_DURATION, &start, NULL)
      || !g_ascii_string_to_signed (parts[1], 10, start + 1, MAX_DURATION, &end, NULL)
      || !rs_digest_is_valid (parts[2]))
    return FALSE;

  rs_narration_draft_add_reading (draft, parts[2], start, end);
  *heard = end;
  return TRUE;
}

static void
read_times (Reader *reader, RsNarrationDraft *draft)
{
  g_auto (GStrv) times = g_strsplit (reader->row->cells[NARRATION_TIMES], " ", 0);
  gint64 heard = 0;

  for (char **time = times; *time != NULL; time++)
    if (**time != '\0' && !read_time (draft, *time, &heard))
      rs_source_log_fault (reader->log, reader->file, reader->row->line,
                           _ ("“%s” is no time of a sentence: start-end:digest, each "
                              "after the one before"),
                           *time);
  if (heard > draft->duration)
    rs_source_log_fault (reader->log, reader->file, reader->row->line,
                         _ ("the last sentence ends after the recording does"));
}

static gboolean
has_reading (const RsNarrationDraft *draft, const char *digest)
{
  for (guint i = 0; i < draft->readings->len; i++)
    {
      const RsReadingDraft *reading = g_ptr_array_index (draft->readings, i);

      if (g_str_equal (reading->digest, digest))
        return TRUE;
    }

  return FALSE;
}

/* Says which sentences of the telling this voice does not read as they are now. */
static void
advise_retake (Reader *reader,
               const RsNarrationDraft *draft,
               const RsTellingDraft *telling)
{
  for (guint i = 0; i < telling->cards->len; i++)
    {
      const RsCardDraft *card = g_ptr_array_index (telling->cards, i);

      for (guint j = 0; j < card->sentences->len; j++)
        {
          const char *text = g_ptr_array_index (card->sentences, j);
          g_autofree char *digest = rs_text_digest (text);

          if (!has_reading (draft, digest))
            rs_source_log_advice (reader->log, reader->file, reader->row->line,
                                  _ ("to be read again in %s: “%s”"),
                                  reader->row->cells[NARRATION_PATH], text);
        }
    }
}

static void
read_narration (Reader *reader, GHashTable *positions)
{
  char **cells = reader->row->cells;
  const char *path = cells[NARRATION_PATH];
  const RsTellingDraft *telling = find_telling (reader->source, path);
  int position = GPOINTER_TO_INT (g_hash_table_lookup (positions, path)) + 1;
  g_autofree char *own_path = g_strconcat ("narration/", path, "/",
                                           cells[NARRATION_NARRATOR], NULL);
  RsNarrationDraft *draft;
  RsSourceItem *item;

  if (telling == NULL)
    {
      rs_source_log_advice (reader->log, reader->file, reader->row->line,
                            _ ("there is no telling “%s”: this voice is left out"), path);
      return;
    }
  g_hash_table_insert (positions, (gpointer)path, GINT_TO_POINTER (position));

  draft = rs_narration_draft_new ();
  draft->telling_uid = rs_source_derive (reader->source, path);
  draft->narrator_uid = read_narrator (reader, cells[NARRATION_NARRATOR]);
  draft->position = position;
  draft->state = RS_NARRATION_APPROVED;
  draft->duration = read_duration (reader, cells[NARRATION_DURATION]);
  read_times (reader, draft);
  advise_retake (reader, draft, telling);

  item = rs_source_add (reader->source, RS_SOURCE_NARRATION, own_path, reader->file,
                        reader->row->line, draft);
  item->basis = g_strdup_printf ("%d %s", position, cells[NARRATION_TIMES]);
  read_sound (reader, cells[NARRATION_FILE], item);
}

/* Reads a table with @n_columns, each row by @read_row. */
static void
read_rows (RsSource *source,
           const char *file,
           GPtrArray *rows,
           void (*read_row) (Reader *reader, GHashTable *seen))
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rows->len; i++)
    {
      Reader reader = { source, rs_source_get_log (source), file,
                        g_ptr_array_index (rows, i) };

      read_row (&reader, seen);
    }
}

/**
 * rs_source_parse_narrations:
 * @source: a source whose narrators and stories have been read
 * @file: how to name the table in messages
 * @text: its text
 *
 * Adds the voices that read tellings to @source.
 */
void
rs_source_parse_narrations (RsSource *source, const char *file, const char *text)
{
  g_autoptr (GPtrArray) rows = rs_source_rows_parse (file, text, N_NARRATION_COLUMNS,
                                                     rs_source_get_log (source));

  read_rows (source, file, rows, read_narration);
}

/**
 * rs_source_read_narrations:
 * @source: a source whose narrators and stories have been read
 *
 * Reads voices/narrations.tsv, which may be missing.
 */
void
rs_source_read_narrations (RsSource *source)
{
  g_autofree char *text = rs_source_text_read (rs_source_get_folder (source), NARRATIONS,
                                               FALSE, rs_source_get_log (source));

  if (text != NULL)
    rs_source_parse_narrations (source, NARRATIONS, text);
}

/* The words that the label says now, or "" if they are not those that were read. */
static char *
find_words (Reader *reader, const char *owner, const char *field, const char *digest)
{
  const char *words = rs_source_find_spoken (reader->source, owner, field);
  g_autofree char *now = words != NULL ? rs_text_digest (words) : NULL;

  if (words == NULL || g_str_equal (now, digest))
    return g_strdup (words != NULL ? words : "");

  rs_source_log_advice (reader->log, reader->file, reader->row->line,
                        _ ("to be read again in %s: “%s”"), owner, words);
  return g_strdup ("");
}

static void
read_label (Reader *reader, GHashTable *unused)
{
  char **cells = reader->row->cells;
  const char *owner = cells[LABEL_OWNER];
  const char *field = cells[LABEL_FIELD];
  gboolean is_interface = g_str_has_prefix (owner, INTERFACE);
  g_autofree char *own_path = g_strconcat ("voice/", owner, "/", field, NULL);
  RsVoiceDraft *draft;
  RsSourceItem *item;

  if (!is_interface && rs_source_find_spoken (reader->source, owner, field) == NULL)
    {
      rs_source_log_advice (reader->log, reader->file, reader->row->line,
                            _ ("nothing is said in “%s” of %s: this voice is left out"),
                            field, owner);
      return;
    }
  if (!rs_digest_is_valid (cells[LABEL_DIGEST]))
    rs_source_log_fault (reader->log, reader->file, reader->row->line,
                         _ ("“%s” is no digest of words"), cells[LABEL_DIGEST]);

  draft = rs_voice_draft_new ();
  draft->owner = is_interface ? g_strdup (owner)
                              : rs_source_derive (reader->source, owner);
  draft->field = g_strdup (field);
  draft->text = find_words (reader, owner, field, cells[LABEL_DIGEST]);
  draft->text_digest = g_strdup (cells[LABEL_DIGEST]);
  draft->narrator_uid = read_narrator (reader, cells[LABEL_NARRATOR]);
  draft->duration = read_duration (reader, cells[LABEL_DURATION]);

  item = rs_source_add (reader->source, RS_SOURCE_VOICE, own_path, reader->file,
                        reader->row->line, draft);
  item->basis = g_strjoin ("\n", cells[LABEL_DIGEST], cells[LABEL_NARRATOR], NULL);
  read_sound (reader, cells[LABEL_FILE], item);
}

/**
 * rs_source_parse_voices:
 * @source: a source of which all else has been read
 * @file: how to name the table in messages
 * @text: its text
 *
 * Adds the voices of titles, questions and pictures to @source.
 */
void
rs_source_parse_voices (RsSource *source, const char *file, const char *text)
{
  g_autoptr (GPtrArray) rows = rs_source_rows_parse (file, text, N_LABEL_COLUMNS,
                                                     rs_source_get_log (source));

  read_rows (source, file, rows, read_label);
}

/**
 * rs_source_read_voices:
 * @source: a source of which all else has been read
 *
 * Reads voices/labels.tsv, which may be missing.
 */
void
rs_source_read_voices (RsSource *source)
{
  g_autofree char *text = rs_source_text_read (rs_source_get_folder (source), LABELS,
                                               FALSE, rs_source_get_log (source));

  if (text != NULL)
    rs_source_parse_voices (source, LABELS, text);
}
