/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya publish: shows visitors all that is approved. */
#include "rs-tool-verbs.h"

#include "rs-publish.h"
#include "rs-settings.h"
#include "rs-tool-findings.h"
#include "rs-tool-progress.h"
#include "rs-tool-tasks.h"

#include <glib/gi18n-lib.h>

/**
 * rs_tool_publish:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Builds a release of all approved revisions and puts it in place.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_publish (const RsToolVerb *verb, int argc, char **argv)
{
  g_auto (RsToolCall) call = { 0 };
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsSettings) settings = NULL;
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (RsPublish) publish = NULL;
  g_autoptr (GError) error = NULL;
  RsToolProgress progress;
  g_autofree char *number = NULL;
  gboolean done;

  if (!rs_tool_call_read (&call, verb, NULL, argc, argv))
    return RS_TOOL_USAGE;
  workshop = rs_workshop_open (call.data, RS_WORKSHOP_NONE, clock, &error);
  if (workshop == NULL)
    return rs_tool_refuse (error);

  settings = rs_settings_new (call.data);
  publish = rs_publish_new (workshop);
  rs_publish_set_museum_name (publish, rs_settings_get_museum_name (settings));
  rs_publish_set_progress (publish, rs_tool_progress_show, &progress);

  rs_tool_progress_start (&progress);
  done = rs_publish_run (publish, NULL, &error);
  rs_tool_progress_end (&progress);
  rs_tool_report_findings (rs_publish_get_findings (publish));
  if (!done)
    return rs_tool_refuse (error);

  rs_tool_tasks_write (workshop);
  number = g_strdup_printf ("%" G_GINT64_FORMAT, rs_publish_get_number (publish));
  rs_tool_say (_ ("Visitors now see release %s"), number);
  return RS_TOOL_FINE;
}
