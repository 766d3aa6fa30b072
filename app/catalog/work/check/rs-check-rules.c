/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rules that the content of the workshop is held to: a query and a sentence each. */

#include "rs-check-rules.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Each query gives the uid of a unit and what a person would call it; ?1 is today. */
typedef struct
{
  const char *code;
  RsSeverity severity;
  const char *sql;
  const char *sentence;
} Rule;

#define ACTIVE_CONSENT                                                             \
  "EXISTS (SELECT 1 FROM consent c WHERE c.narrator = r.uid"                       \
  " AND c.processing_number <> '' AND c.processing_on IS NOT NULL"                 \
  " AND c.showing_number <> '' AND c.showing_on IS NOT NULL AND c.has_performance" \
  " AND c.for_museum AND (c.until IS NULL OR c.until >= ?1)"                       \
  " AND (c.withdrawn_on IS NULL OR c.withdrawn_on > ?1))"

static const Rule rules[] = {
  { "description-missing", RS_SEVERITY_FAULT,
    "SELECT uid, caption FROM photo WHERE is_removed = 0 AND trim (description) = ''",
    N_ ("The picture “%s” has no description: who does not see it learns nothing.") },
  { "caption-missing", RS_SEVERITY_ADVICE,
    "SELECT uid, uid FROM photo WHERE is_removed = 0 AND trim (caption) = ''",
    N_ ("The picture %s has no caption: write a few words.") },
  { "children-without-consent", RS_SEVERITY_FAULT,
    "SELECT uid, caption FROM photo WHERE is_removed = 0 AND people = 'children'"
    " AND trim (consent_number) = ''",
    N_ ("There are children in the picture “%s”: enter the number of the consent.") },
  { "source-missing", RS_SEVERITY_ADVICE,
    "SELECT uid, title FROM story s WHERE is_removed = 0 AND is_stub = 0"
    " AND NOT EXISTS (SELECT 1 FROM story_source WHERE story = s.uid)",
    N_ ("The story “%s” does not say where its facts come from.") },
  { "cover-missing", RS_SEVERITY_ADVICE,
    "SELECT uid, title FROM story WHERE is_removed = 0 AND cover IS NULL",
    N_ ("The story “%s” has no picture for its tile: choose one.") },
  { "telling-missing", RS_SEVERITY_FAULT,
    "SELECT uid, title FROM story s WHERE is_removed = 0 AND NOT EXISTS ("
    "SELECT 1 FROM telling t JOIN card c ON c.telling = t.uid"
    " WHERE t.story = s.uid AND t.is_removed = 0)",
    N_ ("The story “%s” is empty: write a telling or remove it.") },
  { "age-of-little", RS_SEVERITY_FAULT,
    "SELECT s.uid, s.title FROM story s JOIN telling t ON t.story = s.uid"
    " WHERE s.is_removed = 0 AND t.is_removed = 0 AND t.level = 'little' AND s.age >= 12",
    N_ ("The story “%s” is marked 12+ and has a telling for the little ones: remove "
        "it.") },
  { "narration-missing", RS_SEVERITY_ADVICE,
    "SELECT s.uid, s.title FROM telling t JOIN story s ON s.uid = t.story"
    " WHERE s.is_removed = 0 AND t.is_removed = 0 AND t.level <> 'adult'"
    " AND s.is_stub = 0 AND NOT EXISTS (SELECT 1 FROM narration n WHERE n.telling = t.uid"
    " AND n.is_removed = 0 AND n.state = 'approved')",
    N_ ("Nobody reads the story “%s” aloud yet.") },
  { "sentence-to-reread", RS_SEVERITY_ADVICE,
    "SELECT n.uid, e.text FROM reading r JOIN narration n ON n.uid = r.narration"
    " JOIN sentence e ON e.uid = r.sentence WHERE n.is_removed = 0"
    " AND n.state = 'approved' AND r.digest <> e.digest"
    " AND r.agreed_digest IS NOT e.digest",
    N_ ("To be read anew, the words have changed: “%s”") },
  { "sentence-unread", RS_SEVERITY_ADVICE,
    "SELECT n.uid, e.text FROM narration n JOIN card c ON c.telling = n.telling"
    " JOIN sentence e ON e.card = c.uid WHERE n.is_removed = 0 AND n.state = 'approved'"
    " AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.narration = n.uid"
    " AND r.sentence = e.uid)",
    N_ ("A narration leaves out the sentence “%s”") },
  { "timing-wrong", RS_SEVERITY_FAULT,
    "SELECT n.uid, s.title FROM narration n JOIN telling t ON t.uid = n.telling"
    " JOIN story s ON s.uid = t.story WHERE n.is_removed = 0 AND EXISTS ("
    "SELECT 1 FROM reading r WHERE r.narration = n.uid AND r.end_ms > n.duration + 50)",
    N_ ("A narration of “%s” is shorter than the times of its sentences: make its "
        "playing "
        "copy anew.") },
  { "consent-missing", RS_SEVERITY_ADVICE,
    "SELECT n.uid, r.shown_name FROM narration n JOIN narrator r ON r.uid = n.narrator"
    " WHERE n.is_removed = 0 AND n.state = 'approved' AND r.kind <> 'computer'"
    " AND NOT " ACTIVE_CONSENT,
    N_ ("A recording of %s is not shown: there is no consent in force.") },
  { "answer-missing", RS_SEVERITY_FAULT,
    "SELECT uid, prompt FROM question q WHERE is_removed = 0"
    " AND kind IN ('words', 'picture', 'truth', 'odd')"
    " AND (SELECT count (*) FROM answer a WHERE a.question = q.uid AND a.is_right) <> 1",
    N_ ("The question “%s” must have exactly one right answer.") },
  { "answer-picture-missing", RS_SEVERITY_FAULT,
    "SELECT q.uid, q.prompt FROM question q WHERE q.is_removed = 0 AND q.level = 'little'"
    " AND q.kind IN ('picture', 'order', 'match', 'baskets', 'odd') AND EXISTS ("
    "SELECT 1 FROM answer a WHERE a.question = q.uid AND a.photo IS NULL)",
    N_ ("An answer to “%s” has no picture: the little ones cannot read.") },
  { "reason-missing", RS_SEVERITY_ADVICE,
    "SELECT uid, prompt FROM question WHERE is_removed = 0 AND trim (reason) = ''",
    N_ ("The question “%s” does not say why: add a short reason.") },
};

static gboolean
apply (const Rule *rule,
       RsDatabase *database,
       const char *today,
       GPtrArray *findings,
       GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (database, rule->sql, error);
  g_autoptr (GError) local_error = NULL;

  if (find == NULL)
    return FALSE;
  if (strstr (rule->sql, "?1") != NULL)
    rs_statement_bind_text (find, 1, today);
  while (rs_statement_step (find, &local_error))
    {
      g_auto (GStrv) parts = g_strsplit (_ (rule->sentence), "%s", 2);
      g_autofree char *message = g_strjoinv (rs_statement_get_text (find, 1), parts);

      g_ptr_array_add (findings,
                       rs_finding_new (rule->code, rule->severity,
                                       rs_statement_get_text (find, 0), message));
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_check_rules_run:
 * @today: ISO 8601 day, for consents
 * @findings: (element-type RsFinding): gets what breaks a rule
 *
 * Returns: %FALSE only if it could not look
 */
gboolean
rs_check_rules_run (RsDatabase *database,
                    const char *today,
                    GPtrArray *findings,
                    GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    if (!apply (&rules[i], database, today, findings, error))
      return FALSE;
  return TRUE;
}
