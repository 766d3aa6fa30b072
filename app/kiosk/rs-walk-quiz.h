/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-walk-steps.h"

G_BEGIN_DECLS

gboolean rs_walk_quiz_ask (const RsWalkPlace *self, RsQuestionKind kind);
gboolean rs_walk_quiz_answer (const RsWalkPlace *self, gboolean is_right, guint nth);

G_END_DECLS
