/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The journal of what was shown when; numbers that only grow. */

#include "rs-release-log.h"

#include "rs-release-shelf.h"
#include "rs-workshop-private.h"

/**
 * rs_release_log_next_number:
 *
 * Returns: a number that no release has had, whatever became of the folders
 */
gint64
rs_release_log_next_number (RsWorkshop *workshop)
{
  g_autoptr (GArray) numbers = rs_release_shelf_list (rs_workshop_get_data (workshop));
  gint64 greatest = 0;

  rs_database_read_int (workshop->database,
                        "SELECT coalesce (max (number), 0) FROM release_log", &greatest,
                        NULL);
  if (numbers->len > 0)
    greatest = MAX (greatest, g_array_index (numbers, gint64, numbers->len - 1));
  return greatest + 1;
}

/**
 * rs_release_log_add:
 * @event: publish or rollback
 */
gboolean
rs_release_log_add (RsWorkshop *workshop,
                    const char *event,
                    const RsReleaseManifest *manifest,
                    GError **error)
{
  RsClock *clock = rs_workshop_get_clock (workshop);
  g_autofree char *today = rs_clock_today (clock);
  g_autoptr (RsStatement) insert = rs_database_prepare (
      workshop->database,
      "INSERT INTO release_log (event, number, digest, made_on, stamp, who)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      error);
  const char *who = rs_workshop_get_who (workshop);

  if (insert == NULL)
    return FALSE;
  rs_statement_bind_text (insert, 1, event);
  rs_statement_bind_int (insert, 2, manifest->number);
  rs_statement_bind_text (insert, 3, manifest->catalog_digest);
  rs_statement_bind_text (insert, 4, today);
  rs_statement_bind_int (insert, 5, rs_clock_stamp (clock));
  rs_statement_bind_text (insert, 6, who ? who : "");
  return rs_statement_run (insert, error);
}
