/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-desk.h"
#include "rs-tool-call.h"

G_BEGIN_DECLS

/**
 * RsToolInbox:
 * @all: list: also what is still being read or is kept
 * @yes: delete: it is meant
 * @reason: return: why
 * @words: return: in the teacher's words
 * @sentences: (nullable): return: numbers from 1 on
 *
 * How rodnaya inbox was called.
 */
typedef struct
{
  gboolean json;
  gboolean all;
  gboolean yes;
  gboolean clean;
  char *reason;
  char *words;
  GStrv sentences;
} RsToolInbox;

RsToolExit rs_tool_inbox_list (const RsToolCall *call, const RsToolInbox *options);
RsToolExit rs_tool_inbox_play (const RsToolCall *call, const RsToolInbox *options);
RsToolExit rs_tool_inbox_accept (const RsToolCall *call, const RsToolInbox *options);
RsToolExit rs_tool_inbox_return (const RsToolCall *call, const RsToolInbox *options);
RsToolExit rs_tool_inbox_delete (const RsToolCall *call, const RsToolInbox *options);

G_END_DECLS
