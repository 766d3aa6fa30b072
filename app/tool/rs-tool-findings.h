/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint rs_tool_report_findings (GPtrArray *findings);

G_END_DECLS
