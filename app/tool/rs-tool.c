/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of verbs, and which of them was called. */
#include "rs-tool.h"

#include "rs-tool-verbs.h"

#include <glib/gi18n-lib.h>

/* In the order in which a museum needs them. */
static const RsToolVerb verbs[] = {
  { "init", NULL, N_ ("Make an empty museum"), 0, 0, rs_tool_init },
  { "build", N_ ("SOURCE"), N_ ("Take content from a source folder"), 1, 1,
    rs_tool_build },
  { "publish", NULL, N_ ("Show visitors all that is approved"), 0, 0, rs_tool_publish },
  { "rollback", N_ ("[RELEASE]"),
    N_ ("Show the release before, or the one of this number"), 0, 1, rs_tool_rollback },
  { "check", NULL, N_ ("Look whether everything is whole, and change nothing"), 0, 0,
    rs_tool_check },
  { "info", NULL, N_ ("Say how much there is"), 0, 0, rs_tool_info },
  { "search", N_ ("WORDS…"), N_ ("Look for stories, as a visitor does"), 1, G_MAXUINT,
    rs_tool_search },
  { "settings", N_ ("[KEY [VALUE]]"), N_ ("Show the settings, or set one"), 0, 2,
    rs_tool_settings },
  { "narrator", N_ ("add|list"), N_ ("Enter who reads aloud, or list them"), 1, 1,
    rs_tool_narrator },
  { "consent", N_ ("add|list|withdraw|act [WHOSE]"),
    N_ ("Enter consents, list them, or withdraw a voice for ever"), 1, 2,
    rs_tool_consent },
  { "inbox", N_ ("list|play|accept|return|delete [CODE…]"),
    N_ ("See to what pupils have recorded"), 1, G_MAXUINT, rs_tool_inbox },
  { "sheet", N_ ("OUT.pdf"), N_ ("Print stories, to be read or taken home"), 1, 1,
    rs_tool_sheet },
  { "pin", N_ ("set"), N_ ("Set the number that opens the doors of the staff"), 1, 1,
    rs_tool_pin },
  { "keeper", NULL, N_ ("Answer the programs on the screen"), 0, 0, rs_tool_keeper },
};

#define NAME_WIDTH 10

static void
print_help (void)
{
  g_print ("%s\n\n", _ ("Usage: rodnaya VERB [OPTION…]"));
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    g_print ("  %-*s %s\n", NAME_WIDTH, verbs[i].name, _ (verbs[i].summary));
  g_print ("\n%s\n",
           _ ("Each verb answers to --help, and works in the folder that --data "
              "names."));
}

static const RsToolVerb *
find_verb (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_strcmp0 (verbs[i].name, name) == 0)
      return &verbs[i];

  return NULL;
}

/**
 * rs_tool_run:
 * @argc: number of arguments
 * @argv: the program's name, a verb, what belongs to it
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_run (int argc, char **argv)
{
  const char *name = argc > 1 ? argv[1] : NULL;
  const RsToolVerb *verb = find_verb (name);

  if (verb != NULL)
    return verb->run (verb, argc - 1, argv + 1);

  if (g_strcmp0 (name, "--version") == 0)
    {
      rs_tool_say ("rodnaya %s", RS_VERSION);
      return RS_TOOL_FINE;
    }
  if (g_strcmp0 (name, "--help") == 0 || g_strcmp0 (name, "-h") == 0
      || g_strcmp0 (name, "help") == 0)
    {
      print_help ();
      return RS_TOOL_FINE;
    }

  if (name == NULL)
    rs_tool_complain (_ ("What shall be done? See rodnaya --help"));
  else
    rs_tool_complain (_ ("There is no verb “%s”. See rodnaya --help"), name);
  return RS_TOOL_USAGE;
}
