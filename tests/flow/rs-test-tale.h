/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-question.h"
#include "rs-telling.h"

G_BEGIN_DECLS

/* A sentence of a tale sounds for so long, ms: far more than a test runs. */
#define RS_TEST_SENTENCE_MS 20000

RsTelling *
rs_test_tale_new (RsLevel level, guint n_cards, guint n_sentences, guint n_narrations);
RsQuestion *rs_test_tale_new_question (RsQuestionKind kind,
                                       RsLevel level,
                                       guint n_answers,
                                       gboolean has_photos);

G_END_DECLS
