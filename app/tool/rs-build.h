/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-build-result.h"
#include "rs-progress.h"
#include "rs-source.h"

#include <gio/gio.h>

G_BEGIN_DECLS

RsBuildResult *rs_build_run (RsSource *source,
                             RsWorkshop *workshop,
                             RsProgressFunc progress,
                             gpointer user_data,
                             GCancellable *cancellable,
                             GError **error);

G_END_DECLS
