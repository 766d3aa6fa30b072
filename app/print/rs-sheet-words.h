/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-question.h"
#include "rs-story.h"
#include "rs-telling.h"

G_BEGIN_DECLS

const char *rs_sheet_words_level (RsLevel level);
const char *rs_sheet_words_confidence (RsConfidence confidence);
const char *rs_sheet_words_kind (RsQuestionKind kind);
char *rs_sheet_words_reader (const RsTelling *telling);
char *rs_sheet_words_story (const RsStory *story);
char *rs_sheet_words_credit (const RsPhoto *photo);
char *rs_sheet_words_day (const char *iso_day);

G_END_DECLS
