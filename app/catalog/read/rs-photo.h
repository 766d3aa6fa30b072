/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RsPhoto:
 * @screen: digest of the copy that fits 1920x1080
 * @thumb: digest of the copy that fits 480x480
 *
 * A picture with what must be said of it. Immutable; shared by reference.
 */
typedef struct
{
  char *uid;
  char *caption;
  char *description;
  char *author;
  char *year;
  char *source;
  char *screen;
  char *thumb;
  char *dark_color;
  int width; /* of the screen copy, px */
  int height;
  gboolean is_drawing;
} RsPhoto;

#define RS_TYPE_PHOTO (rs_photo_get_type ())
GType rs_photo_get_type (void);
RsPhoto *rs_photo_new (void);
RsPhoto *rs_photo_ref (RsPhoto *self);
void rs_photo_unref (RsPhoto *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsPhoto, rs_photo_unref)

G_END_DECLS
