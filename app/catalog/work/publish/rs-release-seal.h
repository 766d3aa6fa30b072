/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-release-manifest.h"

G_BEGIN_DECLS

gboolean
rs_release_seal (const char *folder, RsReleaseManifest *manifest, GError **error);

G_END_DECLS
