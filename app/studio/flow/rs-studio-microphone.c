/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One device of the teacher's corner. */
#include "rs-studio-microphone.h"

void
rs_studio_microphone_free (RsStudioMicrophone *microphone)
{
  g_free (microphone->id);
  g_free (microphone->name);
  g_free (microphone);
}
