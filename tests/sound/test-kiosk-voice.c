/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The whole kiosk heard at its loudspeaker while one looks at its screen: a touch makes
 * it speak, and each sentence is lit when its voice is heard.
 */
#include "rs-ear.h"
#include "rs-file.h"
#include "rs-test-kiosk.h"
#include "rs-test-release.h"
#include "rs-test-sound.h"
#include "rs-test-window.h"
#include "rs-watch.h"

/* ms: in a sentence there is none */
#define SILENCE 400

/* ms: a sentence is a short tone, then silence, so that its beginning is heard. */
#define SENTENCE 2300
#define N_SENTENCES 46

static RsStoryFlow *
get_story (RsTestKiosk *kiosk)
{
  return rs_museum_get_story_flow (kiosk->museum);
}

static void
visit_one_tap (RsTestKiosk *kiosk, gconstpointer data)
{
  RsEar *ear = rs_ear_new ();
  gint64 tapped = g_get_monotonic_time ();
  g_autoptr (GArray) heard = NULL;
  guint n_words = 0;

  rs_test_kiosk_open_story (kiosk);
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PLAYING);
  rs_test_kiosk_live (4000);
  heard = rs_ear_list_onsets (ear, 50);
  for (guint i = 0; i < heard->len; i++)
    if (g_array_index (heard, gint64, i) > tapped)
      g_test_message ("%u: heard %.0f ms after the touch", n_words++,
                      (double)(g_array_index (heard, gint64, i) - tapped) / 1000);
  g_assert_cmpuint (n_words, >, 1);
  g_object_unref (ear);
}

static gboolean
is_third (gpointer data)
{
  return rs_story_flow_get_lit (get_story (data)) == 3;
}

static void
touch_sentence (RsTestKiosk *kiosk, guint sentence)
{
  g_assert_true (rs_story_flow_touch_sentence (get_story (kiosk), sentence));
}

/* A pause in the middle, and places all over the narration. */
static void
visit_seeks (RsTestKiosk *kiosk, gconstpointer data)
{
  static const guint places[] = { 40, 12, 43, 0 };
  g_autoptr (RsWatch) watch = rs_watch_new (kiosk, SILENCE);

  rs_test_kiosk_open_story (kiosk);
  rs_test_wait (is_third, kiosk);
  rs_test_kiosk_live (SENTENCE / 2);
  rs_test_kiosk_tap_icon (kiosk, "pause");
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PAUSED);
  rs_test_kiosk_live (1500);
  rs_test_kiosk_tap_icon (kiosk, "play");
  rs_test_kiosk_live (SENTENCE);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      /* In the silence after a sentence, so that the next sound is the place's own. */
      rs_test_kiosk_live (SENTENCE);
      touch_sentence (kiosk, places[i]);
    }
  rs_test_kiosk_live (SENTENCE + 500);
  g_assert_cmpuint (rs_watch_count_lit (watch), >=, 10);
  rs_watch_assert_together (watch);
}

static gboolean
is_over (gpointer data)
{
  RsTestKiosk *kiosk = data;

  return rs_story_flow_get_sentence (get_story (kiosk)) + 2 >= N_SENTENCES;
}

static void
visit_to_the_end (RsTestKiosk *kiosk, gconstpointer data)
{
  g_autoptr (RsWatch) watch = rs_watch_new (kiosk, SILENCE);

  rs_test_kiosk_open_story (kiosk);
  while (!is_over (kiosk))
    rs_test_kiosk_live (1000);
  rs_watch_assert_together (watch);
  g_assert_cmpuint (rs_watch_count_lit (watch), >=, N_SENTENCES - 2);
}

/* The school's telling of the one story has so many sentences on its last card; the
 * narration says a short tone for each. PICTURE is the cover. */
static const char *const content_sql[] = {
  "WITH RECURSIVE more (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM more"
  " WHERE n < N_SENTENCES - 5) INSERT INTO sentence SELECT 1000 + n,"
  " printf ('6%031x', 1000 + n), 5, n, 'Предложение, которое слышно, номер ' || n || '.',"
  " rs_digest ('номер ' || n) FROM more;",
  "DELETE FROM timing WHERE narration IN (2, 3);",
  "DELETE FROM narration WHERE id = 3;",
  "INSERT INTO timing (narration, sentence, start_ms, end_ms)"
  " SELECT 2, id, i * LENGTH, i * LENGTH + 300 FROM (SELECT s.id,"
  " row_number () OVER (ORDER BY c.position, s.position) - 1 AS i"
  " FROM sentence s JOIN card c ON c.id = s.card WHERE c.telling = 1);",
  "UPDATE narration SET duration = N_SENTENCES * LENGTH WHERE id = 2;",
  "INSERT INTO media (digest, size, mime, width, height)"
  " VALUES ('PICTURE', 1000, 'image/jpeg', 1600, 1000);",
  "UPDATE photo SET screen = 'PICTURE', thumb = 'PICTURE';",
  NULL,
};

static char *
make_sql (const char *picture)
{
  g_autofree char *text = g_strjoinv ("", (char **)content_sql);
  GString *sql = g_string_new (text);

  g_string_replace (sql, "N_SENTENCES", G_STRINGIFY (N_SENTENCES), 0);
  g_string_replace (sql, "LENGTH", G_STRINGIFY (SENTENCE), 0);
  g_string_replace (sql, "PICTURE", picture, 0);
  return g_string_free (sql, FALSE);
}

/* Returns: (transfer full): where a medium of the release lies; its folder is there */
static char *
make_path (RsTestRelease *release, const char *digest)
{
  g_autofree char *shard = g_strndup (digest, 2);
  g_autofree char *folder = g_build_filename (release->data, "media", "sha256", shard,
                                              NULL);
  g_autoptr (GError) error = NULL;

  rs_file_make_folder (folder, &error);
  g_assert_no_error (error);
  return g_build_filename (folder, digest, NULL);
}

static void
put_narration (RsTestRelease *release)
{
  g_autofree char *digest = g_strdup_printf ("c%063x", 1u);
  g_autofree char *path = make_path (release, digest);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *made = rs_test_sound_make_ticks (folder, digest, SENTENCE,
                                                    N_SENTENCES);
}

/* A story without a picture is not shown where one touches to begin. */
static GBytes *
make_picture (void)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 1600,
                                                 1000);
  g_autoptr (GError) error = NULL;
  char *bytes = NULL;
  gsize length = 0;

  gdk_pixbuf_fill (pixbuf, 0x7f9f5fff);
  gdk_pixbuf_save_to_buffer (pixbuf, &bytes, &length, "jpeg", &error, NULL);
  g_assert_no_error (error);
  return g_bytes_new_take (bytes, length);
}

static void
put_picture (RsTestRelease *release, GBytes *picture, const char *digest)
{
  g_autofree char *path = make_path (release, digest);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, g_bytes_get_data (picture, NULL),
                       (gssize)g_bytes_get_size (picture), &error);
  g_assert_no_error (error);
}

static void
run_ticking (RsTestVisit visit)
{
  g_autoptr (GBytes) picture = make_picture ();
  g_autofree char *digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, picture);
  g_autofree char *sql = make_sql (digest);
  g_autoptr (RsTestRelease) release = rs_test_release_new_sized (1, 1, sql);

  put_narration (release);
  put_picture (release, picture, digest);
  rs_test_kiosk_run ("school", release->data, visit, NULL);
}

static void
test_one_tap (void)
{
  rs_test_kiosk_run ("little", NULL, visit_one_tap, NULL);
}

static void
test_seeks (void)
{
  run_ticking (visit_seeks);
}

static void
test_ninety_seconds (void)
{
  run_ticking (visit_to_the_end);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (g_test_slow ())
    {
      g_test_add_func ("/kiosk/voice/ninety-seconds", test_ninety_seconds);
      return g_test_run ();
    }
  g_test_add_func ("/kiosk/voice/one-tap", test_one_tap);
  g_test_add_func ("/kiosk/voice/seeks", test_seeks);
  return g_test_run ();
}
