/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"

G_BEGIN_DECLS

/**
 * RsBudget:
 *
 * How long a telling may be, in words and cards; `max_sentence_words` is 0 where
 * there is no bound. The same figures serve the check and the editor's meters.
 * Source of the figures: app/DESIGN.md, "Budgets".
 */
typedef struct
{
  guint min_card_words;
  guint max_card_words;
  guint min_cards;
  guint max_cards;
  guint min_words;
  guint max_words;
  guint max_sentence_words;
} RsBudget;

/* The longest label of each kind, in words; the same source. */
#define RS_BUDGET_CAPTION 15
#define RS_BUDGET_PROMPT 10
#define RS_BUDGET_ANSWER 4
#define RS_BUDGET_REASON 15

const RsBudget *rs_budget_for_level (RsLevel level);

G_END_DECLS
