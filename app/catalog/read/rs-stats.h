/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-clock.h"

G_BEGIN_DECLS

/**
 * RsStatsKind:
 * @RS_STATS_VISIT: somebody touched the attract screen
 * @RS_STATS_SECTION_OPENED: uid of the section
 * @RS_STATS_STORY_OPENED: uid of the story
 * @RS_STATS_STORY_FINISHED: uid of the story; seconds that it was on screen
 * @RS_STATS_STORY_REPEATED: uid of the story
 * @RS_STATS_ANSWER_CHOSEN: uid of the answer
 * @RS_STATS_SEARCH_FOUND: some story
 * @RS_STATS_SEARCH_MISSED: none
 *
 * What is counted.
 */
typedef enum
{
  RS_STATS_VISIT,
  RS_STATS_SECTION_OPENED,
  RS_STATS_STORY_OPENED,
  RS_STATS_STORY_FINISHED,
  RS_STATS_STORY_REPEATED,
  RS_STATS_ANSWER_CHOSEN,
  RS_STATS_SEARCH_FOUND,
  RS_STATS_SEARCH_MISSED,
} RsStatsKind;

#define RS_TYPE_STATS (rs_stats_get_type ())
G_DECLARE_FINAL_TYPE (RsStats, rs_stats, RS, STATS, GObject)

/*
 * Counts what is looked at, in memory, and writes it down once a minute in a thread.
 * Counts are sums by day and three hours: nothing in them is about a person. What
 * cannot be written is forgotten; the log says so once, and what to do.
 */
RsStats *rs_stats_new (const char *path, RsClock *clock);
void rs_stats_count (RsStats *self, RsStatsKind kind, const char *uid, guint seconds);
void rs_stats_flush (RsStats *self);

G_END_DECLS
