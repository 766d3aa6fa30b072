/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-clock.h"
#include "rs-counts.h"
#include "rs-origin.h"
#include "rs-unit-kind.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsWorkshopFlags:
 * @RS_WORKSHOP_CREATE: make the data folder and an empty database if there is none
 * @RS_WORKSHOP_READ_ONLY: look only: takes no lock, migrates nothing
 */
typedef enum
{
  RS_WORKSHOP_NONE = 0,
  RS_WORKSHOP_CREATE = 1 << 0,
  RS_WORKSHOP_READ_ONLY = 1 << 1,
} RsWorkshopFlags;

#define RS_TYPE_WORKSHOP (rs_workshop_get_type ())
G_DECLARE_FINAL_TYPE (RsWorkshop, rs_workshop, RS, WORKSHOP, GObject)

/*
 * The staff's working database, DATA/working.db, held under the lock
 * DATA/working.lock for as long as the object lives: a second program that wants
 * to write gets RS_ERROR_BUSY. Used from one thread.
 *
 * Things are put by their drafts (rs-section-draft.h and its neighbours); what is
 * put by staff is a draft until rs_workshop_approve(), what a source puts is
 * approved at once.
 */
RsWorkshop *rs_workshop_open (const char *data,
                              RsWorkshopFlags flags,
                              RsClock *clock,
                              GError **error);

const char *rs_workshop_get_data (RsWorkshop *self);
RsClock *rs_workshop_get_clock (RsWorkshop *self);
const char *rs_workshop_get_machine (RsWorkshop *self);
void rs_workshop_set_who (RsWorkshop *self, const char *who);
const char *rs_workshop_get_who (RsWorkshop *self);

/* Many puts in one transaction: all of them are kept or none. Not nested. */
gboolean rs_workshop_begin (RsWorkshop *self, GError **error);
gboolean rs_workshop_commit (RsWorkshop *self, GError **error);
void rs_workshop_roll_back (RsWorkshop *self);

/* Rebuilding from a source. */
gboolean
rs_workshop_probe_source (RsWorkshop *self, const RsOrigin *origin, RsPutResult *result);
void rs_workshop_begin_source (RsWorkshop *self, const char *source);
gboolean rs_workshop_finish_source (RsWorkshop *self, guint *n_removed, GError **error);

/* Units, by uid. */
gboolean rs_workshop_approve (RsWorkshop *self, const char *uid, GError **error);
gboolean rs_workshop_approve_all (RsWorkshop *self, guint *n_approved, GError **error);
gboolean rs_workshop_remove (RsWorkshop *self, const char *uid, GError **error);
gboolean rs_workshop_restore (RsWorkshop *self, const char *uid, GError **error);
gboolean rs_workshop_is_approved (RsWorkshop *self, const char *uid);
char *rs_workshop_find_json (RsWorkshop *self, const char *uid);
char *rs_workshop_find_rev (RsWorkshop *self, const char *uid);

gboolean rs_workshop_count (RsWorkshop *self, RsCounts *counts, GError **error);

G_END_DECLS
