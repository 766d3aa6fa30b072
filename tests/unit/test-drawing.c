/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rs-drawing.h"
#include "rs-error.h"
#include "rs-path.h"
#include "rs-stage.h"

#include <gio/gio.h>
#include <math.h>

static cairo_t *
make_paper (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 24, 24);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);
  return cr;
}

static guint32
get_pixel (cairo_t *cr, int x, int y)
{
  cairo_surface_t *surface = cairo_get_target (cr);
  const guint8 *row;

  cairo_surface_flush (surface);
  row = cairo_image_surface_get_data (surface)
        + y * cairo_image_surface_get_stride (surface);
  return ((const guint32 *)(gconstpointer)row)[x];
}

static void
assert_extents (const char *data, double x1, double y1, double x2, double y2)
{
  cairo_t *cr = make_paper ();
  double a, b, c, d;

  g_assert_true (rs_path_append (cr, data));
  cairo_path_extents (cr, &a, &b, &c, &d);
  g_assert_cmpfloat_with_epsilon (a, x1, 0.05);
  g_assert_cmpfloat_with_epsilon (b, y1, 0.05);
  g_assert_cmpfloat_with_epsilon (c, x2, 0.05);
  g_assert_cmpfloat_with_epsilon (d, y2, 0.05);
  cairo_destroy (cr);
}

static void
test_paths (void)
{
  assert_extents ("M1 2L3 4", 1, 2, 3, 4);
  assert_extents ("M1,2 3,4 5 1Z", 1, 1, 5, 4);
  assert_extents ("M1 2H9V7Z", 1, 2, 9, 7);
  assert_extents ("M.5-.5L-1.5.25", -1.5, -0.5, 0.5, 0.25);
  /* Half circles over and under a chord of 10, by the flag of the sweep. */
  assert_extents ("M0 10A5 5 0 0 1 10 10", 0, 5, 10, 10);
  assert_extents ("M0 10A5 5 0 0 0 10 10", 0, 10, 10, 15);
  /* Three quarters of a circle against one quarter. */
  assert_extents ("M5 0A5 5 0 0 1 10 5", 5, 0, 10, 5);
  assert_extents ("M5 0A5 5 0 1 0 10 5", 0, 0, 10, 10);
  /* Too small a radius grows. */
  assert_extents ("M0 10A1 1 0 0 1 10 10", 0, 5, 10, 10);
  assert_extents ("M0 0Q5 10 10 0", 0, 0, 10, 5);
  assert_extents ("M0 0C0 8 10 8 10 0", 0, 0, 10, 6);
}

static void
test_bad_paths (void)
{
  static const char *const bad[] = { "1 2", "M1", "M1 2L", "M1 2m3 4", "M1 2L3 x", "!" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      cairo_t *cr = make_paper ();

      g_test_message ("%s", bad[i]);
      g_assert_false (rs_path_append (cr, bad[i]));
      cairo_destroy (cr);
    }
}

static void
test_colors_and_groups (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDrawing) drawing = rs_drawing_new (
      "<svg viewBox=\"0 0 12 12\"><g transform=\"translate(6 0)\">"
      "<path d=\"M0 0H6V6H0Z\" fill=\"#FF0000\"/></g>"
      "<circle cx=\"3\" cy=\"9\" r=\"3\" fill=\"#0000FF\"/>"
      "<path d=\"M0 3H6\" fill=\"none\" stroke=\"#00FF00\" stroke-width=\"2\"/></svg>",
      -1, &error);
  const GdkRGBA white = { 1, 1, 1, 1 };
  cairo_t *cr = make_paper ();

  g_assert_no_error (error);
  g_assert_cmpfloat_with_epsilon (rs_drawing_get_width (drawing), 12, 1e-9);
  rs_drawing_draw (drawing, cr, 24, 24, NULL);
  g_assert_cmphex (get_pixel (cr, 18, 6), ==, 0xFFFF0000);
  g_assert_cmphex (get_pixel (cr, 6, 18), ==, 0xFF0000FF);
  g_assert_cmphex (get_pixel (cr, 6, 6), ==, 0xFF00FF00);
  g_assert_cmphex (get_pixel (cr, 18, 18), ==, 0);
  rs_drawing_draw (drawing, cr, 24, 24, &white);
  g_assert_cmphex (get_pixel (cr, 18, 6), ==, 0xFFFFFFFF);
  cairo_destroy (cr);
}

static void
test_bad_drawings (void)
{
  static const char *const bad[] = {
    "",
    "<svg",
    "<svg viewBox=\"0 0 12 12\">",
    "<svg/>",
    "<svg viewBox=\"0 0 0 0\"/>",
    "<svg viewBox=\"0 0 1 1\"><path/></svg>",
    "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0X\"/></svg>",
    "<svg viewBox=\"0 0 1 1\"><rect width=\"1\"/></svg>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", bad[i]);
      g_assert_null (rs_drawing_new (bad[i], -1, &error));
      g_assert_nonnull (error);
    }
}

static void
test_missing_resource (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_drawing_new_from_resource ("/nothing.svg", &error));
  g_assert_error (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND);
}

static guint
read_folder (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = g_resources_enumerate_children (
      folder, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_build_path ("/", folder, names[i], NULL);
      g_autoptr (RsDrawing) drawing = rs_drawing_new_from_resource (path, &error);

      g_test_message ("%s", path);
      g_assert_no_error (error);
      g_assert_cmpfloat (rs_drawing_get_height (drawing), >, 0);
    }
  return g_strv_length (names);
}

/* Every drawing that the program ships is understood. */
static void
test_own_drawings (void)
{
  /* Its class brings the resources. */
  g_autoptr (GTypeClass) klass = g_type_class_ref (RS_TYPE_STAGE);

  g_assert_nonnull (klass);
  g_assert_cmpuint (read_folder ("/ru/rodnaya_storona/icons/scalable/actions"), >=, 58);
  g_assert_cmpuint (read_folder ("/ru/rodnaya_storona/icons/crane"), ==, 12);
  g_assert_cmpuint (read_folder ("/ru/rodnaya_storona/icons/ornament"), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/drawing/paths", test_paths);
  g_test_add_func ("/drawing/bad-paths", test_bad_paths);
  g_test_add_func ("/drawing/colors-and-groups", test_colors_and_groups);
  g_test_add_func ("/drawing/bad-drawings", test_bad_drawings);
  g_test_add_func ("/drawing/missing-resource", test_missing_resource);
  g_test_add_func ("/drawing/own-drawings", test_own_drawings);
  return g_test_run ();
}
