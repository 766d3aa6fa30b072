/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a draft becomes rows, a revision and, from a source, an approved one. */
#include "rs-unit-put.h"

#include "rs-revision.h"
#include "rs-source-origin.h"
#include "rs-uid.h"

/**
 * rs_unit_settle_uid:
 * @uid: (inout): filled if it is %NULL
 * @origin: (nullable): where the unit comes from
 *
 * A unit of a source has the uid of its path, the same on every machine; one that
 * staff make has a new one.
 */
void
rs_unit_settle_uid (char **uid, const RsOrigin *origin)
{
  if (*uid == NULL)
    *uid = origin != NULL ? rs_uid_derive (origin->source, origin->path) : rs_uid_new ();
}

/* What a source says is approved by whoever keeps the source. */
static gboolean
approve_and_remember (RsWorkshop *workshop,
                      const char *uid,
                      const RsOrigin *origin,
                      GError **error)
{
  g_auto (RsHead) head = { 0 };

  return rs_revision_approve (workshop, uid, origin->source, error)
         && rs_head_read (&head, workshop->database, uid, error)
         && rs_source_origin_remember (workshop, uid, origin, head.rev, error);
}

static gboolean
write_and_record (RsWorkshop *workshop,
                  RsUnitKind kind,
                  const char *uid,
                  const RsOrigin *origin,
                  RsUnitWriter write,
                  gpointer draft,
                  RsPutResult *result,
                  GError **error)
{
  const char *who = origin != NULL ? origin->source : workshop->who;
  g_auto (RsHead) before = { 0 };
  gboolean changed = FALSE;

  if (!rs_head_read (&before, workshop->database, uid, error)
      || !write (draft, workshop->database, origin, error)
      || !rs_revision_record (workshop, kind, uid, who, &changed, error)
      || (origin != NULL && !approve_and_remember (workshop, uid, origin, error)))
    return FALSE;
  if (before.rev == NULL)
    *result = RS_PUT_CREATED;
  else
    *result = changed ? RS_PUT_UPDATED : RS_PUT_UNCHANGED;
  return TRUE;
}

/**
 * rs_unit_put:
 * @uid: (inout): of the unit; filled if it is %NULL
 * @origin: (nullable): the source; %NULL: staff
 * @write: writes the rows
 * @draft: what to write
 * @result: (out) (optional): what became of it
 *
 * All of it or nothing. What staff put is a draft until it is approved.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_unit_put (RsWorkshop *workshop,
             RsUnitKind kind,
             char **uid,
             const RsOrigin *origin,
             RsUnitWriter write,
             gpointer draft,
             RsPutResult *result,
             GError **error)
{
  g_autoptr (RsTransaction) transaction = NULL;
  RsPutResult what = RS_PUT_UNCHANGED;
  RsSourceOffer offer = RS_OFFER_NEW;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  rs_unit_settle_uid (uid, origin);
  if (origin != NULL && !rs_source_origin_weigh (workshop, *uid, origin, &offer, error))
    return FALSE;
  if (offer == RS_OFFER_STAFF)
    what = RS_PUT_KEPT_STAFF;
  else if (offer != RS_OFFER_SAME)
    {
      transaction = rs_workshop_start (workshop, error);
      if (transaction == NULL
          || !write_and_record (workshop, kind, *uid, origin, write, draft, &what, error)
          || !rs_workshop_end (workshop, transaction, error))
        return FALSE;
    }
  if (result != NULL)
    *result = what;
  return TRUE;
}
