/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SHA-256 against the vectors of FIPS 180-4. */
#include "rs-digest.h"
#include "rs-error.h"

#include <glib/gstdio.h>
#include <string.h>

#define OF_NOTHING "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
#define OF_ABC "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
#define OF_MILLION_A "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"

static void
test_data (void)
{
  g_autofree char *nothing = rs_digest_data (NULL, 0);
  g_autofree char *abc = rs_digest_data ("abc", 3);

  g_assert_cmpstr (nothing, ==, OF_NOTHING);
  g_assert_cmpstr (abc, ==, OF_ABC);
}

static void
test_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rs-digest-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "million", NULL);
  g_autofree char *bytes = g_malloc (1000000);
  g_autofree char *digest = NULL;

  memset (bytes, 'a', 1000000);
  g_assert_true (g_file_set_contents (path, bytes, 1000000, &error));
  digest = rs_digest_file (path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (digest, ==, OF_MILLION_A);

  g_unlink (path);
  g_rmdir (folder);
}

static void
test_missing_file (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_digest_file ("/nowhere/at/all", NULL, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "/nowhere/at/all"));
}

static void
test_cancelled (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (rs_digest_file ("/proc/self/exe", cancellable, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_CANCELLED);
}

static void
test_valid (void)
{
  g_assert_true (rs_digest_is_valid (OF_ABC));
  g_assert_false (rs_digest_is_valid (NULL));
  g_assert_false (rs_digest_is_valid (""));
  g_assert_false (rs_digest_is_valid (OF_ABC "0"));
  g_assert_false (rs_digest_is_valid (OF_ABC + 1));
  g_assert_false (rs_digest_is_valid (
      "../../../../../../../../../../../../../../../../../../../etc/passwd"));
  g_assert_false (rs_digest_is_valid (
      "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"));
}

#define EXITS 40

static gpointer
count_for_ever (gpointer data)
{
  for (;;)
    g_free (rs_digest_data ("abc", 3));

  return NULL;
}

/* Ends the program while a thread counts, sooner or later after it began. */
static void
test_exit_subprocess (void)
{
  g_thread_unref (g_thread_new ("counts", count_for_ever, NULL));
  g_usleep ((gulong)g_random_int_range (0, 10000));
}

/* A kiosk that is switched off may be looking at a release: it must not fall over. */
static void
test_exit (void)
{
  for (guint i = 0; i < EXITS; i++)
    {
      g_test_trap_subprocess ("/digest/exit/subprocess", 0, 0);
      g_test_trap_assert_passed ();
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/digest/data", test_data);
  g_test_add_func ("/digest/file", test_file);
  g_test_add_func ("/digest/missing-file", test_missing_file);
  g_test_add_func ("/digest/cancelled", test_cancelled);
  g_test_add_func ("/digest/valid", test_valid);
  g_test_add_func ("/digest/exit", test_exit);
  g_test_add_func ("/digest/exit/subprocess", test_exit_subprocess);
  return g_test_run ();
}
