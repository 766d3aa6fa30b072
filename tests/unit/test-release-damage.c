/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A release that is not what was published is not opened; its manifest is read strictly.
 */

#include "rs-error.h"
#include "rs-file.h"
#include "rs-release-manifest.h"
#include "rs-test-release.h"

#include <glib/gstdio.h>
#include <string.h>

static void
assert_refused (RsTestRelease *museum, RsErrorCode code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autofree char *folder = rs_test_release_get_folder (museum, 1);

  g_assert_null (rs_release_open (folder, museum->data, clock, NULL, &error));
  g_assert_error (error, RS_ERROR, (int)code);
  g_assert_nonnull (strstr (error->message, folder));
}

static char *
get_file (RsTestRelease *museum, const char *name)
{
  g_autofree char *folder = rs_test_release_get_folder (museum, 1);

  return g_build_filename (folder, name, NULL);
}

/* One flipped byte anywhere is found, also where SQLite would not look. */
static void
test_flipped_byte (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (1, 1, NULL);
  g_autofree char *path = get_file (museum, RS_RELEASE_CATALOG);
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  for (gsize at = 0; at < length; at += length / 20)
    {
      bytes[at] ^= 1;
      g_assert_true (rs_file_write (path, bytes, length, 0444, NULL));
      assert_refused (museum, RS_ERROR_DAMAGED);
      bytes[at] ^= 1;
    }
}

static void
test_short_or_missing (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (1, 1, NULL);
  g_autofree char *path = get_file (museum, RS_RELEASE_CATALOG);
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  g_assert_true (rs_file_write (path, bytes, length - 1, 0444, NULL));
  assert_refused (museum, RS_ERROR_DAMAGED);
  g_assert_true (rs_file_write (path, "", 0, 0444, NULL));
  assert_refused (museum, RS_ERROR_DAMAGED);
  g_assert_cmpint (g_unlink (path), ==, 0);
  assert_refused (museum, RS_ERROR_NOT_FOUND);
}

#define GOOD_DIGEST "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

static void
test_bad_manifest (void)
{
  static const char *const bad[] = {
    "",
    "{",
    "[]",
    "null",
    "{\"format\":1}",
    "\xff\xfe",
    "{\"format\":\"1\",\"number\":1,\"made_on\":\"2026-05-09\",\"catalog\":{\"size\":9,"
    "\"sha256\":\"" GOOD_DIGEST "\"},\"museum\":\"\"}",
    "{\"format\":1,\"number\":0,\"made_on\":\"2026-05-09\",\"catalog\":{\"size\":9,"
    "\"sha256\":\"" GOOD_DIGEST "\"},\"museum\":\"\"}",
    "{\"format\":1,\"number\":1,\"made_on\":\"2026-05-09\",\"catalog\":{\"size\":9,"
    "\"sha256\":\"short\"},\"museum\":\"\"}",
    "{\"format\":1,\"number\":1,\"made_on\":\"2026-05-09\",\"catalog\":{\"size\":9,"
    "\"sha256\":\"" GOOD_DIGEST "\"},\"museum\":\"\",\"poster\":\"../poster.jpg\"}",
    "{\"format\":1,\"number\":1,\"made_on\":\"2026-05-09\",\"catalog\":{\"size\":9,"
    "\"sha256\":\"" GOOD_DIGEST "\"},\"museum\":7}",
  };
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (1, 1, NULL);
  g_autofree char *path = get_file (museum, RS_RELEASE_MANIFEST);
  g_autofree char *long_text = g_strnfill (100 * 1024, ' ');

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_true (rs_file_write (path, bad[i], strlen (bad[i]), 0444, NULL));
      assert_refused (museum, RS_ERROR_DAMAGED);
    }
  g_assert_true (rs_file_write (path, long_text, strlen (long_text), 0444, NULL));
  assert_refused (museum, RS_ERROR_DAMAGED);
  g_assert_cmpint (g_unlink (path), ==, 0);
  assert_refused (museum, RS_ERROR_NOT_FOUND);
}

static void
rewrite_manifest (RsTestRelease *museum, int format, gint64 number)
{
  g_autofree char *folder = rs_test_release_get_folder (museum, 1);
  g_autoptr (RsReleaseManifest) manifest = rs_release_manifest_read (folder, NULL);

  manifest->format = format;
  manifest->number = number;
  g_assert_true (rs_release_manifest_write (manifest, folder, NULL));
}

static void
test_manifest_of_another (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (1, 1, NULL);

  rewrite_manifest (museum, 99, 1);
  assert_refused (museum, RS_ERROR_TOO_NEW);
  rewrite_manifest (museum, 1, 5);
  assert_refused (museum, RS_ERROR_DAMAGED);
}

static void
test_manifest_round_trip (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rs-manifest-XXXXXX", &error);
  g_autoptr (RsReleaseManifest) written = rs_release_manifest_new ();
  g_autoptr (RsReleaseManifest) read = NULL;

  written->format = 1;
  written->number = 7;
  written->made_on = g_strdup ("2026-05-09");
  written->catalog_size = 12345;
  written->catalog_digest = g_strdup (GOOD_DIGEST);
  written->museum = g_strdup ("Музей «Родник» \"\\ школы № 11");
  g_assert_true (rs_release_manifest_write (written, folder, &error));
  g_assert_no_error (error);
  read = rs_release_manifest_read (folder, &error);
  g_assert_no_error (error);
  g_assert_cmpint (read->number, ==, 7);
  g_assert_cmpint (read->catalog_size, ==, 12345);
  g_assert_cmpstr (read->made_on, ==, written->made_on);
  g_assert_cmpstr (read->catalog_digest, ==, GOOD_DIGEST);
  g_assert_cmpstr (read->museum, ==, written->museum);
  g_assert_null (read->poster);
  g_assert_true (rs_file_remove_tree (folder, &error));
}

static void
count (RsRelease *release, guint *n)
{
  (*n)++;
}

/* Overwritten under a running kiosk: each read gives nothing, and it is told once. */
static void
test_damaged_later (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (4, 60, NULL);
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autofree char *path = get_file (museum, RS_RELEASE_CATALOG);
  g_autofree char *section = rs_test_release_make_uid ('1', 0);
  g_autofree char *story = rs_test_release_make_uid ('3', 0);
  g_autofree char *rubbish = g_strnfill (4096, 'x');
  g_autoptr (GPtrArray) sections = NULL;
  g_autoptr (GPtrArray) stories = NULL;
  guint n_signals = 0;
  GStatBuf info;
  FILE *file;

  g_signal_connect (release, "damaged", G_CALLBACK (count), &n_signals);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  file = fopen (path, "r+");
  g_assert_cmpint (fseek (file, 4096, SEEK_SET), ==, 0);
  for (gint64 left = info.st_size - 4096; left > 0; left -= 4096)
    g_assert_cmpuint (fwrite (rubbish, 1, 4096, file), ==, 4096);
  g_assert_cmpint (fclose (file), ==, 0);

  sections = rs_release_list_sections (release, RS_LEVEL_LITTLE);
  stories = rs_release_list_stories (release, section, RS_LEVEL_LITTLE);
  g_assert_cmpuint (sections->len, ==, 0);
  g_assert_cmpuint (stories->len, ==, 0);
  g_assert_null (rs_release_find_story (release, story, RS_LEVEL_LITTLE));
  g_assert_cmpuint (n_signals, ==, 1);
  g_assert_nonnull (strstr (rs_release_get_damage (release), RS_RELEASE_CATALOG));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/release/damage/flipped-byte", test_flipped_byte);
  g_test_add_func ("/release/damage/short-or-missing", test_short_or_missing);
  g_test_add_func ("/release/damage/manifest", test_bad_manifest);
  g_test_add_func ("/release/damage/other-manifest", test_manifest_of_another);
  g_test_add_func ("/release/damage/later", test_damaged_later);
  g_test_add_func ("/release/damage/round-trip", test_manifest_round_trip);

  return g_test_run ();
}
