/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The act on the destruction of a voice, as text to be printed and signed. */
#include "rs-tool-act.h"

#include "rs-tool-call.h"
#include "rs-tool-register.h"

#include <glib/gi18n-lib.h>

static void
print_counts (const RsAct *act)
{
  rs_tool_say (_ ("  recordings of tellings: %u"), act->narrations);
  rs_tool_say (_ ("  spoken labels: %u"), act->labels);
  rs_tool_say (_ ("  takes not yet accepted: %u"), act->takes);
  rs_tool_say (_ ("  files of sound: %u"), act->files);
  if (act->shared_files > 0)
    rs_tool_say (_ ("  left, because other voices need them: %u"), act->shared_files);
}

/**
 * rs_tool_act_print_plan:
 * @act: of rs_withdrawal_try()
 *
 * Says what would be destroyed.
 */
void
rs_tool_act_print_plan (const RsAct *act, const RsRegistered *whose)
{
  g_autofree char *words = rs_tool_register_describe (whose);

  rs_tool_say (_ ("The voice: %s"), words);
  rs_tool_say (_ ("Will be destroyed for ever, here and in all kept releases and "
                  "copies on this computer:"));
  print_counts (act);
}

/**
 * rs_tool_act_print:
 *
 * Prints the act. A surname stands in it only if the register has one.
 */
void
rs_tool_act_print (const RsAct *act, const RsRegistered *whose)
{
  g_autofree char *words = rs_tool_register_describe (whose);
  g_autofree char *made_on = rs_tool_register_write_day (act->made_on);
  g_autofree char *finished_on = rs_tool_register_write_day (act->finished_on);

  rs_tool_say (_ ("ACT No. %s on the destruction of recordings of a voice"), act->number);
  rs_tool_say (_ ("Of %s"), made_on);
  rs_tool_say (_ ("The voice: %s"), words);
  rs_tool_say (_ ("Why: the consent was withdrawn"));
  rs_tool_say (_ ("Destroyed:"));
  print_counts (act);
  if (*act->releases != '\0')
    rs_tool_say (_ ("  releases built anew without the voice: %s"), act->releases);
  if (act->copies > 0)
    rs_tool_say (_ ("  copies of the database written anew: %u"), act->copies);
  if (finished_on != NULL)
    rs_tool_say (_ ("Finished on %s"), finished_on);
  else
    rs_tool_say (_ ("Not finished yet: run any verb of rodnaya again"));
  rs_tool_say (_ ("Sticks: no list of them is kept. Go round all sticks and computers to "
                  "which recordings were written, and destroy them there too."));
  rs_tool_say ("%s", "");
  rs_tool_say (_ ("Signature ____________________   Date ____________________"));
}
