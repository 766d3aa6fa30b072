/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who alone knows the PIN, and what they answer to the programs on the screen. */
#include "rs-keeper.h"

#include "rs-pin.h"
#include "rs-strict-scan.h"

#include <json-glib/json-glib.h>
#include <string.h>

static const char *
get_text (JsonObject *question, const char *name)
{
  JsonNode *node = json_object_get_member (question, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node)
                 && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

/* One line: a member a pair, so that whoever reads knows where it ends. */
static char *
make_answer (gboolean is_ok, guint wait, const char *why)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "ok");
  json_builder_add_boolean_value (builder, is_ok);
  if (wait > 0)
    {
      json_builder_set_member_name (builder, "wait");
      json_builder_add_int_value (builder, wait);
    }
  if (why != NULL)
    {
      json_builder_set_member_name (builder, "error");
      json_builder_add_string_value (builder, why);
    }
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  return json_to_string (root, FALSE);
}

static char *
check_pin (const char *data, JsonObject *question, RsClock *clock)
{
  const char *pin = get_text (question, "pin");
  g_autoptr (GError) error = NULL;
  RsPinVerdict verdict = RS_PIN_WRONG;
  guint wait = 0;

  if (pin == NULL)
    return make_answer (FALSE, 0, "no pin");
  if (!rs_pin_check (data, pin, clock, &verdict, &wait, &error))
    return make_answer (FALSE, 0, error->message);
  return make_answer (verdict == RS_PIN_RIGHT, wait, NULL);
}

/**
 * rs_keeper_answer:
 * @data: the data folder
 * @line: a question: `{"do":"check-pin","pin":"123456"}` or `{"do":"has-pin"}`
 * @clock: that has witnessed nothing
 *
 * Returns: (transfer full): a line without its end: `{"ok":true}` or `{"ok":false}`, with
 *   "wait" in seconds where a PIN is not looked at yet, and "error" where the question
 *   could not be answered
 */
char *
rs_keeper_answer (const char *data, const char *line, RsClock *clock)
{
  g_autoptr (JsonNode) root = NULL;
  JsonObject *question;
  const char *what;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (line != NULL, NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  root = rs_strict_scan (line, strlen (line)) ? json_from_string (line, NULL) : NULL;
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return make_answer (FALSE, 0, "no question");
  question = json_node_get_object (root);
  what = get_text (question, "do");
  if (g_strcmp0 (what, "check-pin") == 0)
    return check_pin (data, question, clock);
  if (g_strcmp0 (what, "has-pin") == 0)
    return make_answer (rs_pin_exists (data), 0, NULL);
  return make_answer (FALSE, 0, "unknown question");
}
