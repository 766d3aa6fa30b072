/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The intake of pictures: good ones, odd ones, hostile ones. */

#include "rs-digest.h"
#include "rs-error.h"
#include "rs-file.h"
#include "rs-intake-reply.h"
#include "rs-intake.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = g_dir_make_tmp ("rs-intake-XXXXXX", NULL);
  g_assert_nonnull (self->folder);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_true (rs_file_remove_tree (self->folder, NULL));
  g_free (self->folder);
}

static char *
put (Fixture *self, const char *name, gconstpointer data, gsize length)
{
  char *path = g_build_filename (self->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, data, (gssize)length, NULL));
  return path;
}

/* A picture whose left half is red and whose right half is blue. */
static GdkPixbuf *
make_halves (int width, int height, gboolean has_alpha)
{
  GdkPixbuf *pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, has_alpha, 8, width, height);
  g_autoptr (GdkPixbuf) right = gdk_pixbuf_new_subpixbuf (pixbuf, width / 2, 0,
                                                          width - width / 2, height);

  gdk_pixbuf_fill (pixbuf, 0xc01010ff);
  gdk_pixbuf_fill (right, has_alpha ? 0x00000000 : 0x1010c0ff);
  return pixbuf;
}

static void
encode (GdkPixbuf *pixbuf, const char *type, char **data, gsize *length)
{
  g_autoptr (GError) error = NULL;

  gdk_pixbuf_save_to_buffer (pixbuf, data, length, type, &error, NULL);
  g_assert_no_error (error);
}

static char *
put_halves (Fixture *self, const char *name, const char *type, int width, int height)
{
  g_autoptr (GdkPixbuf) pixbuf = make_halves (width, height, FALSE);
  g_autofree char *data = NULL;
  gsize length = 0;

  encode (pixbuf, type, &data, &length);
  return put (self, name, data, length);
}

static GdkPixbuf *
decode (GBytes *bytes)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new_with_type ("jpeg", NULL);

  g_assert_true (gdk_pixbuf_loader_write_bytes (loader, bytes, NULL));
  g_assert_true (gdk_pixbuf_loader_close (loader, NULL));
  return g_object_ref (gdk_pixbuf_loader_get_pixbuf (loader));
}

static void
assert_point (GdkPixbuf *pixbuf, int x, int y, int red, int green, int blue)
{
  const guint8 *p = gdk_pixbuf_read_pixels (pixbuf)
                    + (gsize)y * gdk_pixbuf_get_rowstride (pixbuf) + (gsize)x * 3;

  g_assert_cmpint (ABS (p[0] - red), <=, 12);
  g_assert_cmpint (ABS (p[1] - green), <=, 12);
  g_assert_cmpint (ABS (p[2] - blue), <=, 12);
}

static RsIntakePhoto *
take (const char *path)
{
  g_autoptr (GError) error = NULL;
  RsIntakePhoto *photo = rs_intake_photo (path, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (photo);
  return photo;
}

static void
assert_refused (const char *path, int code, const char *word)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsIntakePhoto) photo = rs_intake_photo (path, NULL, &error);

  g_assert_null (photo);
  g_assert_error (error, RS_ERROR, code);
  g_assert_nonnull (strstr (error->message, word));
}

static void
test_rasters (Fixture *self, gconstpointer data)
{
  static const char *const types[][2] = { { "jpeg", "image/jpeg" },
                                          { "png", "image/png" },
                                          { "tiff", "image/tiff" } };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      /* The name lies; the bytes decide. */
      g_autofree char *path = put_halves (self, "photo.txt", types[i][0], 2400, 1200);
      g_autoptr (RsIntakePhoto) photo = take (path);
      g_autofree char *digest = rs_digest_file (path, NULL, NULL);
      g_autoptr (GdkPixbuf) screen = decode (photo->screen);
      g_autoptr (GdkPixbuf) thumb = decode (photo->thumb);

      g_assert_cmpstr (photo->original_mime, ==, types[i][1]);
      g_assert_cmpstr (photo->original_digest, ==, digest);
      g_assert_cmpint (photo->width, ==, 2400);
      g_assert_cmpint (photo->screen_width, ==, 1920);
      g_assert_cmpint (photo->screen_height, ==, 960);
      g_assert_cmpint (gdk_pixbuf_get_width (screen), ==, 1920);
      g_assert_cmpint (gdk_pixbuf_get_width (thumb), ==, 480);
      g_assert_cmpint (photo->thumb_height, ==, 240);
      assert_point (screen, 100, 100, 0xc0, 0x10, 0x10);
      assert_point (screen, 1800, 100, 0x10, 0x10, 0xc0);
    }
}

static void
test_small_stays_small (Fixture *self, gconstpointer data)
{
  g_autofree char *path = put_halves (self, "small.png", "png", 40, 30);
  g_autoptr (RsIntakePhoto) photo = take (path);

  g_assert_cmpint (photo->screen_width, ==, 40);
  g_assert_cmpint (photo->thumb_height, ==, 30);
}

static void
test_transparent (Fixture *self, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_halves (64, 64, TRUE);
  g_autofree char *bytes = NULL;
  g_autofree char *path = NULL;
  g_autoptr (RsIntakePhoto) photo = NULL;
  g_autoptr (GdkPixbuf) screen = NULL;
  gsize length = 0;

  encode (pixbuf, "png", &bytes, &length);
  path = put (self, "clear.png", bytes, length);
  photo = take (path);
  screen = decode (photo->screen);
  assert_point (screen, 56, 32, 255, 255, 255);
}

/* An Exif block that says "turn me" and where the picture was taken. */
static void
test_orientation_and_place (Fixture *self, gconstpointer data)
{
  static const guint8 exif[] = { 0xff, 0xe1, 0,   62,  'E', 'x', 'i', 'f', 0,   0,   'M',
                                 'M',  0,    42,  0,   0,   0,   8,   0,   2,   1,   18,
                                 0,    3,    0,   0,   0,   1,   0,   6,   0,   0,   1,
                                 14,   0,    2,   0,   0,   0,   18,  0,   0,   0,   38,
                                 0,    0,    0,   0,   'G', 'P', 'S', '-', '5', '4', '.',
                                 '6',  '3',  ',', '8', '3', '.', '3', '0', 0 };
  g_autoptr (GdkPixbuf) pixbuf = make_halves (80, 40, FALSE);
  g_autoptr (GByteArray) file = g_byte_array_new ();
  g_autofree char *bytes = NULL;
  g_autofree char *path = NULL;
  g_autoptr (RsIntakePhoto) photo = NULL;
  g_autoptr (GdkPixbuf) screen = NULL;
  gsize length = 0;

  encode (pixbuf, "jpeg", &bytes, &length);
  g_byte_array_append (file, (const guint8 *)bytes, 2);
  g_byte_array_append (file, exif, sizeof exif);
  g_byte_array_append (file, (const guint8 *)bytes + 2, (guint)length - 2);
  path = put (self, "turned.jpg", file->data, file->len);
  photo = take (path);
  g_assert_cmpint (photo->width, ==, 40);
  g_assert_cmpint (photo->height, ==, 80);
  screen = decode (photo->screen);
  assert_point (screen, 20, 8, 0xc0, 0x10, 0x10);
  assert_point (screen, 20, 72, 0x10, 0x10, 0xc0);
  g_assert_null (g_strstr_len (g_bytes_get_data (photo->screen, NULL),
                               (gssize)g_bytes_get_size (photo->screen), "GPS"));
  g_assert_null (g_strstr_len (g_bytes_get_data (photo->screen, NULL),
                               (gssize)g_bytes_get_size (photo->screen), "Exif"));
}

static void
test_drawing (Fixture *self, gconstpointer data)
{
  static const char svg[]
      = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 8'>"
        "<rect width='12' height='8' fill='#204060'/></svg>";
  g_autofree char *path = put (self, "drawing.svg", svg, strlen (svg));
  g_autoptr (RsIntakePhoto) first = take (path);
  g_autoptr (RsIntakePhoto) second = take (path);

  g_assert_cmpint (first->screen_width, ==, 1620);
  g_assert_cmpint (first->screen_height, ==, 1080);
  g_assert_cmpstr (first->dark_color, ==, "#204060");
  /* Content-addressed: the same drawing must give the same bytes. */
  g_assert_true (g_bytes_equal (first->screen, second->screen));
  g_assert_true (g_bytes_equal (first->thumb, second->thumb));
}

static void
test_drawing_reads_no_files (Fixture *self, gconstpointer data)
{
  g_autofree char *secret = put_halves (self, "secret.png", "png", 64, 64);
  g_autofree char *svg = g_strdup_printf (
      "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64' "
      "xmlns:xlink='http://www.w3.org/1999/xlink'><image width='64' height='64' "
      "xlink:href='file://%s' href='file://%s'/></svg>",
      secret, secret);
  g_autofree char *path = put (self, "curious.svg", svg, strlen (svg));
  g_autoptr (RsIntakePhoto) photo = take (path);
  g_autoptr (GdkPixbuf) screen = decode (photo->screen);

  assert_point (screen, 100, 500, 255, 255, 255);
}

static void
test_drawing_bombs (Fixture *self, gconstpointer data)
{
  static const char entities[]
      = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>"
        "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
        "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
        "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
        "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>"
        "<!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>]>"
        "<svg xmlns='http://www.w3.org/2000/svg'><text>&f;&f;&f;&f;</text></svg>";
  static const char huge[] = "<svg xmlns='http://www.w3.org/2000/svg' width='900000000' "
                             "height='900000000'><rect width='1' height='1'/></svg>";
  g_autofree char *bomb = put (self, "bomb.svg", entities, strlen (entities));
  g_autofree char *wide = put (self, "huge.svg", huge, strlen (huge));
  g_autoptr (RsIntakePhoto) photo = take (wide);
  g_autoptr (RsIntakePhoto) harmless = rs_intake_photo (bomb, NULL, NULL);

  g_assert_cmpint (photo->screen_width, <=, 1920);
  /* Refused, or drawn without its text: either way it came back in bounded time. */
  if (harmless != NULL)
    g_assert_cmpint (harmless->screen_height, <=, 1080);
}

/* A PNG header that promises 20000 x 20000 points. */
static void
test_png_bomb (Fixture *self, gconstpointer data)
{
  static const guint8 png[] = { 0x89, 'P', 'N',  'G',  13,   10,   26,   10,   0,
                                0,    0,   13,   'I',  'H',  'D',  'R',  0,    0,
                                78,   32,  0,    0,    78,   32,   8,    2,    0,
                                0,    0,   0xf1, 0xc4, 0x32, 0x6c, 0,    0,    0,
                                0,    'I', 'D',  'A',  'T',  0x35, 0xaf, 0x06, 0x1e };
  g_autofree char *path = put (self, "bomb.png", png, sizeof png);
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_intake_photo (path, NULL, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, path));
}

static void
test_refusals (Fixture *self, gconstpointer data)
{
  g_autofree char *empty = put (self, "empty.jpg", "", 0);
  g_autofree char *text = put (self, "text.jpg", "Это просто слова", 30);
  g_autofree char *gif = put (self, "old.gif", "GIF89a\1\0\1\0", 10);
  g_autofree char *heic = put (self, "phone.heic", "\0\0\0\030ftypheic\0\0\0\0", 16);
  g_autofree char *whole = put_halves (self, "whole.png", "png", 300, 200);
  g_autofree char *photo = put_halves (self, "whole.jpg", "jpeg", 300, 200);
  g_autofree char *bytes = NULL;
  g_autofree char *points = NULL;
  g_autofree char *cut = NULL;
  g_autofree char *short_photo = NULL;
  g_autofree char *missing = g_build_filename (self->folder, "missing.jpg", NULL);
  gsize length = 0;

  g_assert_true (g_file_get_contents (whole, &bytes, &length, NULL));
  cut = put (self, "cut.png", bytes, length / 3);
  g_assert_true (g_file_get_contents (photo, &points, &length, NULL));
  short_photo = put (self, "cut.jpg", points, length - 20);
  assert_refused (short_photo, RS_ERROR_DAMAGED, "cut.jpg");
  assert_refused (empty, RS_ERROR_INVALID, "empty.jpg");
  assert_refused (text, RS_ERROR_INVALID, "text.jpg");
  assert_refused (gif, RS_ERROR_INVALID, "old.gif");
  assert_refused (heic, RS_ERROR_INVALID, "phone.heic");
  assert_refused (cut, RS_ERROR_DAMAGED, "cut.png");
  assert_refused (missing, RS_ERROR_NOT_FOUND, "missing.jpg");
  assert_refused (self->folder, RS_ERROR_INVALID, self->folder);
}

/* Bytes turned at fixed places: no crash of ours, no hang, one answer each time. */
static void
test_mutants (Fixture *self, gconstpointer data)
{
  g_autofree char *whole = put_halves (self, "whole.jpg", "jpeg", 160, 120);
  g_autoptr (GRand) rand = g_rand_new_with_seed (1717);
  g_autofree char *bytes = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (whole, &bytes, &length, NULL));
  for (int i = 0; i < 40; i++)
    {
      g_autofree char *copy = g_memdup2 (bytes, length);
      g_autofree char *path = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (RsIntakePhoto) photo = NULL;

      for (int k = 0; k < 8; k++)
        copy[g_rand_int_range (rand, 4, (int)length)] = (char)g_rand_int (rand);
      path = put (self, "mutant.jpg", copy, length);
      photo = rs_intake_photo (path, NULL, &error);
      g_assert_true ((photo == NULL) == (error != NULL));
    }
}

static void
test_cancelled (Fixture *self, gconstpointer data)
{
  g_autofree char *path = put_halves (self, "photo.png", "png", 40, 30);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (rs_intake_photo (path, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Another helper in the place of ours, for as long as a test. */
static char *
put_helper (Fixture *self, const char *orders)
{
  g_autofree char *script = g_strconcat ("#!/bin/sh\n", orders, "\n", NULL);
  g_autofree char *path = put (self, "rodnaya-intake", script, strlen (script));
  char *ours = g_strdup (g_getenv ("RODNAYA_LIBEXEC"));

  g_assert_cmpint (g_chmod (path, 0700), ==, 0);
  g_setenv ("RODNAYA_LIBEXEC", self->folder, TRUE);
  return ours;
}

/* A picture that takes too much of the processor is not called damaged. */
static void
test_calculates_too_long (Fixture *self, gconstpointer data)
{
  g_autofree char *path = put_halves (self, "photo.png", "png", 40, 30);
  g_autofree char *ours = put_helper (self, "kill -XCPU $$");
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_intake_photo (path, NULL, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, path));
  g_setenv ("RODNAYA_LIBEXEC", ours, TRUE);
}

static gpointer
cancel_soon (gpointer cancellable)
{
  g_usleep (G_USEC_PER_SEC / 5);
  g_cancellable_cancel (cancellable);
  return NULL;
}

/* One that neither works nor ends can be got rid of. */
static void
test_hangs (Fixture *self, gconstpointer data)
{
  g_autofree char *path = put_halves (self, "photo.png", "png", 40, 30);
  g_autofree char *ours = put_helper (self, "kill -STOP $$");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  GThread *thread = g_thread_new ("cancel", cancel_soon, cancellable);
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_intake_photo (path, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
  g_setenv ("RODNAYA_LIBEXEC", ours, TRUE);
}

/* The client trusts no word of the helper. */
static void
test_reply (void)
{
  RsIntakeReply reply = { .mime = "image/png",
                          .width = 9,
                          .height = 9,
                          .screen_width = 9,
                          .screen_height = 9,
                          .screen_size = 3,
                          .thumb_width = 9,
                          .thumb_height = 9,
                          .thumb_size = 2 };
  g_autofree char *line = rs_intake_reply_format (&reply);
  g_autofree char *whole = g_strconcat (line, "sssTT", NULL);
  g_autofree char *lying = NULL;
  RsIntakeReply back;
  gsize start = 0;

  g_assert_true (rs_intake_reply_parse (whole, strlen (whole), &back, &start));
  g_assert_cmpuint (start, ==, strlen (line));
  g_assert_cmpint (back.screen_size, ==, 3);
  g_assert_false (rs_intake_reply_parse (whole, strlen (whole) - 1, &back, &start));
  g_assert_false (rs_intake_reply_parse ("", 0, &back, &start));
  g_assert_false (rs_intake_reply_parse ("rodnaya-intake 2 0\n", 19, &back, &start));
  reply.screen_width = 99999;
  lying = rs_intake_reply_format (&reply);
  g_assert_false (rs_intake_reply_parse (lying, strlen (lying), &back, &start));
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/intake/rasters", test_rasters);
  ADD ("/intake/small-stays-small", test_small_stays_small);
  ADD ("/intake/transparent", test_transparent);
  ADD ("/intake/orientation-and-place", test_orientation_and_place);
  ADD ("/intake/drawing", test_drawing);
  ADD ("/intake/drawing-reads-no-files", test_drawing_reads_no_files);
  ADD ("/intake/drawing-bombs", test_drawing_bombs);
  ADD ("/intake/png-bomb", test_png_bomb);
  ADD ("/intake/refusals", test_refusals);
  ADD ("/intake/mutants", test_mutants);
  ADD ("/intake/cancelled", test_cancelled);
  ADD ("/intake/calculates-too-long", test_calculates_too_long);
  ADD ("/intake/hangs", test_hangs);
  g_test_add_func ("/intake/reply", test_reply);
  return g_test_run ();
}
