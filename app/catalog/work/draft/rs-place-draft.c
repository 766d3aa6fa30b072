/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A place on a drawn map. */
#include "rs-place-draft.h"

#include "rs-draft-row.h"
#include "rs-error.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                                   \
  "INSERT INTO place (uid, map, title, x, y, latitude, longitude, is_approximate,"   \
  " is_little, photo, story) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"  \
  " ON CONFLICT (uid) DO UPDATE SET map = excluded.map, title = excluded.title,"     \
  " x = excluded.x, y = excluded.y, latitude = excluded.latitude,"                   \
  " longitude = excluded.longitude, is_approximate = excluded.is_approximate,"       \
  " is_little = excluded.is_little, photo = excluded.photo, story = excluded.story," \
  " is_removed = 0"

static const char *const map_names[] = { "town", "district", NULL };

/**
 * rs_place_draft_new:
 *
 * Returns: (transfer full): one of an approximate place, shown to the little ones too;
 *   its texts are its own
 */
RsPlaceDraft *
rs_place_draft_new (void)
{
  RsPlaceDraft *self = g_new0 (RsPlaceDraft, 1);

  self->is_approximate = TRUE;
  self->is_little = TRUE;
  return self;
}

void
rs_place_draft_free (RsPlaceDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->map);
  g_free (self->title);
  g_free (self->photo_uid);
  g_free (self->story_uid);
  g_free (self);
}

static gboolean
check_map (const RsPlaceDraft *self, GError **error)
{
  if (rs_draft_row_find_name (map_names, self->map) >= 0)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("The place “%s” is on the map “%s”. Write town or district."),
               self->title, self->map != NULL ? self->map : "");
  return FALSE;
}

static gboolean
check (const RsPlaceDraft *self, RsDatabase *database, GError **error)
{
  return rs_draft_row_check_words (self->title, _ ("A place has no title. Write one."),
                                   error)
         && check_map (self, error)
         && rs_draft_row_check_position (self->x, 1.0, self->title, error)
         && rs_draft_row_check_position (self->y, 1.0, self->title, error)
         && rs_draft_row_refer (database, RS_REFERENCE_PHOTO, self->photo_uid,
                                self->title, error)
         && rs_draft_row_refer (database, RS_REFERENCE_STORY, self->story_uid,
                                self->title, error);
}

static void
bind_coordinates (const RsPlaceDraft *self, RsStatement *upsert)
{
  if (self->has_coordinates)
    {
      rs_statement_bind_double (upsert, 6, self->latitude);
      rs_statement_bind_double (upsert, 7, self->longitude);
      return;
    }
  rs_statement_bind_null (upsert, 6);
  rs_statement_bind_null (upsert, 7);
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  const RsPlaceDraft *self = draft;
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, database, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_text (upsert, 2, self->map);
  rs_draft_row_bind_words (upsert, 3, self->title);
  rs_statement_bind_double (upsert, 4, self->x);
  rs_statement_bind_double (upsert, 5, self->y);
  bind_coordinates (self, upsert);
  rs_statement_bind_int (upsert, 8, self->is_approximate);
  rs_statement_bind_int (upsert, 9, self->is_little);
  rs_draft_row_bind_optional (upsert, 10, self->photo_uid);
  rs_draft_row_bind_optional (upsert, 11, self->story_uid);
  return rs_statement_run (upsert, error);
}

/**
 * rs_place_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_place_draft_put (RsPlaceDraft *self,
                    RsWorkshop *workshop,
                    const RsOrigin *origin,
                    RsPutResult *result,
                    GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_PLACE, &self->uid, origin, write_rows, self,
                      result, error);
}
