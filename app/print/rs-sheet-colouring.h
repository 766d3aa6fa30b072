/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-sheet-maker.h"

G_BEGIN_DECLS

void rs_sheet_colouring_add (const RsSheetMaker *maker, RsPhoto *photo);

G_END_DECLS
