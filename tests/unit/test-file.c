/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files that are whole or not there, and what is said when a disk refuses. */
#include "rs-error.h"
#include "rs-file.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("rs-file-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  rs_file_remove_tree (fixture->folder, &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
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
test_write (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "слово.txt", NULL);
  g_autofree char *text = NULL;
  struct stat status;

  g_assert_true (rs_file_write (path, "старое", 12, 0644, &error));
  g_assert_true (rs_file_write (path, "новое", 10, 0444, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &text, NULL, &error));
  g_assert_cmpstr (text, ==, "новое");
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0444);
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

static void
test_write_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "empty", NULL);
  struct stat status;

  g_assert_true (rs_file_write (path, NULL, 0, 0600, &error));
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_size, ==, 0);
}

static void
test_write_nowhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "none", "file", NULL);

  g_assert_false (rs_file_write (path, "x", 1, 0644, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, path));
}

/* A folder in the way of the rename: the old thing stays, no temporary is left. */
static void
test_write_fails_cleanly (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "taken", NULL);

  g_assert_cmpint (g_mkdir (path, 0755), ==, 0);
  g_assert_false (rs_file_write (path, "x", 1, 0644, &error));
  g_assert_nonnull (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_DIR));
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

static void
test_copy (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *from = g_build_filename (fixture->folder, "from", NULL);
  g_autofree char *to = g_build_filename (fixture->folder, "to", NULL);
  g_autofree char *bytes = g_malloc0 (700001);
  g_autofree char *copy = NULL;
  gsize length = 0;

  bytes[700000] = 'z';
  g_assert_true (g_file_set_contents (from, bytes, 700001, &error));
  g_assert_true (rs_file_copy (from, to, 0444, NULL, &error));
  g_assert_true (g_file_get_contents (to, &copy, &length, &error));
  g_assert_cmpmem (bytes, 700001, copy, length);
}

static void
test_copy_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *from = g_build_filename (fixture->folder, "from", NULL);
  g_autofree char *to = g_build_filename (fixture->folder, "to", NULL);

  g_assert_true (g_file_set_contents (from, "x", 1, &error));
  g_cancellable_cancel (cancellable);
  g_assert_false (rs_file_copy (from, to, 0644, cancellable, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_CANCELLED);
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

static void
test_make_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "a", "b", "c", NULL);
  g_autofree char *file = g_build_filename (path, "file", NULL);
  g_autofree char *below = g_build_filename (file, "d", NULL);

  g_assert_true (rs_file_make_folder (path, &error));
  g_assert_true (rs_file_make_folder (path, &error));
  g_assert_true (rs_file_write (file, "x", 1, 0644, &error));
  g_assert_no_error (error);
  g_assert_false (rs_file_make_folder (below, &error));
  g_assert_nonnull (error);
}

static void
test_remove_does_not_follow (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *kept = g_build_filename (fixture->folder, "kept", NULL);
  g_autofree char *tree = g_build_filename (fixture->folder, "tree", NULL);
  g_autofree char *link = g_build_filename (tree, "link", NULL);
  g_autofree char *treasure = g_build_filename (kept, "treasure", NULL);

  g_assert_true (rs_file_make_folder (kept, &error));
  g_assert_true (rs_file_make_folder (tree, &error));
  g_assert_true (rs_file_write (treasure, "x", 1, 0444, &error));
  g_assert_cmpint (symlink (kept, link), ==, 0);
  g_assert_true (rs_file_remove_tree (tree, &error));
  g_assert_true (rs_file_remove_tree (tree, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (treasure, G_FILE_TEST_EXISTS));
}

static void
test_swap_link (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "current", NULL);
  g_autofree char *target = NULL;

  g_assert_true (rs_file_swap_link (path, "1", &error));
  g_assert_true (rs_file_swap_link (path, "2", &error));
  g_assert_no_error (error);
  target = g_file_read_link (path, &error);
  g_assert_cmpstr (target, ==, "2");
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

static void
test_swap_link_over_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "current", NULL);

  g_assert_cmpint (g_mkdir (path, 0755), ==, 0);
  g_assert_false (rs_file_swap_link (path, "1", &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

static void
test_sync (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "file", NULL);

  g_assert_true (rs_file_write (path, "x", 1, 0444, &error));
  g_assert_true (rs_file_sync (path, &error));
  g_assert_true (rs_file_sync_folder (fixture->folder, &error));
  g_assert_no_error (error);
  g_assert_false (rs_file_sync_folder (path, NULL));
  g_unlink (path);
  g_assert_false (rs_file_sync (path, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
}

static void
test_free_space (Fixture *fixture, gconstpointer data)
{
  g_autofree char *deep = g_build_filename (fixture->folder, "not", "yet", NULL);

  g_assert_cmpuint (rs_file_free_space (fixture->folder), <, G_MAXUINT64);
  g_assert_cmpuint (rs_file_free_space (deep), <, G_MAXUINT64);
}

#define ADD(name, function) \
  g_test_add ("/file/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("write", test_write);
  ADD ("write-empty", test_write_empty);
  ADD ("write-nowhere", test_write_nowhere);
  ADD ("write-fails-cleanly", test_write_fails_cleanly);
  ADD ("copy", test_copy);
  ADD ("copy-cancelled", test_copy_cancelled);
  ADD ("make-folder", test_make_folder);
  ADD ("remove-does-not-follow", test_remove_does_not_follow);
  ADD ("swap-link", test_swap_link);
  ADD ("swap-link-over-folder", test_swap_link_over_folder);
  ADD ("sync", test_sync);
  ADD ("free-space", test_free_space);
  return g_test_run ();
}
