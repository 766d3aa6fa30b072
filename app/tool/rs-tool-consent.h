/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-tool-call.h"

G_BEGIN_DECLS

/**
 * RsToolConsent:
 *
 * What the options of `rodnaya consent` said, as they were written.
 */
typedef struct
{
  char *processing;
  char *processing_on;
  char *showing;
  char *showing_on;
  char *scopes;
  char *until;
  gboolean performance;
  gboolean yes;
  gboolean json;
} RsToolConsent;

RsToolExit rs_tool_consent_add (const RsToolCall *call, const RsToolConsent *options);
RsToolExit rs_tool_consent_list (const RsToolCall *call, const RsToolConsent *options);
RsToolExit rs_tool_consent_withdraw (const RsToolCall *call,
                                     const RsToolConsent *options);
RsToolExit rs_tool_consent_act (const RsToolCall *call, const RsToolConsent *options);

G_END_DECLS
