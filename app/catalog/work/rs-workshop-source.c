/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Building again from a source: what need not be read, and what is gone from it. */
#include "rs-workshop.h"

#include "rs-media-store.h"
#include "rs-revision.h"
#include "rs-source-origin.h"
#include "rs-uid.h"

/* The files of a unit: built again if one of them is lost. */
#define FILES_SQL                                         \
  "SELECT digest, size FROM media WHERE digest IN ("      \
  "SELECT original FROM photo WHERE uid = ?1"             \
  " UNION ALL SELECT screen FROM photo WHERE uid = ?1"    \
  " UNION ALL SELECT thumb FROM photo WHERE uid = ?1"     \
  " UNION ALL SELECT sound FROM narration WHERE uid = ?1" \
  " UNION ALL SELECT sound FROM voice WHERE uid = ?1)"

/* What a source wrote, still says what it wrote, and is shown. */
#define OWNED_SQL                                                   \
  "SELECT o.uid FROM source_origin o JOIN head ON head.uid = o.uid" \
  " JOIN revision ON revision.rev = head.rev"                       \
  " WHERE o.source = ?1 AND head.rev = o.rev AND revision.is_removed = 0 ORDER BY o.uid"

static gboolean
has_files (RsWorkshop *self, const char *uid)
{
  g_autoptr (RsStatement) list = rs_database_prepare (self->database, FILES_SQL, NULL);

  if (list == NULL)
    return FALSE;
  rs_statement_bind_text (list, 1, uid);
  while (rs_statement_step (list, NULL))
    if (!rs_media_store_has (self->data, rs_statement_get_text (list, 0),
                             rs_statement_get_int (list, 1)))
      return FALSE;
  return TRUE;
}

/**
 * rs_workshop_probe_source:
 * @origin: what the source has
 * @result: (out): %RS_PUT_UNCHANGED or %RS_PUT_KEPT_STAFF
 *
 * Asks before the work of decoding and reading: nothing need be put where the source
 * says what it said before and the files are there, nor where staff have taken over.
 *
 * Returns: whether the put can be left out
 */
gboolean
rs_workshop_probe_source (RsWorkshop *self, const RsOrigin *origin, RsPutResult *result)
{
  g_autofree char *uid = NULL;
  RsSourceOffer offer = RS_OFFER_NEW;

  g_return_val_if_fail (RS_IS_WORKSHOP (self), FALSE);
  g_return_val_if_fail (origin != NULL && result != NULL, FALSE);

  uid = rs_uid_derive (origin->source, origin->path);
  /* Whatever is wrong with the database is told by the put that follows. */
  if (!rs_source_origin_weigh (self, uid, origin, &offer, NULL))
    return FALSE;
  if (offer != RS_OFFER_SAME && offer != RS_OFFER_STAFF)
    return FALSE;
  *result = offer == RS_OFFER_SAME ? RS_PUT_UNCHANGED : RS_PUT_KEPT_STAFF;
  return has_files (self, uid);
}

/**
 * rs_workshop_begin_source:
 * @source: id of a source
 *
 * From now on it is noted what the source puts or probes, so that
 * rs_workshop_finish_source() knows what it has no longer.
 */
void
rs_workshop_begin_source (RsWorkshop *self, const char *source)
{
  g_return_if_fail (RS_IS_WORKSHOP (self));
  g_return_if_fail (source != NULL);

  g_free (self->source);
  self->source = g_strdup (source);
  g_clear_pointer (&self->seen, g_hash_table_unref);
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static GStrv
list_gone (RsWorkshop *self, GError **error)
{
  g_autoptr (GStrvBuilder) gone = g_strv_builder_new ();
  g_autoptr (RsStatement) list = rs_database_prepare (self->database, OWNED_SQL, error);
  g_autoptr (GError) local_error = NULL;

  if (list == NULL)
    return NULL;
  rs_statement_bind_text (list, 1, self->source);
  while (rs_statement_step (list, &local_error))
    if (!g_hash_table_contains (self->seen, rs_statement_get_text (list, 0)))
      g_strv_builder_add (gone, rs_statement_get_text (list, 0));
  if (local_error == NULL)
    return g_strv_builder_end (gone);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/* Its origin stays without a fingerprint: it is built again when it comes back. */
static gboolean
remove_gone (RsWorkshop *self, const char *uid, GError **error)
{
  g_autoptr (RsStatement) forget = NULL;

  if (!rs_workshop_remove (self, uid, error)
      || !rs_revision_approve (self, uid, self->source, error))
    return FALSE;
  forget = rs_database_prepare (self->database,
                                "UPDATE source_origin SET fingerprint = '',"
                                " rev = (SELECT rev FROM head WHERE head.uid = ?1)"
                                " WHERE uid = ?1",
                                error);
  if (forget == NULL)
    return FALSE;
  rs_statement_bind_text (forget, 1, uid);
  return rs_statement_run (forget, error);
}

/**
 * rs_workshop_finish_source:
 * @n_removed: (out) (optional): how many units are gone
 *
 * Takes out of the museum what the source wrote earlier, has not put since
 * rs_workshop_begin_source(), and staff did not touch. Only for a source that was read
 * to its end without an error.
 *
 * Returns: %TRUE, or %FALSE with an error: then nothing was removed
 */
gboolean
rs_workshop_finish_source (RsWorkshop *self, guint *n_removed, GError **error)
{
  g_autoptr (RsTransaction) transaction = NULL;
  g_auto (GStrv) gone = NULL;

  g_return_val_if_fail (RS_IS_WORKSHOP (self), FALSE);
  g_return_val_if_fail (self->seen != NULL, FALSE);

  transaction = rs_workshop_start (self, error);
  if (transaction == NULL)
    return FALSE;
  gone = list_gone (self, error);
  if (gone == NULL)
    return FALSE;
  for (char **uid = gone; *uid != NULL; uid++)
    if (!remove_gone (self, *uid, error))
      return FALSE;
  if (!rs_workshop_end (self, transaction, error))
    return FALSE;
  if (n_removed != NULL)
    *n_removed = g_strv_length (gone);
  g_clear_pointer (&self->seen, g_hash_table_unref);
  return TRUE;
}
