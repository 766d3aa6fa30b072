/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a paper consent is worth: the same rule that publish asks of the database. */
#include "rs-consent.h"

static gboolean
is_form (const char *number, const char *day)
{
  return number != NULL && *number != '\0' && day != NULL;
}

/* Without its scopes: they say where, not whether. */
static guint
get_lacks_of_paper (const RsConsentDraft *self)
{
  guint lacks = 0;

  if (!is_form (self->processing_number, self->processing_on))
    lacks |= RS_CONSENT_LACKS_PROCESSING;
  if (!is_form (self->showing_number, self->showing_on))
    lacks |= RS_CONSENT_LACKS_SHOWING;
  if (!self->has_performance)
    lacks |= RS_CONSENT_LACKS_PERFORMANCE;
  return lacks;
}

/**
 * rs_consent_get_lacks:
 *
 * Returns: #RsConsentLack bits: what is missing for the museum; 0 of a whole one
 */
guint
rs_consent_get_lacks (const RsConsentDraft *self)
{
  guint lacks;

  g_return_val_if_fail (self != NULL, 0);

  lacks = get_lacks_of_paper (self);
  if ((self->scopes & RS_CONSENT_MUSEUM) == 0)
    lacks |= RS_CONSENT_LACKS_MUSEUM;
  return lacks;
}

/* Days are written so that text compares as time does. The last day counts, the day of
   the withdrawal does not. */
static gboolean
is_withdrawn (const RsConsentDraft *self, const char *today)
{
  return self->withdrawn_on != NULL && g_strcmp0 (self->withdrawn_on, today) <= 0;
}

static gboolean
is_over (const RsConsentDraft *self, const char *today)
{
  return self->until != NULL && g_strcmp0 (self->until, today) < 0;
}

/**
 * rs_consent_judge:
 * @today: ISO 8601 day, of a clock that does not go back
 *
 * Returns: what it is worth on that day, for the museum
 */
RsConsentState
rs_consent_judge (const RsConsentDraft *self, const char *today)
{
  g_return_val_if_fail (self != NULL && today != NULL, RS_CONSENT_INCOMPLETE);

  if (is_withdrawn (self, today))
    return RS_CONSENT_WITHDRAWN;
  if (is_over (self, today))
    return RS_CONSENT_ENDED;
  return rs_consent_get_lacks (self) == 0 ? RS_CONSENT_ACTIVE : RS_CONSENT_INCOMPLETE;
}

/**
 * rs_consent_allows:
 * @scopes: #RsConsentScope bits
 * @today: ISO 8601 day
 *
 * Returns: whether the voice may be heard in all of these places on that day
 */
gboolean
rs_consent_allows (const RsConsentDraft *self, guint scopes, const char *today)
{
  g_return_val_if_fail (self != NULL && today != NULL, FALSE);

  return get_lacks_of_paper (self) == 0 && (self->scopes & scopes) == scopes
         && !is_withdrawn (self, today) && !is_over (self, today);
}
