/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya rollback: shows an earlier release again. */
#include "rs-tool-verbs.h"

#include "rs-rollback.h"
#include "rs-tool-tasks.h"

#include <glib/gi18n-lib.h>

/**
 * rs_tool_rollback:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Turns the museum back to the release before the current one, or to the one named.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_rollback (const RsToolVerb *verb, int argc, char **argv)
{
  g_auto (RsToolCall) call = { 0 };
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *shown = NULL;
  gint64 number = 0;

  if (!rs_tool_call_read (&call, verb, NULL, argc, argv))
    return RS_TOOL_USAGE;
  if (call.words[0] != NULL
      && !g_ascii_string_to_signed (call.words[0], 10, 1, G_MAXINT64, &number, NULL))
    {
      rs_tool_complain (_ ("“%s” is no number of a release"), call.words[0]);
      return RS_TOOL_USAGE;
    }

  workshop = rs_workshop_open (call.data, RS_WORKSHOP_NONE, clock, &error);
  if (workshop != NULL)
    number = rs_rollback_run (workshop, number, NULL, &error);
  if (error != NULL)
    return rs_tool_refuse (error);
  rs_tool_tasks_write (workshop);

  shown = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  rs_tool_say (_ ("Visitors now see release %s"), shown);
  return RS_TOOL_FINE;
}
