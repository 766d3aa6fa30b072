/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"

G_BEGIN_DECLS

/**
 * RsReleaseFacts:
 *
 * What a release says of itself.
 */
typedef struct
{
  gint64 number;
  const char *made_on;
  gint64 stamp;
  const char *machine;
  const char *museum;
} RsReleaseFacts;

RsDatabase *rs_release_build_begin (const char *path,
                                    RsDatabase *working,
                                    const char *today,
                                    GError **error);
gboolean rs_release_build_check (RsDatabase *release,
                                 const char *data,
                                 GPtrArray *findings,
                                 GError **error);
gboolean
rs_release_build_rows (RsDatabase *release, const RsReleaseFacts *facts, GError **error);
gboolean rs_release_build_verify (RsDatabase *release, GError **error);
char *rs_release_build_find_poster (RsDatabase *release, GError **error);

G_END_DECLS
