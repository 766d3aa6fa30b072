/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who reads, and what is asked of them. */
#include "rs-studio-rows.h"

#include "rs-studio-query.h"

#define FOR_EVER "9999-12-31" /* later than any day: the consent has no end */

#define NARRATORS_SQL                                                \
  "SELECT n.uid, n.shown_name, n.grade, n.kind = 'adult',"           \
  " (SELECT max (coalesce (c.until, '" FOR_EVER "')) FROM consent c" \
  " WHERE c.narrator = n.uid AND " RS_STUDIO_CONSENT ") AS until"    \
  " FROM narrator n WHERE n.is_removed = 0 AND n.kind <> 'computer'" \
  " AND n.uid NOT IN (SELECT uid FROM withdrawn)"                    \
  " ORDER BY n.kind = 'adult', n.grade, rs_sort_key (n.shown_name), n.uid"

#define RETURNED_SQL                                                                \
  "SELECT r.take, r.narrator, r.telling, r.reason, r.words,"                        \
  " coalesce ((SELECT group_concat (value, ' ') FROM json_each (r.sentences)), '')" \
  " FROM returned r JOIN narrator n ON n.uid = r.narrator"                          \
  " WHERE ?1 <> '' AND n.is_removed = 0"                                            \
  " AND n.uid NOT IN (SELECT uid FROM withdrawn) ORDER BY r.take"

/* The function of the caller and what it gets. */
typedef struct
{
  gpointer func;
  gpointer data;
} Caller;

static void
read_narrator (RsStatement *rows, gpointer data)
{
  const Caller *caller = data;
  const char *until = rs_statement_get_text (rows, 4);
  const RsStudioNarrator row = {
    .uid = rs_statement_get_text (rows, 0),
    .name = rs_statement_get_text (rows, 1),
    .grade = (guint)rs_statement_get_int (rows, 2),
    .is_adult = rs_statement_get_int (rows, 3) != 0,
    .has_consent = until != NULL,
    .until = g_strcmp0 (until, FOR_EVER) == 0 ? NULL : until,
  };

  ((RsStudioNarratorFunc)caller->func) (&row, caller->data);
}

/**
 * rs_studio_rows_narrators:
 * @func: (scope call): gets each
 * @data: for @func
 *
 * Everybody in the register, by class and name, and whether they may be recorded.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_studio_rows_narrators (RsWorkshop *workshop,
                          RsStudioNarratorFunc func,
                          gpointer data,
                          GError **error)
{
  g_autoptr (RsStatement) query = NULL;
  Caller caller = { func, data };

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  query = rs_studio_query_new (workshop, NARRATORS_SQL, error);
  return rs_studio_query_run (query, read_narrator, &caller, error);
}

static void
read_return (RsStatement *rows, gpointer data)
{
  const Caller *caller = data;
  const RsStudioReturn row = {
    .take = rs_statement_get_text (rows, 0),
    .narrator = rs_statement_get_text (rows, 1),
    .telling = rs_statement_get_text (rows, 2),
    .reason = rs_statement_get_text (rows, 3),
    .words = rs_statement_get_text (rows, 4),
    .sentences = rs_statement_get_text (rows, 5),
  };

  ((RsStudioReturnFunc)caller->func) (&row, caller->data);
}

/**
 * rs_studio_rows_returned:
 * @func: (scope call): gets each
 * @data: for @func
 *
 * What the teacher asks to read again.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_studio_rows_returned (RsWorkshop *workshop,
                         RsStudioReturnFunc func,
                         gpointer data,
                         GError **error)
{
  g_autoptr (RsStatement) query = NULL;
  Caller caller = { func, data };

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  query = rs_studio_query_new (workshop, RETURNED_SQL, error);
  return rs_studio_query_run (query, read_return, &caller, error);
}
