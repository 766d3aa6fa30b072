/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsWatchdogVerdict:
 * @RS_WATCHDOG_FINE: buffers come, or may still come
 * @RS_WATCHDOG_NEVER_BEGAN: no first buffer in time
 * @RS_WATCHDOG_STOPPED: they came, and then no more
 */
typedef enum
{
  RS_WATCHDOG_FINE,
  RS_WATCHDOG_NEVER_BEGAN,
  RS_WATCHDOG_STOPPED,
} RsWatchdogVerdict;

/**
 * RsWatchdog:
 *
 * Tells a microphone that sends from one that hangs without a word. Begin with
 * rs_watchdog_start().
 */
typedef struct
{
  gint64 heard_us;
  guint64 n_heard;
  guint n_looks; /* since something was heard */
} RsWatchdog;

void rs_watchdog_start (RsWatchdog *self, gint64 now_us);
RsWatchdogVerdict rs_watchdog_look (RsWatchdog *self, guint64 n_heard, gint64 now_us);

G_END_DECLS
