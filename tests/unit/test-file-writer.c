/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A long file is whole in its place, or not there. */
#include "rs-error.h"
#include "rs-file-writer.h"
#include "rs-file.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("rs-writer-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "лист.pdf", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_file_remove_tree (fixture->folder, NULL);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static guint
count_entries (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint count = 0;

  while (g_dir_read_name (dir) != NULL)
    count++;
  return count;
}

static void
test_whole (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsFileWriter) writer = rs_file_writer_new (fixture->path, &error);
  g_autofree char *text = NULL;
  struct stat status;

  g_assert_no_error (error);
  g_assert_true (rs_file_writer_write (writer, "раз ", 7));
  g_assert_true (rs_file_writer_write (writer, "два", 6));
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_true (rs_file_writer_commit (writer, 0644, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "раз два");
  g_assert_cmpint (stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0644);
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

static void
test_given_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;
  RsFileWriter *writer;

  g_assert_true (g_file_set_contents (fixture->path, "прежний", -1, NULL));
  writer = rs_file_writer_new (fixture->path, NULL);
  rs_file_writer_write (writer, "новый", 10);
  rs_file_writer_free (writer);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "прежний");
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "нет", "лист.pdf", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (RsFileWriter) writer = rs_file_writer_new (path, &error);

  g_assert_null (writer);
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, path));
}

/* The name turned into a folder while the file was written. */
static void
test_place_is_taken (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  RsFileWriter *writer = rs_file_writer_new (fixture->path, &error);

  g_assert_cmpint (g_mkdir (fixture->path, 0755), ==, 0);
  rs_file_writer_write (writer, "слово", 10);
  g_assert_false (rs_file_writer_commit (writer, 0644, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_FAILED);
  rs_file_writer_free (writer);
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/file-writer/whole", Fixture, NULL, set_up, test_whole, tear_down);
  g_test_add ("/file-writer/given-up", Fixture, NULL, set_up, test_given_up, tear_down);
  g_test_add ("/file-writer/no-folder", Fixture, NULL, set_up, test_no_folder, tear_down);
  g_test_add ("/file-writer/place-is-taken", Fixture, NULL, set_up, test_place_is_taken,
              tear_down);

  return g_test_run ();
}
