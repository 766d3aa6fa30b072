/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much of what is shown can also be heard. */

#include "rs-voice-coverage.h"

#include "rs-interface-strings.h"
#include "rs-labels.h"
#include "rs-workshop-private.h"

/* A telling is heard when one voice reads all its sentences as they are now. */
#define TELLINGS                                                                   \
  "SELECT 0 AS kind, EXISTS (SELECT 1 FROM narration n WHERE n.telling = t.uid"    \
  " AND n.is_removed = 0 AND n.state = 'approved' AND NOT EXISTS ("                \
  "SELECT 1 FROM card c JOIN sentence e ON e.card = c.uid WHERE c.telling = t.uid" \
  " AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.narration = n.uid"             \
  " AND r.sentence = e.uid AND r.end_ms IS NOT NULL"                               \
  " AND e.digest IN (r.digest, r.agreed_digest)))) AS is_voiced"                   \
  " FROM telling t JOIN story s ON s.uid = t.story WHERE t.is_removed = 0"         \
  " AND s.is_removed = 0 AND s.is_stub = 0 AND t.level <> 'adult'"

static const char coverage_sql[]
    = "SELECT kind, count (*), sum (is_voiced) FROM ("
      "SELECT kind, EXISTS (SELECT 1 FROM voice v WHERE v.owner = l.owner"
      " AND v.field = l.field AND v.is_removed = 0"
      " AND v.text_digest = rs_digest (l.text)) AS is_voiced FROM (" RS_LABELS
      " UNION ALL " RS_INTERFACE_STRINGS (
          "?1") ") l WHERE trim (text) <> '' UNION ALL " TELLINGS ") GROUP BY kind";

/**
 * rs_voice_coverage_read:
 * @coverage: (out caller-allocates):
 *
 * Unwritten stories and the adult layer need no voice.
 *
 * Returns: %FALSE only if it could not look
 */
gboolean
rs_voice_coverage_read (RsWorkshop *workshop, RsVoiceCoverage *coverage, GError **error)
{
  g_autofree char *interface = rs_interface_strings_read ();
  g_autoptr (RsStatement) rows = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);
  g_return_val_if_fail (coverage != NULL, FALSE);

  *coverage = (RsVoiceCoverage){ 0 };
  rows = rs_database_prepare (workshop->database, coverage_sql, error);
  if (rows == NULL)
    return FALSE;
  rs_statement_bind_text (rows, 1, interface);
  while (rs_statement_step (rows, &local_error))
    {
      gint64 kind = rs_statement_get_int (rows, 0);

      coverage->all[kind] = rs_statement_get_int (rows, 1);
      coverage->voiced[kind] = rs_statement_get_int (rows, 2);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_voice_coverage_get_percent:
 *
 * Returns: 100 only when nothing is missing or there is nothing to say
 */
double
rs_voice_coverage_get_percent (const RsVoiceCoverage *self)
{
  gint64 all = 0, voiced = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < RS_N_VOICE_KINDS; i++)
    {
      all += self->all[i];
      voiced += self->voiced[i];
    }
  return all > 0 ? (double)(voiced * 1000 / all) / 10 : 100;
}
