/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a sound at the microphone to its level in the program, and from «stop» to a file
 * that is on the disk. */

#include "rs-bench.h"
#include "rs-file.h"
#include "rs-player.h"
#include "rs-recorder.h"
#include "rs-test-sound.h"

#include <glib/gstdio.h>

/* Ticks, ms apart; no multiple of the window of a level, so that they fall anywhere in
 * it. */
#define INTERVAL 530
#define N_TICKS 40
#define N_STOPS 20
#define RECORDS 1000

/* dBFS: a tick is louder, what is between them is not. */
#define LOUD -20.0

/* A window of 50 ms, and a buffer on either side of it. */
#define LEVEL_BAR_MS 70.0
#define STOP_BAR_MS 200.0

typedef struct
{
  RsPlayer *player; /* speaks into the microphone, and knows what is heard of it */
  GArray *delays;
  gboolean was_loud;
  gboolean is_saved;
} Bench;

/* The virtual microphone hears a tick some milliseconds before the server counts it as
 * played: a delay may come out less than nothing. */
static double
find_delay (Bench *bench)
{
  gint64 delay = rs_player_get_position (bench->player) % INTERVAL;

  return (double)(delay > INTERVAL / 2 ? delay - INTERVAL : delay);
}

static void
on_level (RsRecorder *recorder, double rms, double peak, Bench *bench)
{
  gboolean is_loud = peak > LOUD;
  double delay = find_delay (bench);

  if (is_loud && !bench->was_loud)
    g_array_append_val (bench->delays, delay);
  bench->was_loud = is_loud;
}

static void
on_saved (RsRecorder *recorder, const char *path, gint64 n_samples, Bench *bench)
{
  bench->is_saved = TRUE;
}

static void
print (const char *what, GArray *times, double bar)
{
  g_autofree char *median = g_strconcat (what, ", median", NULL);
  g_autofree char *late = g_strconcat (what, ", p95", NULL);

  if (times->len == 0)
    {
      g_print ("%s: nothing came\n", what);
      return;
    }
  rs_bench_print (median, rs_bench_percentile (times, 0.5), "ms", bar);
  rs_bench_print (late, rs_bench_percentile (times, 0.95), "ms", bar);
}

static void
measure_levels (Bench *bench, const char *folder)
{
  g_autofree char *path = rs_test_sound_make_ticks (folder, "ticks.opus", INTERVAL,
                                                    N_TICKS);

  rs_player_set_sink (bench->player, "pulsesink device=micbus");
  rs_player_load (bench->player, path, INTERVAL * N_TICKS);
  rs_test_run_for (500);
  rs_player_play (bench->player);
  rs_test_run_for (INTERVAL * (N_TICKS - 1));
  rs_player_stop (bench->player);
  g_unlink (path);
  print ("sound at the microphone to its level", bench->delays, LEVEL_BAR_MS);
}

static void
measure_stops (Bench *bench, RsRecorder *recorder, const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "01-1.flac", NULL);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_STOPS; i++)
    {
      gint64 start;
      double ms;

      bench->is_saved = FALSE;
      rs_recorder_start (recorder, path);
      rs_test_run_for (RECORDS);
      start = g_get_monotonic_time ();
      rs_recorder_stop (recorder);
      if (!rs_test_run_until (&bench->is_saved, 10000))
        return;
      ms = (double)(g_get_monotonic_time () - start) / 1000.0;
      g_array_append_val (times, ms);
      g_unlink (path);
    }
  print ("stop to a master on the disk", times, STOP_BAR_MS);
}

static gboolean
measure (const char *folder)
{
  g_autoptr (RsRecorder) recorder = rs_recorder_new ();
  g_autoptr (RsPlayer) player = rs_player_new ();
  g_autoptr (GArray) delays = g_array_new (FALSE, FALSE, sizeof (double));
  Bench bench = { .player = player, .delays = delays };

  g_signal_connect (recorder, "level", G_CALLBACK (on_level), &bench);
  g_signal_connect (recorder, "saved", G_CALLBACK (on_saved), &bench);
  rs_recorder_set_space (recorder, 0, 0);
  rs_recorder_open (recorder);
  rs_test_run_for (3000);
  if (rs_recorder_get_state (recorder) != RS_RECORDER_LISTENING)
    return FALSE;
  measure_levels (&bench, folder);
  measure_stops (&bench, recorder, folder);
  return TRUE;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rs-bench-XXXXXX", &error);
  gboolean is_heard;

  if (folder == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  is_heard = measure (folder);
  rs_file_remove_tree (folder, NULL);
  if (!is_heard)
    g_printerr ("The microphone sent nothing.\n");
  return is_heard ? 0 : 1;
}
