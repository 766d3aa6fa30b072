/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long a telling may be. The why of each figure: app/DESIGN.md, "Budgets". */
#include "rs-budget.h"

static const RsBudget budgets[RS_N_LEVELS] = {
  [RS_LEVEL_LITTLE] = { .min_card_words = 8,
                        .max_card_words = 25,
                        .min_cards = 3,
                        .max_cards = 5,
                        .min_words = 45,
                        .max_words = 75,
                        .max_sentence_words = 10 },
  [RS_LEVEL_SCHOOL] = { .min_card_words = 25,
                        .max_card_words = 45,
                        .min_cards = 3,
                        .max_cards = 6,
                        .min_words = 110,
                        .max_words = 170,
                        .max_sentence_words = 16 },
  /* A page may be as short as it likes, so only its upper bound is a rule; the number of
   * pages follows from the words, twelve merely stops a slip. */
  [RS_LEVEL_ADULT] = { .min_card_words = 0,
                       .max_card_words = 70,
                       .min_cards = 1,
                       .max_cards = 12,
                       .min_words = 150,
                       .max_words = 250,
                       .max_sentence_words = 0 },
};

/**
 * rs_budget_for_level:
 * @level: a level
 *
 * Returns: (transfer none): how long a telling at @level may be
 */
const RsBudget *
rs_budget_for_level (RsLevel level)
{
  g_return_val_if_fail ((guint)level < RS_N_LEVELS, &budgets[RS_LEVEL_LITTLE]);

  return &budgets[level];
}
