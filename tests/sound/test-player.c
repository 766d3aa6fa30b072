/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player without a sound server: what it hands to a sink, and where it says it is. */

#include "rs-test-player.h"
#include "rs-test-sound.h"

#define RATE 48
#define LIMIT_MS 20000

/* What reaches the sink goes to a file instead; it begins anew with each play. */
static char *
listen_to_file (RsTestPlayer *fixture)
{
  g_autofree char *path = rs_test_player_find_file (fixture, "heard.raw");
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
test_to_the_end (RsTestPlayer *fixture, gconstpointer data)
{
  RsPlayer *player = fixture->player;

  g_assert_cmpint (rs_player_get_state (player), ==, RS_PLAYER_EMPTY);
  rs_player_load (player, fixture->path, 2000);
  g_assert_cmpint (rs_player_get_state (player), ==, RS_PLAYER_PAUSED);
  rs_test_player_play_to_end (fixture);
  g_assert_false (rs_player_is_silent (player));
  g_assert_cmpuint (fixture->n_positions, >, 20);

  /* Once more, from the beginning. */
  fixture->finished = FALSE;
  fixture->last = 0;
  rs_test_player_play_to_end (fixture);
  g_assert_false (rs_player_is_silent (player));
}

/* All samples, each once, in order. */
static void
test_every_sample (RsTestPlayer *fixture, gconstpointer data)
{
  g_autofree char *path = listen_to_file (fixture);
  g_autoptr (GArray) heard = NULL;

  rs_player_load (fixture->player, fixture->path, 2000);
  rs_test_player_play_to_end (fixture);
  heard = read_heard (path);
  g_assert_cmpmem (heard->data, heard->len * 2, fixture->sound->data,
                   fixture->sound->len * 2);
}

static void
test_pause (RsTestPlayer *fixture, gconstpointer data)
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
  rs_test_player_play_to_end (fixture);
}

/* The first sample after a pause is the one at which it paused. */
static void
test_exact_after_pause_and_seek (RsTestPlayer *fixture, gconstpointer data)
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
test_seek_while_playing (RsTestPlayer *fixture, gconstpointer data)
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
  rs_test_player_play_to_end (fixture);
}

static void
test_volume (RsTestPlayer *fixture, gconstpointer data)
{
  g_autofree char *path = listen_to_file (fixture);
  g_autoptr (GArray) heard = NULL;

  rs_player_set_volume (fixture->player, 0.5);
  rs_player_load (fixture->player, fixture->path, 2000);
  rs_test_player_play_to_end (fixture);
  heard = read_heard (path);
  g_assert_cmpuint (heard->len, ==, fixture->sound->len);
  for (guint i = 1000; i < heard->len; i += 997)
    g_assert_cmpint (ABS (g_array_index (heard, gint16, i) * 2
                          - g_array_index (fixture->sound, gint16, i)),
                     <=, 2);
}

static void
test_duration_from_the_file (RsTestPlayer *fixture, gconstpointer data)
{
  gint64 duration = fixture->sound->len / RATE;

  rs_player_load (fixture->player, fixture->path, 0);
  rs_player_play (fixture->player);
  g_assert_true (rs_test_run_until (&fixture->finished, LIMIT_MS));
  g_assert_cmpint (ABS (rs_player_get_duration (fixture->player) - duration), <=, 1);
}

static void
test_silent_clock_obeys (RsTestPlayer *fixture, gconstpointer data)
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
  rs_test_player_play_to_end (fixture);
}

static void
on_finished_load_next (RsPlayer *player, RsTestPlayer *fixture)
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
test_orders_from_handlers (RsTestPlayer *fixture, gconstpointer data)
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
test_orders_without_a_file (RsTestPlayer *fixture, gconstpointer data)
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
test_many_loads (RsTestPlayer *fixture, gconstpointer data)
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
test_properties (RsTestPlayer *fixture, gconstpointer data)
{
  guint n_states = 0, n_silent = 0;
  gboolean silent;
  int state;

  g_signal_connect (fixture->player, "notify::state", G_CALLBACK (count), &n_states);
  g_signal_connect (fixture->player, "notify::silent", G_CALLBACK (count), &n_silent);
  rs_player_load (fixture->player, NULL, 200);
  rs_test_player_play_to_end (fixture);
  g_object_get (fixture->player, "state", &state, "silent", &silent, NULL);
  g_assert_cmpint (state, ==, RS_PLAYER_FINISHED);
  g_assert_true (silent);
  g_assert_cmpuint (n_states, ==, 3);
  g_assert_cmpuint (n_silent, ==, 1);
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
  ADD ("/player/to-the-end", test_to_the_end);
  ADD ("/player/every-sample", test_every_sample);
  ADD ("/player/pause", test_pause);
  ADD ("/player/exact", test_exact_after_pause_and_seek);
  ADD ("/player/seek-while-playing", test_seek_while_playing);
  ADD ("/player/volume", test_volume);
  ADD ("/player/duration-from-the-file", test_duration_from_the_file);
  ADD ("/player/silent-clock", test_silent_clock_obeys);
  ADD ("/player/orders-from-handlers", test_orders_from_handlers);
  ADD ("/player/orders-without-a-file", test_orders_without_a_file);
  ADD ("/player/many-loads", test_many_loads);
  ADD ("/player/properties", test_properties);
  ADD_MASTER ("/player/master/to-the-end", test_to_the_end);
  ADD_MASTER ("/player/master/every-sample", test_every_sample);
  ADD_MASTER ("/player/master/exact", test_exact_after_pause_and_seek);
  ADD_MASTER ("/player/master/seek-while-playing", test_seek_while_playing);
  ADD_MASTER ("/player/master/duration-from-the-file", test_duration_from_the_file);
  return g_test_run ();
}
