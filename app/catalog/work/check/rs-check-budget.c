/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long tellings are: words and cards against rs-budget.h. */

#include "rs-check-budget.h"

#include "rs-budget.h"
#include "rs-finding.h"
#include "rs-text.h"

#include <glib/gi18n-lib.h>

/* A telling that is being counted. */
typedef struct
{
  char *uid;
  char *title;
  RsLevel level;
  char *card;
  guint cards;
  guint words;
  guint card_words;
} Count;

static void
add (GPtrArray *findings, const Count *count, const char *code, char *message)
{
  g_ptr_array_add (findings,
                   rs_finding_new (code, RS_SEVERITY_ADVICE, count->uid, message));
  g_free (message);
}

static void
end_card (Count *count, GPtrArray *findings)
{
  const RsBudget *budget = rs_budget_for_level (count->level);

  if (count->card != NULL
      && (count->card_words < budget->min_card_words
          || count->card_words > budget->max_card_words))
    add (findings, count, "card-words",
         g_strdup_printf (_ ("“%s”, card %u: %u words, should be %u–%u."), count->title,
                          count->cards, count->card_words, budget->min_card_words,
                          budget->max_card_words));
  count->card_words = 0;
}

static void
end_telling (Count *count, GPtrArray *findings)
{
  const RsBudget *budget = rs_budget_for_level (count->level);

  end_card (count, findings);
  if (count->uid != NULL
      && (count->words < budget->min_words || count->words > budget->max_words))
    add (findings, count, "telling-words",
         g_strdup_printf (_ ("“%s” (%s): %u words, should be %u–%u."), count->title,
                          rs_level_to_string (count->level), count->words,
                          budget->min_words, budget->max_words));
  if (count->uid != NULL && budget->max_cards > 0
      && (count->cards < budget->min_cards || count->cards > budget->max_cards))
    add (findings, count, "telling-cards",
         g_strdup_printf (_ ("“%s” (%s): %u cards, should be %u–%u."), count->title,
                          rs_level_to_string (count->level), count->cards,
                          budget->min_cards, budget->max_cards));
  g_clear_pointer (&count->uid, g_free);
  g_clear_pointer (&count->title, g_free);
  g_clear_pointer (&count->card, g_free);
  count->cards = count->words = 0;
}

static void
begin (Count *count, RsStatement *row, GPtrArray *findings)
{
  if (g_strcmp0 (count->uid, rs_statement_get_text (row, 0)) != 0)
    {
      end_telling (count, findings);
      count->uid = rs_statement_dup_text (row, 0);
      count->title = rs_statement_dup_text (row, 1);
      rs_level_from_string (rs_statement_get_text (row, 2), &count->level);
    }
  if (g_strcmp0 (count->card, rs_statement_get_text (row, 3)) != 0)
    {
      end_card (count, findings);
      g_free (count->card);
      count->card = rs_statement_dup_text (row, 3);
      count->cards++;
    }
}

static void
count_sentence (Count *count, const char *text, GPtrArray *findings)
{
  guint limit = rs_budget_for_level (count->level)->max_sentence_words;
  guint words = rs_text_count_words (text);

  count->words += words;
  count->card_words += words;
  if (limit > 0 && words > limit)
    add (findings, count, "sentence-words",
         g_strdup_printf (_ ("“%s”: a sentence of %u words, at most %u: “%s”"),
                          count->title, words, limit, text));
}

/**
 * rs_check_budget_run:
 *
 * Stubs are left out: they only invite.
 *
 * Returns: %FALSE only if it could not look
 */
gboolean
rs_check_budget_run (RsDatabase *database, GPtrArray *findings, GError **error)
{
  g_autoptr (RsStatement) rows = rs_database_prepare (
      database,
      "SELECT t.uid, s.title, t.level, c.uid, e.text FROM telling t"
      " JOIN story s ON s.uid = t.story JOIN card c ON c.telling = t.uid"
      " JOIN sentence e ON e.card = c.uid WHERE s.is_removed = 0 AND t.is_removed = 0"
      " AND s.is_stub = 0 ORDER BY t.uid, c.position, c.uid, e.position",
      error);
  g_autoptr (GError) local_error = NULL;
  Count count = { 0 };

  if (rows == NULL)
    return FALSE;
  while (rs_statement_step (rows, &local_error))
    {
      begin (&count, rows, findings);
      count_sentence (&count, rs_statement_get_text (rows, 4), findings);
    }
  end_telling (&count, findings);
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}
