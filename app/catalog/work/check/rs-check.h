/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-finding.h"
#include "rs-progress.h"
#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsCheckFlags:
 * @RS_CHECK_DEEP: hash every file again, not only compare sizes
 */
typedef enum
{
  RS_CHECK_NONE = 0,
  RS_CHECK_DEEP = 1 << 0,
} RsCheckFlags;

/*
 * Looks at everything and changes nothing. Returns (element-type RsFinding) what
 * it came upon, faults first; %NULL only if it could not look at all.
 */
GPtrArray *rs_check_run (RsWorkshop *workshop,
                         RsCheckFlags flags,
                         RsProgressFunc progress,
                         gpointer user_data,
                         GCancellable *cancellable,
                         GError **error);
GPtrArray *rs_check_release (const char *data,
                             RsCheckFlags flags,
                             RsProgressFunc progress,
                             gpointer user_data,
                             GCancellable *cancellable,
                             GError **error);

G_END_DECLS
