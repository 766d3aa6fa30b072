/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The line from a pupil's mouth to a little child's ear, on the real programs: while a
 * kiosk runs, a pupil records in the studio what is said into the microphone, the teacher
 * accepts and publishes, and the kiosk tells it, the right sentence lit, without having
 * been started again. What the pupil and the teacher do is test_line.py.
 */
#include "rs-file.h"
#include "rs-test-kiosk.h"
#include "rs-test-window.h"
#include "rs-watch.h"

#include <gio/gio.h>

#define N_SENTENCES 5

/* ms: between two sentences there are 350, and a voice does not end at once. */
#define PAUSE 200

typedef struct
{
  RsTestKiosk *kiosk;
  gint64 number; /* of the release before */
} Before;

static void
on_ended (GObject *source, GAsyncResult *result, gpointer data)
{
  gboolean *is_over = data;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_subprocess_wait_check_finish (G_SUBPROCESS (source), result, &error));
  g_assert_no_error (error);
  *is_over = TRUE;
}

/* The kiosk, if there is one, goes on meanwhile. */
static void
do_step (const char *step, const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (
      G_SUBPROCESS_FLAGS_NONE, &error, "/usr/bin/python3", g_getenv ("RS_LINE"), step,
      folder, NULL);
  gboolean is_over = FALSE;

  g_assert_no_error (error);
  g_subprocess_wait_check_async (process, NULL, on_ended, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

static gint64
get_number (RsTestKiosk *kiosk)
{
  return rs_release_get_number (rs_museum_get_release (kiosk->museum));
}

static gboolean
is_newer (gpointer data)
{
  Before *before = data;

  return get_number (before->kiosk) > before->number;
}

static gboolean
is_told (gpointer data)
{
  return rs_museum_get_view (((RsTestKiosk *)data)->museum) == RS_VIEW_STORY_END;
}

/* By way of another story, as the attract screen wills. */
static void
open_section (RsTestKiosk *kiosk)
{
  rs_test_kiosk_open_story (kiosk);
  rs_test_kiosk_tap_icon (kiosk, "home");
  rs_test_kiosk_wait_view (kiosk, RS_VIEW_HOME);
  rs_test_kiosk_tap (kiosk, rs_test_kiosk_find_tile (kiosk, 1));
  rs_test_kiosk_wait_view (kiosk, RS_VIEW_SECTION);
}

static void
visit (RsTestKiosk *kiosk, gconstpointer folder)
{
  Before before = { kiosk, get_number (kiosk) };
  g_autoptr (RsWatch) watch = NULL;

  do_step ("record", folder);
  rs_test_wait (is_newer, &before);
  g_assert_cmpint (rs_museum_get_view (kiosk->museum), ==, RS_VIEW_ATTRACT);

  open_section (kiosk);
  watch = rs_watch_new (kiosk, PAUSE);
  rs_test_kiosk_tap (kiosk, rs_test_kiosk_find_tile (kiosk, 0));
  while (!is_told (kiosk))
    rs_test_kiosk_live (200);
  g_assert_cmpuint (rs_watch_count_lit (watch), ==, N_SENTENCES);
  rs_watch_assert_together (watch);
}

static void
test_line (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rs-line-XXXXXX", &error);

  g_assert_no_error (error);
  do_step ("prepare", folder);
  rs_test_kiosk_run ("little", folder, visit, folder);
  rs_file_remove_tree (folder, &error);
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/studio/line", test_line);
  return g_test_run ();
}
