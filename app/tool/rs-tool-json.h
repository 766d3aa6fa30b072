/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void rs_tool_json_add_text (JsonBuilder *builder, const char *name, const char *text);
void rs_tool_json_add_number (JsonBuilder *builder, const char *name, gint64 number);
void rs_tool_json_print (JsonBuilder *builder);

G_END_DECLS
