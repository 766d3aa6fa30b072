/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/** RsConsentScope: where a voice may be heard. */
typedef enum
{
  RS_CONSENT_MUSEUM = 1 << 0,
  RS_CONSENT_EXHIBITIONS = 1 << 1,
  RS_CONSENT_SCHOOLS = 1 << 2, /* the kindergarten and other schools */
  RS_CONSENT_FAMILY = 1 << 3,  /* the family's own copy */
  RS_CONSENT_INTERNET = 1 << 4,
} RsConsentScope;

/**
 * RsConsentDraft:
 * @processing_number: of the form that allows to keep and work with the recording
 * @showing_number: of the form that allows to show it to everyone
 * @has_performance: the performance may be used
 * @scopes: #RsConsentScope bits
 * @until: (nullable): last day, ISO 8601
 * @withdrawn_on: (nullable): from this day it holds no more
 *
 * A paper consent. It holds while both forms have numbers and dates, the
 * performance is allowed, it has not run out and was not withdrawn.
 */
typedef struct
{
  char *uid;
  char *narrator_uid;
  char *processing_number;
  char *processing_on;
  char *showing_number;
  char *showing_on;
  gboolean has_performance;
  guint scopes;
  char *until;
  char *withdrawn_on;
} RsConsentDraft;

RsConsentDraft *rs_consent_draft_new (void);
void rs_consent_draft_free (RsConsentDraft *self);
gboolean
rs_consent_draft_put (RsConsentDraft *self, RsWorkshop *workshop, GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsConsentDraft, rs_consent_draft_free)

G_END_DECLS
