/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-sheet-paper.h"
#include "rs-sheet-row.h"

G_BEGIN_DECLS

/**
 * RsSheetColumn:
 *
 * Rows one under another, page after page. A row that keeps with the next one is never
 * the last on a page.
 */
typedef struct _RsSheetColumn RsSheetColumn;

RsSheetColumn *rs_sheet_column_new (RsSheetPaper *paper, RsSheetPictures *pictures);
void rs_sheet_column_free (RsSheetColumn *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSheetColumn, rs_sheet_column_free)

void rs_sheet_column_turn (RsSheetColumn *self);
double rs_sheet_column_get_room (RsSheetColumn *self);
void rs_sheet_column_add (RsSheetColumn *self, RsSheetRow *row);
void rs_sheet_column_add_text (
    RsSheetColumn *self, double x, double space, gboolean keep, PangoLayout *layout);
void rs_sheet_column_end (RsSheetColumn *self);

G_END_DECLS
