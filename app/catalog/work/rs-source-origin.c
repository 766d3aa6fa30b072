/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a content source wrote last into each unit, and whether it may write again. */
#include "rs-source-origin.h"

#include "rs-revision.h"

/* A removed unit keeps its origin without a fingerprint, so that it comes back when the
   source has it again. */
#define FIND_SQL                                                    \
  "SELECT o.fingerprint = ?2, head.rev IS NULL OR head.rev = o.rev" \
  " FROM source_origin o LEFT JOIN head ON head.uid = o.uid WHERE o.uid = ?1"

static gboolean
weigh_known (RsDatabase *database,
             const char *uid,
             const RsOrigin *origin,
             RsSourceOffer *offer,
             gboolean *is_known,
             GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (database, FIND_SQL, error);
  g_autoptr (GError) local_error = NULL;

  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, uid);
  rs_statement_bind_text (find, 2, origin->fingerprint);
  *is_known = rs_statement_step (find, &local_error);
  if (*is_known && rs_statement_get_int (find, 1) == 0)
    *offer = RS_OFFER_STAFF;
  else if (*is_known)
    *offer = rs_statement_get_int (find, 0) != 0 ? RS_OFFER_SAME : RS_OFFER_CHANGED;
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_source_origin_weigh:
 * @uid: of the unit
 * @origin: what the source says
 * @offer: (out): how it stands to what is there
 *
 * A unit that is there without an origin came by another way, with a pack or by hand:
 * it is the staff's.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_source_origin_weigh (RsWorkshop *workshop,
                        const char *uid,
                        const RsOrigin *origin,
                        RsSourceOffer *offer,
                        GError **error)
{
  g_auto (RsHead) head = { 0 };
  gboolean is_known = FALSE;

  if (workshop->seen != NULL && g_strcmp0 (workshop->source, origin->source) == 0)
    g_hash_table_add (workshop->seen, g_strdup (uid));
  if (!weigh_known (workshop->database, uid, origin, offer, &is_known, error))
    return FALSE;
  if (is_known)
    return TRUE;
  if (!rs_head_read (&head, workshop->database, uid, error))
    return FALSE;
  *offer = head.rev == NULL ? RS_OFFER_NEW : RS_OFFER_STAFF;
  return TRUE;
}

/**
 * rs_source_origin_remember:
 * @rev: the head of the unit after the source wrote it
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_source_origin_remember (RsWorkshop *workshop,
                           const char *uid,
                           const RsOrigin *origin,
                           const char *rev,
                           GError **error)
{
  g_autoptr (RsStatement) upsert = rs_database_prepare (
      workshop->database,
      "INSERT INTO source_origin (uid, source, path, fingerprint, rev)"
      " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (uid) DO UPDATE SET"
      " fingerprint = excluded.fingerprint, rev = excluded.rev",
      error);

  if (upsert == NULL)
    return FALSE;
  rs_statement_bind_text (upsert, 1, uid);
  rs_statement_bind_text (upsert, 2, origin->source);
  rs_statement_bind_text (upsert, 3, origin->path);
  rs_statement_bind_text (upsert, 4, origin->fingerprint);
  rs_statement_bind_text (upsert, 5, rev);
  return rs_statement_run (upsert, error);
}
