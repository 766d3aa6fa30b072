/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop-private.h"

G_BEGIN_DECLS

/* Whether the narrator n may be heard in the museum on the day ?1. */
#define RS_STUDIO_CONSENT                                                          \
  "c.processing_number <> '' AND c.processing_on IS NOT NULL"                      \
  " AND c.showing_number <> '' AND c.showing_on IS NOT NULL AND c.has_performance" \
  " AND c.for_museum AND (c.until IS NULL OR c.until >= ?1)"                       \
  " AND (c.withdrawn_on IS NULL OR c.withdrawn_on > ?1)"
#define RS_STUDIO_MAY_BE_HEARD                                     \
  "(n.is_removed = 0 AND n.uid NOT IN (SELECT uid FROM withdrawn)" \
  " AND (n.kind = 'computer' OR EXISTS (SELECT 1 FROM consent c"   \
  " WHERE c.narrator = n.uid AND " RS_STUDIO_CONSENT ")))"

/** RsStudioQueryFunc: reads the row on which @rows stands. */
typedef void (*RsStudioQueryFunc) (RsStatement *rows, gpointer data);

RsStatement *rs_studio_query_new (RsWorkshop *workshop, const char *sql, GError **error);
gboolean rs_studio_query_run (RsStatement *self,
                              RsStudioQueryFunc func,
                              gpointer data,
                              GError **error);

G_END_DECLS
