/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-consent-draft.h"
#include "rs-narrator-draft.h"

G_BEGIN_DECLS

/**
 * RsConsentState:
 * @RS_CONSENT_ACTIVE: the voice may be heard in the museum
 * @RS_CONSENT_ENDED: its last day is over
 * @RS_CONSENT_WITHDRAWN: it was taken back
 * @RS_CONSENT_INCOMPLETE: something is missing, see #RsConsentLack
 *
 * What a consent is worth on a day.
 */
typedef enum
{
  RS_CONSENT_ACTIVE,
  RS_CONSENT_ENDED,
  RS_CONSENT_WITHDRAWN,
  RS_CONSENT_INCOMPLETE,
} RsConsentState;

/** RsConsentLack: what a consent lacks; bits. */
typedef enum
{
  RS_CONSENT_LACKS_PROCESSING = 1 << 0,  /* number or date of the first form */
  RS_CONSENT_LACKS_SHOWING = 1 << 1,     /* of the second */
  RS_CONSENT_LACKS_PERFORMANCE = 1 << 2, /* the permission for the performance */
  RS_CONSENT_LACKS_MUSEUM = 1 << 3,      /* the museum among the places */
} RsConsentLack;

RsConsentState rs_consent_judge (const RsConsentDraft *self, const char *today);
guint rs_consent_get_lacks (const RsConsentDraft *self);
gboolean rs_consent_allows (const RsConsentDraft *self, guint scopes, const char *today);

G_END_DECLS
