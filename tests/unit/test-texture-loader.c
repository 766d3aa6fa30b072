/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rs-digest.h"
#include "rs-error.h"
#include "rs-pixels.h"
#include "rs-texture-loader.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char *folder;
  char *photo; /* 600 × 400, red */
  RsTextureLoader *loader;
} Fixture;

/* What one request came to. */
typedef struct
{
  gboolean is_done;
  GdkTexture *texture;
  GError *error;
} Answer;

static char *
write_file (Fixture *fixture, const char *name, gconstpointer bytes, gssize length)
{
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, bytes, length, NULL));
  return path;
}

static char *
write_photo (Fixture *fixture,
             const char *name,
             int width,
             int height,
             guint32 rgba,
             gboolean alpha)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, alpha, 8, width,
                                                 height);
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (fixture->folder, name, NULL);

  gdk_pixbuf_fill (pixbuf, rgba);
  gdk_pixbuf_save (pixbuf, path, g_str_has_suffix (name, ".jpg") ? "jpeg" : "png", &error,
                   NULL);
  g_assert_no_error (error);
  return path;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("rs-loader-XXXXXX", NULL);
  fixture->photo = write_photo (fixture, "photo.png", 600, 400, 0xFF0000FF, FALSE);
  fixture->loader = rs_texture_loader_new (1024 * 1024);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  g_assert_finalize_object (fixture->loader);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->photo);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Answer *answer = user_data;

  answer->texture = rs_texture_loader_load_finish (RS_TEXTURE_LOADER (source), result,
                                                   &answer->error);
  answer->is_done = TRUE;
}

static void
ask (Fixture *fixture,
     const char *path,
     int width,
     int height,
     gboolean cover,
     GCancellable *cancellable,
     Answer *answer)
{
  memset (answer, 0, sizeof *answer);
  rs_texture_loader_load_async (fixture->loader, path, width, height, cover, cancellable,
                                on_loaded, answer);
}

static void
wait_for (Answer *answer)
{
  while (!answer->is_done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true ((answer->texture == NULL) == (answer->error != NULL));
}

static void
clear_answer (Answer *answer)
{
  g_clear_object (&answer->texture);
  g_clear_error (&answer->error);
}

static void
assert_size (Fixture *fixture,
             const char *path,
             int width,
             int height,
             gboolean cover,
             int expected_width,
             int expected_height)
{
  Answer answer;

  ask (fixture, path, width, height, cover, NULL, &answer);
  wait_for (&answer);
  g_assert_no_error (answer.error);
  g_assert_cmpint (gdk_texture_get_width (answer.texture), ==, expected_width);
  g_assert_cmpint (gdk_texture_get_height (answer.texture), ==, expected_height);
  clear_answer (&answer);
}

static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  assert_size (fixture, fixture->photo, 300, 300, FALSE, 300, 200);
  assert_size (fixture, fixture->photo, 300, 300, TRUE, 450, 300);
  assert_size (fixture, fixture->photo, 300, 100, FALSE, 150, 100);
  /* Nothing is made larger than its file. */
  assert_size (fixture, fixture->photo, 3000, 3000, FALSE, 600, 400);
  assert_size (fixture, fixture->photo, 3000, 3000, TRUE, 600, 400);
  /* Nearly the same shape: 2 % are cut off rather than shown as mat. */
  assert_size (fixture, fixture->photo, 306, 200, FALSE, 306, 204);
}

static void
assert_pixel (const char *path, guint8 red, guint8 green, guint8 blue)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = rs_pixels_load (path, 4, 4, FALSE, &error);
  cairo_surface_t *surface;
  guint8 *pixel;

  g_assert_no_error (error);
  surface = rs_pixels_to_surface (texture);
  g_assert_cmpint (cairo_image_surface_get_format (surface), ==, CAIRO_FORMAT_RGB24);
  pixel = cairo_image_surface_get_data (surface); /* B, G, R, - */
  g_assert_cmpint (ABS (pixel[2] - red), <=, 3);
  g_assert_cmpint (ABS (pixel[1] - green), <=, 3);
  g_assert_cmpint (ABS (pixel[0] - blue), <=, 3);
  cairo_surface_destroy (surface);
}

static void
test_pixels (Fixture *fixture, gconstpointer data)
{
  g_autofree char *jpeg = write_photo (fixture, "a.jpg", 64, 64, 0x10C020FF, FALSE);
  g_autofree char *clear = write_photo (fixture, "b.png", 64, 64, 0x00000000, TRUE);

  assert_pixel (fixture->photo, 255, 0, 0);
  assert_pixel (jpeg, 0x10, 0xC0, 0x20);
  /* What is clear shows the snow of the page. */
  assert_pixel (clear, 0xFB, 0xF7, 0xEF);
}

static void
test_kept (Fixture *fixture, gconstpointer data)
{
  Answer first, again;

  g_assert_null (rs_texture_loader_peek (fixture->loader, fixture->photo, 60, 60, FALSE));
  ask (fixture, fixture->photo, 60, 60, FALSE, NULL, &first);
  wait_for (&first);
  g_assert_true (rs_texture_loader_peek (fixture->loader, fixture->photo, 60, 60, FALSE)
                 == first.texture);
  g_assert_null (rs_texture_loader_peek (fixture->loader, fixture->photo, 60, 60, TRUE));
  ask (fixture, fixture->photo, 60, 60, FALSE, NULL, &again);
  wait_for (&again);
  g_assert_true (again.texture == first.texture);
  rs_texture_loader_trim (fixture->loader);
  g_assert_null (rs_texture_loader_peek (fixture->loader, fixture->photo, 60, 60, FALSE));
  clear_answer (&first);
  clear_answer (&again);
}

static void
test_equal_requests_are_one (Fixture *fixture, gconstpointer data)
{
  Answer answers[8];

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    ask (fixture, fixture->photo, 90, 60, TRUE, NULL, &answers[i]);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    wait_for (&answers[i]);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_assert_true (answers[i].texture == answers[0].texture);
      if (i > 0)
        clear_answer (&answers[i]);
    }
  clear_answer (&answers[0]);
}

/* 600 × 400 × 3 bytes are 703 KiB, the budget is 1 MiB: only the latest stays. */
static void
test_budget (Fixture *fixture, gconstpointer data)
{
  g_autofree char *other = write_photo (fixture, "other.png", 600, 400, 0xFFFF, FALSE);
  g_autofree char *huge = write_photo (fixture, "huge.png", 800, 600, 0xFFFF, FALSE);

  assert_size (fixture, fixture->photo, 600, 400, TRUE, 600, 400);
  assert_size (fixture, other, 600, 400, TRUE, 600, 400);
  g_assert_null (
      rs_texture_loader_peek (fixture->loader, fixture->photo, 600, 400, TRUE));
  g_assert_nonnull (rs_texture_loader_peek (fixture->loader, other, 600, 400, TRUE));
  /* What is larger than the budget is shown, but drives nothing out. */
  assert_size (fixture, huge, 800, 600, TRUE, 800, 600);
  g_assert_nonnull (rs_texture_loader_peek (fixture->loader, other, 600, 400, TRUE));
  g_assert_null (rs_texture_loader_peek (fixture->loader, huge, 800, 600, TRUE));
}

static void
assert_fails (Fixture *fixture, const char *path, RsErrorCode code)
{
  Answer answer;

  g_test_message ("%s", path);
  ask (fixture, path, 100, 100, FALSE, NULL, &answer);
  wait_for (&answer);
  g_assert_error (answer.error, RS_ERROR, (int)code);
  g_assert_nonnull (strstr (answer.error->message, path));
  clear_answer (&answer);
}

static void
test_bad_files (Fixture *fixture, gconstpointer data)
{
  g_autofree char *png = NULL;
  gsize length;
  g_autofree char *absent = g_build_filename (fixture->folder, "absent.png", NULL);
  g_autofree char *empty = write_file (fixture, "empty.jpg", "", 0);
  g_autofree char *text = write_file (fixture, "text.jpg", "not a picture at all", -1);
  g_autofree char *cut = NULL;

  g_assert_true (g_file_get_contents (fixture->photo, &png, &length, NULL));
  cut = write_file (fixture, "cut.png", png, 60);
  assert_fails (fixture, absent, RS_ERROR_NOT_FOUND);
  assert_fails (fixture, empty, RS_ERROR_DAMAGED);
  assert_fails (fixture, text, RS_ERROR_DAMAGED);
  assert_fails (fixture, cut, RS_ERROR_DAMAGED);
  assert_fails (fixture, fixture->folder, RS_ERROR_NOT_FOUND);
}

/* A medium is named by its SHA-256, so that one flipped bit shows. */
static void
test_flipped_bit (Fixture *fixture, gconstpointer data)
{
  g_autofree char *bytes = NULL;
  g_autofree char *digest = NULL;
  g_autofree char *path = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (fixture->photo, &bytes, &length, NULL));
  digest = rs_digest_data (bytes, length);
  path = write_file (fixture, digest, bytes, (gssize)length);
  assert_size (fixture, path, 300, 200, FALSE, 300, 200);
  bytes[length / 2] ^= 1;
  g_free (write_file (fixture, digest, bytes, (gssize)length));
  rs_texture_loader_trim (fixture->loader);
  assert_fails (fixture, path, RS_ERROR_DAMAGED);
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Answer cancelled, wanted;

  ask (fixture, fixture->photo, 120, 80, TRUE, cancellable, &cancelled);
  ask (fixture, fixture->photo, 120, 80, TRUE, NULL, &wanted);
  g_cancellable_cancel (cancellable);
  wait_for (&cancelled);
  wait_for (&wanted);
  g_assert_error (cancelled.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_no_error (wanted.error);
  clear_answer (&cancelled);
  clear_answer (&wanted);
}

/* Turning pages quickly: what nobody waits for any more does not keep others waiting. */
static void
test_many_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Answer answers[50], last;

  for (int i = 0; i < (int)G_N_ELEMENTS (answers); i++)
    ask (fixture, fixture->photo, 100 + i, 80, TRUE, cancellable, &answers[i]);
  g_cancellable_cancel (cancellable);
  ask (fixture, fixture->photo, 100, 80, TRUE, NULL, &last);
  wait_for (&last);
  g_assert_no_error (last.error);
  clear_answer (&last);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      wait_for (&answers[i]);
      g_assert_error (answers[i].error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      clear_answer (&answers[i]);
    }
}

int
main (int argc, char **argv)
{
#define ADD(name, func) \
  g_test_add ("/texture-loader/" name, Fixture, NULL, set_up, func, tear_down)
  g_test_init (&argc, &argv, NULL);
  ADD ("sizes", test_sizes);
  ADD ("pixels", test_pixels);
  ADD ("kept", test_kept);
  ADD ("equal-requests-are-one", test_equal_requests_are_one);
  ADD ("budget", test_budget);
  ADD ("bad-files", test_bad_files);
  ADD ("flipped-bit", test_flipped_bit);
  ADD ("cancel", test_cancel);
  ADD ("many-cancelled", test_many_cancelled);
  return g_test_run ();
}
