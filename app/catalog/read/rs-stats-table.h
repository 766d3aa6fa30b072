/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RsDayCount: a row of day_count, see sql/stats-001.sql. */
typedef struct
{
  char *day;
  int hour_band;
  const char *kind; /* lives for ever */
  char *uid;
  gint64 n;
  gint64 seconds;
} RsDayCount;

void rs_day_count_free (RsDayCount *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsDayCount, rs_day_count_free)

gboolean
rs_stats_table_add (const char *path, GPtrArray *rows, const char *today, GError **error);

G_END_DECLS
