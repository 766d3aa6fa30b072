/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rs-verdict.h"

#include <glib/gstdio.h>

typedef struct
{
  char *root;
  char *path;
  GPtrArray *made; /* utf8: files and folders, the inner later */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->root = g_dir_make_tmp ("rs-verdict-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->root, "cache", "renderer", NULL);
  fixture->made = g_ptr_array_new_with_free_func (g_free);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autofree char *cache = g_path_get_dirname (fixture->path);

  g_remove (fixture->path);
  g_rmdir (cache);
  for (guint i = fixture->made->len; i > 0; i--)
    g_assert_cmpint (g_remove (g_ptr_array_index (fixture->made, i - 1)), ==, 0);
  g_assert_cmpint (g_rmdir (fixture->root), ==, 0);
  g_ptr_array_unref (fixture->made);
  g_free (fixture->path);
  g_free (fixture->root);
}

static void
make_file (Fixture *fixture, const char *name, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (name, "/", -1);
  g_autoptr (GString) path = g_string_new (fixture->root);

  for (guint i = 0; parts[i + 1] != NULL; i++)
    {
      g_string_append_printf (path, "/%s", parts[i]);
      if (g_mkdir (path->str, 0700) == 0)
        g_ptr_array_add (fixture->made, g_strdup (path->str));
    }
  g_string_append_printf (path, "/%s", parts[g_strv_length (parts) - 1]);
  if (!g_file_test (path->str, G_FILE_TEST_EXISTS))
    g_ptr_array_add (fixture->made, g_strdup (path->str));
  g_assert_true (g_file_set_contents (path->str, text, -1, NULL));
}

static void
test_machine (Fixture *fixture, gconstpointer data)
{
  g_autofree char *empty = rs_verdict_make_machine (fixture->root);
  g_autofree char *intel = NULL;
  g_autofree char *newer = NULL;
  g_autofree char *other = NULL;

  g_assert_cmpstr (empty, ==, "");
  make_file (fixture, "sys/class/drm/renderD128/device/vendor", "0x8086\n");
  make_file (fixture, "sys/class/drm/renderD128/device/device", "0x46a8\n");
  make_file (fixture, "proc/sys/kernel/osrelease", "6.1.0-28-amd64\n");
  intel = rs_verdict_make_machine (fixture->root);
  g_assert_cmpstr (intel, ==, "0x8086 0x46a8 6.1.0-28-amd64 ");
  make_file (fixture, "proc/sys/kernel/osrelease", "6.1.0-30-amd64\n");
  newer = rs_verdict_make_machine (fixture->root);
  g_assert_cmpstr (newer, !=, intel);
  make_file (fixture, "usr/lib/x86_64-linux-gnu/dri/iris_dri.so", "");
  other = rs_verdict_make_machine (fixture->root);
  g_assert_cmpstr (other, !=, newer);
}

static void
test_kept (Fixture *fixture, gconstpointer data)
{
  g_autofree char *none = rs_verdict_read (fixture->path, "machine one");
  g_autofree char *same = NULL;
  g_autofree char *changed = NULL;
  g_autofree char *later = NULL;

  g_assert_null (none);
  rs_verdict_write (fixture->path, "machine one", "gl");
  same = rs_verdict_read (fixture->path, "machine one");
  g_assert_cmpstr (same, ==, "gl");
  /* Another card, another kernel: what was found no longer counts. */
  changed = rs_verdict_read (fixture->path, "machine two");
  g_assert_null (changed);
  rs_verdict_write (fixture->path, "machine two", "cairo");
  later = rs_verdict_read (fixture->path, "machine two");
  g_assert_cmpstr (later, ==, "cairo");
}

static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = { "", "\xff\xfe", "[renderer]\n",
                                       "[renderer]\nmachine=one\n", "verdict=gl\n" };
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *verdict = NULL;

      g_assert_true (g_file_set_contents (fixture->path, texts[i], -1, NULL));
      verdict = rs_verdict_read (fixture->path, "one");
      g_assert_null (verdict);
    }
}

/* No place to keep it: nothing is said, nothing is lost. */
static void
test_nowhere (Fixture *fixture, gconstpointer data)
{
  g_autofree char *verdict = NULL;

  rs_verdict_write ("/proc/nowhere/renderer", "one", "gl");
  verdict = rs_verdict_read ("/proc/nowhere/renderer", "one");
  g_assert_null (verdict);
}

int
main (int argc, char **argv)
{
#define ADD(name, func) \
  g_test_add ("/verdict/" name, Fixture, NULL, set_up, func, tear_down)
  g_test_init (&argc, &argv, NULL);
  ADD ("machine", test_machine);
  ADD ("kept", test_kept);
  ADD ("damaged", test_damaged);
  ADD ("nowhere", test_nowhere);
  return g_test_run ();
}
