/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A studio to measure: the real window and flow, with what the sample has to read. */
#include "rs-bench-room.h"

#include "rs-locale.h"
#include "rs-stage.h"
#include "rs-studio-style.h"
#include "rs-studio-walk-find.h"
#include "rs-studio-walk.h"
#include "rs-test-sound.h"

#include <string.h>

/* Who walks the screens has no microphone: somebody hums. */
#define HUM "audiotestsrc is-live=true wave=sine freq=220 volume=0.12"

#define PATIENCE_MS 300000
#define STEP_MS 50
#define N_STEPS 200
#define DIAGONAL 23.8

static void
set_true (gboolean *flag)
{
  *flag = TRUE;
}

static void
make_window (RsBenchRoom *self)
{
  RsScreenOptions options = { .diagonal = DIAGONAL };
  RsStage *stage = rs_stage_get (NULL);
  g_autoptr (RsStudioKeeper) keeper = rs_studio_keeper_new (self->data);
  gboolean is_drawn = FALSE;
  GtkWidget *window;

  self->application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (self->application), NULL, NULL);
  rs_studio_style_load (stage);
  rs_stage_set_calm (stage, TRUE);
  window = rs_studio_window_new (self->application, self->place.flow, keeper, &options);
  self->place.window = RS_STUDIO_WINDOW (window);
  g_signal_connect_swapped (window, "drawn", G_CALLBACK (set_true), &is_drawn);
  gtk_window_present (GTK_WINDOW (window));
  rs_test_run_until (&is_drawn, PATIENCE_MS);
  g_signal_handlers_disconnect_by_data (window, &is_drawn);
}

/**
 * rs_bench_room_new:
 *
 * Returns: (transfer full) (nullable): a studio whose first page is drawn
 */
RsBenchRoom *
rs_bench_room_new (GError **error)
{
  g_autoptr (RsBenchRoom) self = g_new0 (RsBenchRoom, 1);
  g_autoptr (RsPlayer) player = NULL;

  rs_locale_start ();
  self->folder = rs_studio_folder_open (g_get_tmp_dir (), TRUE, error);
  if (self->folder == NULL)
    return NULL;
  self->data = rs_studio_folder_get_path (self->folder);
  self->clock = rs_clock_new ();
  self->place.pace = rs_pace_new_manual ();
  self->place.flow = rs_studio_flow_new (self->data, self->place.pace, self->clock);
  self->recorder = rs_recorder_new ();
  rs_recorder_set_space (self->recorder, 0, 0);
  player = rs_player_new ();
  rs_player_set_sink (player, "fakesink sync=true");
  rs_studio_flow_set_sound (self->place.flow, self->recorder, player);
  make_window (self);
  return g_steal_pointer (&self);
}

/** rs_bench_room_free: the window closes, and the copy goes */
void
rs_bench_room_free (RsBenchRoom *self)
{
  if (self == NULL)
    return;
  if (self->place.window != NULL)
    gtk_window_destroy (GTK_WINDOW (self->place.window));
  g_clear_object (&self->place.flow);
  g_clear_object (&self->recorder);
  g_clear_object (&self->place.pace);
  g_clear_object (&self->clock);
  g_clear_object (&self->application);
  g_clear_pointer (&self->folder, rs_studio_folder_close);
  g_free (self);
}

/** rs_bench_room_tour: all that `--screens` shows, without pictures of it */
void
rs_bench_room_tour (RsBenchRoom *self)
{
  gboolean is_over = FALSE;
  g_autoptr (RsScreenWalk) walk = NULL;

  g_return_if_fail (self != NULL);

  rs_recorder_set_source (self->recorder, HUM);
  walk = rs_studio_walk_new (self->place.window, self->place.flow, self->place.pace,
                             NULL);
  g_signal_connect_swapped (walk, "over", G_CALLBACK (set_true), &is_over);
  rs_screen_walk_start (walk);
  rs_test_run_until (&is_over, PATIENCE_MS);
  rs_recorder_set_source (self->recorder, NULL);
}

/**
 * rs_bench_room_get_ready:
 *
 * Returns: whether somebody stands before a sentence to be recorded
 */
gboolean
rs_bench_room_get_ready (RsBenchRoom *self)
{
  RsStudioFlow *flow;

  g_return_val_if_fail (self != NULL, FALSE);

  flow = self->place.flow;
  if (!rs_studio_walk_choose_person (&self->place, TRUE)
      || !rs_studio_walk_choose_text (&self->place, FALSE))
    return FALSE;
  for (guint i = 0; i < N_STEPS; i++)
    {
      RsStudioView view = rs_studio_flow_get_view (flow);

      if (view == RS_STUDIO_RECORDING)
        return TRUE;
      if (view == RS_STUDIO_MICROPHONE || view == RS_STUDIO_REHEARSAL)
        rs_studio_flow_go_on (flow);
      rs_test_run_for (STEP_MS);
    }
  return FALSE;
}

/**
 * rs_bench_room_record:
 *
 * After rs_bench_room_get_ready().
 *
 * Returns: whether the microphone runs
 */
gboolean
rs_bench_room_record (RsBenchRoom *self)
{
  RsStudioFlow *flow;

  g_return_val_if_fail (self != NULL, FALSE);

  flow = self->place.flow;
  rs_studio_flow_record (flow);
  for (guint i = 0; i < N_STEPS; i++)
    {
      if (rs_studio_flow_get_piece (flow) == RS_STUDIO_PIECE_RECORDING)
        return TRUE;
      if (rs_studio_flow_get_piece (flow) == RS_STUDIO_PIECE_COUNTDOWN)
        rs_pace_advance (self->place.pace, RS_STUDIO_COUNT_MS);
      rs_test_run_for (STEP_MS);
    }
  return FALSE;
}

/** rs_bench_get_pss: MiB of a process, shared pages counted by their share; 0 unknown */
double
rs_bench_get_pss (int pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/smaps_rollup", pid);
  g_autofree char *text = NULL;
  const char *line;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return 0;
  line = strstr (text, "\nPss:");
  return line != NULL ? g_ascii_strtod (line + strlen ("\nPss:"), NULL) / 1024 : 0;
}
