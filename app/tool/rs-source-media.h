/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-progress.h"
#include "rs-source.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean rs_source_look_at_media (RsSource *source,
                                  RsProgressFunc progress,
                                  gpointer user_data,
                                  GCancellable *cancellable,
                                  GError **error);

G_END_DECLS
