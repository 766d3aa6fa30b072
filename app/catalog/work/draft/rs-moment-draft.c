/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A point of the timeline. */
#include "rs-moment-draft.h"

#include "rs-draft-row.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                                  \
  "INSERT INTO moment (uid, position, time_text, title, is_little, is_told, photo," \
  " story) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (uid) DO UPDATE SET" \
  " position = excluded.position, time_text = excluded.time_text,"                  \
  " title = excluded.title, is_little = excluded.is_little,"                        \
  " is_told = excluded.is_told, photo = excluded.photo, story = excluded.story,"    \
  " is_removed = 0"

/**
 * rs_moment_draft_new:
 *
 * Returns: (transfer full): one for school only, with no words yet; its texts are its own
 */
RsMomentDraft *
rs_moment_draft_new (void)
{
  return g_new0 (RsMomentDraft, 1);
}

void
rs_moment_draft_free (RsMomentDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->time_text);
  g_free (self->title);
  g_free (self->photo_uid);
  g_free (self->story_uid);
  g_free (self);
}

static gboolean
check (const RsMomentDraft *self, RsDatabase *database, GError **error)
{
  return rs_draft_row_check_words (
             self->title, _ ("A point of the timeline has no title. Write one."), error)
         && rs_draft_row_refer (database, RS_REFERENCE_PHOTO, self->photo_uid,
                                self->title, error)
         && rs_draft_row_refer (database, RS_REFERENCE_STORY, self->story_uid,
                                self->title, error);
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  const RsMomentDraft *self = draft;
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, database, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_int (upsert, 2, self->position);
  rs_draft_row_bind_words (upsert, 3, self->time_text);
  rs_draft_row_bind_words (upsert, 4, self->title);
  rs_statement_bind_int (upsert, 5, self->is_little);
  rs_statement_bind_int (upsert, 6, self->is_told);
  rs_draft_row_bind_optional (upsert, 7, self->photo_uid);
  rs_draft_row_bind_optional (upsert, 8, self->story_uid);
  return rs_statement_run (upsert, error);
}

/**
 * rs_moment_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_moment_draft_put (RsMomentDraft *self,
                     RsWorkshop *workshop,
                     const RsOrigin *origin,
                     RsPutResult *result,
                     GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_MOMENT, &self->uid, origin, write_rows, self,
                      result, error);
}
