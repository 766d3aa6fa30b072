/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rules whose every row is a finding. */
#include "rs-finding-rows.h"

/**
 * rs_finding_rows_collect:
 * @find: answers with the uid of a unit and what it is called
 * @code: stable name of the rule
 * @sentence: translated, with the mend; its one `%s` stands for what the unit is called
 * @findings: (element-type RsFinding): gets one for every row
 *
 * Returns: %FALSE with an error only if it could not look
 */
gboolean
rs_finding_rows_collect (RsStatement *find,
                         const char *code,
                         RsSeverity severity,
                         const char *sentence,
                         GPtrArray *findings,
                         GError **error)
{
  g_auto (GStrv) parts = g_strsplit (sentence, "%s", 2);
  g_autoptr (GError) local_error = NULL;

  while (rs_statement_step (find, &local_error))
    {
      g_autofree char *message = g_strjoinv (rs_statement_get_text (find, 1), parts);

      g_ptr_array_add (
          findings,
          rs_finding_new (code, severity, rs_statement_get_text (find, 0), message));
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}
