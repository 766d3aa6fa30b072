/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thing in a showcase. */
#include "rs-object-draft.h"

#include "rs-draft-row.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                                  \
  "INSERT INTO object (uid, position, story, title, showcase, photo, is_sample)"    \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (uid) DO UPDATE SET"            \
  " position = excluded.position, story = excluded.story, title = excluded.title, " \
  "showcase = excluded.showcase,"                                                   \
  " photo = excluded.photo, is_sample = excluded.is_sample, is_removed = 0"

/**
 * rs_object_draft_new:
 *
 * Returns: (transfer full): one without words; its texts are its own
 */
RsObjectDraft *
rs_object_draft_new (void)
{
  return g_new0 (RsObjectDraft, 1);
}

void
rs_object_draft_free (RsObjectDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->story_uid);
  g_free (self->title);
  g_free (self->showcase);
  g_free (self->photo_uid);
  g_free (self);
}

static gboolean
check (const RsObjectDraft *self, RsDatabase *database, GError **error)
{
  return rs_draft_row_check_words (
             self->title, _ ("A thing of the museum has no title. Write one."), error)
         && rs_draft_row_refer (database, RS_REFERENCE_PHOTO, self->photo_uid,
                                self->title, error)
         && rs_draft_row_refer (database, RS_REFERENCE_STORY, self->story_uid,
                                self->title, error);
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  const RsObjectDraft *self = draft;
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, database, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_int (upsert, 2, self->position);
  rs_draft_row_bind_optional (upsert, 3, self->story_uid);
  rs_draft_row_bind_words (upsert, 4, self->title);
  rs_draft_row_bind_words (upsert, 5, self->showcase);
  rs_draft_row_bind_optional (upsert, 6, self->photo_uid);
  rs_statement_bind_int (upsert, 7, self->is_sample);
  return rs_statement_run (upsert, error);
}

/**
 * rs_object_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_object_draft_put (RsObjectDraft *self,
                     RsWorkshop *workshop,
                     const RsOrigin *origin,
                     RsPutResult *result,
                     GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_OBJECT, &self->uid, origin, write_rows, self,
                      result, error);
}
