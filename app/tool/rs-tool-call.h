/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** RsToolExit: what a program that called us learns. */
typedef enum
{
  RS_TOOL_FINE = 0,
  RS_TOOL_REFUSED = 1, /* not done, or something was found wrong */
  RS_TOOL_USAGE = 2,
} RsToolExit;

/**
 * RsToolVerb:
 * @arguments: (nullable): what stands after the options, for the help
 * @min_words: how many words it needs after the options
 * @max_words: that it may have
 *
 * One thing that the tool does.
 */
typedef struct _RsToolVerb RsToolVerb;
struct _RsToolVerb
{
  const char *name;
  const char *arguments;
  const char *summary;
  guint min_words;
  guint max_words;
  RsToolExit (*run) (const RsToolVerb *verb, int argc, char **argv);
};

/**
 * RsToolCall:
 * @data: the data folder to work in
 * @words: what stood after the options
 *
 * How a verb was called.
 */
typedef struct
{
  char *data;
  GStrv words;
} RsToolCall;

gboolean rs_tool_call_read (RsToolCall *self,
                            const RsToolVerb *verb,
                            const GOptionEntry *entries,
                            int argc,
                            char **argv);
void rs_tool_call_clear (RsToolCall *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsToolCall, rs_tool_call_clear)

RsToolExit rs_tool_refuse (const GError *error);
void rs_tool_say (const char *format, ...) G_GNUC_PRINTF (1, 2);
void rs_tool_complain (const char *format, ...) G_GNUC_PRINTF (1, 2);

G_END_DECLS
