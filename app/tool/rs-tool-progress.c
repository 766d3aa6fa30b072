/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shows how far long work has come. */
#include "rs-tool-progress.h"

#include <glib.h>
#include <unistd.h>

#define TERMINAL_INTERVAL (G_USEC_PER_SEC / 10)
#define LOG_INTERVAL (5 * G_USEC_PER_SEC)

#define LINE_START "\r"
#define CLEAR_REST "\033[K"

/**
 * rs_tool_progress_start:
 * @self: (out): ready to show
 */
void
rs_tool_progress_start (RsToolProgress *self)
{
  g_return_if_fail (self != NULL);

  self->is_terminal = isatty (STDERR_FILENO) == 1;
  self->shown_at = g_get_monotonic_time ();
  self->is_open = FALSE;
}

/**
 * rs_tool_progress_show:
 * @fraction: 0-1
 * @step: what is being done
 * @self: the #RsToolProgress
 *
 * A #RsProgressFunc. Says nothing of work that is over sooner than anybody wonders.
 */
void
rs_tool_progress_show (double fraction, const char *step, gpointer self)
{
  RsToolProgress *progress = self;
  gint64 now = g_get_monotonic_time ();

  g_return_if_fail (progress != NULL);

  if (now - progress->shown_at
      < (progress->is_terminal ? TERMINAL_INTERVAL : LOG_INTERVAL))
    return;

  progress->shown_at = now;
  if (!progress->is_terminal)
    {
      g_printerr ("%3.0f %% %s\n", 100 * fraction, step);
      return;
    }
  g_printerr (LINE_START "%3.0f %% %s" CLEAR_REST, 100 * fraction, step);
  progress->is_open = TRUE;
}

/**
 * rs_tool_progress_end:
 * @self: a progress
 *
 * Clears the line, so that what follows begins a new one.
 */
void
rs_tool_progress_end (RsToolProgress *self)
{
  g_return_if_fail (self != NULL);

  if (self->is_open)
    g_printerr (LINE_START CLEAR_REST);
  self->is_open = FALSE;
}
