/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A lesson with a group: stops at the screen and away from it. */
#include "rs-route-draft.h"

#include "rs-draft-row.h"
#include "rs-error.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                                 \
  "INSERT INTO route (uid, position, title, level, minutes)"                       \
  " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (uid) DO UPDATE SET"                   \
  " position = excluded.position, title = excluded.title, level = excluded.level," \
  " minutes = excluded.minutes, is_removed = 0"

#define STOP_SQL                                                                \
  "INSERT INTO route_stop (route, position, kind, text, minutes, story, photo," \
  " question) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"

static const char *const stop_names[] = { "story", "photo",   "question",
                                          "walk",  "stretch", NULL };

/**
 * rs_route_draft_new:
 *
 * Returns: (transfer full): one without stops; its texts are its own
 */
RsRouteDraft *
rs_route_draft_new (void)
{
  return g_new0 (RsRouteDraft, 1);
}

static void
rs_stop_draft_free (RsStopDraft *self)
{
  g_free (self->text);
  g_free (self->target_uid);
  g_free (self);
}

void
rs_route_draft_free (RsRouteDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->title);
  g_clear_pointer (&self->stops, g_ptr_array_unref);
  g_free (self);
}

/**
 * rs_route_draft_add_stop:
 * @text: (nullable): what to say, of a stop away from the screen
 * @target_uid: (nullable): the story, photo or question
 * @minutes: how long
 *
 * Adds one more stop at the end.
 */
void
rs_route_draft_add_stop (RsRouteDraft *self,
                         RsStopKind kind,
                         const char *text,
                         const char *target_uid,
                         int minutes)
{
  RsStopDraft *stop;

  g_return_if_fail (self != NULL);

  stop = g_new0 (RsStopDraft, 1);
  stop->kind = kind;
  stop->text = g_strdup (text);
  stop->target_uid = g_strdup (target_uid);
  stop->minutes = minutes;
  if (self->stops == NULL)
    self->stops = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_stop_draft_free);
  g_ptr_array_add (self->stops, stop);
}

static gboolean
check (const RsRouteDraft *self, GError **error)
{
  if (!rs_draft_row_check_words (self->title, _ ("A route has no title. Write one."),
                                 error))
    return FALSE;
  if (self->level == RS_LEVEL_LITTLE || self->level == RS_LEVEL_SCHOOL)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("The route “%s” is for adults. Write little or school."), self->title);
  return FALSE;
}

static gboolean
check_stop (const RsRouteDraft *self,
            const RsStopDraft *stop,
            RsDatabase *database,
            GError **error)
{
  switch (stop->kind)
    {
    case RS_STOP_STORY:
      return rs_draft_row_require (database, RS_REFERENCE_STORY, stop->target_uid,
                                   self->title, error);
    case RS_STOP_PHOTO:
      return rs_draft_row_require (database, RS_REFERENCE_PHOTO, stop->target_uid,
                                   self->title, error);
    case RS_STOP_QUESTION:
      return rs_draft_row_require (database, RS_REFERENCE_QUESTION, stop->target_uid,
                                   self->title, error);
    case RS_STOP_WALK:
    case RS_STOP_STRETCH:
    default:
      return TRUE;
    }
}

static gboolean
write_stop (const RsRouteDraft *self,
            guint position,
            RsDatabase *database,
            GError **error)
{
  const RsStopDraft *stop = g_ptr_array_index (self->stops, position);
  g_autoptr (RsStatement) insert = rs_database_prepare (database, STOP_SQL, error);

  if (insert == NULL || !check_stop (self, stop, database, error))
    return FALSE;
  rs_statement_bind_text (insert, 1, self->uid);
  rs_statement_bind_int (insert, 2, position);
  rs_statement_bind_text (insert, 3, stop_names[stop->kind]);
  rs_draft_row_bind_words (insert, 4, stop->text);
  rs_statement_bind_int (insert, 5, stop->minutes);
  /* The kinds that have a target stand first, in the order of their columns. */
  if (stop->kind <= RS_STOP_QUESTION)
    rs_statement_bind_text (insert, 6 + (int)stop->kind, stop->target_uid);
  return rs_statement_run (insert, error);
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  const RsRouteDraft *self = draft;
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_int (upsert, 2, self->position);
  rs_draft_row_bind_words (upsert, 3, self->title);
  rs_statement_bind_text (upsert, 4, rs_level_to_string (self->level));
  rs_statement_bind_int (upsert, 5, self->minutes);
  if (!rs_statement_run (upsert, error)
      || !rs_draft_row_delete_parts (database, "DELETE FROM route_stop WHERE route = ?1",
                                     self->uid, error))
    return FALSE;
  for (guint i = 0; self->stops != NULL && i < self->stops->len; i++)
    if (!write_stop (self, i, database, error))
      return FALSE;
  return TRUE;
}

/**
 * rs_route_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_route_draft_put (RsRouteDraft *self,
                    RsWorkshop *workshop,
                    const RsOrigin *origin,
                    RsPutResult *result,
                    GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_ROUTE, &self->uid, origin, write_rows, self,
                      result, error);
}

/**
 * rs_stop_kind_from_string:
 * @text: (nullable): story, photo, question, walk or stretch
 *
 * Returns: whether it is one of them
 */
gboolean
rs_stop_kind_from_string (const char *text, RsStopKind *kind)
{
  int index = rs_draft_row_find_name (stop_names, text);

  g_return_val_if_fail (kind != NULL, FALSE);

  if (index >= 0)
    *kind = (RsStopKind)index;
  return index >= 0;
}
