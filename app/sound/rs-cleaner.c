/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Takes out of a voice what is none: what is lower than anybody speaks, and, where
 * WebRTC's processor is installed, the even noise of a room. */

#include "rs-cleaner.h"

#include "rs-gst.h"

#include <math.h>
#include <string.h>

/* Steps on a wooden floor and the mains are below, a man's lowest tone is above. */
#define LOWEST_HZ 80

/* The only rate that the processor gets here. */
#define RATE 48000

/* Gentle: a stronger one makes a child's voice hollow. */
#define CHAIN                                                            \
  "appsrc name=in format=time caps=audio/x-raw,format=S16LE,rate=48000," \
  "channels=1,layout=interleaved ! webrtcdsp echo-cancel=false "         \
  "gain-control=false limiter=false high-pass-filter=false "             \
  "noise-suppression=true noise-suppression-level=low ! "                \
  "fakesink name=out sync=false signal-handoffs=true"
#define ELEMENT "webrtcdsp"
#define PATIENCE (60 * GST_SECOND)

/* How much later the processor gives what it got, samples: that of its filter banks,
 * measured; test-cleaner.c would see another. */
#define DELAY 333

/* Butterworth's filter of the second order, by the bilinear transform. */
static void
cut_rumble (float *samples, gsize n, guint rate)
{
  double k = tan (G_PI * LOWEST_HZ / rate);
  double norm = 1 / (1 + G_SQRT2 * k + k * k);
  double a1 = 2 * (k * k - 1) * norm, a2 = (1 - G_SQRT2 * k + k * k) * norm;
  double first = 0, second = 0;

  for (gsize i = 0; i < n; i++)
    {
      double in = samples[i];
      double out = in * norm + first;

      first = -2 * in * norm - a1 * out + second;
      second = in * norm - a2 * out;
      samples[i] = (float)out;
    }
}

static GstBuffer *
to_buffer (const float *samples, gsize n)
{
  GstBuffer *buffer = gst_buffer_new_allocate (NULL, (n + DELAY) * sizeof (gint16), NULL);
  GstMapInfo map;
  gint16 *shorts;

  GST_BUFFER_PTS (buffer) = 0;
  GST_BUFFER_DURATION (buffer) = gst_util_uint64_scale (n + DELAY, GST_SECOND, RATE);
  gst_buffer_map (buffer, &map, GST_MAP_WRITE);
  memset (map.data, 0, map.size);
  shorts = (gint16 *)(gpointer)map.data;
  for (gsize i = 0; i < n; i++)
    shorts[i] = (gint16)lrintf (CLAMP (samples[i], -1, 1) * 32767);
  gst_buffer_unmap (buffer, &map);
  return buffer;
}

static void
on_cleaned (GstElement *sink, GstBuffer *buffer, GstPad *pad, gpointer data)
{
  GstMapInfo map;

  if (!gst_buffer_map (buffer, &map, GST_MAP_READ))
    return;
  g_array_append_vals (data, map.data, map.size / sizeof (gint16));
  gst_buffer_unmap (buffer, &map);
}

static gboolean
is_done (GstElement *chain)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (chain);
  g_autoptr (GstMessage) message = gst_bus_timed_pop_filtered (
      bus, PATIENCE, GST_MESSAGE_EOS | GST_MESSAGE_ERROR);

  return message != NULL && GST_MESSAGE_TYPE (message) == GST_MESSAGE_EOS;
}

static gboolean
run_chain (GstElement *chain, const float *samples, gsize n, GArray *cleaned)
{
  g_autoptr (GstElement) in = gst_bin_get_by_name (GST_BIN (chain), "in");
  g_autoptr (GstElement) out = gst_bin_get_by_name (GST_BIN (chain), "out");
  g_autoptr (GstBuffer) buffer = to_buffer (samples, n);
  GstFlowReturn result = GST_FLOW_ERROR;
  gboolean done;

  g_signal_connect (out, "handoff", G_CALLBACK (on_cleaned), cleaned);
  gst_element_set_state (chain, GST_STATE_PLAYING);
  g_signal_emit_by_name (in, "push-buffer", buffer, &result);
  g_signal_emit_by_name (in, "end-of-stream", &result);
  done = is_done (chain);
  gst_element_set_state (chain, GST_STATE_NULL);
  return done;
}

/* What the processor kept back at the end stays as it was. */
static void
quieten_room (float *samples, gsize n)
{
  g_autoptr (GArray) cleaned = g_array_new (FALSE, FALSE, sizeof (gint16));
  g_autoptr (GstElementFactory) factory = NULL;
  g_autoptr (GstElement) chain = NULL;

  if (!rs_gst_start (NULL))
    return;
  factory = gst_element_factory_find (ELEMENT);
  if (factory == NULL)
    return;
  chain = gst_parse_launch_full (CHAIN, NULL, GST_PARSE_FLAG_FATAL_ERRORS, NULL);
  if (chain == NULL)
    return;
  gst_object_ref_sink (chain);
  if (!run_chain (chain, samples, n, cleaned))
    return;
  for (gsize i = 0; i < n && i + DELAY < cleaned->len; i++)
    samples[i] = g_array_index (cleaned, gint16, i + DELAY) / 32767.0f;
}

/**
 * rs_cleaner_apply:
 * @samples: (array length=n_samples): mono, full scale is 1.0; changed in place
 * @rate: Hz; at 48 kHz only the noise of the room is taken out too
 *
 * Not one sample moves. Not in the main thread.
 */
void
rs_cleaner_apply (float *samples, gsize n_samples, guint rate)
{
  g_return_if_fail (samples != NULL || n_samples == 0);
  g_return_if_fail (rate > 2 * LOWEST_HZ);

  cut_rumble (samples, n_samples, rate);
  if (rate == RATE && n_samples > 0)
    quieten_room (samples, n_samples);
}
