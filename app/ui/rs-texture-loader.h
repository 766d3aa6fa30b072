/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

#define RS_TYPE_TEXTURE_LOADER (rs_texture_loader_get_type ())
G_DECLARE_FINAL_TYPE (RsTextureLoader, rs_texture_loader, RS, TEXTURE_LOADER, GObject)

/*
 * Reads our own screen and thumb copies (JPEG, PNG) into opaque textures on two
 * threads and keeps the latest within a budget of bytes. A width and height are
 * the box, in screen px, that the picture has to cover (@cover) or to fit into;
 * a picture is never made larger than its file. Equal requests in flight are one.
 */
RsTextureLoader *rs_texture_loader_new (gsize budget);
GdkTexture *rs_texture_loader_peek (
    RsTextureLoader *self, const char *path, int width, int height, gboolean cover);
void rs_texture_loader_load_async (RsTextureLoader *self,
                                   const char *path,
                                   int width,
                                   int height,
                                   gboolean cover,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
GdkTexture *rs_texture_loader_load_finish (RsTextureLoader *self,
                                           GAsyncResult *result,
                                           GError **error);
void rs_texture_loader_trim (RsTextureLoader *self);

G_END_DECLS
