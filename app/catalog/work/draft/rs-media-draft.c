/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known of one file. */
#include "rs-media-draft.h"

#include "rs-digest.h"
#include "rs-error.h"
#include "rs-workshop-private.h"

#include <glib/gi18n-lib.h>

static void
bind_known (RsStatement *statement, int index, gint64 number)
{
  if (number > 0)
    rs_statement_bind_int (statement, index, number);
  else
    rs_statement_bind_null (statement, index);
}

/**
 * rs_media_draft_put:
 * @self: a file that is in the media store
 *
 * Returns: %TRUE, also when it was known; %FALSE with an error
 */
gboolean
rs_media_draft_put (const RsMediaDraft *self, RsWorkshop *workshop, GError **error)
{
  g_autoptr (RsTransaction) transaction = NULL;
  g_autoptr (RsStatement) upsert = NULL;

  g_return_val_if_fail (self != NULL && self->mime != NULL, FALSE);
  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);
  g_return_val_if_fail (rs_digest_is_valid (self->digest), FALSE);

  transaction = rs_workshop_start (workshop, error);
  if (transaction == NULL)
    return FALSE;
  upsert = rs_database_prepare (
      workshop->database,
      "INSERT INTO media (digest, size, mime, width, height, duration)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (digest) DO UPDATE SET"
      " size = excluded.size, mime = excluded.mime,"
      " width = coalesce (excluded.width, width),"
      " height = coalesce (excluded.height, height),"
      " duration = coalesce (excluded.duration, duration)",
      error);
  if (upsert == NULL)
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->digest);
  rs_statement_bind_int (upsert, 2, self->size);
  rs_statement_bind_text (upsert, 3, self->mime);
  bind_known (upsert, 4, self->width);
  bind_known (upsert, 5, self->height);
  bind_known (upsert, 6, self->duration);
  return rs_statement_run (upsert, error)
         && rs_workshop_end (workshop, transaction, error);
}
