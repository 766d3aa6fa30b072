/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the player and the sounds of the interface both need of GStreamer. */

#include "rs-gst.h"

/**
 * rs_gst_start:
 *
 * Starts GStreamer, once in a process; any thread may call it, but not the main one:
 * the first start on a machine reads every plugin. No helper process is forked for
 * that, as a fork of a large program with open windows is not safe. Not asked first is
 * gst_is_initialized(): it says so before the plugins are known.
 */
gboolean
rs_gst_start (GError **error)
{
  gst_registry_fork_set_enabled (FALSE);
  return gst_init_check (NULL, NULL, error);
}

/**
 * rs_gst_wait:
 * @pipeline: on its way to a state
 * @given_up: atomic; once not 0, nobody needs it any more
 *
 * Waits until the pipeline has reached its state. An error on the way does not end
 * GStreamer's own wait, hence the slices.
 *
 * Returns: whether it got there
 */
gboolean
rs_gst_wait (GstElement *pipeline, const gint *given_up)
{
  gint64 limit = g_get_monotonic_time () + RS_GST_PATIENCE_US;

  while (g_atomic_int_get (given_up) == 0 && g_get_monotonic_time () < limit)
    {
      GstStateChangeReturn result = gst_element_get_state (pipeline, NULL, NULL,
                                                           RS_GST_SLICE_US * GST_USECOND);

      if (result != GST_STATE_CHANGE_ASYNC)
        return result != GST_STATE_CHANGE_FAILURE;
    }
  return FALSE;
}

/**
 * rs_gst_message_text:
 * @message: an error
 *
 * Returns: (transfer full): what it says, for the log
 */
char *
rs_gst_message_text (GstMessage *message)
{
  g_autoptr (GError) error = NULL;

  gst_message_parse_error (message, &error, NULL);
  return g_strdup_printf ("%s (%s)", error->message,
                          GST_MESSAGE_SRC (message) ? GST_MESSAGE_SRC_NAME (message)
                                                    : "?");
}

/* Elements also tell of what others refused to take, each as an error of the stream. */
static gboolean
is_consequence (GstMessage *message)
{
  const GstStructure *details = NULL;

  gst_message_parse_error_details (message, &details);
  return details != NULL && gst_structure_has_field (details, "flow-return");
}

/**
 * rs_gst_message_is_about_stream:
 * @message: an error
 *
 * Returns: whether what is played is at fault, not what it is played on. Who finds a
 *   fault says so before those who only pass it on: when a sound server dies, one of
 *   these may be the first to speak.
 */
gboolean
rs_gst_message_is_about_stream (GstMessage *message)
{
  g_autoptr (GError) error = NULL;

  gst_message_parse_error (message, &error, NULL);
  return error->domain == GST_STREAM_ERROR && !is_consequence (message);
}
