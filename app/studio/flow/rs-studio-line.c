/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One piece of the prompter. */
#include "rs-studio-line.h"

void
rs_studio_line_free (RsStudioLine *line)
{
  g_free (line->text);
  g_free (line->about);
  g_free (line->field);
  g_free (line);
}
