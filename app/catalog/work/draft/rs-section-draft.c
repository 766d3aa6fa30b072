/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A theme on the home screen. */
#include "rs-section-draft.h"

#include "rs-draft-row.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                                 \
  "INSERT INTO section (uid, position, title, color, age, cover)"                  \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (uid) DO UPDATE SET"               \
  " position = excluded.position, title = excluded.title, color = excluded.color," \
  " age = excluded.age, cover = excluded.cover, is_removed = 0"

/**
 * rs_section_draft_new:
 *
 * Returns: (transfer full): one for 0+ without a colour, which its put asks for; its
 *   texts are its own
 */
RsSectionDraft *
rs_section_draft_new (void)
{
  return g_new0 (RsSectionDraft, 1);
}

void
rs_section_draft_free (RsSectionDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->title);
  g_free (self->color);
  g_free (self->cover_uid);
  g_free (self);
}

static gboolean
check (const RsSectionDraft *self, RsDatabase *database, GError **error)
{
  return rs_draft_row_check_words (self->title, _ ("A section has no title. Write one."),
                                   error)
         && rs_draft_row_check_color (self->color, self->title, error)
         && rs_draft_row_check_age (self->age, self->title, error)
         && rs_draft_row_refer (database, RS_REFERENCE_PHOTO, self->cover_uid,
                                self->title, error);
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  const RsSectionDraft *self = draft;
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, database, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_int (upsert, 2, self->position);
  rs_draft_row_bind_words (upsert, 3, self->title);
  rs_statement_bind_text (upsert, 4, self->color);
  rs_statement_bind_int (upsert, 5, self->age);
  rs_draft_row_bind_optional (upsert, 6, self->cover_uid);
  return rs_statement_run (upsert, error);
}

/**
 * rs_section_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_section_draft_put (RsSectionDraft *self,
                      RsWorkshop *workshop,
                      const RsOrigin *origin,
                      RsPutResult *result,
                      GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_SECTION, &self->uid, origin, write_rows, self,
                      result, error);
}
