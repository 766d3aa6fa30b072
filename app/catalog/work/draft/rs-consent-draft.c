/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A paper consent: a row of the register. */
#include "rs-consent-draft.h"

#include "rs-draft-row.h"
#include "rs-unit-put.h"

#include <glib/gi18n-lib.h>

#define UPSERT_SQL                                                                   \
  "INSERT INTO consent (uid, narrator, processing_number, processing_on,"            \
  " showing_number, showing_on, has_performance, for_museum, for_exhibitions,"       \
  " for_schools, for_family, for_internet, until, withdrawn_on, stamp)"              \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"       \
  " ON CONFLICT (uid) DO UPDATE SET narrator = excluded.narrator,"                   \
  " processing_number = excluded.processing_number,"                                 \
  " processing_on = excluded.processing_on,"                                         \
  " showing_number = excluded.showing_number, showing_on = excluded.showing_on,"     \
  " has_performance = excluded.has_performance, for_museum = excluded.for_museum,"   \
  " for_exhibitions = excluded.for_exhibitions, for_schools = excluded.for_schools," \
  " for_family = excluded.for_family, for_internet = excluded.for_internet,"         \
  " until = excluded.until, withdrawn_on = excluded.withdrawn_on,"                   \
  " stamp = excluded.stamp"

#define FIRST_SCOPE_PARAMETER 8
#define N_SCOPES 5

/**
 * rs_consent_draft_new:
 *
 * Returns: (transfer full): one with nothing allowed; its texts are its own
 */
RsConsentDraft *
rs_consent_draft_new (void)
{
  return g_new0 (RsConsentDraft, 1);
}

void
rs_consent_draft_free (RsConsentDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->narrator_uid);
  g_free (self->processing_number);
  g_free (self->processing_on);
  g_free (self->showing_number);
  g_free (self->showing_on);
  g_free (self->until);
  g_free (self->withdrawn_on);
  g_free (self);
}

static gboolean
check (const RsConsentDraft *self, RsDatabase *database, GError **error)
{
  const char *title = _ ("Consent");

  return rs_draft_row_require (database, RS_REFERENCE_NARRATOR, self->narrator_uid, title,
                               error)
         && rs_draft_row_check_day (self->processing_on, title, error)
         && rs_draft_row_check_day (self->showing_on, title, error)
         && rs_draft_row_check_day (self->until, title, error)
         && rs_draft_row_check_day (self->withdrawn_on, title, error);
}

static gboolean
write_row (const RsConsentDraft *self, RsWorkshop *workshop, GError **error)
{
  RsDatabase *database = workshop->database;
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (self, database, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->uid);
  rs_statement_bind_text (upsert, 2, self->narrator_uid);
  rs_draft_row_bind_words (upsert, 3, self->processing_number);
  rs_draft_row_bind_optional (upsert, 4, self->processing_on);
  rs_draft_row_bind_words (upsert, 5, self->showing_number);
  rs_draft_row_bind_optional (upsert, 6, self->showing_on);
  rs_statement_bind_int (upsert, 7, self->has_performance);
  /* The columns stand in the order of the bits of RsConsentScope. */
  for (int i = 0; i < N_SCOPES; i++)
    rs_statement_bind_int (upsert, FIRST_SCOPE_PARAMETER + i,
                           (self->scopes & (1U << i)) != 0);
  rs_draft_row_bind_optional (upsert, 13, self->until);
  rs_draft_row_bind_optional (upsert, 14, self->withdrawn_on);
  rs_statement_bind_int (upsert, 15, rs_clock_stamp (workshop->clock));
  return rs_statement_run (upsert, error);
}

/**
 * rs_consent_draft_put:
 *
 * Holds from the next publish on; the register has no drafts.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_consent_draft_put (RsConsentDraft *self, RsWorkshop *workshop, GError **error)
{
  g_autoptr (RsTransaction) transaction = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  rs_unit_settle_uid (&self->uid, NULL);
  transaction = rs_workshop_start (workshop, error);
  return transaction != NULL && write_row (self, workshop, error)
         && rs_workshop_end (workshop, transaction, error);
}
