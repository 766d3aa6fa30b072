/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-register.h"
#include "rs-tool-json.h"

G_BEGIN_DECLS

/* How the register is told to people and to programs. */
char *rs_tool_register_describe (const RsRegistered *whose);
char *rs_tool_register_describe_state (const RsConsentDraft *consent, const char *today);
const char *rs_tool_register_get_state_name (const RsConsentDraft *consent,
                                             const char *today);
void rs_tool_register_add_json (JsonBuilder *builder,
                                const RsRegistered *whose,
                                const char *today);

RsRegistered *
rs_tool_register_find (GPtrArray *registered, const char *name, GError **error);
char *rs_tool_register_write_day (const char *day);
gboolean rs_tool_register_read_day (const char *text, char **day, GError **error);

G_END_DECLS
