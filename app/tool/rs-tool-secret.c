/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is typed at a terminal and shall not be seen there. */
#include "rs-tool-secret.h"

#include "rs-error.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define MAX_LINE 256

/**
 * rs_tool_secret_is_asked:
 *
 * Returns: whether a person sits at a terminal; otherwise another program writes
 */
gboolean
rs_tool_secret_is_asked (void)
{
  return isatty (STDIN_FILENO);
}

/* Puts the terminal into a state in which it shows nothing; what it was before. */
static gboolean
hide (struct termios *before)
{
  struct termios hidden;

  if (tcgetattr (STDIN_FILENO, before) < 0)
    return FALSE;
  hidden = *before;
  hidden.c_lflag &= ~(tcflag_t)ECHO;
  return tcsetattr (STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
}

/**
 * rs_tool_secret_read:
 * @prompt: what to ask for, if a person is asked
 *
 * Returns: (transfer full) (nullable): the next line of the input without its end; %NULL
 *   with #RS_ERROR if there is none
 */
char *
rs_tool_secret_read (const char *prompt, GError **error)
{
  char line[MAX_LINE] = "";
  struct termios before;
  gboolean is_hidden = FALSE;
  const char *got;

  if (rs_tool_secret_is_asked ())
    {
      is_hidden = hide (&before); /* first, so that nobody types too early */
      g_printerr ("%s ", prompt);
    }
  got = fgets (line, sizeof line, stdin);
  if (is_hidden)
    {
      tcsetattr (STDIN_FILENO, TCSAFLUSH, &before);
      g_printerr ("\n");
    }
  if (got == NULL)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_INVALID,
                           _ ("Nothing was typed. Try again."));
      return NULL;
    }
  line[strcspn (line, "\r\n")] = '\0';
  return g_strdup (line);
}
