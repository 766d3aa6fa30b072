/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya inbox play: what a take would sound like in the museum. */
#include "rs-tool-inbox.h"

#include "rs-file.h"
#include "rs-player.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <signal.h>

#define COPY "listen.opus"

typedef struct
{
  GMainLoop *loop;
  gboolean was_silent;
} Listening;

static void
on_finished (RsPlayer *player, gpointer data)
{
  Listening *listening = data;

  listening->was_silent = rs_player_is_silent (player);
  g_main_loop_quit (listening->loop);
}

static gboolean
on_stop (gpointer data)
{
  g_main_loop_quit (((Listening *)data)->loop);
  return G_SOURCE_CONTINUE;
}

/* To its end, or until Ctrl-C. */
static void
listen (Listening *listening, const char *path, gint64 duration)
{
  g_autoptr (RsPlayer) player = rs_player_new ();

  g_signal_connect (player, "finished", G_CALLBACK (on_finished), listening);
  rs_player_load (player, path, duration);
  rs_player_play (player);
  g_main_loop_run (listening->loop);
  rs_player_stop (player);
  if (listening->was_silent)
    rs_tool_complain (_ ("Nothing is heard: the computer has no sound just now"));
}

/* A child's voice: in a folder that nobody else may enter, and removed however it ends.
 */
static gboolean
play (RsDesk *desk, RsTake *take, Listening *listening, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("rodnaya-XXXXXX", error);
  g_autofree char *path = folder != NULL ? g_build_filename (folder, COPY, NULL) : NULL;
  gint64 duration = 0;
  gboolean is_made;

  if (folder == NULL)
    return FALSE;
  is_made = rs_desk_make_copy (desk, take, path, &duration, NULL, error);
  if (is_made)
    listen (listening, path, duration);
  rs_file_remove_tree (folder, NULL);
  return is_made;
}

/* A Ctrl-C while the copy is being made is heeded when it is there. */
static gboolean
play_until_stopped (RsDesk *desk, RsTake *take, GError **error)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Listening listening = { loop, FALSE };
  guint interrupt = g_unix_signal_add (SIGINT, on_stop, &listening);
  guint terminate = g_unix_signal_add (SIGTERM, on_stop, &listening);
  gboolean is_played = play (desk, take, &listening, error);

  g_source_remove (interrupt);
  g_source_remove (terminate);
  return is_played;
}

/**
 * rs_tool_inbox_play:
 * @call: how the tool was called
 * @options: what was asked for
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_inbox_play (const RsToolCall *call, const RsToolInbox *options)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (RsDesk) desk = NULL;
  g_autoptr (RsTake) take = NULL;
  g_autoptr (GError) error = NULL;

  workshop = rs_workshop_open (call->data, RS_WORKSHOP_READ_ONLY, clock, &error);
  if (workshop == NULL)
    return rs_tool_refuse (error);
  desk = rs_desk_new (workshop);
  rs_desk_set_cleaning (desk, options->clean);
  take = rs_desk_find (desk, call->words[1], &error);
  if (take == NULL || !play_until_stopped (desk, take, &error))
    return rs_tool_refuse (error);
  return RS_TOOL_FINE;
}
