/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsSheetRegions:
 * @labels: of each point, row by row; points of one region have one label
 *
 * A picture cut into what a child would fill with one pencil.
 */
typedef struct
{
  int width;
  int height;
  guint *labels;
} RsSheetRegions;

RsSheetRegions *
rs_sheet_regions_new (const guint8 *pixels, int width, int height, int stride, int step);
void rs_sheet_regions_free (RsSheetRegions *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSheetRegions, rs_sheet_regions_free)

guint rs_sheet_regions_count (const RsSheetRegions *self);

G_END_DECLS
