/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya pin set: the number that opens the doors of the staff. */
#include "rs-tool-verbs.h"

#include "rs-pin.h"
#include "rs-tool-secret.h"

#include <glib/gi18n-lib.h>

/* Asked twice of a person, who does not see it. */
static RsToolExit
set (const char *data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *pin = rs_tool_secret_read (_ ("New PIN, 6 digits:"), &error);
  g_autofree char *again = NULL;

  if (pin == NULL)
    return rs_tool_refuse (error);
  if (rs_tool_secret_is_asked ())
    {
      again = rs_tool_secret_read (_ ("Once more:"), &error);
      if (again == NULL)
        return rs_tool_refuse (error);
      if (!g_str_equal (pin, again))
        {
          rs_tool_complain (_ ("These are two different PINs. Nothing has changed"));
          return RS_TOOL_REFUSED;
        }
    }
  if (!rs_pin_set (data, pin, &error))
    return rs_tool_refuse (error);
  rs_tool_say (_ ("The PIN is set"));
  return RS_TOOL_FINE;
}

/**
 * rs_tool_pin:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Sets the PIN. Whoever may write the data folder may do that.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_pin (const RsToolVerb *verb, int argc, char **argv)
{
  g_auto (RsToolCall) call = { 0 };

  if (!rs_tool_call_read (&call, verb, NULL, argc, argv))
    return RS_TOOL_USAGE;
  if (g_str_equal (call.words[0], "set"))
    return set (call.data);

  rs_tool_complain (_ ("“%s” cannot be done with a PIN; see rodnaya %s --help"),
                    call.words[0], verb->name);
  return RS_TOOL_USAGE;
}
