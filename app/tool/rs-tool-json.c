/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answers for programs: JSON on standard output. */
#include "rs-tool-json.h"

/**
 * rs_tool_json_add_text:
 * @builder: in an object
 * @name: of a member
 * @text: (nullable): its value, or null
 */
void
rs_tool_json_add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

/**
 * rs_tool_json_add_number:
 * @builder: in an object
 * @name: of a member
 * @number: its value
 */
void
rs_tool_json_add_number (JsonBuilder *builder, const char *name, gint64 number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

/**
 * rs_tool_json_print:
 * @builder: a whole value
 *
 * Prints it, indented, and ends the line.
 */
void
rs_tool_json_print (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = json_to_string (root, TRUE);

  g_print ("%s\n", text);
}
