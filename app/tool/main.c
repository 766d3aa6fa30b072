/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya: a museum's content from the terminal. */
#include "rs-locale.h"
#include "rs-tool.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

int
main (int argc, char **argv)
{
  RsToolExit result;

  rs_locale_start ();
  g_set_prgname ("rodnaya");
  result = rs_tool_run (argc, argv);

  /* An answer that did not reach its file is no answer. */
  if ((fflush (stdout) != 0 || ferror (stdout) != 0) && result == RS_TOOL_FINE)
    {
      rs_tool_complain (_ ("The answer could not be written to where it was sent"));
      result = RS_TOOL_REFUSED;
    }

  return result;
}
