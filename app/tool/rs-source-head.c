/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parser of the head of a .story file: its title and its fields. */
#include "rs-source-head.h"

#include "rs-clock.h"
#include "rs-source-text.h"
#include "rs-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_ORDER 1000000

/* One head on its way. */
typedef struct
{
  RsSource *source;
  RsSourceLog *log;
  const char *file;
  RsStoryDraft *draft;
  char *id;
  guint told; /* bits of the fields that were there, see below */
} Reader;

typedef gboolean (*ReadField) (Reader *reader,
                               const RsSourceLine *line,
                               const char *value);

/**
 * Field:
 * @read: FALSE if the value cannot be
 * @mend: what it must be
 */
typedef struct
{
  const char *key;
  ReadField read;
  gboolean required;
  const char *mend;
} Field;

static gboolean
read_id (Reader *reader, const RsSourceLine *line, const char *value)
{
  g_free (reader->id);
  reader->id = g_strdup (value);

  return rs_source_text_is_id (value);
}

static gboolean
read_section (Reader *reader, const RsSourceLine *line, const char *value)
{
  reader->draft->section_uid = rs_source_refer (reader->source, "section", value,
                                                reader->file, line->number);
  return TRUE;
}

static gboolean
read_order (Reader *reader, const RsSourceLine *line, const char *value)
{
  gint64 order = 0;

  if (!g_ascii_string_to_signed (value, 10, 0, MAX_ORDER, &order, NULL))
    return FALSE;

  reader->draft->position = (int)order;
  return TRUE;
}

static gboolean
read_age (Reader *reader, const RsSourceLine *line, const char *value)
{
  static const char *const ages[] = { "0", "6", "12", NULL };

  if (!g_strv_contains (ages, value))
    return FALSE;

  reader->draft->age = (int)g_ascii_strtoll (value, NULL, 10);
  return TRUE;
}

static gboolean
read_cover (Reader *reader, const RsSourceLine *line, const char *value)
{
  reader->draft->cover_uid = rs_source_refer (reader->source, "photo", value,
                                              reader->file, line->number);
  return TRUE;
}

static gboolean
read_place (Reader *reader, const RsSourceLine *line, const char *value)
{
  reader->draft->place_text = rs_text_normalize (value);
  return TRUE;
}

static gboolean
read_time (Reader *reader, const RsSourceLine *line, const char *value)
{
  reader->draft->time_text = rs_text_normalize (value);
  return TRUE;
}

static gboolean
read_from (Reader *reader, const RsSourceLine *line, const char *value)
{
  reader->draft->shown_from = g_strdup (value);
  return rs_clock_is_date (value);
}

static gboolean
read_until (Reader *reader, const RsSourceLine *line, const char *value)
{
  reader->draft->shown_until = g_strdup (value);
  return rs_clock_is_date (value);
}

/* `exact | Скелет мамонта в музее (F49)` */
static gboolean
read_source (Reader *reader, const RsSourceLine *line, const char *value)
{
  g_auto (GStrv) parts = g_strsplit (value, "|", 2);
  g_autofree char *text = NULL;
  RsConfidence confidence;

  if (g_strv_length (parts) != 2
      || !rs_confidence_from_string (g_strstrip (parts[0]), &confidence))
    return FALSE;
  text = rs_text_normalize (parts[1]);
  if (*text == '\0')
    return FALSE;

  rs_story_draft_add_source (reader->draft, text, confidence);
  return TRUE;
}

static gboolean
read_yes (const char *value, gboolean *flag)
{
  *flag = g_str_equal (value, "yes");

  return *flag || g_str_equal (value, "no");
}

static gboolean
read_legend (Reader *reader, const RsSourceLine *line, const char *value)
{
  return read_yes (value, &reader->draft->is_legend);
}

static gboolean
read_sample (Reader *reader, const RsSourceLine *line, const char *value)
{
  return read_yes (value, &reader->draft->is_sample);
}

static gboolean
read_stub (Reader *reader, const RsSourceLine *line, const char *value)
{
  return read_yes (value, &reader->draft->is_stub);
}

static gboolean
read_locked (Reader *reader, const RsSourceLine *line, const char *value)
{
  return read_yes (value, &reader->draft->is_locked);
}

static const Field fields[] = {
  { "id", read_id, TRUE, N_ ("small Latin letters, digits and hyphens") },
  { "section", read_section, TRUE, N_ ("the id of a theme") },
  { "order", read_order, TRUE, N_ ("a whole number from 0") },
  { "age", read_age, TRUE, N_ ("0, 6 or 12") },
  { "cover", read_cover, TRUE, N_ ("the id of a picture") },
  { "place", read_place, FALSE, NULL },
  { "time", read_time, FALSE, NULL },
  { "from", read_from, FALSE, N_ ("a day, such as 2026-05-09") },
  { "until", read_until, FALSE, N_ ("a day, such as 2026-05-09") },
  { "source", read_source, FALSE,
    N_ ("exact, single or told, then | and where the facts come from") },
  { "legend", read_legend, FALSE, N_ ("yes or no") },
  { "sample", read_sample, FALSE, N_ ("yes or no") },
  { "stub", read_stub, FALSE, N_ ("yes or no") },
  { "locked", read_locked, FALSE, N_ ("yes or no") },
};

#define SOURCE_FIELD "source" /* the one that may be said more than once */

static int
find_field (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i].key, key))
      return (int)i;

  return -1;
}

/* `key: value` */
static void
read_field (Reader *reader, const RsSourceLine *line)
{
  const char *colon = strchr (line->text, ':');
  g_autofree char *key = g_strndup (
      line->text, colon != NULL ? (gsize)(colon - line->text) : strlen (line->text));
  g_autofree char *value = g_strdup (colon != NULL ? colon + 1 : "");
  int index = find_field (g_strstrip (key));

  g_strstrip (value);
  if (colon == NULL || index < 0)
    rs_source_log_fault (reader->log, reader->file, line->number,
                         _ ("“%s” is no field of a story; there are id, section, order, "
                            "age, cover, place, time, from, until, source, legend, "
                            "sample, stub and locked"),
                         key);
  else if ((reader->told & (1u << index)) != 0 && !g_str_equal (key, SOURCE_FIELD))
    rs_source_log_fault (reader->log, reader->file, line->number,
                         _ ("“%s” is said twice; remove one"), key);
  else if (*value == '\0')
    rs_source_log_fault (reader->log, reader->file, line->number,
                         _ ("“%s” says nothing; write something or remove the line"),
                         key);
  else
    {
      reader->told |= 1u << index;
      if (!fields[index].read (reader, line, value))
        rs_source_log_fault (
            reader->log, reader->file, line->number, _ ("“%s” must be %s, not “%s”"), key,
            fields[index].mend != NULL ? _ (fields[index].mend) : "", value);
    }
}

static void
check_head (Reader *reader, guint last_line)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (fields[i].required && (reader->told & (1u << i)) == 0)
      rs_source_log_fault (reader->log, reader->file, last_line,
                           _ ("the head has no “%s”; write %s: …"), fields[i].key,
                           fields[i].key);

  if (reader->draft->shown_from != NULL && reader->draft->shown_until != NULL
      && strcmp (reader->draft->shown_from, reader->draft->shown_until) > 0)
    rs_source_log_fault (reader->log, reader->file, last_line,
                         _ ("“until” is before “from”"));
}

/**
 * rs_source_parse_head:
 * @source: a source whose themes and pictures have been read
 * @file: of the story
 * @lines: (element-type RsSourceLine): of the story
 * @end: index after the last line of the head
 * @draft: filled
 *
 * Returns: (transfer full) (nullable): the story's id; %NULL, with a fault in the log,
 * if it does not say
 */
char *
rs_source_parse_head (
    RsSource *source, const char *file, GPtrArray *lines, guint end, RsStoryDraft *draft)
{
  Reader reader = { source, rs_source_get_log (source), file, draft, NULL, 0 };
  const RsSourceLine *first = end > 0 ? g_ptr_array_index (lines, 0) : NULL;
  gboolean has_title = first != NULL && g_str_has_prefix (first->text, "# ");
  guint last_line = first != NULL ? first->number : 1;

  if (has_title)
    draft->title = rs_text_normalize (first->text + 2);
  else
    rs_source_log_fault (reader.log, file, last_line,
                         _ ("a story begins with its title: # Title"));

  for (guint i = has_title ? 1 : 0; i < end; i++)
    {
      const RsSourceLine *line = g_ptr_array_index (lines, i);

      read_field (&reader, line);
      last_line = line->number;
    }
  check_head (&reader, last_line);

  return reader.id;
}
