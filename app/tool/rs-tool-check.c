/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya check: looks whether everything is whole, and changes nothing. */
#include "rs-tool-verbs.h"

#include "rs-check.h"
#include "rs-tool-findings.h"
#include "rs-tool-progress.h"

#include <glib/gi18n-lib.h>

static GPtrArray *
look (const char *data, gboolean release, RsCheckFlags flags, GError **error)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = NULL;
  GPtrArray *findings = NULL;
  RsToolProgress progress;

  rs_tool_progress_start (&progress);
  if (release)
    findings = rs_check_release (data, flags, rs_tool_progress_show, &progress, NULL,
                                 error);
  else
    {
      workshop = rs_workshop_open (data, RS_WORKSHOP_READ_ONLY, clock, error);
      if (workshop != NULL)
        findings = rs_check_run (workshop, flags, rs_tool_progress_show, &progress, NULL,
                                 error);
    }
  rs_tool_progress_end (&progress);

  return findings;
}

/**
 * rs_tool_check:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Checks the working database or, with --release, what visitors see.
 *
 * Returns: %RS_TOOL_REFUSED if something is wrong
 */
RsToolExit
rs_tool_check (const RsToolVerb *verb, int argc, char **argv)
{
  gboolean release = FALSE;
  gboolean deep = FALSE;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "release", 'r', 0, G_OPTION_ARG_NONE, &release,
      N_ ("Check what visitors see and not what staff work on"), NULL },
    { "deep", 0, 0, G_OPTION_ARG_NONE, &deep,
      N_ ("Read every picture and sound whole: takes longer"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Answer for programs"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_auto (RsToolCall) call = { 0 };
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GError) error = NULL;
  guint n_faults;

  if (!rs_tool_call_read (&call, verb, entries, argc, argv))
    return RS_TOOL_USAGE;
  findings = look (call.data, release, deep ? RS_CHECK_DEEP : RS_CHECK_NONE, &error);
  if (findings == NULL)
    return rs_tool_refuse (error);

  n_faults = rs_tool_report_findings (findings);
  if (json)
    rs_tool_print_findings_json (findings);
  else if (n_faults == 0)
    rs_tool_say (_ ("Everything is whole"));
  else
    rs_tool_say (_ ("Faults: %u"), n_faults);

  return n_faults == 0 ? RS_TOOL_FINE : RS_TOOL_REFUSED;
}
