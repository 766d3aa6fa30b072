/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rs-scale.h"

typedef struct
{
  const char *name;
  int width, height, width_mm, height_mm;
  double diagonal;
  double factor;
  gboolean is_portrait, is_small, is_guessed;
} Screen;

/* The factors were computed by hand from max (f, min (m, 1.15 f)). */
static const Screen screens[] = {
  /* The screen of the design. */
  { "1080p 23.8", 1920, 1080, 527, 296, 0, 1.0, FALSE, FALSE, FALSE },
  /* 4.033 px/mm: things grow to keep their millimetres. */
  { "1080p 21.5", 1920, 1080, 476, 268, 0, 1.107, FALSE, FALSE, FALSE },
  /* 15.6″ would need 1.526; the screen has room for 1.15. */
  { "1080p 15.6", 1920, 1080, 345, 194, 0, 1.15, FALSE, TRUE, FALSE },
  /* Large screens are looked at from afar: they are filled, not shrunk. */
  { "1080p 32", 1920, 1080, 708, 398, 0, 1.0, FALSE, FALSE, FALSE },
  { "1080p 55", 1920, 1080, 1218, 685, 0, 1.0, FALSE, FALSE, FALSE },
  /* f 0.667, 2.764 px/mm. */
  { "1280x800 21.5", 1280, 800, 463, 289, 0, 0.7586, FALSE, FALSE, FALSE },
  /* 3.796 px/mm would need 1.04; f 0.667 allows 0.767. */
  { "1280x1024 17", 1280, 1024, 338, 270, 0, 0.7667, FALSE, TRUE, FALSE },
  { "1366x768 18.5", 1366, 768, 410, 230, 0, 0.8182, FALSE, TRUE, FALSE },
  { "4K 27", 3840, 2160, 598, 336, 0, 2.0, FALSE, FALSE, FALSE },
  /* 7.276 px/mm and f 2: 1.997 is no more than 2. */
  { "4K 23.8", 3840, 2160, 527, 296, 0, 2.0, FALSE, FALSE, FALSE },
  { "portrait 1080p 32", 1080, 1920, 398, 708, 0, 1.0, TRUE, FALSE, FALSE },
  /* A turned screen whose monitor tells its sides unturned. */
  { "portrait, mm not turned", 1080, 1920, 476, 268, 0, 1.107, TRUE, FALSE, FALSE },
  { "no mm", 1920, 1080, 0, 0, 0, 1.0, FALSE, FALSE, TRUE },
  { "no mm 4K", 3840, 2160, 0, 0, 0, 2.0, FALSE, FALSE, TRUE },
  { "one side only", 1920, 1080, 527, 0, 0, 1.0, FALSE, FALSE, TRUE },
  { "negative mm", 1920, 1080, -527, -296, 0, 1.0, FALSE, FALSE, TRUE },
  { "cm told as mm", 1920, 1080, 16, 9, 0, 1.0, FALSE, FALSE, TRUE },
  { "the known lie 160×90", 1920, 1080, 160, 90, 0, 1.0, FALSE, FALSE, TRUE },
  { "a wall of 5 m", 1920, 1080, 5000, 2800, 0, 1.0, FALSE, FALSE, TRUE },
  { "staff know better", 1920, 1080, 160, 90, 21.5, 1.107, FALSE, FALSE, FALSE },
  { "staff over a sound monitor", 1920, 1080, 527, 296, 21.5, 1.107, FALSE, FALSE,
    FALSE },
  { "staff mistyped", 1920, 1080, 527, 296, 2150, 1.0, FALSE, FALSE, FALSE },
  { "no screen", 0, 0, 0, 0, 0, 1.0, FALSE, FALSE, TRUE },
  { "negative px", -1, -1, 527, 296, 0, 1.0, FALSE, FALSE, FALSE },
};

static void
test_screens (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    {
      const Screen *screen = &screens[i];
      RsScale scale;

      g_test_message ("%s", screen->name);
      rs_scale_init (&scale, screen->width, screen->height, screen->width_mm,
                     screen->height_mm, screen->diagonal);
      g_assert_cmpfloat_with_epsilon (scale.factor, screen->factor, 0.0015);
      g_assert_cmpint (scale.is_portrait, ==, screen->is_portrait);
      g_assert_cmpint (scale.is_small, ==, screen->is_small);
      g_assert_cmpint (scale.is_guessed, ==, screen->is_guessed);
    }
}

/* A visitor's target of 73 px is 20 mm at 23.8″, and nowhere below where it can be. */
static void
test_millimetres (void)
{
  RsScale scale;

  rs_scale_init (&scale, 1920, 1080, 527, 296, 0);
  g_assert_cmpfloat_with_epsilon (rs_scale_mm (&scale, 73), 20, 0.1);
  rs_scale_init (&scale, 1920, 1080, 476, 268, 0);
  g_assert_cmpint (rs_scale_px (&scale, 73), ==, 81);
  g_assert_cmpfloat (rs_scale_mm (&scale, rs_scale_px (&scale, 73)), >=, 20);
  rs_scale_init (&scale, 1920, 1080, 1218, 685, 0);
  g_assert_cmpfloat (rs_scale_mm (&scale, rs_scale_px (&scale, 73)), >=, 40);
}

static void
test_px (void)
{
  RsScale scale;

  rs_scale_init (&scale, 1280, 720, 0, 0, 0);
  g_assert_cmpfloat_with_epsilon (scale.factor, 2.0 / 3, 1e-9);
  g_assert_cmpint (rs_scale_px (&scale, 0), ==, 0);
  g_assert_cmpint (rs_scale_px (&scale, 3), ==, 2);
  g_assert_cmpint (rs_scale_px (&scale, 112), ==, 75);
  /* A hair line stays a line. */
  g_assert_cmpint (rs_scale_px (&scale, 0.5), ==, 1);
  g_assert_cmpint (rs_scale_px (&scale, -0.5), ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scale/screens", test_screens);
  g_test_add_func ("/scale/millimetres", test_millimetres);
  g_test_add_func ("/scale/px", test_px);
  return g_test_run ();
}
