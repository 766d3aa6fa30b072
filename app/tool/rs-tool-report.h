/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-voice-coverage.h"

G_BEGIN_DECLS

void rs_tool_report_print (GPtrArray *findings,
                           const RsVoiceCoverage *coverage,
                           gboolean is_whole);
void rs_tool_report_print_json (GPtrArray *findings, const RsVoiceCoverage *coverage);

G_END_DECLS
