/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-clock.h"
#include "rs-level.h"
#include "rs-statement.h"

G_BEGIN_DECLS

/**
 * RsAudience:
 * @today: (nullable): ISO 8601; %NULL while the clock is wrong, when nothing dated is
 *   shown
 *
 * Who looks, and on what day: decides what there is to see.
 */
typedef struct
{
  RsLevel level;
  char *today;
} RsAudience;

void rs_audience_init (RsAudience *self, RsLevel level, RsClock *clock);
void rs_audience_clear (RsAudience *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsAudience, rs_audience_clear)

void rs_audience_bind (const RsAudience *self, RsStatement *statement);

/*
 * SQL: whether the audience, bound as ?1 (level) and ?2 (today), may see the story `s`
 * of the section `sec`. A staff lock keeps a story from every visitor, 12+ from the
 * little ones; what is dated needs a known day; what is not told at the level is not
 * there.
 */
#define RS_AUDIENCE_DATES                              \
  " ((s.shown_from IS NULL AND s.shown_until IS NULL)" \
  " OR (coalesce (s.shown_from, ?2) <= ?2 AND ?2 <= coalesce (s.shown_until, ?2)))"
#define RS_AUDIENCE_SEES                                                   \
  " s.is_locked = 0 AND (?1 <> 'little' OR (s.age < 12 AND sec.age < 12))" \
  " AND" RS_AUDIENCE_DATES " AND EXISTS (SELECT 1 FROM telling"            \
  " WHERE telling.story = s.id AND telling.level = ?1 AND telling.lang = 'ru') "

G_END_DECLS
