/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a publish came upon. */
#include "rs-tool-findings.h"

#include "rs-finding.h"
#include "rs-tool-call.h"

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
