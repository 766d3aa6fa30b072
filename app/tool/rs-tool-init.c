/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya init: makes an empty museum. */
#include "rs-tool-verbs.h"

#include "rs-place.h"
#include "rs-tool-tasks.h"
#include "rs-workshop.h"

#include <glib/gi18n-lib.h>

/**
 * rs_tool_init:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Makes a data folder with an empty working database. One that is there already stays
 * as it is.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_init (const RsToolVerb *verb, int argc, char **argv)
{
  g_auto (RsToolCall) call = { 0 };
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *working = NULL;
  gboolean existed;

  if (!rs_tool_call_read (&call, verb, NULL, argc, argv))
    return RS_TOOL_USAGE;

  working = rs_place_working (call.data);
  existed = g_file_test (working, G_FILE_TEST_EXISTS);
  workshop = rs_workshop_open (call.data, RS_WORKSHOP_CREATE, clock, &error);
  if (workshop == NULL)
    return rs_tool_refuse (error);

  rs_tool_tasks_write (workshop);
  if (existed)
    rs_tool_say (_ ("There is a museum already in %s"), call.data);
  else
    rs_tool_say (_ ("An empty museum is in %s"), call.data);
  return RS_TOOL_FINE;
}
