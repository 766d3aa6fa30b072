/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Records the monitor of the loudspeaker of with-pulse.sh. */

#include "rs-ear.h"

#include <gst/gst.h>
#include <string.h>

#define RATE 48000

/* A recording settles for a while: what is heard in it is not whole. */
#define SETTLED (RATE / 4)

/* Of 32767: what is quieter is the noise of a coder. */
#define LOUD 600

/* One buffer's worth: when it came, and how much had come by then. */
typedef struct
{
  gint64 time_us;
  guint end;
} Arrival;

struct _RsEar
{
  GObject parent_instance;

  GstElement *pipeline;

  GMutex lock;
  GCond heard;
  GArray *samples;  /* lock; of gint16 */
  GArray *arrivals; /* lock; of Arrival */
};

G_DEFINE_FINAL_TYPE (RsEar, rs_ear, G_TYPE_OBJECT)

static void
on_heard (GstElement *sink, GstBuffer *buffer, GstPad *pad, gpointer data)
{
  RsEar *self = data;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  GstMapInfo map;
  Arrival arrival;

  g_assert_true (gst_buffer_map (buffer, &map, GST_MAP_READ));
  g_array_append_vals (self->samples, map.data, map.size / sizeof (gint16));
  gst_buffer_unmap (buffer, &map);
  arrival = (Arrival){ g_get_monotonic_time (), self->samples->len };
  g_array_append_val (self->arrivals, arrival);
  g_cond_signal (&self->heard);
}

static void
rs_ear_finalize (GObject *object)
{
  RsEar *self = RS_EAR (object);

  gst_element_set_state (self->pipeline, GST_STATE_NULL);
  gst_object_unref (self->pipeline);
  g_array_unref (self->samples);
  g_array_unref (self->arrivals);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->heard);

  G_OBJECT_CLASS (rs_ear_parent_class)->finalize (object);
}

static void
rs_ear_class_init (RsEarClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_ear_finalize;
}

static void
rs_ear_init (RsEar *self)
{
  g_mutex_init (&self->lock);
  g_cond_init (&self->heard);
  self->samples = g_array_new (FALSE, FALSE, sizeof (gint16));
  self->arrivals = g_array_new (FALSE, FALSE, sizeof (Arrival));
}

/** rs_ear_new: returns when it hears */
RsEar *
rs_ear_new (void)
{
  RsEar *self = g_object_new (RS_TYPE_EAR, NULL);
  g_autoptr (GstElement) sink = NULL;
  gint64 limit = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;

  gst_init (NULL, NULL);
  self->pipeline = gst_object_ref_sink (
      gst_parse_launch ("pulsesrc device=speaker.monitor latency-time=5000 "
                        "buffer-time=200000 provide-clock=false ! "
                        "audio/x-raw,format=S16LE,rate=48000,channels=1 ! "
                        "fakesink name=sink sync=false signal-handoffs=true",
                        NULL));
  sink = gst_bin_get_by_name (GST_BIN (self->pipeline), "sink");
  g_signal_connect (sink, "handoff", G_CALLBACK (on_heard), self);
  gst_element_set_state (self->pipeline, GST_STATE_PLAYING);

  g_mutex_lock (&self->lock);
  while (self->samples->len < SETTLED)
    g_assert_true (g_cond_wait_until (&self->heard, &self->lock, limit));
  g_mutex_unlock (&self->lock);
  return self;
}

/**
 * rs_ear_hears:
 * @time_us: g_get_monotonic_time()
 * @piece: (out caller-allocates) (array length=n_samples):
 *
 * What was heard from @time_us on.
 */
gboolean
rs_ear_hears (RsEar *self, gint64 time_us, gint16 *piece, gsize n_samples)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  for (guint i = 0; i < self->arrivals->len; i++)
    {
      const Arrival *arrival = &g_array_index (self->arrivals, Arrival, i);
      gint64 from = arrival->end - (arrival->time_us - time_us) * RATE / G_USEC_PER_SEC;

      if (arrival->time_us < time_us)
        continue;
      if (from < 0 || from + n_samples > self->samples->len)
        return FALSE;
      memcpy (piece, &g_array_index (self->samples, gint16, from),
              n_samples * sizeof (gint16));
      return TRUE;
    }
  return FALSE;
}

/* What is late only waited somewhere: the quickest of the next two seconds tells when
 * a sample was heard. */
static gint64
get_time (RsEar *self, guint first_arrival, guint sample)
{
  gint64 until = g_array_index (self->arrivals, Arrival, first_arrival).time_us
                 + 2 * G_TIME_SPAN_SECOND;
  gint64 best = G_MAXINT64;

  for (guint i = first_arrival; i < self->arrivals->len; i++)
    {
      const Arrival *arrival = &g_array_index (self->arrivals, Arrival, i);

      if (arrival->time_us > until)
        break;
      best = MIN (best, arrival->time_us
                            - (gint64)(arrival->end - sample) * G_USEC_PER_SEC / RATE);
    }
  return best;
}

/**
 * rs_ear_list_onsets:
 * @silence_ms: how long it must have been quiet before
 *
 * Returns: (transfer full) (element-type gint64): when something began to be heard, µs
 *   of g_get_monotonic_time()
 */
GArray *
rs_ear_list_onsets (RsEar *self, guint silence_ms)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  GArray *onsets = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint quiet = 0, arrival = 0;

  for (guint i = SETTLED; i < self->samples->len; i++)
    {
      while (g_array_index (self->arrivals, Arrival, arrival).end <= i)
        arrival++;
      if (ABS ((int)g_array_index (self->samples, gint16, i)) < LOUD)
        {
          quiet++;
          continue;
        }
      if (quiet >= silence_ms * (RATE / 1000))
        {
          gint64 time = get_time (self, arrival, i);

          g_array_append_val (onsets, time);
        }
      quiet = 0;
    }
  return onsets;
}

/** rs_ear_stop: Returns: (transfer full) (element-type gint16): all that was heard */
GArray *
rs_ear_stop (RsEar *self)
{
  gst_element_set_state (self->pipeline, GST_STATE_NULL);
  return g_array_ref (self->samples);
}
