/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya check: looks whether everything is whole, and changes nothing. */
#include "rs-tool-verbs.h"

#include "rs-check.h"
#include "rs-tool-progress.h"
#include "rs-tool-report.h"

#include <glib/gi18n-lib.h>

/* What the check came upon; is_voiced if it looked at the voices too. */
typedef struct
{
  GPtrArray *findings;
  RsVoiceCoverage coverage;
  gboolean is_voiced;
} Answer;

static void
look_at_release (Answer *answer,
                 const char *data,
                 RsCheckFlags flags,
                 RsToolProgress *progress,
                 GError **error)
{
  answer->findings = rs_check_release (data, flags, rs_tool_progress_show, progress, NULL,
                                       error);
}

static void
look_at_workshop (Answer *answer,
                  const char *data,
                  RsCheckFlags flags,
                  RsToolProgress *progress,
                  GError **error)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = rs_workshop_open (data, RS_WORKSHOP_READ_ONLY, clock,
                                                      error);

  if (workshop == NULL || !rs_voice_coverage_read (workshop, &answer->coverage, error))
    return;
  answer->is_voiced = TRUE;
  answer->findings = rs_check_run (workshop, flags, rs_tool_progress_show, progress, NULL,
                                   error);
}

static GPtrArray *
look (Answer *answer,
      const char *data,
      gboolean release,
      RsCheckFlags flags,
      GError **error)
{
  RsToolProgress progress;

  rs_tool_progress_start (&progress);
  if (release)
    look_at_release (answer, data, flags, &progress, error);
  else
    look_at_workshop (answer, data, flags, &progress, error);
  rs_tool_progress_end (&progress);
  return answer->findings;
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
  gboolean all = FALSE;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "release", 'r', 0, G_OPTION_ARG_NONE, &release,
      N_ ("Check what visitors see and not what staff work on"), NULL },
    { "deep", 0, 0, G_OPTION_ARG_NONE, &deep,
      N_ ("Read every picture and sound whole: takes longer"), NULL },
    { "all", 0, 0, G_OPTION_ARG_NONE, &all, N_ ("List everything, however much is alike"),
      NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Answer for programs"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_auto (RsToolCall) call = { 0 };
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GError) error = NULL;
  Answer answer = { 0 };
  const RsVoiceCoverage *coverage;

  if (!rs_tool_call_read (&call, verb, entries, argc, argv))
    return RS_TOOL_USAGE;
  findings = look (&answer, call.data, release, deep ? RS_CHECK_DEEP : RS_CHECK_NONE,
                   &error);
  if (findings == NULL)
    return rs_tool_refuse (error);

  coverage = answer.is_voiced ? &answer.coverage : NULL;
  if (json)
    rs_tool_report_print_json (findings, coverage);
  else
    rs_tool_report_print (findings, coverage, all);

  return rs_finding_count_faults (findings) == 0 ? RS_TOOL_FINE : RS_TOOL_REFUSED;
}
