/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-tool-call.h"

G_BEGIN_DECLS

/* What the tool does: a file rs-tool-<verb>.c each. */
RsToolExit rs_tool_build (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_check (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_consent (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_inbox (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_info (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_init (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_keeper (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_narrator (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_pin (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_publish (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_rollback (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_search (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_settings (const RsToolVerb *verb, int argc, char **argv);
RsToolExit rs_tool_sheet (const RsToolVerb *verb, int argc, char **argv);

G_END_DECLS
