/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pipeline of a microphone, and the thread that gives it its orders. */

#include "rs-capture.h"

#include "rs-gst.h"

#include <glib/gi18n-lib.h>

/* 10 ms a buffer; 200 ms until a program that is held up loses something. */
#define SERVER_SOURCE "pulsesrc name=server latency-time=10000 buffer-time=200000"

#define CHAIN                                                                            \
  "%s ! audioconvert ! audioresample ! "                                                 \
  "audio/x-raw,format=" RS_CAPTURE_FORMAT ",rate=48000,channels=1,layout=interleaved ! " \
  "fakesink name=sink sync=false signal-handoffs=true"

#if G_BYTE_ORDER == G_LITTLE_ENDIAN
#define RS_CAPTURE_FORMAT "S16LE"
#else
#define RS_CAPTURE_FORMAT "S16BE"
#endif

/* The sound server's name for what a loudspeaker plays. */
#define MONITOR ".monitor"

typedef enum
{
  ORDER_OPEN = 1,
  ORDER_LOOK,
  ORDER_CLOSE,
} Order;

typedef struct
{
  RsCapture *capture;
  RsCaptureEvent event;
  char *text;
} News;

struct _RsCapture
{
  GObject parent_instance;

  char *source;
  char *device;
  RsTape *tape;
  GThreadPool *worker;
  gint given_up; /* atomic */

  /* The main loop's. */
  RsCaptureFunc func;
  gpointer data;

  /* The worker's. */
  GstElement *pipeline;
  char *opened; /* what the server gave; empty for another source */
};

G_DEFINE_FINAL_TYPE (RsCapture, rs_capture, G_TYPE_OBJECT)

static void
news_free (News *news)
{
  g_object_unref (news->capture);
  g_free (news->text);
  g_free (news);
}

static gboolean
on_news (gpointer data)
{
  News *news = data;
  RsCapture *self = news->capture;

  if (self->func != NULL)
    self->func (self, news->event, news->text, self->data);
  return G_SOURCE_REMOVE;
}

/* From any thread. */
static void
tell (RsCapture *self, RsCaptureEvent event, const char *text)
{
  News *news = g_new (News, 1);

  *news = (News){ g_object_ref (self), event, g_strdup (text) };
  g_idle_add_full (G_PRIORITY_DEFAULT, on_news, news, (GDestroyNotify)news_free);
}

/* Only the first reason is told. */
static void
give_up (RsCapture *self, RsCaptureEvent event, const char *text)
{
  if (g_atomic_int_compare_and_exchange (&self->given_up, 0, 1))
    tell (self, event, text);
}

/* Runs in the pipeline's own threads. */
static GstBusSyncReply
on_message (GstBus *bus, GstMessage *message, gpointer data)
{
  RsCapture *self = RS_CAPTURE (data);

  if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_EOS)
    give_up (self, RS_CAPTURE_FAILED, _ ("the microphone has ended"));
  else if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR)
    {
      g_autofree char *text = rs_gst_message_text (message);

      give_up (self, RS_CAPTURE_FAILED, text);
    }
  gst_message_unref (message);
  return GST_BUS_DROP;
}

static void
on_buffer (GstElement *sink, GstBuffer *buffer, GstPad *pad, gpointer data)
{
  GstMapInfo map;

  if (!gst_buffer_map (buffer, &map, GST_MAP_READ))
    return;
  rs_tape_feed (RS_TAPE (data), (const gint16 *)(gconstpointer)map.data,
                map.size / sizeof (gint16), g_get_monotonic_time ());
  gst_buffer_unmap (buffer, &map);
}

static void
set_device (RsCapture *self)
{
  g_autoptr (GstElement) server = gst_bin_get_by_name (GST_BIN (self->pipeline),
                                                       "server");

  if (server != NULL && self->device != NULL)
    g_object_set (server, "device", self->device, NULL);
}

static gboolean
build (RsCapture *self, GError **error)
{
  g_autofree char *description = g_strdup_printf (
      CHAIN, self->source != NULL ? self->source : SERVER_SOURCE);
  g_autoptr (GstElement) sink = NULL;
  g_autoptr (GstBus) bus = NULL;

  if (!rs_gst_start (error))
    return FALSE;
  self->pipeline = gst_parse_launch_full (description, NULL, GST_PARSE_FLAG_FATAL_ERRORS,
                                          error);
  if (self->pipeline == NULL)
    return FALSE;
  gst_object_ref_sink (self->pipeline);
  set_device (self);
  sink = gst_bin_get_by_name (GST_BIN (self->pipeline), "sink");
  g_signal_connect_data (sink, "handoff", G_CALLBACK (on_buffer),
                         g_object_ref (self->tape), (GClosureNotify)g_object_unref, 0);
  bus = gst_element_get_bus (self->pipeline);
  gst_bus_set_sync_handler (bus, on_message, g_object_ref (self), g_object_unref);
  return TRUE;
}

static void
do_open (RsCapture *self)
{
  g_autoptr (GError) error = NULL;

  if (!build (self, &error))
    give_up (self, RS_CAPTURE_FAILED, error->message);
  else if (gst_element_set_state (self->pipeline, GST_STATE_PLAYING)
           == GST_STATE_CHANGE_FAILURE)
    give_up (self, RS_CAPTURE_FAILED, _ ("the sound server does not answer"));
}

/* A server whose microphone is pulled out goes on with another one, and where there is
 * none, with what the loudspeaker plays. */
static gboolean
has_strayed (RsCapture *self, const char *device)
{
  if (self->opened != NULL && !g_str_equal (device, self->opened))
    return TRUE;
  return self->device == NULL && g_str_has_suffix (device, MONITOR);
}

static void
do_look (RsCapture *self)
{
  g_autoptr (GstElement) server = gst_bin_get_by_name (GST_BIN (self->pipeline),
                                                       "server");
  g_autofree char *device = NULL;

  if (server != NULL)
    g_object_get (server, "current-device", &device, NULL);
  if (device == NULL)
    device = g_strdup ("");
  if (has_strayed (self, device))
    {
      give_up (self, RS_CAPTURE_STRAYED, _ ("no microphone is plugged in"));
      return;
    }
  if (self->opened != NULL)
    return;
  self->opened = g_steal_pointer (&device);
  tell (self, RS_CAPTURE_OPENED, NULL);
}

static void
do_close (RsCapture *self)
{
  g_autoptr (GstElement) pipeline = g_steal_pointer (&self->pipeline);
  g_autoptr (GstBus) bus = NULL;

  if (pipeline == NULL)
    return;
  gst_element_set_state (pipeline, GST_STATE_NULL);
  bus = gst_element_get_bus (pipeline);
  gst_bus_set_sync_handler (bus, NULL, NULL, NULL);
}

static void
on_order (gpointer data, gpointer user_data)
{
  RsCapture *self = RS_CAPTURE (user_data);
  Order order = (Order)GPOINTER_TO_INT (data);

  if (order == ORDER_CLOSE)
    {
      do_close (self);
      g_object_unref (self);
    }
  else if (g_atomic_int_get (&self->given_up) == 0)
    {
      if (order == ORDER_OPEN)
        do_open (self);
      else
        do_look (self);
    }
}

static void
rs_capture_finalize (GObject *object)
{
  RsCapture *self = RS_CAPTURE (object);

  g_free (self->source);
  g_free (self->device);
  g_free (self->opened);
  g_object_unref (self->tape);

  G_OBJECT_CLASS (rs_capture_parent_class)->finalize (object);
}

static void
rs_capture_class_init (RsCaptureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_capture_finalize;
}

static void
rs_capture_init (RsCapture *self)
{
  self->worker = g_thread_pool_new (on_order, self, 1, FALSE, NULL);
}

/**
 * rs_capture_new:
 * @source: (nullable): a GStreamer source; the sound server's by default
 * @device: (nullable): which of the server's; its default one
 *
 * Opens it. End with rs_capture_close() before the last reference goes.
 */
RsCapture *
rs_capture_new (const char *source,
                const char *device,
                RsTape *tape,
                RsCaptureFunc func,
                gpointer data)
{
  RsCapture *self;

  g_return_val_if_fail (RS_IS_TAPE (tape) && func != NULL, NULL);

  self = g_object_new (RS_TYPE_CAPTURE, NULL);
  self->source = g_strdup (source);
  self->device = g_strdup (device);
  self->tape = g_object_ref (tape);
  self->func = func;
  self->data = data;
  g_thread_pool_push (self->worker, GINT_TO_POINTER (ORDER_OPEN), NULL);
  return self;
}

/** rs_capture_look: whether it still is the microphone that was opened */
void
rs_capture_look (RsCapture *self)
{
  g_return_if_fail (RS_IS_CAPTURE (self) && self->worker != NULL);

  if (g_thread_pool_unprocessed (self->worker) == 0)
    g_thread_pool_push (self->worker, GINT_TO_POINTER (ORDER_LOOK), NULL);
}

/**
 * rs_capture_close:
 *
 * Lets the device go, without waiting for it; nothing is told from here on. Where the
 * server hangs, the object lives until it answers.
 */
void
rs_capture_close (RsCapture *self)
{
  g_return_if_fail (RS_IS_CAPTURE (self) && self->worker != NULL);

  self->func = NULL;
  g_atomic_int_set (&self->given_up, 1);
  g_object_ref (self); /* the last order's */
  g_thread_pool_push (self->worker, GINT_TO_POINTER (ORDER_CLOSE), NULL);
  g_thread_pool_free (g_steal_pointer (&self->worker), FALSE, FALSE);
}
