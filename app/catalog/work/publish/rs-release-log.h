/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-release-manifest.h"
#include "rs-workshop.h"

G_BEGIN_DECLS

gint64 rs_release_log_next_number (RsWorkshop *workshop);
gboolean rs_release_log_add (RsWorkshop *workshop,
                             const char *event,
                             const RsReleaseManifest *manifest,
                             GError **error);

G_END_DECLS
