/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One file, one pipeline, one thread that gives it its orders. */

#include "rs-line.h"

#include "rs-chain.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  ORDER_OPEN,
  ORDER_PLAY,
  ORDER_PAUSE,
  ORDER_CLOSE,
} OrderKind;

typedef struct
{
  RsLine *line;
  OrderKind kind;
  gint64 position;
  int serial;
} Order;

typedef struct
{
  RsLine *line;
  RsLineEvent event;
  char *text;
} News;

struct _RsLine
{
  GObject parent_instance;

  char *path;
  char *sink;
  GThreadPool *worker;

  /* The caller's side only. */
  RsLineFunc func;
  gpointer data;

  /* Atomic. A position order has a number; a later one makes it pointless. */
  gint given_up; /* failed or closed */
  gint asked;
  gint reached;

  GMutex lock;
  GstElement *pipeline; /* lock */
  double volume;        /* lock */
};

G_DEFINE_FINAL_TYPE (RsLine, rs_line, G_TYPE_OBJECT)

static void
news_free (News *news)
{
  g_object_unref (news->line);
  g_free (news->text);
  g_free (news);
}

static gboolean
on_news (gpointer data)
{
  News *news = data;
  RsLine *self = news->line;
  gboolean settled = g_atomic_int_get (&self->asked) == g_atomic_int_get (&self->reached);

  if (self->func != NULL && (news->event != RS_LINE_PLAYING || settled))
    self->func (self, news->event, news->text, self->data);
  return G_SOURCE_REMOVE;
}

/* To the main loop, from any thread. */
static void
tell (RsLine *self, RsLineEvent event, const char *text)
{
  News *news = g_new (News, 1);

  *news = (News){ g_object_ref (self), event, g_strdup (text) };
  g_idle_add_full (G_PRIORITY_DEFAULT, on_news, news, (GDestroyNotify)news_free);
}

static void
give_up (RsLine *self, RsLineEvent event, const char *text)
{
  if (g_atomic_int_compare_and_exchange (&self->given_up, 0, 1))
    tell (self, event, text);
}

static void
fail (RsLine *self, const char *text)
{
  give_up (self, RS_LINE_FAILED, text);
}

static void
give_order (RsLine *self, OrderKind kind, gint64 position, int serial)
{
  Order *order = g_new (Order, 1);

  *order = (Order){ g_object_ref (self), kind, position, serial };
  g_thread_pool_push (self->worker, order, NULL);
}

/* What cannot be read or decoded is the file's fault, all else the sound system's. */
static void
on_error (RsLine *self, GstMessage *message)
{
  g_autofree char *text = rs_gst_message_text (message);

  g_debug ("%s", text);
  if (rs_gst_message_is_about_stream (message))
    give_up (self, RS_LINE_SPOILT, _ ("the file is damaged"));
  else
    fail (self, _ ("the sound server does not answer"));
}

/* Runs in the pipeline's own threads. */
static GstBusSyncReply
on_message (GstBus *bus, GstMessage *message, gpointer data)
{
  RsLine *self = RS_LINE (data);

  if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_EOS)
    tell (self, RS_LINE_ENDED, NULL);
  else if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR)
    on_error (self, message);
  gst_message_unref (message);
  return GST_BUS_DROP;
}

static GstElement *
ref_pipeline (RsLine *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  return self->pipeline != NULL ? gst_object_ref (self->pipeline) : NULL;
}

static void
listen (RsLine *self, GstElement *pipeline)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);

  gst_bus_set_sync_handler (bus, on_message, g_object_ref (self), g_object_unref);
}

static void
do_open (RsLine *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GstElement) pipeline = NULL;
  RsChainKind kind;

  kind = rs_chain_recognise (self->path, &error);
  if (kind == RS_CHAIN_NONE)
    {
      give_up (self, RS_LINE_SPOILT, error->message);
      return;
    }
  pipeline = rs_chain_new (self->path, kind, self->sink, &error);
  if (pipeline == NULL)
    {
      fail (self, error->message);
      return;
    }
  listen (self, pipeline);
  g_mutex_lock (&self->lock);
  self->pipeline = gst_object_ref (pipeline);
  rs_chain_set_volume (pipeline, self->volume);
  g_mutex_unlock (&self->lock);
  if (!rs_chain_stop (pipeline))
    fail (self, _ ("the sound server does not answer"));
}

static void
do_play (RsLine *self, GstElement *pipeline, const Order *order)
{
  if (order->serial != g_atomic_int_get (&self->asked))
    return;
  if (!rs_chain_play (pipeline, order->position, &self->given_up))
    {
      fail (self, _ ("the sound does not begin"));
      return;
    }
  g_atomic_int_set (&self->reached, order->serial);
  tell (self, RS_LINE_PLAYING, NULL);
}

/* The last one: from here on only references by news on their way are left. */
static void
do_close (RsLine *self)
{
  g_autoptr (GstElement) pipeline = NULL;
  g_autoptr (GstBus) bus = NULL;

  g_mutex_lock (&self->lock);
  pipeline = g_steal_pointer (&self->pipeline);
  g_mutex_unlock (&self->lock);
  if (pipeline == NULL)
    return;
  gst_element_set_state (pipeline, GST_STATE_NULL);
  bus = gst_element_get_bus (pipeline);
  gst_bus_set_sync_handler (bus, NULL, NULL, NULL);
}

static void
carry_out (RsLine *self, const Order *order)
{
  g_autoptr (GstElement) pipeline = ref_pipeline (self);

  if (order->kind == ORDER_CLOSE)
    {
      g_clear_object (&pipeline);
      do_close (self);
      return;
    }
  if (g_atomic_int_get (&self->given_up) != 0)
    return;
  if (order->kind == ORDER_OPEN)
    do_open (self);
  else if (order->kind == ORDER_PLAY)
    do_play (self, pipeline, order);
  else if (!rs_chain_stop (pipeline))
    fail (self, _ ("the sound server does not answer"));
}

static void
on_order (gpointer data, gpointer user_data)
{
  Order *order = data;

  carry_out (order->line, order);
  g_object_unref (order->line);
  g_free (order);
}

/* By now rs_line_close() was called: it gave the worker away. */
static void
rs_line_finalize (GObject *object)
{
  RsLine *self = RS_LINE (object);

  g_free (self->path);
  g_free (self->sink);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (rs_line_parent_class)->finalize (object);
}

static void
rs_line_class_init (RsLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_line_finalize;
}

static void
rs_line_init (RsLine *self)
{
  g_mutex_init (&self->lock);
  self->worker = g_thread_pool_new (on_order, NULL, 1, FALSE, NULL);
}

/**
 * rs_line_new:
 * @path: an Ogg Opus file, or a master
 * @sink: (nullable): a GStreamer sink; the sound server's by default
 * @volume: linear, 1 is as recorded
 * @func: hears of what happens
 *
 * Looks at the file and connects to the server. End with rs_line_close() before the
 * last reference goes.
 */
RsLine *
rs_line_new (
    const char *path, const char *sink, double volume, RsLineFunc func, gpointer data)
{
  RsLine *self;

  g_return_val_if_fail (path != NULL && func != NULL, NULL);

  self = g_object_new (RS_TYPE_LINE, NULL);
  self->path = g_strdup (path);
  self->sink = g_strdup (sink != NULL ? sink : RS_GST_SINK);
  self->volume = volume;
  self->func = func;
  self->data = data;
  give_order (self, ORDER_OPEN, 0, 0);
  return self;
}

/**
 * rs_line_play:
 * @position_ms: from where, to the sample
 *
 * Begins, or jumps if it plays. Of several in a row only the last is carried out.
 */
void
rs_line_play (RsLine *self, gint64 position_ms)
{
  int serial;

  g_return_if_fail (RS_IS_LINE (self) && self->worker != NULL);

  serial = g_atomic_int_add (&self->asked, 1) + 1;
  give_order (self, ORDER_PLAY, position_ms, serial);
}

/** rs_line_pause: silence, at no cost; the caller remembers where */
void
rs_line_pause (RsLine *self)
{
  g_return_if_fail (RS_IS_LINE (self) && self->worker != NULL);

  give_order (self, ORDER_PAUSE, 0, 0);
}

/**
 * rs_line_set_volume:
 * @volume: linear, 0 to 1
 *
 * Heard at once, and where the line is still being built, from its first sound.
 */
void
rs_line_set_volume (RsLine *self, double volume)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_if_fail (RS_IS_LINE (self));

  locker = g_mutex_locker_new (&self->lock);
  self->volume = volume;
  if (self->pipeline != NULL)
    rs_chain_set_volume (self->pipeline, volume);
}

/**
 * rs_line_close:
 *
 * Ends it without waiting: nothing is heard or told from here on. Where the sound
 * server hangs, the object lives until it answers.
 */
void
rs_line_close (RsLine *self)
{
  g_return_if_fail (RS_IS_LINE (self) && self->worker != NULL);

  self->func = NULL;
  g_atomic_int_set (&self->given_up, 1);
  give_order (self, ORDER_CLOSE, 0, 0);
  g_thread_pool_free (g_steal_pointer (&self->worker), FALSE, FALSE);
}

/**
 * rs_line_get_position:
 *
 * The sink answers in terms of its own clock, which the sound server moves by what
 * has left the loudspeaker; so the server's buffers are accounted for.
 *
 * Returns: what is heard now, milliseconds, or -1 while it is on its way to a place
 */
gint64
rs_line_get_position (RsLine *self)
{
  g_autoptr (GstElement) pipeline = NULL;
  gint64 position;

  g_return_val_if_fail (RS_IS_LINE (self), -1);

  if (g_atomic_int_get (&self->asked) != g_atomic_int_get (&self->reached))
    return -1;
  pipeline = ref_pipeline (self);
  if (pipeline == NULL
      || !gst_element_query_position (pipeline, GST_FORMAT_TIME, &position))
    return -1;
  return position / GST_MSECOND;
}

/** rs_line_get_duration: Returns: milliseconds, or -1 until it is ready */
gint64
rs_line_get_duration (RsLine *self)
{
  g_autoptr (GstElement) pipeline = NULL;
  gint64 duration;

  g_return_val_if_fail (RS_IS_LINE (self), -1);

  pipeline = ref_pipeline (self);
  if (pipeline == NULL
      || !gst_element_query_duration (pipeline, GST_FORMAT_TIME, &duration))
    return -1;
  return duration / GST_MSECOND;
}
