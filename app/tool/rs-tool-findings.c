/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a check or a publish came upon, for people and for programs. */
#include "rs-tool-findings.h"

#include "rs-finding.h"
#include "rs-tool-call.h"
#include "rs-tool-json.h"

#include <glib/gi18n-lib.h>

/**
 * rs_tool_report_findings:
 * @findings: (nullable) (element-type RsFinding): what was found
 *
 * Says every finding on standard error.
 *
 * Returns: how many of them are faults
 */
guint
rs_tool_report_findings (GPtrArray *findings)
{
  for (guint i = 0; findings != NULL && i < findings->len; i++)
    {
      const RsFinding *finding = g_ptr_array_index (findings, i);

      if (finding->severity == RS_SEVERITY_FAULT)
        rs_tool_complain (_ ("fault: %s"), finding->message);
      else
        rs_tool_complain (_ ("advice: %s"), finding->message);
    }

  return findings != NULL ? rs_finding_count_faults (findings) : 0;
}

/**
 * rs_tool_print_findings_json:
 * @findings: (element-type RsFinding): what was found
 *
 * Prints a list of objects: code, severity, uid, message.
 */
void
rs_tool_print_findings_json (GPtrArray *findings)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < findings->len; i++)
    {
      const RsFinding *finding = g_ptr_array_index (findings, i);

      json_builder_begin_object (builder);
      rs_tool_json_add_text (builder, "code", finding->code);
      rs_tool_json_add_text (builder, "severity",
                             finding->severity == RS_SEVERITY_FAULT ? "fault" : "advice");
      rs_tool_json_add_text (builder, "uid", finding->uid);
      rs_tool_json_add_text (builder, "message", finding->message);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  rs_tool_json_print (builder);
}
