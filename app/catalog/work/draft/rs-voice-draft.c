/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One spoken label. */
#include "rs-voice-draft.h"

#include "rs-digest.h"
#include "rs-draft-row.h"
#include "rs-error.h"
#include "rs-text.h"
#include "rs-uid.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                                      \
  "INSERT INTO voice (uid, owner, field, text, text_digest, narrator, sound, duration)" \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (uid) DO UPDATE SET"            \
  " owner = excluded.owner, field = excluded.field, text = excluded.text,"              \
  " text_digest = excluded.text_digest, narrator = excluded.narrator,"                  \
  " sound = excluded.sound, duration = excluded.duration, is_removed = 0"

#define INTERFACE_PREFIX "ui:"

/**
 * rs_voice_draft_new:
 *
 * Returns: (transfer full): one of nobody, with no sound yet; its texts are its own
 */
RsVoiceDraft *
rs_voice_draft_new (void)
{
  return g_new0 (RsVoiceDraft, 1);
}

void
rs_voice_draft_free (RsVoiceDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->owner);
  g_free (self->field);
  g_free (self->text);
  g_free (self->text_digest);
  g_free (self->narrator_uid);
  g_free (self->sound);
  g_free (self);
}

static gboolean
check_owner (const RsVoiceDraft *self, GError **error)
{
  if (self->owner != NULL
      && (g_str_has_prefix (self->owner, INTERFACE_PREFIX)
          || rs_uid_is_valid (self->owner)))
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("A voice belongs to “%s”. Write the path of a thing or “ui:” and the "
                  "name of a string."),
               self->owner != NULL ? self->owner : "");
  return FALSE;
}

static gboolean
check (const RsVoiceDraft *self, RsDatabase *database, GError **error)
{
  return check_owner (self, error)
         && rs_draft_row_check_words (
             self->field,
             _ ("A voice does not say which words it speaks: write title, "
                "prompt, reason, text, description or caption."),
             error)
         && rs_draft_row_require (database, RS_REFERENCE_NARRATOR, self->narrator_uid,
                                  self->owner, error)
         && rs_draft_row_require (database, RS_REFERENCE_MEDIA, self->sound, self->owner,
                                  error);
}

static gboolean
write_rows (gpointer draft, RsDatabase *database, const RsOrigin *origin, GError **error)
{
  const RsVoiceDraft *self = draft;
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);
  g_autofree char *digest = NULL;

  if (upsert == NULL || !check (self, database, error)
      || (origin == NULL
          && !rs_draft_row_check_voice (database, self->uid, self->narrator_uid, error)))
    return FALSE;
  digest = rs_digest_is_valid (self->text_digest)
               ? g_strdup (self->text_digest)
               : rs_text_digest (self->text != NULL ? self->text : "");
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_text (upsert, 2, self->owner);
  rs_statement_bind_text (upsert, 3, self->field);
  rs_draft_row_bind_words (upsert, 4, self->text);
  rs_statement_bind_text (upsert, 5, digest);
  rs_statement_bind_text (upsert, 6, self->narrator_uid);
  rs_statement_bind_text (upsert, 7, self->sound);
  rs_statement_bind_int (upsert, 8, self->duration);
  return rs_statement_run (upsert, error);
}

/**
 * rs_voice_draft_put:
 * @origin: (nullable): the source; %NULL: staff
 * @result: (out) (optional): what became of it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_voice_draft_put (RsVoiceDraft *self,
                    RsWorkshop *workshop,
                    const RsOrigin *origin,
                    RsPutResult *result,
                    GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rs_unit_put (workshop, RS_UNIT_VOICE, &self->uid, origin, write_rows, self,
                      result, error);
}
