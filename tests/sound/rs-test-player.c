/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A player under test, without a sound server. */

#include "rs-test-player.h"

#include "rs-master.h"
#include "rs-test-sound.h"

#include <glib/gstdio.h>

#define LIMIT_MS 20000

static void
on_finished (RsPlayer *player, RsTestPlayer *self)
{
  g_assert_false (self->finished);
  g_assert_cmpint (rs_player_get_state (player), ==, RS_PLAYER_FINISHED);
  self->finished = TRUE;
}

static void
on_position (RsPlayer *player, RsTestPlayer *self)
{
  gint64 now = rs_player_get_position (player);

  g_assert_cmpint (now, >=, self->last);
  g_assert_cmpint (now, <=, rs_player_get_duration (player));
  self->last = now;
  self->n_positions++;
}

static void
make_master (RsTestPlayer *self)
{
  g_autoptr (GError) error = NULL;

  self->path = g_build_filename (self->folder, "01-1.flac", NULL);
  self->sound = g_array_new (FALSE, FALSE, sizeof (gint16));
  for (guint i = 0; i < 2 * RS_MASTER_RATE; i++)
    {
      gint16 sample = (gint16)g_test_rand_int_range (-8000, 8000);

      g_array_append_val (self->sound, sample);
    }
  rs_master_write (self->path, (const gint16 *)(gpointer)self->sound->data,
                   self->sound->len, &error);
  g_assert_no_error (error);
}

/** rs_test_player_set_up: @data: not NULL for a master */
void
rs_test_player_set_up (RsTestPlayer *self, gconstpointer data)
{
  *self = (RsTestPlayer){ 0 };
  self->folder = g_dir_make_tmp ("rs-player-XXXXXX", NULL);
  if (data != NULL)
    make_master (self);
  else
    {
      self->path = rs_test_sound_make (self->folder, "noise.opus", 2);
      self->sound = rs_test_sound_decode (self->path);
    }
  self->player = rs_player_new ();
  rs_player_set_sink (self->player, "fakesink sync=true");
  g_signal_connect (self->player, "finished", G_CALLBACK (on_finished), self);
  g_signal_connect (self->player, "position", G_CALLBACK (on_position), self);
}

/** rs_test_player_tear_down: with all that a test left in the folder */
void
rs_test_player_tear_down (RsTestPlayer *self, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name;

  g_assert_finalize_object (self->player);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_assert_no_errno (g_remove (path));
    }
  g_assert_no_errno (g_rmdir (self->folder));
  g_array_unref (self->sound);
  g_free (self->path);
  g_free (self->folder);
}

/** rs_test_player_find_file: Returns: (transfer full): the path of @name in the folder */
char *
rs_test_player_find_file (RsTestPlayer *self, const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

/** rs_test_player_play_to_end: from where it stands */
void
rs_test_player_play_to_end (RsTestPlayer *self)
{
  rs_player_play (self->player);
  g_assert_cmpint (rs_player_get_state (self->player), ==, RS_PLAYER_PLAYING);
  g_assert_true (rs_test_run_until (&self->finished, LIMIT_MS));
  g_assert_cmpint (rs_player_get_position (self->player), ==,
                   rs_player_get_duration (self->player));
}
