/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The figures of app/DESIGN.md, and that they can be kept at all. */
#include "rs-budget.h"

static void
test_figures (void)
{
  const RsBudget *little = rs_budget_for_level (RS_LEVEL_LITTLE);
  const RsBudget *school = rs_budget_for_level (RS_LEVEL_SCHOOL);
  const RsBudget *adult = rs_budget_for_level (RS_LEVEL_ADULT);

  g_assert_cmpuint (little->max_sentence_words, ==, 10);
  g_assert_cmpuint (little->max_words, ==, 75);
  g_assert_cmpuint (school->max_sentence_words, ==, 16);
  g_assert_cmpuint (school->min_words, ==, 110);
  g_assert_cmpuint (adult->max_card_words, ==, 70);
  g_assert_cmpuint (adult->max_sentence_words, ==, 0);
}

static void
test_can_be_kept (void)
{
  for (guint level = 0; level < RS_N_LEVELS; level++)
    {
      const RsBudget *budget = rs_budget_for_level (level);

      g_assert_cmpuint (budget->min_cards, <=, budget->max_cards);
      g_assert_cmpuint (budget->min_words, <=, budget->max_words);
      g_assert_cmpuint (budget->min_cards * budget->min_card_words, <=,
                        budget->max_words);
      g_assert_cmpuint (budget->max_cards * budget->max_card_words, >=,
                        budget->min_words);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/budget/figures", test_figures);
  g_test_add_func ("/budget/can-be-kept", test_can_be_kept);
  return g_test_run ();
}
