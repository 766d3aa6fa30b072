/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Photos whole, missing and broken. */
#include "rs-picture.h"
#include "rs-stage.h"
#include "rs-test-window.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gstdio.h>

#define RED 0xC02010
#define BLUE 0x1020C0

typedef struct
{
  char *folder, *red, *blue;
  GtkWidget *window, *picture;
  guint n_whole, n_crane;
} Fixture;

static char *
write_photo (Fixture *fixture, const char *name, int width, int height, guint32 rgb)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width,
                                                 height);
  char *path = g_build_filename (fixture->folder, name, NULL);

  gdk_pixbuf_fill (pixbuf, rgb << 8 | 0xFF);
  g_assert_true (gdk_pixbuf_save (pixbuf, path, "png", NULL, NULL));
  return path;
}

static void
on_shown (RsPicture *picture, gboolean whole, Fixture *fixture)
{
  if (whole)
    fixture->n_whole++;
  else
    fixture->n_crane++;
}

static void
set_up (Fixture *fixture, gconstpointer fit)
{
  RsStage *stage;

  fixture->folder = g_dir_make_tmp ("rs-picture-XXXXXX", NULL);
  fixture->red = write_photo (fixture, "red.png", 800, 400, RED);
  fixture->blue = write_photo (fixture, "blue.png", 800, 400, BLUE);
  fixture->picture = rs_picture_new (fit != NULL ? RS_PICTURE_COVER : RS_PICTURE_CONTAIN,
                                     RS_PICTURE_FRAME_PHOTO);
  g_signal_connect (fixture->picture, "shown", G_CALLBACK (on_shown), fixture);
  fixture->window = rs_test_window_new (fixture->picture);
  stage = rs_stage_of (fixture->picture);
  rs_texture_loader_trim (rs_stage_get_loader (stage));
}

static void
tear_down (Fixture *fixture, gconstpointer fit)
{
  rs_test_window_close (fixture->window);
  g_assert_cmpint (g_remove (fixture->red), ==, 0);
  g_assert_cmpint (g_remove (fixture->blue), ==, 0);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->red);
  g_free (fixture->blue);
  g_free (fixture->folder);
}

static gboolean
is_shown (gpointer data)
{
  Fixture *fixture = data;

  return fixture->n_whole + fixture->n_crane > 0
         && rs_picture_is_still (RS_PICTURE (fixture->picture));
}

static void
show (Fixture *fixture, const char *path)
{
  fixture->n_whole = fixture->n_crane = 0;
  rs_picture_set_path (RS_PICTURE (fixture->picture), path);
  rs_test_wait (is_shown, fixture);
}

static void
test_contain (Fixture *fixture, gconstpointer fit)
{
  graphene_rect_t rect;

  show (fixture, fixture->red);
  g_assert_cmpuint (fixture->n_whole, ==, 1);
  rs_picture_get_photo_rect (RS_PICTURE (fixture->picture), &rect);
  /* 2 : 1 within 16 : 9. */
  g_assert_cmpfloat_with_epsilon (rect.size.width, 1920, 0.5);
  g_assert_cmpfloat_with_epsilon (rect.size.height, 960, 0.5);
  rs_test_assert_drawn (fixture->window, 960, 540, RED);
  rs_test_assert_drawn (fixture->window, 960, 30, rs_tokens_color (RS_COLOR_PAPER));
  /* The corner is rounded away. */
  rs_test_assert_drawn (fixture->window, 1, 1, rs_tokens_color (RS_COLOR_SNOW));
}

static void
test_cover (Fixture *fixture, gconstpointer fit)
{
  graphene_rect_t rect;

  show (fixture, fixture->red);
  rs_picture_get_photo_rect (RS_PICTURE (fixture->picture), &rect);
  g_assert_cmpfloat_with_epsilon (rect.size.width, 2160, 0.5);
  g_assert_cmpfloat_with_epsilon (rect.size.height, 1080, 0.5);
  rs_test_assert_drawn (fixture->window, 960, 30, RED);
}

static void
test_mat (Fixture *fixture, gconstpointer fit)
{
  GdkRGBA night;

  rs_tokens_rgba (RS_COLOR_NIGHT, 1, &night);
  rs_picture_set_mat (RS_PICTURE (fixture->picture), &night);
  show (fixture, fixture->red);
  rs_test_assert_drawn (fixture->window, 960, 30, rs_tokens_color (RS_COLOR_NIGHT));
}

static void
test_fade (Fixture *fixture, gconstpointer fit)
{
  show (fixture, fixture->red);
  show (fixture, fixture->blue);
  rs_test_assert_drawn (fixture->window, 960, 540, BLUE);
  /* Back again it is kept, and fades all the same. */
  show (fixture, fixture->red);
  rs_test_assert_drawn (fixture->window, 960, 540, RED);
  rs_picture_set_fade (RS_PICTURE (fixture->picture), 0);
  show (fixture, fixture->blue);
  rs_test_assert_drawn (fixture->window, 960, 540, BLUE);
}

/* A page that comes back does not begin with what was on it before, nor fade from it:
 * this would take a minute. */
static void
test_out_of_sight (Fixture *fixture, gconstpointer fit)
{
  show (fixture, fixture->red);
  rs_picture_set_fade (RS_PICTURE (fixture->picture), 60000);
  gtk_widget_set_visible (fixture->picture, FALSE);
  fixture->n_whole = fixture->n_crane = 0;
  rs_picture_set_path (RS_PICTURE (fixture->picture), fixture->blue);
  gtk_widget_set_visible (fixture->picture, TRUE);
  rs_test_wait (is_shown, fixture);
  rs_test_assert_drawn (fixture->window, 960, 540, BLUE);
}

static void
test_drift (Fixture *fixture, gconstpointer fit)
{
  graphene_rect_t rect;

  rs_picture_set_drift (RS_PICTURE (fixture->picture), 200);
  show (fixture, fixture->red);
  rs_picture_get_photo_rect (RS_PICTURE (fixture->picture), &rect);
  g_assert_cmpfloat_with_epsilon (rect.size.width, 1920 * 1.06, 1);
  rs_stage_set_calm (rs_stage_of (fixture->picture), TRUE);
  show (fixture, fixture->blue);
  rs_picture_get_photo_rect (RS_PICTURE (fixture->picture), &rect);
  g_assert_cmpfloat_with_epsilon (rect.size.width, 1920, 0.5);
  rs_stage_set_calm (rs_stage_of (fixture->picture), FALSE);
}

static void
test_still (Fixture *fixture, gconstpointer fit)
{
  show (fixture, fixture->red);
  rs_test_assert_still (fixture->window);
}

static void
test_broken (Fixture *fixture, gconstpointer fit)
{
  static const struct
  {
    const char *name, *bytes;
  } files[] = { { "zero.jpg", "" },
                { "text.png", "no picture" },
                { "cut.png", "\x89PNG" } };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, files[i].name, NULL);

      g_assert_true (g_file_set_contents (path, files[i].bytes, -1, NULL));
      show (fixture, path);
      g_assert_cmpuint (fixture->n_crane, ==, 1);
      g_assert_cmpuint (fixture->n_whole, ==, 0);
      g_assert_cmpint (g_remove (path), ==, 0);
    }
  /* The crane stands on paper; a whole photo takes its place. */
  rs_test_assert_drawn (fixture->window, 60, 540, rs_tokens_color (RS_COLOR_PAPER));
  show (fixture, fixture->red);
  rs_test_assert_drawn (fixture->window, 960, 540, RED);
}

static void
test_missing (Fixture *fixture, gconstpointer fit)
{
  show (fixture, "/nowhere/photo.jpg");
  g_assert_cmpuint (fixture->n_crane, ==, 1);
  rs_test_assert_still (fixture->window);
}

/* Only the last of several is shown. */
static void
test_quick_changes (Fixture *fixture, gconstpointer fit)
{
  for (guint i = 0; i < 20; i++)
    rs_picture_set_path (RS_PICTURE (fixture->picture),
                         i % 2 ? fixture->red : fixture->blue);
  show (fixture, "/nowhere/photo.jpg");
  show (fixture, fixture->blue);
  rs_test_assert_drawn (fixture->window, 960, 540, BLUE);
}

static void
test_no_path (Fixture *fixture, gconstpointer fit)
{
  show (fixture, fixture->red);
  rs_picture_set_path (RS_PICTURE (fixture->picture), NULL);
  g_assert_true (rs_picture_is_still (RS_PICTURE (fixture->picture)));
  rs_test_assert_drawn (fixture->window, 960, 540, rs_tokens_color (RS_COLOR_PAPER));
}

static void
test_accessible (Fixture *fixture, gconstpointer fit)
{
  rs_picture_set_description (RS_PICTURE (fixture->picture), "Скалы у реки");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->picture),
                                   GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->picture),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Скалы у реки");
}

static gboolean
is_alone (gpointer object)
{
  return G_OBJECT (object)->ref_count == 1;
}

/* A picture that goes while it is read, or while it fades. */
static void
test_finalize (Fixture *fixture, gconstpointer fit)
{
  GtkWidget *picture = g_object_ref (fixture->picture);

  show (fixture, fixture->red);
  rs_picture_set_path (RS_PICTURE (picture), fixture->blue);
  gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
  rs_test_wait (is_alone, picture);
  g_assert_finalize_object (picture);
}

static void
show_thumb (Fixture *fixture, const char *thumb, int width, int height)
{
  rs_picture_set_path (RS_PICTURE (fixture->picture), NULL);
  fixture->n_whole = fixture->n_crane = 0;
  rs_picture_set_path (RS_PICTURE (fixture->picture), fixture->red);
  rs_picture_set_thumb (RS_PICTURE (fixture->picture), thumb, width, height);
  rs_test_wait (is_shown, fixture);
  g_assert_cmpuint (fixture->n_crane, ==, 0);
}

/* The place is 1920 × 1080: a thumb that would have to be made larger is not taken. */
static void
test_thumb (Fixture *fixture, gconstpointer fit)
{
  show_thumb (fixture, fixture->blue, 1920, 1080);
  rs_test_assert_drawn (fixture->window, 960, 540, BLUE);
  show_thumb (fixture, fixture->blue, 1920, 1079);
  rs_test_assert_drawn (fixture->window, 960, 540, RED);
  show_thumb (fixture, fixture->blue, 1919, 1080);
  rs_test_assert_drawn (fixture->window, 960, 540, RED);
  /* Without the thumb there is still the photo. */
  show_thumb (fixture, "/nowhere/thumb.jpg", 1920, 1080);
  rs_test_assert_drawn (fixture->window, 960, 540, RED);
  show_thumb (fixture, NULL, 0, 0);
  rs_test_assert_drawn (fixture->window, 960, 540, RED);
}

int
main (int argc, char **argv)
{
#define ADD(name, func, fit) \
  g_test_add ("/picture/" name, Fixture, fit, set_up, func, tear_down)
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  ADD ("contain", test_contain, NULL);
  ADD ("cover", test_cover, "cover");
  ADD ("thumb", test_thumb, "cover");
  ADD ("mat", test_mat, NULL);
  ADD ("fade", test_fade, NULL);
  ADD ("out-of-sight", test_out_of_sight, NULL);
  ADD ("drift", test_drift, NULL);
  ADD ("still", test_still, NULL);
  ADD ("broken", test_broken, NULL);
  ADD ("missing", test_missing, NULL);
  ADD ("quick-changes", test_quick_changes, NULL);
  ADD ("no-path", test_no_path, NULL);
  ADD ("accessible", test_accessible, NULL);
  ADD ("finalize", test_finalize, NULL);
  return g_test_run ();
}
