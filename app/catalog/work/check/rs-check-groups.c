/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Findings by what a teacher opens to mend them: a story, the pictures, the timeline. */

#include "rs-check-groups.h"

#include "rs-finding.h"

#include <glib/gi18n-lib.h>

/* The uid of everything that a finding may be about, the title of its story or the
   number of its group below, and where that stands. */
#define UNITS                                                                     \
  "WITH told (uid, title, place) AS (SELECT s.uid, s.title, row_number () OVER (" \
  "ORDER BY t.position, t.uid, s.position, s.uid) FROM story s"                   \
  " JOIN section t ON t.uid = s.section)"                                         \
  " SELECT uid, title, place, 0 FROM told"                                        \
  " UNION ALL SELECT t.uid, o.title, o.place, 0 FROM telling t JOIN told o"       \
  " ON o.uid = t.story"                                                           \
  " UNION ALL SELECT n.uid, o.title, o.place, 0 FROM narration n JOIN telling t"  \
  " ON t.uid = n.telling JOIN told o ON o.uid = t.story"                          \
  " UNION ALL SELECT q.uid, o.title, o.place, 0 FROM question q JOIN told o"      \
  " ON o.uid = q.story"                                                           \
  " UNION ALL SELECT a.uid, o.title, o.place, 0 FROM answer a JOIN question q"    \
  " ON q.uid = a.question JOIN told o ON o.uid = q.story"                         \
  " UNION ALL SELECT uid, '', 1000000000, 1 FROM section"                         \
  " UNION ALL SELECT uid, '', 1000000000, 2 FROM photo"                           \
  " UNION ALL SELECT uid, '', 1000000000, 3 FROM moment"                          \
  " UNION ALL SELECT uid, '', 1000000000, 4 FROM place"                           \
  " UNION ALL SELECT uid, '', 1000000000, 5 FROM pair"                            \
  " UNION ALL SELECT uid, '', 1000000000, 6 FROM route"                           \
  " UNION ALL SELECT uid, '', 1000000000, 7 FROM object"

static const char *const names[] = {
  NULL,       N_ ("Themes"),       N_ ("Pictures"), N_ ("Timeline"),
  N_ ("Map"), N_ ("Then and now"), N_ ("Lessons"),  N_ ("Things in the showcases"),
};

static GHashTable *
index_by_uid (GPtrArray *findings)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                             (GDestroyNotify)g_ptr_array_unref);

  for (guint i = 0; i < findings->len; i++)
    {
      RsFinding *finding = g_ptr_array_index (findings, i);
      GPtrArray *same = NULL;

      if (finding->uid == NULL)
        continue;
      same = g_hash_table_lookup (index, finding->uid);
      if (same == NULL)
        {
          same = g_ptr_array_new ();
          g_hash_table_insert (index, finding->uid, same);
        }
      g_ptr_array_add (same, finding);
    }
  return index;
}

static void
set_group (GPtrArray *same, RsStatement *row)
{
  gint64 number = rs_statement_get_int (row, 3);
  const char *name = number > 0 ? _ (names[number]) : rs_statement_get_text (row, 1);

  for (guint i = 0; i < same->len; i++)
    rs_finding_set_group (g_ptr_array_index (same, i), name,
                          (guint)(rs_statement_get_int (row, 2) + number));
}

/**
 * rs_check_groups_set:
 * @findings: (element-type RsFinding): each learns what it belongs to
 *
 * Returns: %FALSE only if it could not look
 */
gboolean
rs_check_groups_set (RsDatabase *database, GPtrArray *findings, GError **error)
{
  g_autoptr (GHashTable) index = index_by_uid (findings);
  g_autoptr (RsStatement) units = rs_database_prepare (database, UNITS, error);
  g_autoptr (GError) local_error = NULL;

  if (units == NULL)
    return FALSE;
  while (rs_statement_step (units, &local_error))
    {
      GPtrArray *same = g_hash_table_lookup (index, rs_statement_get_text (units, 0));

      if (same != NULL)
        set_group (same, units);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}
