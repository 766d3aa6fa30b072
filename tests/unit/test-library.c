/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The ladder of releases: whatever is damaged or missing, the best of the rest is shown.
 */

#include "rs-error.h"
#include "rs-file.h"
#include "rs-library.h"
#include "rs-place.h"
#include "rs-test-release.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  RsTestRelease *museum; /* releases 1, 2, 3; 3 is current */
  RsTestRelease *sample;
  RsClock *clock;
  RsLibrary *library;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->museum = rs_test_release_new_sized (1, 1, NULL);
  rs_test_release_add (self->museum, 2, NULL);
  rs_test_release_add (self->museum, 3, NULL);
  self->sample = rs_test_release_new_sized (2, 1, NULL);
  self->clock = rs_clock_new ();
  self->library = rs_library_new (self->museum->data, self->sample->data, self->clock);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->library);
  g_object_unref (self->clock); /* the thread may hold it for a moment longer */
  rs_test_release_free (self->museum);
  rs_test_release_free (self->sample);
}

static void
on_ready (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

static GAsyncResult *
wait_for_result (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static RsRelease *
open_best (RsLibrary *library, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  rs_library_open_async (library, NULL, on_ready, &result);
  return rs_library_open_finish (library, wait_for_result (&result), error);
}

/* The folder tells which release it is and whose. */
static void
assert_opens (Fixture *self, RsTestRelease *museum, gint64 number)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = rs_test_release_get_folder (museum, number);
  RsRelease *release = open_best (self->library, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (rs_release_get_folder (release), ==, folder);
  g_assert_finalize_object (release);
}

static char *
get_catalog (Fixture *self, gint64 number)
{
  g_autofree char *folder = rs_test_release_get_folder (self->museum, number);

  return g_build_filename (folder, "catalog.db", NULL);
}

static void
flip_byte (Fixture *self, gint64 number)
{
  g_autofree char *path = get_catalog (self, number);
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  bytes[length / 2] ^= 0x10;
  g_assert_true (rs_file_write (path, bytes, length, 0444, NULL));
}

static void
truncate_catalog (Fixture *self, gint64 number, gsize kept)
{
  g_autofree char *path = get_catalog (self, number);
  g_autofree char *bytes = NULL;

  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_true (rs_file_write (path, bytes, kept, 0444, NULL));
}

static void
remove_release (Fixture *self, gint64 number)
{
  g_autofree char *folder = rs_test_release_get_folder (self->museum, number);

  g_assert_true (rs_file_remove_tree (folder, NULL));
}

static void
test_current (Fixture *self, gconstpointer data)
{
  assert_opens (self, self->museum, 3);
  rs_test_release_set_current (self->museum, 1);
  assert_opens (self, self->museum, 1);
}

/* What staff went back from is not what visitors get when the chosen one breaks. */
static void
test_went_back (Fixture *self, gconstpointer data)
{
  rs_test_release_set_current (self->museum, 2);
  flip_byte (self, 2);
  assert_opens (self, self->museum, 1);
  flip_byte (self, 1);
  assert_opens (self, self->museum, 3);
}

static void
test_flipped_byte (Fixture *self, gconstpointer data)
{
  flip_byte (self, 3);
  assert_opens (self, self->museum, 2);
  flip_byte (self, 2);
  assert_opens (self, self->museum, 1);
}

static void
test_truncated (Fixture *self, gconstpointer data)
{
  truncate_catalog (self, 3, 4096);
  truncate_catalog (self, 2, 0);
  assert_opens (self, self->museum, 1);
}

static void
test_missing (Fixture *self, gconstpointer data)
{
  g_autofree char *path = get_catalog (self, 2);

  remove_release (self, 3);
  g_assert_cmpint (g_unlink (path), ==, 0);
  assert_opens (self, self->museum, 1);
}

static void
test_link (Fixture *self, gconstpointer data)
{
  g_autofree char *link = rs_place_current_link (self->museum->data);

  g_assert_true (rs_file_swap_link (link, "../../etc", NULL));
  assert_opens (self, self->museum, 3);
  g_assert_cmpint (g_unlink (link), ==, 0);
  assert_opens (self, self->museum, 3);
}

/* A copy through a stick turns the link into a folder. */
static void
test_link_became_a_folder (Fixture *self, gconstpointer data)
{
  g_autofree char *link = rs_place_current_link (self->museum->data);
  g_autofree char *folder = rs_test_release_get_folder (self->museum, 2);
  g_autoptr (RsRelease) release = NULL;

  g_assert_cmpint (g_unlink (link), ==, 0);
  g_assert_cmpint (g_rename (folder, link), ==, 0);
  release = open_best (self->library, NULL);
  g_assert_cmpint (rs_release_get_number (release), ==, 2);
}

static void
test_unfinished_is_ignored (Fixture *self, gconstpointer data)
{
  g_autofree char *releases = rs_place_releases (self->museum->data);
  g_autofree char *unfinished = g_build_filename (releases, ".9.part", NULL);
  g_autofree char *absurd = g_build_filename (releases, "99999999999999999999", NULL);

  remove_release (self, 3);
  g_assert_cmpint (g_mkdir (unfinished, 0755), ==, 0);
  g_assert_cmpint (g_mkdir (absurd, 0755), ==, 0);
  assert_opens (self, self->museum, 2);
}

static void
damage_all (Fixture *self)
{
  flip_byte (self, 1);
  truncate_catalog (self, 2, 100);
  remove_release (self, 3);
}

static void
test_all_damaged (Fixture *self, gconstpointer data)
{
  damage_all (self);
  assert_opens (self, self->sample, 1);
}

static void
test_nothing (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsLibrary) library = rs_library_new (self->museum->data, NULL, self->clock);

  damage_all (self);
  g_assert_null (open_best (library, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, self->museum->data));
}

static void
test_no_data_folder (Fixture *self, gconstpointer data)
{
  g_autofree char *missing = g_build_filename (self->museum->data, "nowhere", NULL);
  g_autoptr (RsLibrary) library = rs_library_new (missing, self->sample->data,
                                                  self->clock);
  g_autoptr (RsRelease) release = open_best (library, NULL);

  g_assert_nonnull (release);
  g_assert_false (rs_library_has_newer (library));
}

static void
test_reported (Fixture *self, gconstpointer data)
{
  g_autoptr (RsRelease) current = open_best (self->library, NULL);
  g_autoptr (RsRelease) previous = NULL;

  g_assert_cmpint (rs_release_get_number (current), ==, 3);
  rs_library_report_damaged (self->library, current);
  previous = open_best (self->library, NULL);
  g_assert_cmpint (rs_release_get_number (previous), ==, 2);
  g_assert_false (rs_library_has_newer (self->library));

  /* Its files were put back: it counts again. */
  remove_release (self, 3);
  rs_test_release_add (self->museum, 3, NULL);
  g_assert_true (rs_library_has_newer (self->library));
  assert_opens (self, self->museum, 3);
}

static void
test_newer (Fixture *self, gconstpointer data)
{
  g_assert_false (rs_library_has_newer (self->library));
  assert_opens (self, self->museum, 3);
  g_assert_false (rs_library_has_newer (self->library));

  remove_release (self, 1);
  g_assert_false (rs_library_has_newer (self->library));
  rs_test_release_add (self->museum, 4, NULL);
  g_assert_true (rs_library_has_newer (self->library));
  assert_opens (self, self->museum, 4);
  g_assert_false (rs_library_has_newer (self->library));
  rs_test_release_set_current (self->museum, 2);
  g_assert_true (rs_library_has_newer (self->library));
}

/* Not shown again and again because it is still damaged, but as soon as it is mended. */
static void
test_newer_while_on_the_sample (Fixture *self, gconstpointer data)
{
  damage_all (self);
  assert_opens (self, self->sample, 1);
  g_assert_false (rs_library_has_newer (self->library));
  rs_test_release_add (self->museum, 3, NULL);
  g_assert_true (rs_library_has_newer (self->library));
  assert_opens (self, self->museum, 3);
}

static void
count (RsLibrary *library, guint *n)
{
  (*n)++;
}

static void
test_signal (Fixture *self, gconstpointer data)
{
  guint n_newer = 0;

  assert_opens (self, self->museum, 3);
  g_signal_connect (self->library, "newer-available", G_CALLBACK (count), &n_newer);
  rs_test_release_set_current (self->museum, 2);
  while (n_newer == 0)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < 20; i++)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpuint (n_newer, ==, 1);
}

static void
on_opened (RsLibrary *library, RsRelease *release, gint64 *number)
{
  *number = rs_release_get_number (release);
}

static void
test_opened (Fixture *self, gconstpointer data)
{
  gint64 number = 0;

  g_signal_connect (self->library, "opened", G_CALLBACK (on_opened), &number);
  assert_opens (self, self->museum, 3);
  g_assert_cmpint (number, ==, 3);
}

static void
test_poster (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = rs_test_release_get_folder (self->museum, 3);
  g_autofree char *expected = g_build_filename (folder, "poster.jpg", NULL);
  g_autofree char *fallback = NULL;
  g_autofree char *poster = rs_library_find_poster (self->library);

  g_assert_cmpstr (poster, ==, expected);
  g_assert_true (rs_file_write (expected, "", 0, 0444, NULL));
  fallback = rs_library_find_poster (self->library);
  g_assert_nonnull (strstr (fallback, "/2/poster.jpg"));
}

static void
test_cancelled (Fixture *self, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  rs_library_open_async (self->library, cancellable, on_ready, &result);
  g_assert_null (
      rs_library_open_finish (self->library, wait_for_result (&result), &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_CANCELLED);
}

/* Published over and over while the kiosk looks: it only ever opens whole releases. */
static void
test_swaps (Fixture *self, gconstpointer data)
{
  for (gint64 number = 4; number < 12; number++)
    {
      g_autoptr (GAsyncResult) result = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (RsRelease) release = NULL;

      rs_library_open_async (self->library, NULL, on_ready, &result);
      rs_test_release_add (self->museum, number, NULL);
      release = rs_library_open_finish (self->library, wait_for_result (&result), &error);
      g_assert_no_error (error);
      g_assert_cmpint (rs_release_get_number (release), >=, number - 1);
    }
}

#define ADD(path, function) \
  g_test_add ("/library/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("current", test_current);
  ADD ("ladder/went-back", test_went_back);
  ADD ("ladder/flipped-byte", test_flipped_byte);
  ADD ("ladder/truncated", test_truncated);
  ADD ("ladder/missing", test_missing);
  ADD ("ladder/link", test_link);
  ADD ("ladder/link-became-a-folder", test_link_became_a_folder);
  ADD ("ladder/unfinished", test_unfinished_is_ignored);
  ADD ("ladder/all-damaged", test_all_damaged);
  ADD ("ladder/nothing", test_nothing);
  ADD ("ladder/no-data-folder", test_no_data_folder);
  ADD ("ladder/reported", test_reported);
  ADD ("newer", test_newer);
  ADD ("newer/on-the-sample", test_newer_while_on_the_sample);
  ADD ("newer/signal", test_signal);
  ADD ("opened", test_opened);
  ADD ("poster", test_poster);
  ADD ("cancelled", test_cancelled);
  ADD ("swaps", test_swaps);

  return g_test_run ();
}
