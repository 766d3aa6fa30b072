/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya inbox: what pupils have recorded and handed in. */
#include "rs-tool-inbox.h"

#include "rs-tool-verbs.h"

#include <glib/gi18n-lib.h>

static void
options_clear (RsToolInbox *self)
{
  g_free (self->reason);
  g_free (self->words);
  g_strfreev (self->sentences);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsToolInbox, options_clear)

/* One take at a time is played and returned: each is another child's. */
static const struct
{
  const char *name;
  guint min_words;
  guint max_words;
  RsToolExit (*run) (const RsToolCall *call, const RsToolInbox *options);
} actions[] = {
  { "list", 1, 1, rs_tool_inbox_list },
  { "play", 2, 2, rs_tool_inbox_play },
  { "accept", 2, G_MAXUINT, rs_tool_inbox_accept },
  { "return", 2, 2, rs_tool_inbox_return },
  { "delete", 2, G_MAXUINT, rs_tool_inbox_delete },
};

static RsToolExit
run (const RsToolCall *call, const RsToolInbox *options)
{
  guint n_words = g_strv_length (call->words);

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i].name, call->words[0]))
      {
        if (n_words >= actions[i].min_words && n_words <= actions[i].max_words)
          return actions[i].run (call, options);
        rs_tool_complain (_ ("Which recording? rodnaya inbox list shows their codes"));
        return RS_TOOL_USAGE;
      }
  rs_tool_complain (_ ("“%s”: write list, play, accept, return or delete"),
                    call->words[0]);
  return RS_TOOL_USAGE;
}

/**
 * rs_tool_inbox:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Lists what lies in the inbox, plays it, takes it into the museum, gives it back or
 * deletes it.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_inbox (const RsToolVerb *verb, int argc, char **argv)
{
  g_auto (RsToolInbox) options = { 0 };
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &options.json, N_ ("Answer for programs"), NULL },
    { "all", 'a', 0, G_OPTION_ARG_NONE, &options.all,
      N_ ("list: also what is still being read, and what a child keeps"), NULL },
    { "clean", 0, 0, G_OPTION_ARG_NONE, &options.clean,
      N_ ("play, accept: with less rumble and noise of the room"), NULL },
    { "reason", 'r', 0, G_OPTION_ARG_STRING, &options.reason,
      N_ ("return: louder, slower, noise, word or again"), N_ ("WHY") },
    { "words", 'w', 0, G_OPTION_ARG_STRING, &options.words,
      N_ ("return: a word from you to the reader"), N_ ("WORDS") },
    { "sentence", 's', 0, G_OPTION_ARG_STRING_ARRAY, &options.sentences,
      N_ ("return: only this sentence, from 1 on; may stand several times"),
      N_ ("NUMBER") },
    { "yes", 0, 0, G_OPTION_ARG_NONE, &options.yes,
      N_ ("delete: it is meant; nothing brings a voice back"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_auto (RsToolCall) call = { 0 };

  if (!rs_tool_call_read (&call, verb, entries, argc, argv))
    return RS_TOOL_USAGE;
  return run (&call, &options);
}
