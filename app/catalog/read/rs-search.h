/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-clock.h"
#include "rs-level.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/** RsSearchHit: a story that says what was asked for. */
typedef struct
{
  char *uid; /* of the story */
  char *title;
  RsLevel level;
} RsSearchHit;

void rs_search_hit_free (RsSearchHit *hit);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSearchHit, rs_search_hit_free)

#define RS_TYPE_SEARCH (rs_search_get_type ())
G_DECLARE_FINAL_TYPE (RsSearch, rs_search, RS, SEARCH, GObject)

/*
 * Search in one release: one worker with a connection of its own; a new request
 * interrupts the running one, whose callback gets RS_ERROR_CANCELLED.
 */
RsSearch *rs_search_new (const char *release_folder, GError **error);
void rs_search_set_clock (RsSearch *self, RsClock *clock);
void rs_search_set_for_staff (RsSearch *self, gboolean is_for_staff);

/* (element-type RsSearchHit): the best first, each story once. */
GPtrArray *rs_search_run (RsSearch *self, const char *words, guint limit, GError **error);
void rs_search_run_async (RsSearch *self,
                          const char *words,
                          guint limit,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data);
GPtrArray *rs_search_run_finish (RsSearch *self, GAsyncResult *result, GError **error);

G_END_DECLS
