/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop-private.h"

G_BEGIN_DECLS

/**
 * RsHead:
 * @rev: (nullable): newest revision of the unit; %NULL: there is none yet
 * @approved: (nullable): newest approved one
 *
 * Where the history of a unit stands.
 */
typedef struct
{
  RsUnitKind kind;
  char *rev;
  char *approved;
} RsHead;

void rs_head_clear (RsHead *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsHead, rs_head_clear)
gboolean
rs_head_read (RsHead *self, RsDatabase *database, const char *uid, GError **error);

char *rs_revision_hash (const char *json, const char *const *parents);
gboolean rs_revision_record (RsWorkshop *workshop,
                             RsUnitKind kind,
                             const char *uid,
                             const char *who,
                             gboolean *changed,
                             GError **error);
gboolean rs_revision_approve (RsWorkshop *workshop,
                              const char *uid,
                              const char *who,
                              GError **error);

G_END_DECLS
