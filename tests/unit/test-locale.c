/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each way to start a program, in a process of its own: it ends up in Russian. */
#include "rs-locale.h"

#include <locale.h>
#include <string.h>

/* Runs this test program again with LANG and LANGUAGE as given; what it prints. */
static char *
start_with (const char *lang, const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *program = g_file_read_link ("/proc/self/exe", &error);
  char *argv[] = { program, (char *)"--child", NULL };
  g_auto (GStrv) environment = g_get_environ ();
  char *output = NULL;
  int status = 0;

  environment = g_environ_unsetenv (environment, "LC_ALL");
  environment = g_environ_unsetenv (environment, "LC_MESSAGES");
  environment = g_environ_unsetenv (environment, "LC_CTYPE");
  environment = g_environ_unsetenv (environment, "LANGUAGE");
  environment = g_environ_setenv (environment, "LANG", lang, TRUE);
  if (language != NULL)
    environment = g_environ_setenv (environment, "LANGUAGE", language, TRUE);
  g_assert_true (g_spawn_sync (NULL, argv, environment, G_SPAWN_DEFAULT, NULL, NULL,
                               &output, NULL, &status, &error));
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));

  return output;
}

static int
run_child (void)
{
  rs_locale_start ();
  setlocale (LC_ALL, ""); /* as GTK does when it starts */
  g_print ("%s %s %s", g_getenv ("LANGUAGE"),
           strcmp (setlocale (LC_MESSAGES, NULL), "C") == 0 ? "mute" : "speaks",
           g_get_charset (NULL) ? "utf-8" : "other");

  return 0;
}

static void
test_no_locale (void)
{
  g_autofree char *plain = start_with ("C", NULL);
  g_autofree char *posix = start_with ("POSIX", NULL);
  g_autofree char *missing = start_with ("xx_XX.UTF-8", NULL);

  g_assert_cmpstr (plain, ==, "ru speaks utf-8");
  g_assert_cmpstr (posix, ==, "ru speaks utf-8");
  g_assert_cmpstr (missing, ==, "ru speaks utf-8");
}

static void
test_explicit_language (void)
{
  g_autofree char *english = start_with ("C", "en");
  g_autofree char *empty = start_with ("C.UTF-8", "");

  g_assert_cmpstr (english, ==, "en speaks utf-8");
  g_assert_cmpstr (empty, ==, "ru speaks utf-8");
}

int
main (int argc, char **argv)
{
  if (argc > 1 && strcmp (argv[1], "--child") == 0)
    return run_child ();

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/locale/no-locale", test_no_locale);
  g_test_add_func ("/locale/explicit-language", test_explicit_language);
  return g_test_run ();
}
