/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads stories of a release as lists show them. */

#include "rs-story-table.h"

#include "rs-photo-table.h"
#include "rs-story.h"

/* The attract loop shows at most so many pictures of one section: eight sections by ten
   are more than a quarter of an hour. */
#define ATTRACT_STORIES_PER_SECTION "10"

/* The narration is the one that plays by itself. A story without a cover borrows the
   first picture of its telling. */
#define COLUMNS                                                                      \
  " s.uid, sec.uid, sec.title, sec.color, s.title, s.age, s.is_locked, s.is_legend," \
  " s.is_sample, s.is_stub, s.place_text, s.time_text,"                              \
  " (SELECT sum (CASE level WHEN 'little' THEN 1 WHEN 'school' THEN 2 ELSE 4 END)"   \
  "  FROM telling WHERE telling.story = s.id AND telling.lang = 'ru'),"              \
  " r.kind, n.duration,"                                                             \
  " (SELECT group_concat (line, char (10)) FROM (SELECT"                             \
  "  confidence || ' ' || replace (text, char (10), ' ') AS line FROM story_source"  \
  "  WHERE story_source.story = s.id ORDER BY position)), s.position," RS_PHOTO_COLUMNS
#define FIRST_PHOTO_COLUMN 17

#define JOINS                                                                \
  " JOIN section sec ON sec.id = s.section"                                  \
  " JOIN telling t ON t.story = s.id AND t.level = ?1 AND t.lang = 'ru'"     \
  " LEFT JOIN narration n ON n.id = (SELECT id FROM narration"               \
  "  WHERE narration.telling = t.id ORDER BY position, id LIMIT 1)"          \
  " LEFT JOIN narrator r ON r.id = n.narrator" RS_PHOTO_JOIN (               \
      "coalesce (s.cover, (SELECT photo FROM card WHERE card.telling = t.id" \
      " AND photo IS NOT NULL ORDER BY position, card.id LIMIT 1))")

#define LIST_SQL                                                                   \
  "SELECT" COLUMNS "FROM story s" JOINS                                            \
  "WHERE s.section = (SELECT id FROM section WHERE uid = ?3) AND" RS_AUDIENCE_SEES \
  "ORDER BY s.position, s.uid"

#define FIND_SQL \
  "SELECT" COLUMNS "FROM story s" JOINS "WHERE s.uid = ?3 AND" RS_AUDIENCE_SEES

/* A stub invites the staff to write: nobody is led to one. */
#define NEXT_HERE_SQL                                                       \
  "SELECT" COLUMNS "FROM story now JOIN story s ON s.section = now.section" \
  " AND (s.position, s.uid) > (now.position, now.uid)" JOINS                \
  "WHERE now.uid = ?3 AND s.is_stub = 0 AND" RS_AUDIENCE_SEES               \
  "ORDER BY s.position, s.uid LIMIT 1"

/* The first story of each section, those after this section before those up to it. */
#define NEXT_ELSEWHERE_SQL                                                      \
  "SELECT" COLUMNS "FROM (SELECT"                                               \
  " (SELECT s.id FROM story s WHERE s.section = sec.id AND s.is_stub = 0"       \
  "  AND" RS_AUDIENCE_SEES "ORDER BY s.position, s.uid LIMIT 1) AS story,"      \
  " (sec.position, sec.uid) <= (here.position, here.uid) AS is_before"          \
  " FROM story now JOIN section here ON here.id = now.section JOIN section sec" \
  " WHERE now.uid = ?3) AS first JOIN story s ON s.id = first.story" JOINS      \
  "ORDER BY first.is_before, sec.position, sec.uid LIMIT 1"

/* One story of each section, then another one of each: the loop goes round the whole
   museum. */
#define ATTRACT_SQL                                                                 \
  "SELECT" COLUMNS "FROM section part JOIN story s ON s.id IN ("                    \
  " SELECT s.id FROM section sec CROSS JOIN story s ON s.section = sec.id"          \
  " WHERE sec.id = part.id AND sec.age = 0 AND s.age = 0 AND s.is_locked = 0"       \
  " AND s.is_stub = 0 AND" RS_AUDIENCE_SEES                                         \
  " ORDER BY s.position, s.uid LIMIT " ATTRACT_STORIES_PER_SECTION ")" JOINS        \
  "WHERE p.id IS NOT NULL"                                                          \
  " ORDER BY row_number () OVER (PARTITION BY part.id ORDER BY s.position, s.uid)," \
  " part.position, part.uid"

/* A line a source: its confidence, a space, its words. */
static void
add_sources (RsStory *self, const char *lines)
{
  g_auto (GStrv) sources = lines != NULL ? g_strsplit (lines, "\n", -1) : NULL;

  for (guint i = 0; sources != NULL && sources[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (sources[i], " ", 2);
      RsConfidence confidence = RS_CONFIDENCE_TOLD;

      rs_confidence_from_string (words[0], &confidence);
      if (words[0] != NULL && words[1] != NULL)
        rs_story_add_source (self, words[1], confidence);
    }
}

static RsStory *
read_story (RsStatement *row)
{
  RsStory *self = rs_story_new ();
  int column = 0;

  self->uid = rs_statement_dup_text (row, column++);
  self->section_uid = rs_statement_dup_text (row, column++);
  self->section_title = rs_statement_dup_text (row, column++);
  self->section_color = rs_statement_dup_text (row, column++);
  self->title = rs_statement_dup_text (row, column++);
  self->age = (int)rs_statement_get_int (row, column++);
  self->is_locked = rs_statement_get_int (row, column++) != 0;
  self->is_legend = rs_statement_get_int (row, column++) != 0;
  self->is_sample = rs_statement_get_int (row, column++) != 0;
  self->is_stub = rs_statement_get_int (row, column++) != 0;
  self->place_text = rs_statement_dup_text (row, column++);
  self->time_text = rs_statement_dup_text (row, column++);
  self->levels = (guint)rs_statement_get_int (row, column++);
  self->voice_kind = rs_voice_kind_from_string (rs_statement_get_text (row, column++));
  self->duration = rs_statement_get_int (row, column++);
  add_sources (self, rs_statement_get_text (row, column++));
  self->position = rs_statement_get_int (row, column);
  self->cover = rs_photo_table_read (row, FIRST_PHOTO_COLUMN);
  return self;
}

/* @uid: (nullable): what ?3 stands for */
static GPtrArray *
run (RsDatabase *database,
     const char *sql,
     const RsAudience *audience,
     const char *uid,
     GError **error)
{
  g_autoptr (GPtrArray) stories = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_story_unref);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RsStatement) select = rs_database_prepare (database, sql, error);

  if (select == NULL)
    return NULL;
  rs_audience_bind (audience, select);
  if (uid != NULL)
    rs_statement_bind_text (select, 3, uid);
  while (rs_statement_step (select, &local_error))
    g_ptr_array_add (stories, read_story (select));
  if (local_error == NULL)
    return g_steal_pointer (&stories);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/**
 * rs_story_table_list:
 *
 * Returns: (transfer full): the stories of a section that @audience sees, in order
 */
GPtrArray *
rs_story_table_list (RsDatabase *database,
                     const RsAudience *audience,
                     const char *section_uid,
                     GError **error)
{
  return run (database, LIST_SQL, audience, section_uid, error);
}

/**
 * rs_story_table_list_attract:
 *
 * Returns: (transfer full): what the attract loop shows: 0+ only, nothing locked, no
 *   stubs, with a picture, the sections by turns
 */
GPtrArray *
rs_story_table_list_attract (RsDatabase *database,
                             const RsAudience *audience,
                             GError **error)
{
  return run (database, ATTRACT_SQL, audience, NULL, error);
}

/**
 * rs_story_table_find:
 *
 * Returns: (transfer full): this story, or nothing if @audience does not see it
 */
GPtrArray *
rs_story_table_find (RsDatabase *database,
                     const RsAudience *audience,
                     const char *uid,
                     GError **error)
{
  return run (database, FIND_SQL, audience, uid, error);
}

/**
 * rs_story_table_find_next:
 *
 * Returns: (transfer full): the story after this one: in its section, else the first
 *   of the next section that has one, round to this very story if there is no other
 */
GPtrArray *
rs_story_table_find_next (RsDatabase *database,
                          const RsAudience *audience,
                          const char *uid,
                          GError **error)
{
  g_autoptr (GPtrArray) here = run (database, NEXT_HERE_SQL, audience, uid, error);

  if (here == NULL || here->len > 0)
    return g_steal_pointer (&here);
  return run (database, NEXT_ELSEWHERE_SQL, audience, uid, error);
}
