/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who looks, and on what day. */

#include "rs-audience.h"

/**
 * rs_audience_init:
 * @clock: knows the day, or that it does not
 */
void
rs_audience_init (RsAudience *self, RsLevel level, RsClock *clock)
{
  self->level = level;
  self->today = rs_clock_is_wrong (clock) ? NULL : rs_clock_today (clock);
}

void
rs_audience_clear (RsAudience *self)
{
  g_clear_pointer (&self->today, g_free);
}

/**
 * rs_audience_bind:
 * @statement: with RS_AUDIENCE_SEES in it
 */
void
rs_audience_bind (const RsAudience *self, RsStatement *statement)
{
  rs_statement_bind_text (statement, 1, rs_level_to_string (self->level));
  rs_statement_bind_text (statement, 2, self->today);
}
