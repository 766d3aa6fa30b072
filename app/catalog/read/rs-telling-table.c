/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads one telling whole: its cards, their sentences, the voices and their timings. */

#include "rs-telling-table.h"

#include "rs-photo-table.h"

#define TELLING_SQL                                                        \
  "SELECT t.id, t.uid FROM story s JOIN section sec ON sec.id = s.section" \
  " JOIN telling t ON t.story = s.id AND t.level = ?1 AND t.lang = 'ru'"   \
  " WHERE s.uid = ?3 AND" RS_AUDIENCE_SEES

/* A row a sentence; a card that only shows a picture has a row without one. */
#define CARDS_SQL                                                     \
  "SELECT c.id, c.uid, x.uid, x.text," RS_PHOTO_COLUMNS               \
  "FROM card c LEFT JOIN sentence x ON x.card = c.id" RS_PHOTO_JOIN ( \
      "c.photo") "WHERE c.telling = ?1 ORDER BY c.position, c.id, x.position, x.id"
#define FIRST_PHOTO_COLUMN 4

#define NARRATIONS_SQL                                            \
  "SELECT n.id, n.uid, r.shown_name, r.kind, n.sound, n.duration" \
  " FROM narration n JOIN narrator r ON r.id = n.narrator"        \
  " WHERE n.telling = ?1 ORDER BY n.position, n.id"

/* The same order as CARDS_SQL. */
#define TIMINGS_SQL                                               \
  "SELECT coalesce (g.start_ms, -1), coalesce (g.end_ms, -1)"     \
  " FROM card c JOIN sentence x ON x.card = c.id"                 \
  " LEFT JOIN timing g ON g.narration = ?2 AND g.sentence = x.id" \
  " WHERE c.telling = ?1 ORDER BY c.position, c.id, x.position, x.id"

#define NO_ROW (-1)

static gboolean
read_cards (RsTelling *self, RsDatabase *database, gint64 id, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RsStatement) select = rs_database_prepare (database, CARDS_SQL, error);
  gint64 card = 0;

  if (select == NULL)
    return FALSE;
  rs_statement_bind_int (select, 1, id);
  while (rs_statement_step (select, &local_error))
    {
      if (self->cards->len == 0 || rs_statement_get_int (select, 0) != card)
        {
          g_autoptr (RsPhoto) photo = rs_photo_table_read (select, FIRST_PHOTO_COLUMN);

          card = rs_statement_get_int (select, 0);
          rs_telling_add_card (self, rs_statement_get_text (select, 1), photo);
        }
      if (!rs_statement_is_null (select, 2))
        rs_telling_add_sentence (self, rs_statement_get_text (select, 2),
                                 rs_statement_get_text (select, 3));
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
read_timings (RsNarration *narration,
              RsDatabase *database,
              gint64 telling,
              gint64 id,
              GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RsStatement) select = rs_database_prepare (database, TIMINGS_SQL, error);

  if (select == NULL)
    return FALSE;
  rs_statement_bind_int (select, 1, telling);
  rs_statement_bind_int (select, 2, id);
  while (rs_statement_step (select, &local_error))
    {
      const RsTiming timing = { rs_statement_get_int (select, 0),
                                rs_statement_get_int (select, 1) };

      g_array_append_val (narration->timings, timing);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
read_narrations (RsTelling *self, RsDatabase *database, gint64 id, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RsStatement) select = rs_database_prepare (database, NARRATIONS_SQL, error);

  if (select == NULL)
    return FALSE;
  rs_statement_bind_int (select, 1, id);
  while (local_error == NULL && rs_statement_step (select, &local_error))
    {
      RsNarration *narration = rs_telling_add_narration (
          self, rs_statement_get_text (select, 1));

      narration->narrator_name = rs_statement_dup_text (select, 2);
      narration->kind = rs_voice_kind_from_string (rs_statement_get_text (select, 3));
      narration->sound = rs_statement_dup_text (select, 4);
      narration->duration = rs_statement_get_int (select, 5);
      read_timings (narration, database, id, rs_statement_get_int (select, 0),
                    &local_error);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* @id: (out): of the row, NO_ROW if @audience does not see such a telling */
static gboolean
find (RsTelling *self,
      RsDatabase *database,
      const RsAudience *audience,
      gint64 *id,
      GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RsStatement) select = rs_database_prepare (database, TELLING_SQL, error);

  *id = NO_ROW;
  if (select == NULL)
    return FALSE;
  rs_audience_bind (audience, select);
  rs_statement_bind_text (select, 3, self->story_uid);
  if (rs_statement_step (select, &local_error))
    {
      *id = rs_statement_get_int (select, 0);
      self->uid = rs_statement_dup_text (select, 1);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_telling_table_load:
 *
 * Returns: (transfer full) (nullable): the telling; %NULL if @audience sees none or it
 *   has no cards, and with @error set if reading failed
 */
RsTelling *
rs_telling_table_load (RsDatabase *database,
                       const RsAudience *audience,
                       const char *story_uid,
                       GError **error)
{
  g_autoptr (RsTelling) self = rs_telling_new ();
  gint64 id;

  self->story_uid = g_strdup (story_uid);
  self->level = audience->level;
  if (!find (self, database, audience, &id, error) || id == NO_ROW
      || !read_cards (self, database, id, error)
      || !read_narrations (self, database, id, error))
    return NULL;
  return self->cards->len > 0 ? g_steal_pointer (&self) : NULL;
}
