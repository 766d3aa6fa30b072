/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the order to play to the first sound that reaches the sink of a sound server. */

#include "rs-bench.h"
#include "rs-file.h"
#include "rs-gst.h"
#include "rs-player.h"
#include "rs-test-sound.h"

#include <gst/gst.h>

#define N_PLAYS 20
#define SOUND_SECONDS 3.0
#define BAR_MS 60.0

/* ms: a page stands, the recording is opened; then somebody touches «play». */
#define STANDS 400
#define PLAYS 300

/* Every identity in this program tells of every buffer; ours is the only one. */
static gboolean
on_buffer (GSignalInvocationHint *hint,
           guint n_values,
           const GValue *values,
           gpointer user_data)
{
  gint64 *first_us = user_data;

  if (*first_us == 0)
    *first_us = g_get_monotonic_time ();
  return TRUE;
}

/* @first_us: gets when a buffer came, while it is 0 */
static void
listen (gint64 *first_us)
{
  g_autoptr (GstElement) identity = NULL;

  gst_init (NULL, NULL);
  identity = gst_object_ref_sink (gst_element_factory_make ("identity", NULL));
  g_signal_add_emission_hook (g_signal_lookup ("handoff", G_OBJECT_TYPE (identity)), 0,
                              on_buffer, first_us, NULL);
}

/* Returns: ms; less than 0 if nothing came. */
static double
time_play (RsPlayer *player, const char *path, gint64 *first_us)
{
  gint64 start;

  rs_player_load (player, path, (gint64)(SOUND_SECONDS * 1000));
  rs_test_run_for (STANDS);
  *first_us = 0;
  start = g_get_monotonic_time ();
  rs_player_play (player);
  rs_test_run_for (PLAYS);
  rs_player_stop (player);
  return *first_us == 0 ? -1 : (double)(*first_us - start) / 1000.0;
}

static gboolean
measure (const char *path, gint64 *first_us)
{
  g_autoptr (RsPlayer) player = rs_player_new ();
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  rs_player_set_sink (player, "identity ! " RS_GST_SINK);
  for (guint i = 0; i < N_PLAYS; i++)
    {
      double ms = time_play (player, path, first_us);

      if (ms < 0)
        return FALSE;
      g_array_append_val (times, ms);
    }
  rs_bench_print ("play to the first buffer at the sink, median",
                  rs_bench_percentile (times, 0.5), "ms", BAR_MS);
  rs_bench_print ("play to the first buffer at the sink, p95",
                  rs_bench_percentile (times, 0.95), "ms", BAR_MS);
  return TRUE;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rs-bench-XXXXXX", &error);
  g_autofree char *path = NULL;
  gint64 first_us = 0;
  gboolean is_heard;

  if (folder == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  listen (&first_us);
  path = rs_test_sound_make (folder, "noise.opus", SOUND_SECONDS);
  is_heard = measure (path, &first_us);
  rs_file_remove_tree (folder, NULL);
  if (!is_heard)
    g_printerr ("The sound server played nothing.\n");
  return is_heard ? 0 : 1;
}
