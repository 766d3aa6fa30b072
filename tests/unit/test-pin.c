/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The PIN: what is kept of it, and how long whoever guesses has to wait. */
#include "rs-error.h"
#include "rs-file.h"
#include "rs-keeper.h"
#include "rs-pin-tries.h"
#include "rs-pin.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#define NOW G_GINT64_CONSTANT (1780000000000000)
#define SECOND G_USEC_PER_SEC

typedef struct
{
  char *data;
  char *tries;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->data = g_dir_make_tmp ("rs-pin-XXXXXX", NULL);
  fixture->tries = g_build_filename (fixture->data, "keys", "pin-tries", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_file_remove_tree (fixture->data, NULL));
  g_free (fixture->data);
  g_free (fixture->tries);
}

static RsPinVerdict
check (Fixture *fixture, const char *pin, gint64 now, guint *wait)
{
  g_autoptr (RsClock) clock = rs_clock_new_fixed (now);
  g_autoptr (GError) error = NULL;
  RsPinVerdict verdict = RS_PIN_RIGHT;

  g_assert_true (rs_pin_check (fixture->data, pin, clock, &verdict, wait, &error));
  g_assert_no_error (error);
  return verdict;
}

static void
test_right_and_wrong (Fixture *fixture, gconstpointer data)
{
  guint wait = 99;

  g_assert_false (rs_pin_exists (fixture->data));
  g_assert_true (rs_pin_set (fixture->data, "123456", NULL));
  g_assert_true (rs_pin_exists (fixture->data));
  g_assert_cmpint (check (fixture, "123457", NOW, &wait), ==, RS_PIN_WRONG);
  g_assert_cmpuint (wait, ==, 0);
  g_assert_cmpint (check (fixture, "123456", NOW, &wait), ==, RS_PIN_RIGHT);
  g_assert_false (g_file_test (fixture->tries, G_FILE_TEST_EXISTS));
  g_assert_true (rs_pin_set (fixture->data, "000000", NULL));
  g_assert_cmpint (check (fixture, "123456", NOW, &wait), ==, RS_PIN_WRONG);
  g_assert_cmpint (check (fixture, "", NOW, &wait), ==, RS_PIN_WRONG);
  g_assert_cmpint (check (fixture, "000000", NOW, &wait), ==, RS_PIN_RIGHT);
}

/* The digits are nowhere, and what there is is for nobody else. */
static void
test_kept_close (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (fixture->data, "keys", NULL);
  g_autofree char *path = g_build_filename (folder, "pin", NULL);
  g_autofree char *text = NULL;
  struct stat status;

  g_assert_true (rs_pin_set (fixture->data, "736451", NULL));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "$argon2id$"));
  g_assert_null (strstr (text, "736451"));
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (stat (folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
}

static void
test_shapes (Fixture *fixture, gconstpointer data)
{
  static const char *const bad[] = { "",       "12345",  "1234567",     "12345a",
                                     "12 456", "-12345", "１２３４５６" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (rs_pin_set (fixture->data, bad[i], &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_INVALID);
    }
  g_assert_false (rs_pin_exists (fixture->data));
}

static void
test_five_wrong (Fixture *fixture, gconstpointer data)
{
  guint wait = 99;

  g_assert_true (rs_pin_set (fixture->data, "123456", NULL));
  for (guint i = 1; i <= RS_PIN_FREE_TRIES; i++)
    {
      g_assert_cmpint (check (fixture, "000000", NOW, &wait), ==, RS_PIN_WRONG);
      g_assert_cmpuint (wait, ==, i < RS_PIN_FREE_TRIES ? 0 : 30);
    }
  /* Not even the right one, and no try is counted. */
  g_assert_cmpint (check (fixture, "123456", NOW + 10 * SECOND, &wait), ==, RS_PIN_WAIT);
  g_assert_cmpuint (wait, ==, 20);
  g_assert_cmpint (check (fixture, "000000", NOW + 31 * SECOND, &wait), ==, RS_PIN_WRONG);
  g_assert_cmpuint (wait, ==, 60);
  g_assert_cmpint (check (fixture, "123456", NOW + 92 * SECOND, &wait), ==, RS_PIN_RIGHT);
  g_assert_cmpint (check (fixture, "000000", NOW + 92 * SECOND, &wait), ==, RS_PIN_WRONG);
  g_assert_cmpuint (wait, ==, 0);
}

/* Nobody waits for years because the clock was put back; nobody waits for ever. */
static void
test_waits (void)
{
  RsPinTries tries = { 0 };
  guint longest = 0;

  for (guint i = 0; i < 3000; i++)
    {
      rs_pin_tries_add (&tries, NOW);
      longest = MAX (longest, rs_pin_tries_get_wait (&tries, NOW));
    }
  g_assert_cmpuint (longest, ==, 3600);
  tries = (RsPinTries){ RS_PIN_FREE_TRIES, NOW + 30 * SECOND };
  g_assert_cmpuint (rs_pin_tries_get_wait (&tries, 1000), ==, 30);
  g_assert_cmpuint (rs_pin_tries_get_wait (&tries, 1000 + 29 * SECOND), ==, 1);
  g_assert_cmpuint (rs_pin_tries_get_wait (&tries, 1000 + 30 * SECOND), ==, 0);
}

static void
test_damaged_tries (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = { "", "x", "-1 0", "1 2 3", "99999 0", "5 1e9" };
  g_autofree char *folder = g_path_get_dirname (fixture->tries);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      RsPinTries tries;

      g_assert_true (g_file_set_contents (fixture->tries, texts[i], -1, NULL));
      rs_pin_tries_read (&tries, fixture->tries, NOW);
      g_assert_cmpuint (rs_pin_tries_get_wait (&tries, NOW), ==, 30);
    }
}

static void
test_damaged_pin (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->data, "keys", "pin", NULL);
  g_autoptr (RsClock) clock = rs_clock_new_fixed (NOW);
  g_autoptr (GError) missing_error = NULL;
  g_autoptr (GError) error = NULL;
  RsPinVerdict verdict = RS_PIN_RIGHT;
  guint wait = 0;

  g_assert_false (
      rs_pin_check (fixture->data, "123456", clock, &verdict, &wait, &missing_error));
  g_assert_error (missing_error, RS_ERROR, RS_ERROR_NOT_FOUND);
  g_assert_true (rs_pin_set (fixture->data, "123456", NULL));
  g_assert_true (g_file_set_contents (path, "123456", -1, NULL));
  g_assert_false (rs_pin_check (fixture->data, "123456", clock, &verdict, &wait, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
}

static void
assert_answer (Fixture *fixture, const char *line, const char *expected)
{
  g_autoptr (RsClock) clock = rs_clock_new_fixed (NOW);
  g_autofree char *answer = rs_keeper_answer (fixture->data, line, clock);

  g_assert_cmpstr (answer, ==, expected);
}

static void
test_keeper (Fixture *fixture, gconstpointer data)
{
  g_autofree char *deep = g_strnfill (5000, '[');

  assert_answer (fixture, "{\"do\":\"has-pin\"}", "{\"ok\":false}");
  g_assert_true (rs_pin_set (fixture->data, "123456", NULL));
  assert_answer (fixture, "{\"do\":\"has-pin\"}", "{\"ok\":true}");
  assert_answer (fixture, "{\"do\":\"check-pin\",\"pin\":\"123456\"}", "{\"ok\":true}");
  for (guint i = 1; i < RS_PIN_FREE_TRIES; i++)
    assert_answer (fixture, "{\"do\":\"check-pin\",\"pin\":\"1\"}", "{\"ok\":false}");
  assert_answer (fixture, "{\"do\":\"check-pin\",\"pin\":\"1\"}",
                 "{\"ok\":false,\"wait\":30}");
  assert_answer (fixture, "{\"do\":\"check-pin\",\"pin\":123456}",
                 "{\"ok\":false,\"error\":\"no pin\"}");
  assert_answer (fixture, "{\"do\":\"sing\"}",
                 "{\"ok\":false,\"error\":\"unknown question\"}");
  assert_answer (fixture, "", "{\"ok\":false,\"error\":\"no question\"}");
  assert_answer (fixture, "[]", "{\"ok\":false,\"error\":\"no question\"}");
  assert_answer (fixture, deep, "{\"ok\":false,\"error\":\"no question\"}");
}

#define ADD(name, function) \
  g_test_add ("/pin/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("right-and-wrong", test_right_and_wrong);
  ADD ("kept-close", test_kept_close);
  ADD ("shapes", test_shapes);
  ADD ("five-wrong", test_five_wrong);
  g_test_add_func ("/pin/waits", test_waits);
  ADD ("damaged-tries", test_damaged_tries);
  ADD ("damaged-pin", test_damaged_pin);
  ADD ("keeper", test_keeper);

  return g_test_run ();
}
