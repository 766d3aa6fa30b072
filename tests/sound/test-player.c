/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player without a sound server: what it hands to a sink, and what it does about
 * files and sinks that are broken. */

#include "rs-master.h"
#include "rs-player.h"
#include "rs-test-sound.h"

#include <glib/gstdio.h>
#include <math.h>
#include <sys/stat.h>

#define RATE 48
#define LIMIT_MS 20000

typedef struct
{
  char *folder;
  char *path;    /* two seconds of noise */
  GArray *sound; /* what is in it */
  RsPlayer *player;
  gboolean finished;
  guint n_positions;
  gint64 last;
} Fixture;

static void
on_finished (RsPlayer *player, Fixture *fixture)
{
  g_assert_false (fixture->finished);
  g_assert_cmpint (rs_player_get_state (player), ==, RS_PLAYER_FINISHED);
  fixture->finished = TRUE;
}

static void
on_position (RsPlayer *player, Fixture *fixture)
{
  gint64 now = rs_player_get_position (player);

  g_assert_cmpint (now, >=, fixture->last);
  g_assert_cmpint (now, <=, rs_player_get_duration (player));
  fixture->last = now;
  fixture->n_positions++;
}

static void
make_master (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->path = g_build_filename (fixture->folder, "01-1.flac", NULL);
  fixture->sound = g_array_new (FALSE, FALSE, sizeof (gint16));
  for (guint i = 0; i < 2 * RS_MASTER_RATE; i++)
    {
      gint16 sample = (gint16)g_test_rand_int_range (-8000, 8000);

      g_array_append_val (fixture->sound, sample);
    }
  rs_master_write (fixture->path, (const gint16 *)(gpointer)fixture->sound->data,
                   fixture->sound->len, &error);
  g_assert_no_error (error);
}

/* @data: not NULL for a master */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  *fixture = (Fixture){ 0 };
  fixture->folder = g_dir_make_tmp ("rs-player-XXXXXX", NULL);
  if (data != NULL)
    make_master (fixture);
  else
    {
      fixture->path = rs_test_sound_make (fixture->folder, "noise.opus", 2);
      fixture->sound = rs_test_sound_decode (fixture->path);
    }
  fixture->player = rs_player_new ();
  rs_player_set_sink (fixture->player, "fakesink sync=true");
  g_signal_connect (fixture->player, "finished", G_CALLBACK (on_finished), fixture);
  g_signal_connect (fixture->player, "position", G_CALLBACK (on_position), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  g_assert_finalize_object (fixture->player);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_no_errno (g_remove (path));
    }
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_array_unref (fixture->sound);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static char *
in_folder (Fixture *fixture, const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

static void
write_sound (const char *path, const char *data, gsize length)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, data, length, &error);
  g_assert_no_error (error);
}

static void
play_to_end (Fixture *fixture)
{
  rs_player_play (fixture->player);
  g_assert_cmpint (rs_player_get_state (fixture->player), ==, RS_PLAYER_PLAYING);
  g_assert_true (rs_test_run_until (&fixture->finished, LIMIT_MS));
  g_assert_cmpint (rs_player_get_position (fixture->player), ==,
                   rs_player_get_duration (fixture->player));
}

/* What reaches the sink goes to a file instead; it begins anew with each play. */
static char *
listen_to_file (Fixture *fixture)
{
  g_autofree char *path = in_folder (fixture, "heard.raw");
  g_autofree char *sink = g_strdup_printf (
      "filesink sync=true buffer-mode=unbuffered location=%s", path);

  rs_player_set_sink (fixture->player, sink);
  return g_steal_pointer (&path);
}

static GArray *
read_heard (const char *path)
{
  GArray *heard = g_array_new (FALSE, FALSE, sizeof (gint16));
  g_autofree char *data = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  return g_array_append_vals (heard, data, length / sizeof (gint16));
}

static void
test_to_the_end (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;

  g_assert_cmpint (rs_player_get_state (player), ==, RS_PLAYER_EMPTY);
  rs_player_load (player, fixture->path, 2000);
  g_assert_cmpint (rs_player_get_state (player), ==, RS_PLAYER_PAUSED);
  play_to_end (fixture);
  g_assert_false (rs_player_is_silent (player));
  g_assert_cmpuint (fixture->n_positions, >, 20);

  /* Once more, from the beginning. */
  fixture->finished = FALSE;
  fixture->last = 0;
  play_to_end (fixture);
  g_assert_false (rs_player_is_silent (player));
}

/* All samples, each once, in order. */
static void
test_every_sample (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = listen_to_file (fixture);
  g_autoptr (GArray) heard = NULL;

  rs_player_load (fixture->player, fixture->path, 2000);
  play_to_end (fixture);
  heard = read_heard (path);
  g_assert_cmpmem (heard->data, heard->len * 2, fixture->sound->data,
                   fixture->sound->len * 2);
}

static void
test_pause (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;
  gint64 at;
  guint n_positions;

  rs_player_load (player, fixture->path, 2000);
  rs_player_play (player);
  rs_test_run_for (500);
  rs_player_pause (player);
  g_assert_cmpint (rs_player_get_state (player), ==, RS_PLAYER_PAUSED);
  at = rs_player_get_position (player);
  g_assert_cmpint (at, >, 0);
  n_positions = fixture->n_positions;
  rs_test_run_for (300);
  g_assert_cmpint (rs_player_get_position (player), ==, at);
  g_assert_cmpuint (fixture->n_positions, ==, n_positions);
  rs_player_pause (player);
  rs_player_play (player);
  rs_player_play (player);
  play_to_end (fixture);
}

/* The first sample after a pause is the one at which it paused. */
static void
test_exact_after_pause_and_seek (Fixture *fixture, gconstpointer data)
{
  static const gint64 places[] = { 1234, 7, 1500 };
  g_autofree char *path = listen_to_file (fixture);
  RsPlayer *player = fixture->player;
  gint64 at;

  rs_player_load (player, fixture->path, 2000);
  rs_player_play (player);
  rs_test_run_for (300);
  for (gsize i = 0; i <= G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GArray) heard = NULL;

      rs_player_pause (player);
      if (i < G_N_ELEMENTS (places))
        {
          fixture->last = 0;
          rs_player_seek (player, places[i]);
        }
      at = rs_player_get_position (player);
      rs_player_play (player);
      rs_test_run_for (200);
      heard = read_heard (path);
      g_assert_cmpuint (heard->len, >, 100);
      g_assert_cmpint (
          rs_test_sound_find (fixture->sound, (gint16 *)(gpointer)heard->data, 64), ==,
          at * RATE);
    }
}

static void
test_seek_while_playing (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;

  rs_player_load (player, fixture->path, 2000);
  rs_player_play (player);
  for (int i = 0; i < 30; i++)
    {
      fixture->last = 0;
      rs_player_seek (player, (i * 977) % 1900);
      g_assert_cmpint (rs_player_get_position (player), ==, (i * 977) % 1900);
      rs_test_run_for (i % 3 * 20);
    }
  fixture->last = 0;
  rs_player_seek (player, -5);
  g_assert_cmpint (rs_player_get_position (player), ==, 0);
  rs_player_seek (player, 99999);
  g_assert_true (rs_test_run_until (&fixture->finished, LIMIT_MS));

  /* After the end it stands where it is put. */
  fixture->last = 0;
  fixture->finished = FALSE;
  rs_player_seek (player, 1500);
  g_assert_cmpint (rs_player_get_state (player), ==, RS_PLAYER_PAUSED);
  g_assert_cmpint (rs_player_get_position (player), ==, 1500);
  play_to_end (fixture);
}

static void
test_volume (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = listen_to_file (fixture);
  g_autoptr (GArray) heard = NULL;

  rs_player_set_volume (fixture->player, 0.5);
  rs_player_load (fixture->player, fixture->path, 2000);
  play_to_end (fixture);
  heard = read_heard (path);
  g_assert_cmpuint (heard->len, ==, fixture->sound->len);
  for (guint i = 1000; i < heard->len; i += 997)
    g_assert_cmpint (ABS (g_array_index (heard, gint16, i) * 2
                          - g_array_index (fixture->sound, gint16, i)),
                     <=, 2);
}

static void
test_duration_from_the_file (Fixture *fixture, gconstpointer data)
{
  gint64 duration = fixture->sound->len / RATE;

  rs_player_load (fixture->player, fixture->path, 0);
  rs_player_play (fixture->player);
  g_assert_true (rs_test_run_until (&fixture->finished, LIMIT_MS));
  g_assert_cmpint (ABS (rs_player_get_duration (fixture->player) - duration), <=, 1);
}

/* What cannot be heard: the text goes on for as long as the sound would last. */
static void
assert_goes_on (Fixture *fixture, const char *path)
{
  fixture->finished = FALSE;
  fixture->last = 0;
  fixture->n_positions = 0;
  rs_player_load (fixture->player, path, 500);
  play_to_end (fixture);
  g_assert_true (rs_player_is_silent (fixture->player));
  /* It is the file's fault: others are heard. */
  g_assert_false (rs_player_is_muted (fixture->player));
  g_assert_cmpuint (fixture->n_positions, >, 5);
}

static void
test_broken_files (Fixture *fixture, gconstpointer data)
{
  g_autofree char *missing = in_folder (fixture, "missing.opus");
  g_autofree char *empty = in_folder (fixture, "empty.opus");
  g_autofree char *playlist = in_folder (fixture, "playlist.opus");
  g_autofree char *zeros = in_folder (fixture, "zeros.opus");
  g_autofree char *fifo = in_folder (fixture, "fifo.opus");
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
  play_to_end (fixture);
  g_assert_false (rs_player_is_silent (fixture->player));
}

/* The headers are whole, what follows is not. */
static void
test_damaged_files (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = in_folder (fixture, "damaged.opus");
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
      play_to_end (fixture);
    }
}

static void
test_cut_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = in_folder (fixture, "cut.opus");
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
test_sinks_that_fail (Fixture *fixture, gconstpointer data)
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
      play_to_end (fixture);
      g_assert_true (rs_player_is_silent (fixture->player));
      g_assert_true (rs_player_is_muted (fixture->player));
    }
  fixture->finished = FALSE;
  fixture->last = 0;
  rs_player_set_sink (fixture->player, "fakesink sync=true");
  rs_player_load (fixture->player, fixture->path, 1000);
  g_assert_true (rs_player_is_muted (fixture->player));
  play_to_end (fixture);
  g_assert_false (rs_player_is_muted (fixture->player));
}

/* A sink that takes two seconds over a buffer, and cannot be stopped meanwhile. */
static void
test_sink_that_hangs (Fixture *fixture, gconstpointer data)
{
  rs_player_set_sink (fixture->player,
                      "identity sleep-time=2000000 ! fakesink sync=true");
  rs_player_load (fixture->player, fixture->path, 2000);
  play_to_end (fixture);
  g_assert_true (rs_player_is_silent (fixture->player));
}

static void
test_silent_clock_obeys (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;
  gint64 at;

  rs_player_load (player, NULL, 3000);
  g_assert_true (rs_player_is_silent (player));
  rs_player_play (player);
  rs_test_run_for (200);
  rs_player_pause (player);
  at = rs_player_get_position (player);
  g_assert_cmpint (at, >, 0);
  rs_test_run_for (200);
  g_assert_cmpint (rs_player_get_position (player), ==, at);
  rs_player_seek (player, 2800);
  g_assert_cmpint (rs_player_get_position (player), ==, 2800);
  play_to_end (fixture);
}

static void
on_finished_load_next (RsPlayer *player, Fixture *fixture)
{
  if (fixture->n_positions > 1000)
    return;
  fixture->n_positions = 1001;
  fixture->last = 0;
  fixture->finished = FALSE;
  rs_player_load (player, fixture->path, 2000);
  rs_player_seek (player, 1700);
  rs_player_play (player);
}

static void
on_position_stop (RsPlayer *player, gpointer data)
{
  rs_player_stop (player);
}

static void
test_orders_from_handlers (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;
  gulong handler;

  handler = g_signal_connect (player, "finished", G_CALLBACK (on_finished_load_next),
                              fixture);
  rs_player_load (player, fixture->path, 2000);
  rs_player_seek (player, 1700);
  rs_player_play (player);
  rs_test_run_for (700);
  g_signal_handler_disconnect (player, handler);
  g_assert_true (rs_test_run_until (&fixture->finished, LIMIT_MS));

  fixture->last = 0;
  rs_player_load (player, fixture->path, 2000);
  handler = g_signal_connect (player, "position", G_CALLBACK (on_position_stop), NULL);
  rs_player_play (player);
  rs_test_run_for (200);
  g_assert_cmpint (rs_player_get_state (player), ==, RS_PLAYER_EMPTY);
  g_signal_handler_disconnect (player, handler);
}

static void
test_orders_without_a_file (Fixture *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;

  rs_player_play (player);
  rs_player_pause (player);
  rs_player_seek (player, 100);
  rs_player_stop (player);
  g_assert_cmpint (rs_player_get_state (player), ==, RS_PLAYER_EMPTY);
  g_assert_cmpint (rs_player_get_position (player), ==, 0);
  g_assert_cmpint (rs_player_get_duration (player), ==, 0);
}

/* A child that touches one story after the other. */
static void
test_many_loads (Fixture *fixture, gconstpointer data)
{
  for (int i = 0; i < 60; i++)
    {
      fixture->last = 0;
      rs_player_load (fixture->player, fixture->path, 2000);
      rs_player_play (fixture->player);
      rs_test_run_for (i % 4 * 10);
      if (i % 5 == 0)
        rs_player_pause (fixture->player);
    }
  fixture->last = 0;
  rs_player_play (fixture->player);
  g_assert_true (rs_test_run_until (&fixture->finished, LIMIT_MS));
  g_assert_false (rs_player_is_silent (fixture->player));
}

static void
count (RsPlayer *player, GParamSpec *pspec, guint *n)
{
  (*n)++;
}

static void
test_properties (Fixture *fixture, gconstpointer data)
{
  guint n_states = 0, n_silent = 0;
  gboolean silent;
  int state;

  g_signal_connect (fixture->player, "notify::state", G_CALLBACK (count), &n_states);
  g_signal_connect (fixture->player, "notify::silent", G_CALLBACK (count), &n_silent);
  rs_player_load (fixture->player, NULL, 200);
  play_to_end (fixture);
  g_object_get (fixture->player, "state", &state, "silent", &silent, NULL);
  g_assert_cmpint (state, ==, RS_PLAYER_FINISHED);
  g_assert_true (silent);
  g_assert_cmpuint (n_states, ==, 3);
  g_assert_cmpuint (n_silent, ==, 1);
}

/* FLAC, but not what the studio records; and a master whose promises are lies. */
static void
test_foreign_masters (Fixture *fixture, gconstpointer data)
{
  static const guint places[] = { 0, 4, 7, 18, 19, 20 };
  g_autofree char *path = in_folder (fixture, "foreign.flac");
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
  play_to_end (fixture);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
#define ADD_MASTER(path, func) \
  g_test_add ("/player/master" path, Fixture, "master", set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/player/to-the-end", test_to_the_end);
  ADD ("/player/every-sample", test_every_sample);
  ADD ("/player/pause", test_pause);
  ADD ("/player/exact", test_exact_after_pause_and_seek);
  ADD ("/player/seek-while-playing", test_seek_while_playing);
  ADD ("/player/volume", test_volume);
  ADD ("/player/duration-from-the-file", test_duration_from_the_file);
  ADD ("/player/broken-files", test_broken_files);
  ADD ("/player/damaged-files", test_damaged_files);
  ADD ("/player/cut-file", test_cut_file);
  ADD ("/player/sinks-that-fail", test_sinks_that_fail);
  ADD ("/player/sink-that-hangs", test_sink_that_hangs);
  ADD ("/player/silent-clock", test_silent_clock_obeys);
  ADD ("/player/orders-from-handlers", test_orders_from_handlers);
  ADD ("/player/orders-without-a-file", test_orders_without_a_file);
  ADD ("/player/many-loads", test_many_loads);
  ADD ("/player/properties", test_properties);
  ADD_MASTER ("/to-the-end", test_to_the_end);
  ADD_MASTER ("/every-sample", test_every_sample);
  ADD_MASTER ("/exact", test_exact_after_pause_and_seek);
  ADD_MASTER ("/seek-while-playing", test_seek_while_playing);
  ADD_MASTER ("/duration-from-the-file", test_duration_from_the_file);
  ADD_MASTER ("/damaged-files", test_damaged_files);
  ADD_MASTER ("/cut-file", test_cut_file);
  ADD_MASTER ("/foreign", test_foreign_masters);
  return g_test_run ();
}
