/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

/** RS_GST_SINK: where sound goes unless a test says otherwise. */
#define RS_GST_SINK "pulsesink"

/** RS_GST_PATIENCE_US: how long a pipeline may take to get to its state. */
#define RS_GST_PATIENCE_US (5 * G_USEC_PER_SEC)

/** RS_GST_SLICE_US: how often whoever waits looks whether anybody still needs it. */
#define RS_GST_SLICE_US (G_USEC_PER_SEC / 20)

gboolean rs_gst_start (GError **error);
gboolean rs_gst_wait (GstElement *pipeline, const gint *given_up);
char *rs_gst_message_text (GstMessage *message);
gboolean rs_gst_message_is_about_stream (GstMessage *message);

G_END_DECLS
