/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya-intake: decodes one picture from one open file into another, and no more. */

#include "rs-decoder.h"
#include "rs-sandbox.h"

#include <unistd.h>

int
main (void)
{
  rs_decoder_warm_up ();
  if (!rs_sandbox_enter ())
    _exit (2);
  /* No exit handlers: nothing may run that the sandbox would have to allow. */
  _exit (rs_decoder_run (RS_INTAKE_INPUT_FD, RS_INTAKE_OUTPUT_FD) ? 0 : 1);
}
