/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player and a real sound server: is what it says what is heard, and what does it
 * do when the server dies, hangs, comes back or was never there. */

#include "rs-ear.h"
#include "rs-player.h"
#include "rs-test-sound.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

/* A highlight may lie by so much, ms. */
#define MAX_ERROR 100

/* Samples that tell for sure where in the noise they come from. */
#define PIECE 64

#define LIMIT_MS 30000

typedef struct
{
  gint64 time_us;
  gint64 position;
} Look;

typedef struct
{
  char *folder;
  char *path;
  GArray *sound;
  RsPlayer *player;
  GArray *looks;
  gboolean finished;
  gboolean is_silent;
  gboolean is_heard;
} Fixture;

static void
on_position (RsPlayer *player, Fixture *fixture)
{
  Look look = { g_get_monotonic_time (), rs_player_get_position (player) };

  g_array_append_val (fixture->looks, look);
}

static void
on_finished (RsPlayer *player, Fixture *fixture)
{
  fixture->finished = TRUE;
}

static void
on_silent (RsPlayer *player, GParamSpec *pspec, Fixture *fixture)
{
  fixture->is_silent = rs_player_is_silent (player);
  fixture->is_heard = !fixture->is_silent;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  double seconds = GPOINTER_TO_INT (data);

  *fixture = (Fixture){ 0 };
  fixture->folder = g_dir_make_tmp ("rs-player-XXXXXX", NULL);
  fixture->path = rs_test_sound_make (fixture->folder, "noise.opus", seconds);
  fixture->sound = rs_test_sound_decode (fixture->path);
  fixture->looks = g_array_new (FALSE, FALSE, sizeof (Look));
  fixture->player = rs_player_new ();
  g_signal_connect (fixture->player, "position", G_CALLBACK (on_position), fixture);
  g_signal_connect (fixture->player, "finished", G_CALLBACK (on_finished), fixture);
  g_signal_connect (fixture->player, "notify::silent", G_CALLBACK (on_silent), fixture);
  rs_player_load (fixture->player, fixture->path, seconds * 1000);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->player);
  g_assert_no_errno (g_unlink (fixture->path));
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_array_unref (fixture->sound);
  g_array_unref (fixture->looks);
  g_free (fixture->path);
  g_free (fixture->folder);
}

/* start, kill, freeze or thaw; see with-pulse.sh */
static void
server (const char *order)
{
  const char *argv[] = { g_getenv ("RS_PULSE"), order, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static int
compare_errors (gconstpointer a, gconstpointer b)
{
  return *(const int *)a - *(const int *)b;
}

/* Compares what the player said with what reached the loudspeaker at that moment.
 * Where nothing was heard (a start, a jump) there is nothing to compare. A busy machine
 * may miss a moment; the middle of all errors is what a highlight lives by. */
static void
assert_heard (Fixture *fixture, RsEar *ear, guint n_least)
{
  g_autoptr (GArray) errors = g_array_new (FALSE, FALSE, sizeof (int));
  int typical, worst;

  for (guint i = 0; i < fixture->looks->len; i++)
    {
      const Look *look = &g_array_index (fixture->looks, Look, i);
      gint16 piece[PIECE];
      gint64 sample = -1;
      int error;

      if (rs_ear_hears (ear, look->time_us, piece, PIECE))
        sample = rs_test_sound_find (fixture->sound, piece, PIECE);
      if (sample < 0)
        continue;
      error = ABS ((int)(look->position - sample / 48));
      g_array_append_val (errors, error);
    }
  g_array_set_size (fixture->looks, 0);
  g_assert_cmpuint (errors->len, >=, n_least);
  g_array_sort (errors, compare_errors);
  typical = g_array_index (errors, int, errors->len / 2);
  worst = g_array_index (errors, int, errors->len * 9 / 10);
  g_test_message ("%u moments: typical error %d ms, worst tenth from %d ms", errors->len,
                  typical, worst);
  g_assert_cmpint (typical, <=, MAX_ERROR);
  g_assert_cmpint (worst, <=, MAX_ERROR);
}

/* From the story as it is: wait a little, play, pause, go on, jump. */
static void
test_position_is_what_is_heard (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsEar) ear = rs_ear_new ();
  RsPlayer *player = fixture->player;
  gint64 at;

  /* A child who looks at the picture first must not wait as long again. */
  rs_test_run_for (1500);
  rs_player_play (player);
  rs_test_run_for (1000);
  g_assert_cmpint (rs_player_get_position (player), >, 200);
  rs_test_run_for (1000);
  rs_player_pause (player);
  at = rs_player_get_position (player);
  rs_test_run_for (300);
  assert_heard (fixture, ear, 20);

  g_assert_cmpint (rs_player_get_position (player), ==, at);
  rs_player_play (player);
  rs_test_run_for (1000);
  rs_player_seek (player, 6000);
  rs_test_run_for (1000);
  rs_player_pause (player);
  rs_player_seek (player, 1000);
  rs_test_run_for (700);
  rs_player_play (player);
  rs_test_run_for (1000);
  rs_player_stop (player);
  rs_test_run_for (300);
  assert_heard (fixture, ear, 40);
  g_assert_false (fixture->is_silent);
}

/* All but the first few milliseconds, in which the server starts. */
static gboolean
is_heard_whole (Fixture *fixture)
{
  const guint start = 480;
  const gint16 *sound = (const gint16 *)(gpointer)fixture->sound->data;
  g_autoptr (RsEar) ear = rs_ear_new ();
  g_autoptr (GArray) heard = NULL;

  fixture->finished = FALSE;
  rs_player_play (fixture->player);
  g_assert_true (rs_test_run_until (&fixture->finished, LIMIT_MS));
  rs_test_run_for (500);
  heard = rs_ear_stop (ear);
  return rs_test_sound_find (heard, sound + start, fixture->sound->len - start) >= 0;
}

/* Every sample of the file reaches the loudspeaker, once and in order. A busy machine
 * may tear it once, but not always. */
static void
test_all_is_heard (Fixture *fixture, gconstpointer data)
{
  gboolean whole = FALSE;

  for (int round = 0; round < 5 && !whole; round++)
    whole = is_heard_whole (fixture);
  g_assert_true (whole);
}

static void
test_after_ninety_seconds (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsEar) ear = rs_ear_new ();

  rs_player_play (fixture->player);
  rs_test_run_for (90000);
  g_array_set_size (fixture->looks, 0);
  rs_test_run_for (3000);
  rs_player_stop (fixture->player);
  rs_test_run_for (300);
  assert_heard (fixture, ear, 60);
}

static void
test_server_killed_and_back (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;
  gint64 at;

  rs_player_play (player);
  rs_test_run_for (1500);
  g_assert_false (fixture->is_silent);
  server ("kill");
  g_assert_true (rs_test_run_until (&fixture->is_silent, LIMIT_MS));
  at = rs_player_get_position (player);
  rs_test_run_for (500);
  g_assert_cmpint (rs_player_get_position (player), >, at);

  server ("start");
  g_assert_true (rs_test_run_until (&fixture->is_heard, LIMIT_MS));
  g_array_set_size (fixture->looks, 0);
  {
    g_autoptr (RsEar) ear = rs_ear_new ();

    rs_test_run_for (2000);
    assert_heard (fixture, ear, 15);
  }
}

static void
test_server_killed_while_paused (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;
  gint64 at;

  rs_player_play (player);
  rs_test_run_for (800);
  rs_player_pause (player);
  at = rs_player_get_position (player);
  server ("kill");
  rs_test_run_for (300);
  g_assert_cmpint (rs_player_get_position (player), ==, at);
  rs_player_play (player);
  for (guint i = 0; i < LIMIT_MS / 100 && !rs_player_is_muted (player); i++)
    rs_test_run_for (100);
  rs_test_run_for (300);
  g_assert_true (rs_player_is_muted (player));
  g_assert_true (rs_player_is_silent (player));
  g_assert_cmpint (rs_player_get_position (player), >, at);
  rs_player_pause (player);

  /* Asked to go on, it tries at once. */
  server ("start");
  rs_player_play (player);
  rs_test_run_for (1000);
  g_assert_false (rs_player_is_silent (player));
  g_assert_false (rs_player_is_muted (player));
}

static void
test_server_restarted_in_between (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;

  rs_player_play (player);
  rs_test_run_for (800);
  rs_player_pause (player);
  server ("kill");
  server ("start");
  fixture->is_silent = FALSE;
  rs_player_play (player);
  rs_test_run_for (800);
  /* A busy machine may learn late that the old server is gone, and turns to the new one
   * the next time it tries. */
  if (fixture->is_silent)
    g_assert_true (rs_test_run_until (&fixture->is_heard, LIMIT_MS));
  g_array_set_size (fixture->looks, 0);
  {
    g_autoptr (RsEar) ear = rs_ear_new ();

    rs_test_run_for (1500);
    assert_heard (fixture, ear, 15);
  }
  g_assert_false (rs_player_is_silent (player));
}

static void
test_no_server_at_start (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;

  server ("kill");
  rs_player_play (player);
  g_assert_true (rs_test_run_until (&fixture->is_silent, LIMIT_MS));
  rs_test_run_for (500);
  g_assert_cmpint (rs_player_get_position (player), >, 300);
  server ("start");
  g_assert_true (rs_test_run_until (&fixture->is_heard, LIMIT_MS));
}

static gboolean
on_beat (gpointer data)
{
  (*(guint *)data)++;
  return G_SOURCE_CONTINUE;
}

/* A server that is there but does not answer must not hold the program: not while it
 * plays, nor at any order, nor at the end. */
static void
test_server_hangs (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;
  guint n_beats = 0;
  guint beat = g_timeout_add (20, on_beat, &n_beats);

  rs_player_play (player);
  rs_test_run_for (1000);
  server ("freeze");
  g_assert_true (rs_test_run_until (&fixture->is_silent, LIMIT_MS));
  rs_player_pause (player);
  rs_player_seek (player, 1000);
  rs_player_play (player);
  rs_test_run_for (1000);
  g_assert_cmpint (rs_player_get_position (player), >, 1500);
  rs_player_load (player, fixture->path, 20000);
  rs_player_play (player);
  rs_player_set_volume (player, 0.5);
  rs_test_run_for (4000);
  g_assert_true (rs_player_is_silent (player));
  g_assert_cmpint (rs_player_get_position (player), >, 200);
  g_assert_cmpuint (n_beats, >, 100);
  g_source_remove (beat);

  server ("thaw");
  rs_test_run_for (500);
  rs_player_pause (player);
  rs_player_play (player);
  rs_test_run_for (1500);
  g_assert_false (rs_player_is_silent (player));
}

/* Nothing is left to wait for a server that will never answer. */
static void
test_let_go_while_it_hangs (Fixture *fixture, gconstpointer data)
{
  rs_player_play (fixture->player);
  rs_test_run_for (700);
  server ("freeze");
  rs_player_pause (fixture->player);
  rs_player_play (fixture->player);
  rs_player_stop (fixture->player);
  rs_test_run_for (200);
  g_assert_finalize_object (fixture->player);
  server ("thaw");
  fixture->player = rs_player_new ();
}

#define ADD(path, seconds, func) \
  g_test_add (path, Fixture, GINT_TO_POINTER (seconds), set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (g_test_slow ())
    {
      ADD ("/server/after-ninety-seconds", 100, test_after_ninety_seconds);
      return g_test_run ();
    }
  ADD ("/server/position-is-what-is-heard", 8, test_position_is_what_is_heard);
  ADD ("/server/all-is-heard", 3, test_all_is_heard);
  ADD ("/server/killed-and-back", 40, test_server_killed_and_back);
  ADD ("/server/killed-while-paused", 20, test_server_killed_while_paused);
  ADD ("/server/restarted-in-between", 20, test_server_restarted_in_between);
  ADD ("/server/none-at-start", 40, test_no_server_at_start);
  ADD ("/server/hangs", 20, test_server_hangs);
  ADD ("/server/let-go-while-it-hangs", 10, test_let_go_while_it_hangs);
  return g_test_run ();
}
