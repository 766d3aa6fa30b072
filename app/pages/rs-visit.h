/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"

#include <glib-object.h>

G_BEGIN_DECLS

/** RS_VISIT_VOLUME_STEPS: quiet, usual, louder. */
#define RS_VISIT_VOLUME_STEPS 3

/**
 * RsPlaceKept:
 *
 * Where a story was left, so that it can be heard on.
 */
typedef struct
{
  char *story_uid; /* NULL: nothing was left */
  RsLevel level;
  guint sentence;
} RsPlaceKept;

#define RS_TYPE_VISIT (rs_visit_get_type ())
G_DECLARE_FINAL_TYPE (RsVisit, rs_visit, RS, VISIT, GObject)

/*
 * What one child (or group) does between two attract screens. Nothing of it
 * outlives the visit.
 *
 * Properties: level (RsLevel), volume-step (0 to 2).
 * Signals: reset (), heard ().
 */
RsVisit *rs_visit_new (RsLevel first_level, guint first_volume_step);
void rs_visit_set_first (RsVisit *self, RsLevel level, guint volume_step);
void rs_visit_reset (RsVisit *self);

RsLevel rs_visit_get_level (RsVisit *self);
void rs_visit_set_level (RsVisit *self, RsLevel level);
guint rs_visit_get_volume_step (RsVisit *self);
void rs_visit_change_volume (RsVisit *self);
double rs_visit_get_volume (RsVisit *self);

void rs_visit_add_heard (RsVisit *self, const char *story_uid);
gboolean rs_visit_has_heard (RsVisit *self, const char *story_uid);
guint rs_visit_count_heard (RsVisit *self);

void rs_visit_keep_place (RsVisit *self, const char *story_uid, guint sentence);
void rs_visit_forget_place (RsVisit *self);
const RsPlaceKept *rs_visit_get_place (RsVisit *self);
guint rs_visit_find_place (RsVisit *self, const char *story_uid);

gboolean rs_visit_greet (RsVisit *self);

G_END_DECLS
