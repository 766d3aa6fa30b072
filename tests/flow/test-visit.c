/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a visit remembers, and that it forgets everything. */
#include "rs-visit.h"

static void
count (guint *n)
{
  (*n)++;
}

static void
test_begins_as_preset (void)
{
  g_autoptr (RsVisit) visit = rs_visit_new (RS_LEVEL_SCHOOL, 2);
  g_autoptr (RsVisit) odd = rs_visit_new (RS_LEVEL_ADULT, 99);

  g_assert_cmpint (rs_visit_get_level (visit), ==, RS_LEVEL_SCHOOL);
  g_assert_cmpuint (rs_visit_get_volume_step (visit), ==, 2);
  g_assert_cmpint (rs_visit_get_level (odd), ==, RS_LEVEL_LITTLE);
  g_assert_cmpuint (rs_visit_get_volume_step (odd), ==, 2);
}

static void
test_volume_goes_round (void)
{
  g_autoptr (RsVisit) visit = rs_visit_new (RS_LEVEL_LITTLE, 0);
  double last = 0;
  guint n_changes = 0;

  g_signal_connect_swapped (visit, "notify::volume-step", G_CALLBACK (count), &n_changes);
  for (guint i = 0; i < RS_VISIT_VOLUME_STEPS; i++)
    {
      g_assert_cmpuint (rs_visit_get_volume_step (visit), ==, i);
      g_assert_cmpfloat (rs_visit_get_volume (visit), >, last);
      last = rs_visit_get_volume (visit);
      rs_visit_change_volume (visit);
    }
  g_assert_cmpfloat (last, <=, 1.0);
  g_assert_cmpuint (rs_visit_get_volume_step (visit), ==, 0);
  g_assert_cmpuint (n_changes, ==, RS_VISIT_VOLUME_STEPS);
}

static void
test_a_story_is_heard_once (void)
{
  g_autoptr (RsVisit) visit = rs_visit_new (RS_LEVEL_LITTLE, 1);
  guint n_heard = 0;

  g_signal_connect_swapped (visit, "heard", G_CALLBACK (count), &n_heard);
  rs_visit_add_heard (visit, "a");
  rs_visit_add_heard (visit, "a");
  rs_visit_add_heard (visit, "b");

  g_assert_cmpuint (rs_visit_count_heard (visit), ==, 2);
  g_assert_cmpuint (n_heard, ==, 2);
  g_assert_true (rs_visit_has_heard (visit, "a"));
  g_assert_false (rs_visit_has_heard (visit, "c"));
}

static void
test_keeps_one_place (void)
{
  g_autoptr (RsVisit) visit = rs_visit_new (RS_LEVEL_LITTLE, 1);

  g_assert_null (rs_visit_get_place (visit));
  rs_visit_keep_place (visit, "a", 3);
  rs_visit_keep_place (visit, "b", 5);
  g_assert_cmpuint (rs_visit_find_place (visit, "b"), ==, 5);
  g_assert_cmpuint (rs_visit_find_place (visit, "a"), ==, 0);

  /* The other level tells in other sentences. */
  rs_visit_set_level (visit, RS_LEVEL_SCHOOL);
  g_assert_null (rs_visit_get_place (visit));
  rs_visit_set_level (visit, RS_LEVEL_LITTLE);
  g_assert_cmpstr (rs_visit_get_place (visit)->story_uid, ==, "b");
  rs_visit_keep_place (visit, rs_visit_get_place (visit)->story_uid, 6);
  g_assert_cmpuint (rs_visit_find_place (visit, "b"), ==, 6);
  rs_visit_forget_place (visit);
  g_assert_null (rs_visit_get_place (visit));
}

static void
test_reset_forgets_everything (void)
{
  RsVisit *visit = rs_visit_new (RS_LEVEL_LITTLE, 1);
  guint n_resets = 0;

  g_signal_connect_swapped (visit, "reset", G_CALLBACK (count), &n_resets);
  rs_visit_set_level (visit, RS_LEVEL_SCHOOL);
  rs_visit_change_volume (visit);
  rs_visit_add_heard (visit, "a");
  rs_visit_keep_place (visit, "a", 3);
  g_assert_true (rs_visit_greet (visit));
  g_assert_false (rs_visit_greet (visit));
  rs_visit_reset (visit);

  g_assert_cmpint (rs_visit_get_level (visit), ==, RS_LEVEL_LITTLE);
  g_assert_cmpuint (rs_visit_get_volume_step (visit), ==, 1);
  g_assert_cmpuint (rs_visit_count_heard (visit), ==, 0);
  g_assert_null (rs_visit_get_place (visit));
  g_assert_true (rs_visit_greet (visit));
  g_assert_cmpuint (n_resets, ==, 1);
  g_assert_finalize_object (visit);
}

static void
test_a_new_preset_waits_for_the_next_visit (void)
{
  g_autoptr (RsVisit) visit = rs_visit_new (RS_LEVEL_LITTLE, 1);

  rs_visit_set_first (visit, RS_LEVEL_SCHOOL, 0);
  g_assert_cmpint (rs_visit_get_level (visit), ==, RS_LEVEL_LITTLE);
  rs_visit_reset (visit);
  g_assert_cmpint (rs_visit_get_level (visit), ==, RS_LEVEL_SCHOOL);
  g_assert_cmpuint (rs_visit_get_volume_step (visit), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/visit/begins-as-preset", test_begins_as_preset);
  g_test_add_func ("/visit/volume-goes-round", test_volume_goes_round);
  g_test_add_func ("/visit/a-story-is-heard-once", test_a_story_is_heard_once);
  g_test_add_func ("/visit/keeps-one-place", test_keeps_one_place);
  g_test_add_func ("/visit/reset-forgets-everything", test_reset_forgets_everything);
  g_test_add_func ("/visit/a-new-preset-waits",
                   test_a_new_preset_waits_for_the_next_visit);
  return g_test_run ();
}
