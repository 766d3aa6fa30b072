/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop-private.h"

G_BEGIN_DECLS

/**
 * RsUnitWriter:
 * @draft: whose uid is set
 * @origin: (nullable): where it comes from
 *
 * Writes the rows of a unit over what was there.
 */
typedef gboolean (*RsUnitWriter) (gpointer draft,
                                  RsDatabase *database,
                                  const RsOrigin *origin,
                                  GError **error);

gboolean rs_unit_put (RsWorkshop *workshop,
                      RsUnitKind kind,
                      char **uid,
                      const RsOrigin *origin,
                      RsUnitWriter write,
                      gpointer draft,
                      RsPutResult *result,
                      GError **error);
void rs_unit_settle_uid (char **uid, const RsOrigin *origin);

G_END_DECLS
