/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsBuildResult:
 * @kept: (element-type utf8): paths of what staff have changed and a build leaves alone
 *
 * What a build did.
 */
typedef struct
{
  guint n_created;
  guint n_updated;
  guint n_unchanged;
  guint n_removed;
  GPtrArray *kept;
} RsBuildResult;

RsBuildResult *rs_build_result_new (void);
void rs_build_result_free (RsBuildResult *self);
void rs_build_result_add (RsBuildResult *self, RsPutResult put, const char *path);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsBuildResult, rs_build_result_free)

G_END_DECLS
