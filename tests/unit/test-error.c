/* SPDX-License-Identifier: GPL-3.0-or-later */
/* That the system's refusals become codes and sentences to act upon. */
#include "rs-error.h"

#include <errno.h>
#include <string.h>

static void
test_codes (void)
{
  g_assert_cmpint (rs_error_code_from_errno (ENOSPC), ==, RS_ERROR_NO_SPACE);
  g_assert_cmpint (rs_error_code_from_errno (EDQUOT), ==, RS_ERROR_NO_SPACE);
  g_assert_cmpint (rs_error_code_from_errno (EROFS), ==, RS_ERROR_READ_ONLY);
  g_assert_cmpint (rs_error_code_from_errno (EACCES), ==, RS_ERROR_READ_ONLY);
  g_assert_cmpint (rs_error_code_from_errno (ENOENT), ==, RS_ERROR_NOT_FOUND);
  g_assert_cmpint (rs_error_code_from_errno (EIO), ==, RS_ERROR_DAMAGED);
  g_assert_cmpint (rs_error_code_from_errno (ECANCELED), ==, RS_ERROR_CANCELLED);
  g_assert_cmpint (rs_error_code_from_errno (EMFILE), ==, RS_ERROR_FAILED);
}

static void
test_message (void)
{
  g_autoptr (GError) error = NULL;

  rs_error_set_errno (&error, ENOSPC, "Cannot write", "/museum/working.db");
  g_assert_error (error, RS_ERROR, RS_ERROR_NO_SPACE);
  g_assert_true (g_str_has_prefix (error->message, "Cannot write /museum/working.db: "));
  g_assert_nonnull (strstr (error->message, "Free some space"));
}

static void
test_nobody_listens (void)
{
  rs_error_set_errno (NULL, EIO, "Cannot read", NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/error/codes", test_codes);
  g_test_add_func ("/error/message", test_message);
  g_test_add_func ("/error/nobody-listens", test_nobody_listens);
  return g_test_run ();
}
