/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya keeper: answers the programs on the screen, a line for a line. */
#include "rs-tool-verbs.h"

#include "rs-keeper.h"

#include <stdio.h>
#include <string.h>

#define MAX_LINE 4096 /* bytes of a question */

/* What is left of a question that is too long to be one. */
static void
skip_line (void)
{
  int byte;

  do
    byte = getchar ();
  while (byte != '\n' && byte != EOF);
}

/**
 * rs_tool_keeper:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Answers until the input ends.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_keeper (const RsToolVerb *verb, int argc, char **argv)
{
  g_auto (RsToolCall) call = { 0 };
  g_autoptr (RsClock) clock = rs_clock_new ();
  char line[MAX_LINE];

  if (!rs_tool_call_read (&call, verb, NULL, argc, argv))
    return RS_TOOL_USAGE;
  while (fgets (line, sizeof line, stdin) != NULL)
    {
      g_autofree char *answer = NULL;

      if (strchr (line, '\n') == NULL && !feof (stdin))
        skip_line ();
      line[strcspn (line, "\r\n")] = '\0';
      answer = rs_keeper_answer (call.data, line, clock);
      g_print ("%s\n", answer);
      fflush (stdout);
    }
  return RS_TOOL_FINE;
}
