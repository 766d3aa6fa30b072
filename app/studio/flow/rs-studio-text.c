/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One text to choose. */
#include "rs-studio-text.h"

void
rs_studio_text_free (RsStudioText *text)
{
  g_free (text->uid);
  g_free (text->title);
  g_free (text->section);
  g_free (text->picture);
  g_free (text->about);
  g_free (text);
}
