/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-release.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * RsSheetPictures:
 *
 * The pictures of a release on their way to paper: the very bytes of the copies that
 * intake made.
 */
typedef struct _RsSheetPictures RsSheetPictures;

RsSheetPictures *rs_sheet_pictures_new (RsRelease *release);
void rs_sheet_pictures_free (RsSheetPictures *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSheetPictures, rs_sheet_pictures_free)

void rs_sheet_pictures_draw (RsSheetPictures *self,
                             cairo_t *cr,
                             const RsPhoto *photo,
                             double x,
                             double y,
                             double width,
                             double height);
GBytes *rs_sheet_pictures_read (RsSheetPictures *self, const char *digest);
GPtrArray *rs_sheet_pictures_get_faults (RsSheetPictures *self);

G_END_DECLS
