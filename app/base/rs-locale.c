/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Starts a program in Russian, even where no Russian locale was ever generated. */
#include "rs-locale.h"

#include "rs-place.h"

#include <libintl.h>
#include <locale.h>

/* gettext does not translate at all in the locale "C". */
static gboolean
is_plain (const char *locale)
{
  return locale == NULL || g_str_equal (locale, "C") || g_str_equal (locale, "POSIX");
}

/**
 * rs_locale_start:
 *
 * To be called once, first thing in main(). Russian is the language unless the user
 * has named others in LANGUAGE; a machine without a usable locale gets C.UTF-8.
 */
void
rs_locale_start (void)
{
  g_autofree char *folder = rs_place_locale ();
  const char *language = g_getenv ("LANGUAGE");

  if (setlocale (LC_ALL, "") == NULL || is_plain (setlocale (LC_MESSAGES, NULL))
      || is_plain (setlocale (LC_CTYPE, NULL)))
    {
      /* In the environment too: toolkits ask it once more when they start. */
      g_setenv ("LC_ALL", "C.UTF-8", TRUE);
      setlocale (LC_ALL, "");
    }
  if (language == NULL || *language == '\0')
    g_setenv ("LANGUAGE", "ru", TRUE);

  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}
