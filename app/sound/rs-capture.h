/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-tape.h"

G_BEGIN_DECLS

/**
 * RsCaptureEvent:
 * @RS_CAPTURE_OPENED: what sends is a microphone; told after rs_capture_look()
 * @RS_CAPTURE_FAILED: it will never send again; close it
 * @RS_CAPTURE_STRAYED: it sends, but not the microphone that was asked for; close it
 */
typedef enum
{
  RS_CAPTURE_OPENED,
  RS_CAPTURE_FAILED,
  RS_CAPTURE_STRAYED,
} RsCaptureEvent;

#define RS_TYPE_CAPTURE (rs_capture_get_type ())
G_DECLARE_FINAL_TYPE (RsCapture, rs_capture, RS, CAPTURE, GObject)

/* Called in the main loop, never after rs_capture_close(); @text is for the log. */
typedef void (*RsCaptureFunc) (RsCapture *capture,
                               RsCaptureEvent event,
                               const char *text,
                               gpointer data);

/*
 * One open microphone: feeds a tape with 48 kHz, mono, 16 bit, whatever the device
 * has. A thread of its own gives the orders, so that a server that hangs never holds the
 * caller.
 */
RsCapture *rs_capture_new (const char *source,
                           const char *device,
                           RsTape *tape,
                           RsCaptureFunc func,
                           gpointer data);
void rs_capture_look (RsCapture *self);
void rs_capture_close (RsCapture *self);

G_END_DECLS
