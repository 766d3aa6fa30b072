/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-sheet-maker.h"

G_BEGIN_DECLS

void rs_sheet_question_add (const RsSheetMaker *maker,
                            const RsQuestion *question,
                            guint number);
char *rs_sheet_question_describe (const RsQuestion *question);

G_END_DECLS
