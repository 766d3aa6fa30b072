/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsMediaDraft:
 * @digest: SHA-256 of the file, its name in media/
 * @size: bytes
 * @width: px, 0 of a sound
 * @duration: ms, 0 of a picture
 *
 * What is known of one file. Put it before what names it. Not a unit: a file never
 * changes, so it has no revisions.
 */
typedef struct
{
  const char *digest;
  gint64 size;
  const char *mime;
  int width;
  int height;
  gint64 duration;
} RsMediaDraft;

gboolean
rs_media_draft_put (const RsMediaDraft *self, RsWorkshop *workshop, GError **error);

G_END_DECLS
