/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A file of Ogg Opus or a master, decoded and heard: the fixed pipelines, and how they
 * start exactly where they should. */

#include "rs-chain.h"

#include "rs-error.h"
#include "rs-master.h"
#include "rs-opus-info.h"

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* Fixed, so that no other decoder can be talked into the program. The demuxer finds
 * its stream anew with each start, see on_stream(). */
#define OPUS "filesrc name=file ! oggdemux name=demuxer opusdec name=decoder"
#define MASTER "filesrc name=file ! flacparse ! flacdec name=decoder"
#define REST " ! audioconvert ! audioresample ! volume name=gain ! "

#define HEAD MAX (RS_OPUS_INFO_HEAD, RS_MASTER_HEAD)

/* Keeps everything from the decoder until the seek has gone through. */
typedef struct
{
  GMutex lock;
  GCond arrived;
  gboolean has_arrived; /* the demuxer knows its way about the file */
  gint n_refs;          /* the caller's and the pad's */
} Gate;

static void
gate_unref (Gate *gate)
{
  if (!g_atomic_int_dec_and_test (&gate->n_refs))
    return;
  g_mutex_clear (&gate->lock);
  g_cond_clear (&gate->arrived);
  g_free (gate);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Gate, gate_unref)

static Gate *
gate_new (void)
{
  Gate *gate = g_new0 (Gate, 1);

  g_mutex_init (&gate->lock);
  g_cond_init (&gate->arrived);
  gate->n_refs = 2;
  return gate;
}

/* What comes before the seek's flush is thrown away, its end-of-stream too. */
static GstPadProbeReturn
on_gate (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  Gate *gate = data;
  GstEventType type = GST_EVENT_UNKNOWN;

  if (GST_IS_EVENT (info->data))
    type = GST_EVENT_TYPE (info->data);
  if (type == GST_EVENT_FLUSH_STOP)
    return GST_PAD_PROBE_REMOVE;
  if (type != GST_EVENT_UNKNOWN && type != GST_EVENT_EOS)
    return GST_PAD_PROBE_OK;

  g_mutex_lock (&gate->lock);
  gate->has_arrived = TRUE;
  g_cond_signal (&gate->arrived);
  g_mutex_unlock (&gate->lock);
  return GST_PAD_PROBE_DROP;
}

static Gate *
close_gate (GstElement *chain)
{
  g_autoptr (GstElement) decoder = gst_bin_get_by_name (GST_BIN (chain), "decoder");
  g_autoptr (GstPad) pad = gst_element_get_static_pad (decoder, "sink");
  Gate *gate = gate_new ();

  gst_pad_add_probe (pad,
                     GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM
                         | GST_PAD_PROBE_TYPE_EVENT_FLUSH,
                     on_gate, gate, (GDestroyNotify)gate_unref);
  return gate;
}

static gboolean
wait_at_gate (Gate *gate, const gint *given_up)
{
  gint64 limit = g_get_monotonic_time () + RS_GST_PATIENCE_US;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&gate->lock);

  while (!gate->has_arrived && g_atomic_int_get (given_up) == 0
         && g_get_monotonic_time () < limit)
    g_cond_wait_until (&gate->arrived, &gate->lock,
                       g_get_monotonic_time () + RS_GST_SLICE_US);
  return gate->has_arrived;
}

/* GStreamer's Opus decoder keeps its state over a seek: with the memory of other sound
 * it turns the first packets into a bang (measured: full scale, where the file has
 * -20 dB). So the decoder is new each time, and hears nothing before the seek. */
static gboolean
stand_at (GstElement *chain, gint64 position_ms, const gint *given_up)
{
  g_autoptr (Gate) gate = close_gate (chain);

  return gst_element_set_state (chain, GST_STATE_PAUSED) != GST_STATE_CHANGE_FAILURE
         && wait_at_gate (gate, given_up)
         && gst_element_seek_simple (chain, GST_FORMAT_TIME,
                                     GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_ACCURATE,
                                     position_ms * GST_MSECOND)
         && rs_gst_wait (chain, given_up);
}

/* The first Opus stream is the one; a second one finds the decoder taken. */
static void
on_stream (GstElement *demuxer, GstPad *pad, gpointer data)
{
  g_autoptr (GstPad) decoder = gst_element_get_static_pad (GST_ELEMENT (data), "sink");

  if (!gst_pad_is_linked (decoder))
    gst_pad_link (pad, decoder);
}

/* Not more than its first bytes; -1 for what is no file. */
static gssize
read_head (const char *path, char *head, GError **error)
{
  struct stat status;
  gssize length = -1;
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);

  if (fd < 0)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND, _ ("the file is missing"));
      return -1;
    }
  if (fstat (fd, &status) == 0 && S_ISREG (status.st_mode))
    length = read (fd, head, HEAD);
  close (fd);
  if (length <= 0)
    g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED, _ ("the file is damaged"));
  return length;
}

/**
 * rs_chain_recognise:
 *
 * A playlist, a film or a pipe under the name of a recording must not get as far as
 * the pipeline.
 *
 * Returns: what it is by its first bytes, whatever its name; %RS_CHAIN_NONE with @error
 */
RsChainKind
rs_chain_recognise (const char *path, GError **error)
{
  char head[HEAD];
  gssize length = read_head (path, head, error);

  if (length <= 0)
    return RS_CHAIN_NONE;
  if (rs_opus_info_has_magic (head, (gsize)length))
    return RS_CHAIN_OPUS;
  if (rs_master_has_magic (head, (gsize)length))
    return RS_CHAIN_MASTER;
  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED, _ ("the file is damaged"));
  return RS_CHAIN_NONE;
}

static void
connect_demuxer (GstElement *chain)
{
  g_autoptr (GstElement) demuxer = gst_bin_get_by_name (GST_BIN (chain), "demuxer");
  g_autoptr (GstElement) decoder = gst_bin_get_by_name (GST_BIN (chain), "decoder");

  g_signal_connect (demuxer, "pad-added", G_CALLBACK (on_stream), decoder);
}

/**
 * rs_chain_new:
 * @path: a file
 * @kind: as rs_chain_recognise() found it
 * @sink: a GStreamer sink
 *
 * Returns: (transfer full): connected to nothing yet
 */
GstElement *
rs_chain_new (const char *path, RsChainKind kind, const char *sink, GError **error)
{
  g_autofree char *description = g_strconcat (kind == RS_CHAIN_MASTER ? MASTER : OPUS,
                                              REST, sink, NULL);
  g_autoptr (GstElement) file = NULL;
  GstElement *chain;

  g_return_val_if_fail (kind != RS_CHAIN_NONE, NULL);

  if (!rs_gst_start (error))
    return NULL;
  chain = gst_parse_launch_full (description, NULL, GST_PARSE_FLAG_FATAL_ERRORS, error);
  if (chain == NULL)
    return NULL;
  gst_object_ref_sink (chain);
  file = gst_bin_get_by_name (GST_BIN (chain), "file");
  g_object_set (file, "location", path, NULL);
  if (kind == RS_CHAIN_OPUS)
    connect_demuxer (chain);
  return chain;
}

/** rs_chain_set_volume: linear; heard as soon as the server's buffer is through */
void
rs_chain_set_volume (GstElement *chain, double volume)
{
  g_autoptr (GstElement) gain = gst_bin_get_by_name (GST_BIN (chain), "gain");

  g_object_set (gain, "volume", volume, NULL);
}

/**
 * rs_chain_play:
 * @position_ms: from where, to the sample
 * @given_up: atomic; once not 0, nobody needs it any more
 *
 * Begins anew also if it plays.
 */
gboolean
rs_chain_play (GstElement *chain, gint64 position_ms, const gint *given_up)
{
  return rs_chain_stop (chain)
         && (position_ms == 0 || stand_at (chain, position_ms, given_up))
         && gst_element_set_state (chain, GST_STATE_PLAYING) != GST_STATE_CHANGE_FAILURE
         && rs_gst_wait (chain, given_up);
}

/**
 * rs_chain_stop:
 *
 * Connected to the server, and no more. Not GStreamer's pause: a stream that stands
 * unplayed at PulseAudio counts its time as if it played, and is then late by as much;
 * and one that stands costs both sides wake-ups.
 */
gboolean
rs_chain_stop (GstElement *chain)
{
  return gst_element_set_state (chain, GST_STATE_READY) != GST_STATE_CHANGE_FAILURE;
}
