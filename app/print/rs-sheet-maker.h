/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-release.h"
#include "rs-sheet-column.h"

G_BEGIN_DECLS

/**
 * RsSheetMaker:
 *
 * What it takes to put a story on paper. Owns nothing.
 */
typedef struct
{
  RsRelease *release;
  RsSheetType *type;
  RsSheetPaper *paper;
  RsSheetPictures *pictures;
  RsSheetColumn *column;
} RsSheetMaker;

G_END_DECLS
