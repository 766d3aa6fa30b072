/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-build.h"

G_BEGIN_DECLS

gboolean rs_build_pictures (RsSource *source,
                            RsWorkshop *workshop,
                            RsBuildResult *result,
                            RsProgressFunc progress,
                            gpointer user_data,
                            GCancellable *cancellable,
                            GError **error);

G_END_DECLS
