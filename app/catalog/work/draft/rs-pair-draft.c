/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Then and now. */
#include "rs-pair-draft.h"

#include "rs-draft-row.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                                  \
  "INSERT INTO pair (uid, position, title, look_for, then_photo, now_photo, story)" \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (uid) DO UPDATE SET"            \
  " position = excluded.position, title = excluded.title,"                          \
  " look_for = excluded.look_for, then_photo = excluded.then_photo,"                \
  " now_photo = excluded.now_photo, story = excluded.story, is_removed = 0"

/**
 * rs_pair_draft_new:
 *
 * Returns: (transfer full): one without words and pictures; its texts are its own
 */
RsPairDraft *
rs_pair_draft_new (void)
{
  return g_new0 (RsPairDraft, 1);
}

void
rs_pair_draft_free (RsPairDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->title);
  g_free (self->look_for);
  g_free (self->then_uid);
  g_free (self->now_uid);
  g_free (self->story_uid);
  g_free (self);
}

static gboolean
check (const RsPairDraft *self, RsDatabase *database, GError **error)
{
  return rs_draft_row_check_words (
             self->title, _ ("A pair “then and now” has no title. Write one."), error)
         && rs_draft_row_require (database, RS_REFERENCE_PHOTO, self->then_uid,
                                  self->title, error)
         && rs_draft_row_require (database, RS_REFERENCE_PHOTO, self->now_uid,
                                  self->title, error)
         && rs_draft_row_refer (database, RS_REFERENCE_STORY, self->story_uid,
                                self->title, error);
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  const RsPairDraft *self = draft;
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, database, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_int (upsert, 2, self->position);
  rs_draft_row_bind_words (upsert, 3, self->title);
  rs_draft_row_bind_words (upsert, 4, self->look_for);
  rs_statement_bind_text (upsert, 5, self->then_uid);
  rs_statement_bind_text (upsert, 6, self->now_uid);
  rs_draft_row_bind_optional (upsert, 7, self->story_uid);
  return rs_statement_run (upsert, error);
}

/**
 * rs_pair_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_pair_draft_put (RsPairDraft *self,
                   RsWorkshop *workshop,
                   const RsOrigin *origin,
                   RsPutResult *result,
                   GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_PAIR, &self->uid, origin, write_rows, self,
                      result, error);
}
