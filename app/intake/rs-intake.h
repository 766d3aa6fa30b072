/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsIntakePhoto:
 *
 * What came of one picture: two opaque JPEG copies without any metadata, and the
 * hash of the original bytes.
 */
typedef struct
{
  char *original_digest;
  char *original_mime;
  gint64 original_size;
  int width; /* of the original, after orientation */
  int height;
  GBytes *screen; /* fits 1920x1080 */
  int screen_width;
  int screen_height;
  GBytes *thumb; /* fits 480x480 */
  int thumb_width;
  int thumb_height;
  char *dark_color; /* #RRGGBB, the picture's dominant dark tone */
} RsIntakePhoto;

void rs_intake_photo_free (RsIntakePhoto *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsIntakePhoto, rs_intake_photo_free)

/*
 * Decodes one untrusted picture in the helper rodnaya-intake, under limits of
 * memory, time, size and system calls. JPEG, PNG, WebP, TIFF and SVG.
 */
RsIntakePhoto *
rs_intake_photo (const char *path, GCancellable *cancellable, GError **error);

G_END_DECLS
