/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/*
 * Shows an earlier release again: verifies it and turns the link `current` to it.
 * A number of 0 means the one before the current. The second form works without a
 * working database, and takes the lock for itself.
 */
gint64 rs_rollback_run (RsWorkshop *workshop,
                        gint64 number,
                        GCancellable *cancellable,
                        GError **error);
gint64 rs_rollback_run_alone (const char *data,
                              gint64 number,
                              GCancellable *cancellable,
                              GError **error);

G_END_DECLS
