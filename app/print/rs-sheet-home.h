/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-sheet-maker.h"

G_BEGIN_DECLS

void
rs_sheet_home_add_story (const RsSheetMaker *maker, const RsStory *story, RsLevel level);

G_END_DECLS
