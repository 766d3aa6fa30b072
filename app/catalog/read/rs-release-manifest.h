/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a release's folder holds. */
#define RS_RELEASE_MANIFEST "release.json"
#define RS_RELEASE_CATALOG "catalog.db"
#define RS_RELEASE_POSTER "poster.jpg"

/**
 * RsReleaseManifest:
 * @format: of catalog.db
 * @number: of the release, from 1
 * @made_on: ISO 8601 day
 * @catalog_size: bytes of catalog.db
 * @catalog_digest: SHA-256 of catalog.db
 * @museum: its name, may be empty
 * @poster: (nullable): file beside it that is shown while the catalogue is checked
 *
 * `release.json`: what a whole release looks like from outside:
 * `{"format":1,"number":7,"made_on":"2026-05-09","catalog":{"size":…,"sha256":"…"},
 * "museum":"…","poster":"poster.jpg"}`. Members that it does not know are ignored.
 */
typedef struct
{
  int format;
  gint64 number;
  char *made_on;
  gint64 catalog_size;
  char *catalog_digest;
  char *museum;
  char *poster;
} RsReleaseManifest;

RsReleaseManifest *rs_release_manifest_new (void);
void rs_release_manifest_free (RsReleaseManifest *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsReleaseManifest, rs_release_manifest_free)

RsReleaseManifest *rs_release_manifest_read (const char *folder, GError **error);
gboolean rs_release_manifest_write (const RsReleaseManifest *self,
                                    const char *folder,
                                    GError **error);
gboolean rs_release_manifest_verify (const RsReleaseManifest *self,
                                     const char *folder,
                                     GCancellable *cancellable,
                                     GError **error);

G_END_DECLS
