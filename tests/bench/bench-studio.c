/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The studio from inside, its window on a display and its microphone on a sound server:
 * from a sound to the lit segments, what a still page costs, and memory after a tour of
 * all screens. bench-studio BARE */

#include "rs-bench-room.h"
#include "rs-bench.h"
#include "rs-level-meter.h"
#include "rs-player.h"
#include "rs-studio-walk-find.h"
#include "rs-studio-walk.h"
#include "rs-test-sound.h"

#include <glib/gstdio.h>
#include <time.h>
#include <unistd.h>

/* Bursts of 136 ms, this apart, ms; no multiple of the window of a level. */
#define INTERVAL 530
#define N_BURSTS 40
#define LOUD -20.0 /* dBFS: only a burst is louder */

/* A window of 50 ms, a buffer on either side of it, and a frame. */
#define SEEN_BAR_MS 100.0
#define FRAME_BAR_MS 34.0

#define STILL_MS 3000
#define REST_MS 2000 /* until what moved when a page opened has come to rest */

/* MiB, that of the kiosk; and a thousandth of a core, for who counts. */
#define MEMORY_BAR 110.0
#define STILL_BAR_MS 3.0

typedef struct
{
  RsBenchRoom *room;
  RsPlayer *player; /* speaks into the microphone, and knows what is heard of it */
  GArray *heard;    /* ms from a burst to its level */
  GArray *seen;     /* ms from a burst to the frame that shows it */
  gboolean was_loud, was_lit;
  guint level;
  guint n_changes;
  guint n_frames;
} Bench;

/* The virtual microphone hears a burst some milliseconds before the server counts it as
 * played: a delay may come out less than nothing. */
static void
add_delay (Bench *bench, GArray *delays)
{
  gint64 delay = rs_player_get_position (bench->player) % INTERVAL;
  double ms = (double)(delay > INTERVAL / 2 ? delay - INTERVAL : delay);

  g_array_append_val (delays, ms);
}

static void
on_level (RsRecorder *recorder, double rms, double peak, Bench *bench)
{
  gboolean is_loud = peak > LOUD;

  if (is_loud && !bench->was_loud)
    add_delay (bench, bench->heard);
  bench->was_loud = is_loud;
}

/* What the meter shows now is on the screen. */
static void
on_painted (GdkFrameClock *clock, Bench *bench)
{
  GtkWidget *meter = rs_studio_walk_find (&bench->room->place, RS_TYPE_LEVEL_METER);
  guint level = meter != NULL ? rs_level_meter_get_level (RS_LEVEL_METER (meter)) : 0;
  gboolean is_lit = level >= 5;

  bench->n_frames++;
  bench->n_changes += level != bench->level;
  bench->level = level;
  if (is_lit && !bench->was_lit && rs_player_get_position (bench->player) > 0)
    add_delay (bench, bench->seen);
  bench->was_lit = is_lit;
}

static double
get_cpu_ms (void)
{
  return (double)clock () * 1000 / CLOCKS_PER_SEC;
}

static void
measure_still (Bench *bench, const char *what, gboolean is_silent)
{
  g_autofree char *frames = g_strdup_printf ("still %s, 3 s: frames", what);
  g_autofree char *cpu = g_strdup_printf ("still %s, 3 s: CPU", what);
  double start;

  rs_test_run_for (REST_MS);
  bench->n_frames = 0;
  start = get_cpu_ms ();
  rs_test_run_for (STILL_MS);
  rs_bench_print_none (frames, bench->n_frames, "");
  rs_bench_print (cpu, get_cpu_ms () - start, "ms", is_silent ? STILL_BAR_MS : 0);
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
print_levels (Bench *bench)
{
  double between;

  print ("sound at the microphone to its level", bench->heard, 0);
  print ("sound at the microphone to the lit segments", bench->seen, SEEN_BAR_MS);
  if (bench->heard->len == 0 || bench->seen->len == 0)
    return;
  between = rs_bench_percentile (bench->seen, 0.5)
            - rs_bench_percentile (bench->heard, 0.5);
  rs_bench_print ("    of which the studio and its frame, median", between, "ms",
                  FRAME_BAR_MS);
  rs_bench_print ("frames while recording, for a change of segments",
                  (double)bench->n_frames / MAX (bench->n_changes, 1), "", 1.1);
}

/* Somebody reads one sentence for as long as all bursts take. */
static gboolean
measure_levels (Bench *bench)
{
  g_autofree char *path = rs_test_sound_make_ticks (bench->room->data, "bursts.opus",
                                                    INTERVAL, N_BURSTS);

  if (!rs_bench_room_record (bench->room))
    return FALSE;
  rs_player_set_sink (bench->player, "pulsesink device=micbus");
  rs_player_load (bench->player, path, INTERVAL * N_BURSTS);
  rs_test_run_for (500);
  bench->n_frames = bench->n_changes = 0;
  rs_player_play (bench->player);
  rs_test_run_for (INTERVAL * (N_BURSTS - 1));
  rs_player_stop (bench->player);
  g_unlink (path);
  print_levels (bench);
  return TRUE;
}

static void
measure_memory (const char *bare)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error,
                                                      bare, NULL);
  double own, other;

  if (process == NULL)
    return;
  rs_test_run_for (REST_MS);
  own = rs_bench_get_pss ((int)getpid ());
  other = rs_bench_get_pss (
      (int)g_ascii_strtoll (g_subprocess_get_identifier (process), NULL, 10));
  g_subprocess_force_exit (process);
  g_subprocess_wait (process, NULL, NULL);
  rs_bench_print ("memory after a tour of every screen, PSS", own, "MiB", MEMORY_BAR);
  rs_bench_print ("    that of a bare window", other, "MiB", 0);
}

static void
watch (Bench *bench)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (
      GTK_WIDGET (bench->room->place.window));

  g_signal_connect (clock, "after-paint", G_CALLBACK (on_painted), bench);
  g_signal_connect (bench->room->recorder, "level", G_CALLBACK (on_level), bench);
}

static gboolean
measure (const char *bare, GError **error)
{
  g_autoptr (RsBenchRoom) room = rs_bench_room_new (error);
  g_autoptr (RsPlayer) player = NULL;
  g_autoptr (GArray) heard = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) seen = g_array_new (FALSE, FALSE, sizeof (double));
  Bench bench = { .room = room, .heard = heard, .seen = seen };
  gboolean is_heard;

  if (room == NULL)
    return FALSE;
  rs_bench_room_tour (room);
  measure_memory (bare);
  player = bench.player = rs_player_new ();
  watch (&bench);
  rs_studio_walk_go_to_start (&room->place);
  measure_still (&bench, "start", TRUE);
  rs_studio_walk_go_to_people (&room->place);
  measure_still (&bench, "list of readers", TRUE);
  if (rs_bench_room_get_ready (room))
    measure_still (&bench, "recording page, ready", FALSE);
  is_heard = measure_levels (&bench);
  g_signal_handlers_disconnect_by_data (room->recorder, &bench);
  g_signal_handlers_disconnect_by_data (
      gtk_widget_get_frame_clock (GTK_WIDGET (room->place.window)), &bench);
  return is_heard;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  if (argc != 2)
    return 1;
  gtk_init ();
  if (measure (argv[1], &error))
    return 0;
  g_printerr ("%s\n", error != NULL ? error->message : "The microphone sent nothing.");
  return 1;
}
