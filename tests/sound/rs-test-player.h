/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-player.h"

G_BEGIN_DECLS

/**
 * RsTestPlayer:
 * @path: two seconds of noise, in @folder
 * @sound: (element-type gint16): what is in it
 * @last: the last position that was told; it must not go back
 *
 * A player, what it told, and something to play.
 */
typedef struct
{
  char *folder;
  char *path;
  GArray *sound;
  RsPlayer *player;
  gboolean finished;
  guint n_positions;
  gint64 last;
} RsTestPlayer;

void rs_test_player_set_up (RsTestPlayer *self, gconstpointer data);
void rs_test_player_tear_down (RsTestPlayer *self, gconstpointer data);
char *rs_test_player_find_file (RsTestPlayer *self, const char *name);
void rs_test_player_play_to_end (RsTestPlayer *self);

G_END_DECLS
