/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where things are looked for, and in which order. */
#include "rs-file.h"
#include "rs-place.h"

#include <string.h>

static void
test_data_folder (void)
{
  g_autofree char *working = rs_place_working ("/d");
  g_autofree char *lock = rs_place_working_lock ("/d");
  g_autofree char *settings = rs_place_settings ("/d");
  g_autofree char *releases = rs_place_releases ("/d");
  g_autofree char *release = rs_place_release ("/d", 12);
  g_autofree char *current = rs_place_current_link ("/d");
  g_autofree char *stats = rs_place_stats ("/d");

  g_assert_cmpstr (working, ==, "/d/working.db");
  g_assert_cmpstr (lock, ==, "/d/working.lock");
  g_assert_cmpstr (settings, ==, "/d/settings.ini");
  g_assert_cmpstr (releases, ==, "/d/releases");
  g_assert_cmpstr (release, ==, "/d/releases/12");
  g_assert_cmpstr (current, ==, "/d/releases/current");
  g_assert_cmpstr (stats, ==, "/d/stats/stats.db");
}

static void
test_media (void)
{
  static const char digest[]
      = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  g_autofree char *path = rs_place_media ("/d", digest);
  g_autofree char *expected = g_strconcat ("/d/media/sha256/ba/", digest, NULL);

  g_assert_cmpstr (path, ==, expected);
  g_assert_null (rs_place_media ("/d", "../../etc/passwd"));
  g_assert_null (rs_place_media ("/d", NULL));
}

static void
test_share_from_environment (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rs-place-XXXXXX", &error);
  g_autofree char *file = g_build_filename (folder, "a.wav", NULL);
  g_autofree char *found = NULL;
  g_autofree char *missing = NULL;

  g_assert_true (g_file_set_contents (file, "x", 1, &error));
  g_setenv ("RODNAYA_SHARE", folder, TRUE);
  found = rs_place_share ("a.wav");
  missing = rs_place_share ("b.wav");
  g_unsetenv ("RODNAYA_SHARE");

  g_assert_cmpstr (found, ==, file);
  g_assert_true (g_str_has_suffix (missing, "/rodnaya-storona/b.wav"));
  g_assert_false (g_str_has_prefix (missing, folder));
  g_assert_true (rs_file_remove_tree (folder, &error));
}

static void
test_libexec_from_environment (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rs-place-XXXXXX", &error);
  g_autofree char *file = g_build_filename (folder, "rodnaya-intake", NULL);
  g_autofree char *found = NULL;

  g_assert_true (g_file_set_contents (file, "x", 1, &error));
  g_setenv ("RODNAYA_LIBEXEC", folder, TRUE);
  found = rs_place_libexec ("rodnaya-intake");
  g_unsetenv ("RODNAYA_LIBEXEC");

  g_assert_cmpstr (found, ==, file);
  g_assert_true (rs_file_remove_tree (folder, &error));
}

static void
test_locale (void)
{
  g_autofree char *folder = rs_place_locale ();

  g_assert_true (g_path_is_absolute (folder));
  g_assert_null (strstr (folder, "LC_MESSAGES"));
}

static void
test_default_data (void)
{
  g_autofree char *data = rs_place_default_data ();

  g_assert_true (g_path_is_absolute (data));
  g_assert_true (g_str_has_suffix (data, "/rodnaya-storona"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/place/data-folder", test_data_folder);
  g_test_add_func ("/place/media", test_media);
  g_test_add_func ("/place/share-from-environment", test_share_from_environment);
  g_test_add_func ("/place/libexec-from-environment", test_libexec_from_environment);
  g_test_add_func ("/place/locale", test_locale);
  g_test_add_func ("/place/default-data", test_default_data);
  return g_test_run ();
}
