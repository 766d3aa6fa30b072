/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Noise as Ogg Opus: no two moments of it are alike, so that a piece that was heard
 * tells where in the file it comes from. */

#include "rs-test-sound.h"

#include <gst/gst.h>

#define RATE 48000
#define STEP 480

static void
run_pipeline (GstElement *pipeline)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);
  g_autoptr (GstMessage) message = NULL;

  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  message = gst_bus_timed_pop_filtered (bus, 60 * GST_SECOND,
                                        GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
  g_assert_nonnull (message);
  g_assert_cmpint (GST_MESSAGE_TYPE (message), ==, GST_MESSAGE_EOS);
  gst_element_set_state (pipeline, GST_STATE_NULL);
}

/**
 * rs_test_sound_make:
 *
 * Returns: (transfer full): the path of a new Ogg Opus file with noise, mono
 */
char *
rs_test_sound_make (const char *folder, const char *name, double seconds)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *chain = g_strdup_printf (
      "audiotestsrc wave=white-noise volume=0.2 samplesperbuffer=%d num-buffers=%d ! "
      "audio/x-raw,format=S16LE,rate=%d,channels=1 ! opusenc bitrate=64000 ! oggmux ! "
      "filesink location=%s",
      STEP, (int)(seconds * RATE / STEP), RATE, path);
  g_autoptr (GstElement) pipeline = NULL;

  gst_init (NULL, NULL);
  pipeline = gst_object_ref_sink (gst_parse_launch (chain, NULL));
  run_pipeline (pipeline);
  return g_steal_pointer (&path);
}

/**
 * rs_test_sound_make_ticks:
 *
 * Returns: (transfer full): the path of a new Ogg Opus file: a short tone, then silence
 *   until @interval_ms are over, and so on; mono
 */
char *
rs_test_sound_make_ticks (const char *folder,
                          const char *name,
                          guint interval_ms,
                          guint n_ticks)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *chain = g_strdup_printf (
      "audiotestsrc wave=ticks freq=440 sine-periods-per-tick=60 volume=0.5 "
      "tick-interval=%u000000 samplesperbuffer=%d num-buffers=%u ! "
      "audio/x-raw,format=S16LE,rate=%d,channels=1 ! opusenc bitrate=64000 ! oggmux ! "
      "filesink location=%s",
      interval_ms, STEP, n_ticks * interval_ms / (STEP * 1000 / RATE), RATE, path);
  g_autoptr (GstElement) pipeline = NULL;

  gst_init (NULL, NULL);
  pipeline = gst_object_ref_sink (gst_parse_launch (chain, NULL));
  run_pipeline (pipeline);
  return g_steal_pointer (&path);
}

static void
on_decoded (GstElement *sink, GstBuffer *buffer, GstPad *pad, gpointer data)
{
  GstMapInfo map;

  g_assert_true (gst_buffer_map (buffer, &map, GST_MAP_READ));
  g_array_append_vals (data, map.data, map.size / sizeof (gint16));
  gst_buffer_unmap (buffer, &map);
}

/**
 * rs_test_sound_decode:
 * @path: a playing copy, or a master whose name ends in .flac
 *
 * Returns: (transfer full) (element-type gint16): all of it, 48 kHz mono
 */
GArray *
rs_test_sound_decode (const char *path)
{
  g_autofree char *chain = g_strdup_printf (
      "filesrc location=%s ! %s ! audioconvert ! audio/x-raw,format=S16LE,channels=1 ! "
      "fakesink name=sink signal-handoffs=true",
      path,
      g_str_has_suffix (path, ".flac") ? "flacparse ! flacdec" : "oggdemux ! opusdec");
  g_autoptr (GstElement) pipeline = NULL;
  g_autoptr (GstElement) sink = NULL;
  GArray *sound = g_array_new (FALSE, FALSE, sizeof (gint16));

  gst_init (NULL, NULL);
  pipeline = gst_object_ref_sink (gst_parse_launch (chain, NULL));
  sink = gst_bin_get_by_name (GST_BIN (pipeline), "sink");
  g_signal_connect (sink, "handoff", G_CALLBACK (on_decoded), sound);
  run_pipeline (pipeline);
  return sound;
}

static gboolean
is_alike (const gint16 *a, const gint16 *b, gsize n_samples)
{
  for (gsize i = 0; i < n_samples; i++)
    if (ABS (a[i] - b[i]) > 2)
      return FALSE;
  return TRUE;
}

/**
 * rs_test_sound_find:
 * @sound: (element-type gint16):
 *
 * Returns: the sample of @sound from which on @piece is heard, or -1
 */
gint64
rs_test_sound_find (GArray *sound, const gint16 *piece, gsize n_samples)
{
  const gint16 *samples = (const gint16 *)(gpointer)sound->data;

  for (gsize at = 0; at + n_samples <= sound->len; at++)
    if (is_alike (samples + at, piece, n_samples))
      return at;
  return -1;
}

static gboolean
on_limit (gpointer data)
{
  *(gboolean *)data = TRUE;
  return G_SOURCE_REMOVE;
}

/**
 * rs_test_run_until:
 *
 * Runs the main loop. Returns: FALSE if @limit_ms went by before @done.
 */
gboolean
rs_test_run_until (const gboolean *done, guint limit_ms)
{
  gboolean late = FALSE;
  guint limit = g_timeout_add (limit_ms, on_limit, &late);

  while (!*done && !late)
    g_main_context_iteration (NULL, TRUE);
  if (!late)
    g_source_remove (limit);
  return *done;
}

/** rs_test_run_for: runs the main loop for a while */
void
rs_test_run_for (guint ms)
{
  gboolean never = FALSE;

  rs_test_run_until (&never, ms);
}
