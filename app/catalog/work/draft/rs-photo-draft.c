/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A picture and what is said of it. */
#include "rs-photo-draft.h"

#include "rs-draft-row.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                              \
  "INSERT INTO photo (uid, caption, description, author, year, source, rights," \
  " people, consent_number, is_drawing, dark_color, original, screen, thumb)"   \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"       \
  " ON CONFLICT (uid) DO UPDATE SET caption = excluded.caption,"                \
  " description = excluded.description, author = excluded.author,"              \
  " year = excluded.year, source = excluded.source, rights = excluded.rights,"  \
  " people = excluded.people, consent_number = excluded.consent_number,"        \
  " is_drawing = excluded.is_drawing, dark_color = excluded.dark_color,"        \
  " original = excluded.original, screen = excluded.screen,"                    \
  " thumb = excluded.thumb, is_removed = 0"

static const char *const people_names[] = { "nobody", "adults", "children", NULL };

/**
 * rs_photo_draft_new:
 *
 * Returns: (transfer full): one with a dark colour that suits any picture, without
 *   files; its texts are its own
 */
RsPhotoDraft *
rs_photo_draft_new (void)
{
  RsPhotoDraft *self = g_new0 (RsPhotoDraft, 1);

  self->dark_color = g_strdup ("#17242B");
  return self;
}

void
rs_photo_draft_free (RsPhotoDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->caption);
  g_free (self->description);
  g_free (self->author);
  g_free (self->year);
  g_free (self->source);
  g_free (self->rights);
  g_free (self->consent_number);
  g_free (self->dark_color);
  g_free (self->original);
  g_free (self->screen);
  g_free (self->thumb);
  g_free (self);
}

static gboolean
check (const RsPhotoDraft *self, RsDatabase *database, GError **error)
{
  const char *title = self->caption != NULL ? self->caption : "";

  return rs_draft_row_check_color (self->dark_color, title, error)
         && rs_draft_row_require (database, RS_REFERENCE_MEDIA, self->original, title,
                                  error)
         && rs_draft_row_require (database, RS_REFERENCE_MEDIA, self->screen, title,
                                  error)
         && rs_draft_row_require (database, RS_REFERENCE_MEDIA, self->thumb, title,
                                  error);
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  const RsPhotoDraft *self = draft;
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, database, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_draft_row_bind_words (upsert, 2, self->caption);
  rs_draft_row_bind_words (upsert, 3, self->description);
  rs_draft_row_bind_words (upsert, 4, self->author);
  rs_draft_row_bind_words (upsert, 5, self->year);
  rs_draft_row_bind_words (upsert, 6, self->source);
  rs_draft_row_bind_words (upsert, 7, self->rights);
  rs_statement_bind_text (upsert, 8, people_names[self->people]);
  rs_draft_row_bind_words (upsert, 9, self->consent_number);
  rs_statement_bind_int (upsert, 10, self->is_drawing);
  rs_statement_bind_text (upsert, 11, self->dark_color);
  rs_statement_bind_text (upsert, 12, self->original);
  rs_statement_bind_text (upsert, 13, self->screen);
  rs_statement_bind_text (upsert, 14, self->thumb);
  return rs_statement_run (upsert, error);
}

/**
 * rs_photo_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_photo_draft_put (RsPhotoDraft *self,
                    RsWorkshop *workshop,
                    const RsOrigin *origin,
                    RsPutResult *result,
                    GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_PHOTO, &self->uid, origin, write_rows, self,
                      result, error);
}

/**
 * rs_photo_people_from_string:
 * @text: (nullable): nobody, adults or children
 *
 * Returns: whether it is one of them
 */
gboolean
rs_photo_people_from_string (const char *text, RsPhotoPeople *people)
{
  int index = rs_draft_row_find_name (people_names, text);

  g_return_val_if_fail (people != NULL, FALSE);

  if (index >= 0)
    *people = (RsPhotoPeople)index;
  return index >= 0;
}
