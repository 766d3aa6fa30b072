/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One small pipeline, kept connected and standing, that plays a sound at once. */

#include "rs-bell.h"

#include "rs-gst.h"

#define CHAIN \
  "appsrc name=in format=time ! audioconvert ! audioresample ! volume name=gain ! "

/* A press that is heard late is worse than one that is not heard, so the server is
 * asked for a short buffer. The shortest that does not crackle on a weak machine.
 *
 * The name makes a connection of its own. Sinks of one name share theirs, also one that
 * is dead: as long as the idle bell held it, no narration was heard after the server had
 * died and come back. */
#define BELL_SINK \
  RS_GST_SINK " client-name=rodnaya-storona-bell buffer-time=60000 latency-time=10000"

/* Without a sound server, a press must not try anew each time. */
#define REST_US (10 * G_USEC_PER_SEC)

/* The server takes a few milliseconds to start, and swallows as much of the sound; the
 * wood would lose its knock. */
#define LEAD_MS 6

/* The longest sound is a second and a half. */
#define PATIENCE (4 * GST_SECOND)

typedef struct
{
  RsBell *bell;
  GBytes *samples; /* NULL: only open */
  guint rate;
  guint channels;
  double volume;
} Order;

struct _RsBell
{
  GObject parent_instance;

  char *sink;
  GThreadPool *worker;
  gint busy;   /* atomic */
  gint closed; /* atomic */

  /* The worker only. */
  GstElement *pipeline;
  gint64 rest_until_us;
};

G_DEFINE_FINAL_TYPE (RsBell, rs_bell, G_TYPE_OBJECT)

static void
drop_pipeline (RsBell *self)
{
  if (self->pipeline == NULL)
    return;
  gst_element_set_state (self->pipeline, GST_STATE_NULL);
  g_clear_pointer (&self->pipeline, gst_object_unref);
}

/* Connected to the server, with nothing playing: costs no time at all. */
static gboolean
open_pipeline (RsBell *self)
{
  g_autofree char *chain = g_strconcat (CHAIN, self->sink, NULL);

  if (self->pipeline != NULL)
    return TRUE;
  if (!rs_gst_start (NULL))
    return FALSE;
  self->pipeline = gst_parse_launch_full (chain, NULL, GST_PARSE_FLAG_FATAL_ERRORS, NULL);
  if (self->pipeline == NULL)
    return FALSE;
  gst_object_ref_sink (self->pipeline);
  if (gst_element_set_state (self->pipeline, GST_STATE_READY) == GST_STATE_CHANGE_SUCCESS)
    return TRUE;
  drop_pipeline (self);
  return FALSE;
}

static GstBuffer *
make_buffer (const Order *order)
{
  gsize frame = 2 * order->channels;
  gsize lead = order->rate * LEAD_MS / 1000 * frame;
  gsize length = g_bytes_get_size (order->samples);
  GstBuffer *buffer = gst_buffer_new_allocate (NULL, lead + length, NULL);

  gst_buffer_memset (buffer, 0, 0, lead);
  gst_buffer_fill (buffer, lead, g_bytes_get_data (order->samples, NULL), length);
  GST_BUFFER_PTS (buffer) = 0;
  GST_BUFFER_DURATION (buffer) = gst_util_uint64_scale ((lead + length) / frame,
                                                        GST_SECOND, order->rate);
  return buffer;
}

static void
feed (GstElement *in, const Order *order)
{
  g_autoptr (GstBuffer) buffer = make_buffer (order);
  g_autoptr (GstCaps) caps = gst_caps_new_simple (
      "audio/x-raw", "format", G_TYPE_STRING, "S16LE", "layout", G_TYPE_STRING,
      "interleaved", "rate", G_TYPE_INT, (int)order->rate, "channels", G_TYPE_INT,
      (int)order->channels, NULL);
  GstFlowReturn flow;

  g_object_set (in, "caps", caps, NULL);
  g_signal_emit_by_name (in, "push-buffer", buffer, &flow);
  g_signal_emit_by_name (in, "end-of-stream", &flow);
}

/* Returns: whether all of it was heard. */
static gboolean
ring (RsBell *self, const Order *order)
{
  g_autoptr (GstElement) in = gst_bin_get_by_name (GST_BIN (self->pipeline), "in");
  g_autoptr (GstElement) gain = gst_bin_get_by_name (GST_BIN (self->pipeline), "gain");
  g_autoptr (GstBus) bus = gst_element_get_bus (self->pipeline);
  g_autoptr (GstMessage) message = NULL;

  /* Whatever was told while it stood idle is of no use now. */
  gst_bus_set_flushing (bus, TRUE);
  gst_bus_set_flushing (bus, FALSE);
  g_object_set (gain, "volume", order->volume, NULL);
  if (gst_element_set_state (self->pipeline, GST_STATE_PLAYING)
      == GST_STATE_CHANGE_FAILURE)
    return FALSE;
  feed (in, order);
  message = gst_bus_timed_pop_filtered (bus, PATIENCE,
                                        GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
  return message != NULL && GST_MESSAGE_TYPE (message) == GST_MESSAGE_EOS
         && gst_element_set_state (self->pipeline, GST_STATE_READY)
                != GST_STATE_CHANGE_FAILURE;
}

/* A connection that was lost unnoticed is made anew, once. */
static void
open_and_ring (RsBell *self, const Order *order)
{
  if (g_get_monotonic_time () < self->rest_until_us)
    return;
  for (guint i = 0; i < 2; i++)
    {
      if (!open_pipeline (self))
        break;
      if (order->samples == NULL || ring (self, order))
        return;
      drop_pipeline (self);
    }
  self->rest_until_us = g_get_monotonic_time () + REST_US;
  g_info ("No sound server: the interface is silent for now");
}

static void
on_order (gpointer data, gpointer user_data)
{
  Order *order = data;
  RsBell *self = order->bell;

  if (g_atomic_int_get (&self->closed) != 0)
    drop_pipeline (self);
  else
    open_and_ring (self, order);
  g_atomic_int_set (&self->busy, 0);
  g_clear_pointer (&order->samples, g_bytes_unref);
  g_free (order);
  g_object_unref (self);
}

static void
give_order (RsBell *self, const RsWav *wav, double volume)
{
  Order *order = g_new0 (Order, 1);

  order->bell = g_object_ref (self);
  order->volume = volume;
  if (wav != NULL)
    {
      order->samples = g_bytes_ref (wav->samples);
      order->rate = wav->rate;
      order->channels = wav->channels;
    }
  g_thread_pool_push (self->worker, order, NULL);
}

static void
rs_bell_finalize (GObject *object)
{
  RsBell *self = RS_BELL (object);

  g_free (self->sink);

  G_OBJECT_CLASS (rs_bell_parent_class)->finalize (object);
}

static void
rs_bell_class_init (RsBellClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_bell_finalize;
}

static void
rs_bell_init (RsBell *self)
{
  self->worker = g_thread_pool_new (on_order, NULL, 1, FALSE, NULL);
}

/**
 * rs_bell_new:
 * @sink: (nullable): a GStreamer sink; the sound server's by default
 *
 * Connects in a thread. End with rs_bell_close() before the last reference goes.
 */
RsBell *
rs_bell_new (const char *sink)
{
  RsBell *self = g_object_new (RS_TYPE_BELL, NULL);

  self->sink = g_strdup (sink != NULL ? sink : BELL_SINK);
  self->busy = 1;
  give_order (self, NULL, 0);
  return self;
}

/**
 * rs_bell_ring:
 * @wav: kept in memory until it was heard
 * @volume: linear
 *
 * Does nothing while another one rings.
 */
void
rs_bell_ring (RsBell *self, const RsWav *wav, double volume)
{
  g_return_if_fail (RS_IS_BELL (self) && self->worker != NULL);
  g_return_if_fail (wav != NULL && wav->samples != NULL);

  if (g_atomic_int_compare_and_exchange (&self->busy, 0, 1))
    give_order (self, wav, volume);
}

/** rs_bell_close: lets what rings end, without waiting for it */
void
rs_bell_close (RsBell *self)
{
  g_return_if_fail (RS_IS_BELL (self) && self->worker != NULL);

  g_atomic_int_set (&self->closed, 1);
  give_order (self, NULL, 0);
  g_thread_pool_free (g_steal_pointer (&self->worker), FALSE, FALSE);
}
