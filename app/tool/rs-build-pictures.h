/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-build-result.h"
#include "rs-progress.h"
#include "rs-source.h"

G_BEGIN_DECLS

gboolean rs_build_pictures (RsSource *source,
                            RsWorkshop *workshop,
                            RsBuildResult *result,
                            RsProgressFunc progress,
                            gpointer user_data,
                            GCancellable *cancellable,
                            GError **error);

G_END_DECLS
