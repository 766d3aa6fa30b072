/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsToolProgress:
 * @is_terminal: somebody watches
 * @shown_at: monotonic time of the last line, µs
 * @is_open: the line on the terminal is to be ended
 *
 * How far long work has come, on standard error: on a terminal one line that is
 * written over, elsewhere a line every few seconds.
 */
typedef struct
{
  gboolean is_terminal;
  gint64 shown_at;
  gboolean is_open;
} RsToolProgress;

void rs_tool_progress_start (RsToolProgress *self);
void rs_tool_progress_show (double fraction, const char *step, gpointer self);
void rs_tool_progress_end (RsToolProgress *self);

G_END_DECLS
