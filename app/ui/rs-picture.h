/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_PICTURE (rs_picture_get_type ())
G_DECLARE_FINAL_TYPE (RsPicture, rs_picture, RS, PICTURE, GtkWidget)

/**
 * RsPictureFit:
 * @RS_PICTURE_CONTAIN: whole, on a mat
 * @RS_PICTURE_COVER: fills its place, for tiles
 */
typedef enum
{
  RS_PICTURE_CONTAIN,
  RS_PICTURE_COVER,
} RsPictureFit;

/**
 * RsPictureFrame:
 * @RS_PICTURE_FRAME_NONE: square corners, no line (full screen, inside a tile)
 * @RS_PICTURE_FRAME_PHOTO: rounded by 28 with a fine line
 * @RS_PICTURE_FRAME_TILE: upper corners rounded as a tile's
 */
typedef enum
{
  RS_PICTURE_FRAME_NONE,
  RS_PICTURE_FRAME_PHOTO,
  RS_PICTURE_FRAME_TILE,
} RsPictureFrame;

/*
 * One photo. Reads it on another thread, fades over from the one before, draws a
 * crane in a frame where the file is missing or broken, and redraws nothing when
 * still. Role image; say what is seen with rs_picture_set_description().
 *
 * Signal: shown (gboolean whole): the new picture (or, with FALSE, the crane) stands.
 */
GtkWidget *rs_picture_new (RsPictureFit fit, RsPictureFrame frame);
void rs_picture_set_look (RsPicture *self, RsPictureFit fit, RsPictureFrame frame);
void rs_picture_set_path (RsPicture *self, const char *path);
void rs_picture_set_thumb (RsPicture *self, const char *path, int width, int height);
const char *rs_picture_get_path (RsPicture *self);
void rs_picture_set_description (RsPicture *self, const char *description);
void rs_picture_set_fade (RsPicture *self, guint ms);
void rs_picture_set_mat (RsPicture *self, const GdkRGBA *mat);
void rs_picture_set_drift (RsPicture *self, guint ms);
gboolean rs_picture_is_still (RsPicture *self);
void rs_picture_get_photo_rect (RsPicture *self, graphene_rect_t *rect);

G_END_DECLS
