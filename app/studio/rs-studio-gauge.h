/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-crane.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsStudioGaugeFace:
 * @RS_STUDIO_GAUGE_METER: how loud it is
 * @RS_STUDIO_GAUGE_COUNT: 3, 2, 1
 * @RS_STUDIO_GAUGE_TRIES: which try counts
 * @RS_STUDIO_GAUGE_CRANE: the host
 */
typedef enum
{
  RS_STUDIO_GAUGE_METER,
  RS_STUDIO_GAUGE_COUNT,
  RS_STUDIO_GAUGE_TRIES,
  RS_STUDIO_GAUGE_CRANE,
} RsStudioGaugeFace;

#define RS_N_STUDIO_GAUGE_FACES 4

#define RS_TYPE_STUDIO_GAUGE (rs_studio_gauge_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioGauge, rs_studio_gauge, RS, STUDIO_GAUGE, GtkWidget)

/*
 * What stands beside the words that are read: one face, and a few words under it. In
 * a column, or in a row where there is more width than height.
 *
 * Signal: try-chosen (guint number), from 0.
 */
GtkWidget *rs_studio_gauge_new (void);
void rs_studio_gauge_set_face (RsStudioGauge *self, RsStudioGaugeFace face);
void rs_studio_gauge_set_level (RsStudioGauge *self, guint level);
guint rs_studio_gauge_get_level (RsStudioGauge *self);
void rs_studio_gauge_set_count (RsStudioGauge *self, guint count);
void rs_studio_gauge_set_tries (RsStudioGauge *self, guint n, int chosen);
void rs_studio_gauge_set_pose (RsStudioGauge *self, RsCranePose pose);
void rs_studio_gauge_set_words (RsStudioGauge *self, const char *words, gboolean is_good);
const char *rs_studio_gauge_get_words (RsStudioGauge *self);

G_END_DECLS
