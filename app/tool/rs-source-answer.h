/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-question-draft.h"
#include "rs-source-text.h"
#include "rs-source.h"

G_BEGIN_DECLS

void rs_source_read_answer (RsSource *source,
                            const char *file,
                            const RsSourceLine *line,
                            RsQuestionDraft *draft);
void rs_source_check_answers (const RsQuestionDraft *draft,
                              const char *file,
                              guint line,
                              RsSourceLog *log);

G_END_DECLS
