/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A story whole. */
#include "rs-story-draft.h"

#include "rs-draft-row.h"
#include "rs-telling-rows.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                               \
  "INSERT INTO story (uid, section, position, title, age, is_locked, is_legend," \
  " is_sample, is_stub, place_text, time_text, shown_from, shown_until, cover)"  \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"        \
  " ON CONFLICT (uid) DO UPDATE SET section = excluded.section,"                 \
  " position = excluded.position, title = excluded.title, age = excluded.age,"   \
  " is_locked = excluded.is_locked, is_legend = excluded.is_legend,"             \
  " is_sample = excluded.is_sample, is_stub = excluded.is_stub,"                 \
  " place_text = excluded.place_text, time_text = excluded.time_text,"           \
  " shown_from = excluded.shown_from, shown_until = excluded.shown_until,"       \
  " cover = excluded.cover, is_removed = 0"

#define SOURCE_SQL                                               \
  "INSERT INTO story_source (story, position, text, confidence)" \
  " VALUES (?1, ?2, ?3, ?4)"

static void
rs_story_source_free (RsStorySource *self)
{
  g_free (self->text);
  g_free (self);
}

/**
 * rs_story_draft_new:
 *
 * Returns: (transfer full): one without tellings and sources, 0+, not locked; its texts
 *   are its own
 */
RsStoryDraft *
rs_story_draft_new (void)
{
  RsStoryDraft *self = g_new0 (RsStoryDraft, 1);

  self->sources = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_story_source_free);
  self->tellings = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_telling_draft_free);
  return self;
}

void
rs_story_draft_free (RsStoryDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->section_uid);
  g_free (self->title);
  g_free (self->place_text);
  g_free (self->time_text);
  g_free (self->shown_from);
  g_free (self->shown_until);
  g_free (self->cover_uid);
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->tellings);
  g_free (self);
}

/**
 * rs_story_draft_add_source:
 * @text: where a fact comes from
 * @confidence: how sure it is
 */
void
rs_story_draft_add_source (RsStoryDraft *self, const char *text, RsConfidence confidence)
{
  RsStorySource *source;

  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  source = g_new0 (RsStorySource, 1);
  source->text = g_strdup (text);
  source->confidence = confidence;
  g_ptr_array_add (self->sources, source);
}

/**
 * rs_story_draft_add_telling:
 * @level: for whom
 *
 * Returns: (transfer none): a new telling without cards
 */
RsTellingDraft *
rs_story_draft_add_telling (RsStoryDraft *self, RsLevel level)
{
  RsTellingDraft *telling;

  g_return_val_if_fail (self != NULL, NULL);

  telling = rs_telling_draft_new (level);
  g_ptr_array_add (self->tellings, telling);
  return telling;
}

static gboolean
check (const RsStoryDraft *self, RsDatabase *database, GError **error)
{
  return rs_draft_row_check_words (self->title, _ ("A story has no title. Write one."),
                                   error)
         && rs_draft_row_check_age (self->age, self->title, error)
         && rs_draft_row_check_day (self->shown_from, self->title, error)
         && rs_draft_row_check_day (self->shown_until, self->title, error)
         && rs_draft_row_require (database, RS_REFERENCE_SECTION, self->section_uid,
                                  self->title, error)
         && rs_draft_row_refer (database, RS_REFERENCE_PHOTO, self->cover_uid,
                                self->title, error);
}

static gboolean
write_story (const RsStoryDraft *self, RsDatabase *database, GError **error)
{
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, database, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_text (upsert, 2, self->section_uid);
  rs_statement_bind_int (upsert, 3, self->position);
  rs_draft_row_bind_words (upsert, 4, self->title);
  rs_statement_bind_int (upsert, 5, self->age);
  rs_statement_bind_int (upsert, 6, self->is_locked);
  rs_statement_bind_int (upsert, 7, self->is_legend);
  rs_statement_bind_int (upsert, 8, self->is_sample);
  rs_statement_bind_int (upsert, 9, self->is_stub);
  rs_draft_row_bind_words (upsert, 10, self->place_text);
  rs_draft_row_bind_words (upsert, 11, self->time_text);
  rs_draft_row_bind_optional (upsert, 12, self->shown_from);
  rs_draft_row_bind_optional (upsert, 13, self->shown_until);
  rs_draft_row_bind_optional (upsert, 14, self->cover_uid);
  return rs_statement_run (upsert, error);
}

static gboolean
write_source (const RsStoryDraft *self, guint index, RsDatabase *database, GError **error)
{
  const RsStorySource *source = g_ptr_array_index (self->sources, index);
  g_autoptr (RsStatement) insert = rs_database_prepare (database, SOURCE_SQL, error);

  if (insert == NULL)
    return FALSE;
  rs_statement_bind_text (insert, 1, self->uid);
  rs_statement_bind_int (insert, 2, index);
  rs_draft_row_bind_words (insert, 3, source->text);
  rs_statement_bind_text (insert, 4, rs_confidence_to_string (source->confidence));
  return rs_statement_run (insert, error);
}

/* A telling that the story has no longer stays, marked, with its voices. */
static gboolean
write_tellings (RsStoryDraft *self,
                RsDatabase *database,
                const RsOrigin *origin,
                GError **error)
{
  if (!rs_draft_row_delete_parts (database,
                                  "UPDATE telling SET is_removed = 1 WHERE story = ?1",
                                  self->uid, error))
    return FALSE;
  for (guint i = 0; i < self->tellings->len; i++)
    if (!rs_telling_rows_write (database, self->uid, self->title,
                                g_ptr_array_index (self->tellings, i), origin, error))
      return FALSE;
  return TRUE;
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  RsStoryDraft *self = draft;

  if (!write_story (self, database, error)
      || !rs_draft_row_delete_parts (
          database, "DELETE FROM story_source WHERE story = ?1", self->uid, error))
    return FALSE;
  for (guint i = 0; i < self->sources->len; i++)
    if (!write_source (self, i, database, error))
      return FALSE;
  return write_tellings (self, database, origin, error);
}

/**
 * rs_story_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Writes the story with all its tellings; a telling that @self does not have is taken
 * out of the story.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_story_draft_put (RsStoryDraft *self,
                    RsWorkshop *workshop,
                    const RsOrigin *origin,
                    RsPutResult *result,
                    GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_STORY, &self->uid, origin, write_rows, self,
                      result, error);
}
