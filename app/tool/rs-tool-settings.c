/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya settings: shows the settings, or sets one. */
#include "rs-tool-verbs.h"

#include "rs-settings.h"

#include <glib/gi18n-lib.h>

static void
print_all (RsSettings *settings)
{
  g_auto (GStrv) keys = rs_settings_list (settings);

  for (char **key = keys; *key != NULL; key++)
    {
      g_autofree char *value = rs_settings_get (settings, *key, NULL);

      rs_tool_say ("%s=%s", *key, value);
    }
}

/**
 * rs_tool_settings:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Without words all settings, with one its value, with two sets it: a running kiosk
 * follows at once.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_settings (const RsToolVerb *verb, int argc, char **argv)
{
  g_auto (RsToolCall) call = { 0 };
  g_autoptr (RsSettings) settings = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *value = NULL;

  if (!rs_tool_call_read (&call, verb, NULL, argc, argv))
    return RS_TOOL_USAGE;

  settings = rs_settings_new (call.data);
  if (call.words[0] == NULL)
    {
      print_all (settings);
      return RS_TOOL_FINE;
    }

  value = rs_settings_get (settings, call.words[0], &error);
  if (value == NULL)
    return rs_tool_refuse (error);
  if (call.words[1] == NULL)
    rs_tool_say ("%s", value);
  else if (!rs_settings_set (settings, call.words[0], call.words[1], &error)
           || !rs_settings_save (settings, &error))
    return rs_tool_refuse (error);

  return RS_TOOL_FINE;
}
