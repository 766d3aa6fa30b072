/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names of levels, there and back. */
#include "rs-level.h"

static void
test_round (void)
{
  for (guint i = 0; i < RS_N_LEVELS; i++)
    {
      RsLevel level = RS_LEVEL_ADULT;

      g_assert_true (rs_level_from_string (rs_level_to_string (i), &level));
      g_assert_cmpint (level, ==, i);
    }
}

static void
test_unknown (void)
{
  RsLevel level = RS_LEVEL_SCHOOL;

  g_assert_false (rs_level_from_string ("Little", &level));
  g_assert_false (rs_level_from_string ("", &level));
  g_assert_false (rs_level_from_string (NULL, &level));
  g_assert_cmpint (level, ==, RS_LEVEL_SCHOOL);
  g_assert_true (rs_level_from_string ("adult", NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/level/round", test_round);
  g_test_add_func ("/level/unknown", test_unknown);
  return g_test_run ();
}
