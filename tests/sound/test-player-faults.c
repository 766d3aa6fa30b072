/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player without a sound server: what it does about files and sinks that are
 * broken. */

#include "rs-test-player.h"
#include "rs-test-sound.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

#define LIMIT_MS 20000

static void
write_sound (const char *path, const char *data, gsize length)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, data, length, &error);
  g_assert_no_error (error);
}

/* What cannot be heard: the text goes on for as long as the sound would last. */
static void
assert_goes_on (RsTestPlayer *fixture, const char *path)
{
  fixture->finished = FALSE;
  fixture->last = 0;
  fixture->n_positions = 0;
  rs_player_load (fixture->player, path, 500);
  rs_test_player_play_to_end (fixture);
  g_assert_true (rs_player_is_silent (fixture->player));
  /* It is the file's fault: others are heard. */
  g_assert_false (rs_player_is_muted (fixture->player));
  g_assert_cmpuint (fixture->n_positions, >, 5);
}

static void
test_broken_files (RsTestPlayer *fixture, gconstpointer data)
{
  g_autofree char *missing = rs_test_player_find_file (fixture, "missing.opus");
  g_autofree char *empty = rs_test_player_find_file (fixture, "empty.opus");
  g_autofree char *playlist = rs_test_player_find_file (fixture, "playlist.opus");
  g_autofree char *zeros = rs_test_player_find_file (fixture, "zeros.opus");
  g_autofree char *fifo = rs_test_player_find_file (fixture, "fifo.opus");
  g_autofree char *nothing = g_malloc0 (100000);

  write_sound (empty, "", 0);
  write_sound (playlist, "#EXTM3U\n#EXTINF:12,noise\nnoise.opus\n", 38);
  write_sound (zeros, nothing, 100000);
  g_assert_no_errno (mkfifo (fifo, 0600));
  assert_goes_on (fixture, NULL);
  assert_goes_on (fixture, missing);
  assert_goes_on (fixture, empty);
  assert_goes_on (fixture, playlist);
  assert_goes_on (fixture, zeros);
  assert_goes_on (fixture, fifo);
  assert_goes_on (fixture, fixture->folder);

  /* And a good one after all of them is heard. */
  fixture->finished = FALSE;
  fixture->last = 0;
  rs_player_load (fixture->player, fixture->path, 2000);
  rs_test_player_play_to_end (fixture);
  g_assert_false (rs_player_is_silent (fixture->player));
}

/* The headers are whole, what follows is not. */
static void
test_damaged_files (RsTestPlayer *fixture, gconstpointer data)
{
  g_autofree char *path = rs_test_player_find_file (fixture, "damaged.opus");
  g_autofree char *sound = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  gsize length;

  g_assert_true (g_file_get_contents (fixture->path, &sound, &length, NULL));
  for (int round = 0; round < 6; round++)
    {
      g_autofree char *copy = g_memdup2 (sound, length);

      for (gsize i = 0; i < 3000; i++)
        copy[g_rand_int_range (rand, 100 + round * 40, length)] = g_rand_int (rand);
      write_sound (path, copy, length);
      fixture->finished = FALSE;
      fixture->last = 0;
      rs_player_load (fixture->player, path, 600);
      rs_test_player_play_to_end (fixture);
    }
}

static void
test_cut_file (RsTestPlayer *fixture, gconstpointer data)
{
  g_autofree char *path = rs_test_player_find_file (fixture, "cut.opus");
  g_autofree char *sound = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (fixture->path, &sound, &length, NULL));
  write_sound (path, sound, length / 2);
  rs_player_load (fixture->player, path, 2000);
  rs_player_play (fixture->player);
  rs_test_run_for (400);
  g_assert_false (rs_player_is_silent (fixture->player));
  g_assert_true (rs_test_run_until (&fixture->finished, LIMIT_MS));
  g_assert_true (rs_player_is_silent (fixture->player));
  g_assert_cmpint (rs_player_get_position (fixture->player), ==, 2000);

  /* What is there can be heard again. */
  fixture->finished = FALSE;
  fixture->last = 0;
  rs_player_play (fixture->player);
  rs_test_run_for (400);
  g_assert_false (rs_player_is_silent (fixture->player));
  g_assert_true (rs_test_run_until (&fixture->finished, LIMIT_MS));
}

static void
test_sinks_that_fail (RsTestPlayer *fixture, gconstpointer data)
{
  static const char *const sinks[] = {
    "nosuchsink",
    "identity ! nosuchsink",
    "filesink location=/nowhere/at/all",
    "identity error-after=10 ! fakesink sync=true",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sinks); i++)
    {
      fixture->finished = FALSE;
      fixture->last = 0;
      rs_player_set_sink (fixture->player, sinks[i]);
      rs_player_load (fixture->player, fixture->path, 1000);
      rs_test_player_play_to_end (fixture);
      g_assert_true (rs_player_is_silent (fixture->player));
      g_assert_true (rs_player_is_muted (fixture->player));
    }
  fixture->finished = FALSE;
  fixture->last = 0;
  rs_player_set_sink (fixture->player, "fakesink sync=true");
  rs_player_load (fixture->player, fixture->path, 1000);
  g_assert_true (rs_player_is_muted (fixture->player));
  rs_test_player_play_to_end (fixture);
  g_assert_false (rs_player_is_muted (fixture->player));
}

/* A sink that takes two seconds over a buffer, and cannot be stopped meanwhile. */
static void
test_sink_that_hangs (RsTestPlayer *fixture, gconstpointer data)
{
  rs_player_set_sink (fixture->player,
                      "identity sleep-time=2000000 ! fakesink sync=true");
  rs_player_load (fixture->player, fixture->path, 2000);
  rs_test_player_play_to_end (fixture);
  g_assert_true (rs_player_is_silent (fixture->player));
}

/* FLAC, but not what the studio records; and a master whose promises are lies. */
static void
test_foreign_masters (RsTestPlayer *fixture, gconstpointer data)
{
  static const guint places[] = { 0, 4, 7, 18, 19, 20 };
  g_autofree char *path = rs_test_player_find_file (fixture, "foreign.flac");
  g_autofree char *sound = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (fixture->path, &sound, &length, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *copy = g_memdup2 (sound, length);

      copy[places[i]] ^= 0x02;
      write_sound (path, copy, length);
      assert_goes_on (fixture, path);
    }
  sound[22] = 0x7f; /* of the length */
  write_sound (path, sound, length);
  fixture->finished = FALSE;
  fixture->last = 0;
  rs_player_load (fixture->player, path, 2000);
  rs_test_player_play_to_end (fixture);
}

#define ADD(path, func)                                              \
  g_test_add (path, RsTestPlayer, NULL, rs_test_player_set_up, func, \
              rs_test_player_tear_down)
#define ADD_MASTER(path, func)                                           \
  g_test_add (path, RsTestPlayer, "master", rs_test_player_set_up, func, \
              rs_test_player_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/player-faults/broken-files", test_broken_files);
  ADD ("/player-faults/damaged-files", test_damaged_files);
  ADD ("/player-faults/cut-file", test_cut_file);
  ADD ("/player-faults/sinks-that-fail", test_sinks_that_fail);
  ADD ("/player-faults/sink-that-hangs", test_sink_that_hangs);
  ADD_MASTER ("/player-faults/master/damaged-files", test_damaged_files);
  ADD_MASTER ("/player-faults/master/cut-file", test_cut_file);
  ADD_MASTER ("/player-faults/master/foreign", test_foreign_masters);
  return g_test_run ();
}
