/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One thing of a content source, and which draft it is. */
#include "rs-source-item.h"

#include "rs-digest.h"
#include "rs-moment-draft.h"
#include "rs-narration-draft.h"
#include "rs-narrator-draft.h"
#include "rs-object-draft.h"
#include "rs-pair-draft.h"
#include "rs-photo-draft.h"
#include "rs-place-draft.h"
#include "rs-question-draft.h"
#include "rs-route-draft.h"
#include "rs-section-draft.h"
#include "rs-story-draft.h"
#include "rs-voice-draft.h"

#include <string.h>

/* Part of every fingerprint: raised when the reader or the intake make something else
 * of the same source, so that the next build makes it anew. */
#define READER "reader 1"

typedef gboolean (*DraftPut) (gpointer draft,
                              RsWorkshop *workshop,
                              const RsOrigin *origin,
                              RsPutResult *result,
                              GError **error);

#define DRAFT(noun)                                                          \
  {                                                                          \
    (GDestroyNotify) rs_##noun##_draft_free, (DraftPut)rs_##noun##_draft_put \
  }

static const struct
{
  GDestroyNotify free;
  DraftPut put;
} drafts[] = {
  [RS_SOURCE_NARRATOR] = DRAFT (narrator),   [RS_SOURCE_PHOTO] = DRAFT (photo),
  [RS_SOURCE_SECTION] = DRAFT (section),     [RS_SOURCE_STORY] = DRAFT (story),
  [RS_SOURCE_QUESTION] = DRAFT (question),   [RS_SOURCE_MOMENT] = DRAFT (moment),
  [RS_SOURCE_PLACE] = DRAFT (place),         [RS_SOURCE_PAIR] = DRAFT (pair),
  [RS_SOURCE_ROUTE] = DRAFT (route),         [RS_SOURCE_OBJECT] = DRAFT (object),
  [RS_SOURCE_NARRATION] = DRAFT (narration), [RS_SOURCE_VOICE] = DRAFT (voice),
};

/**
 * rs_source_item_new:
 * @kind: what it is
 * @path: decides its uid
 * @file: where it is written
 * @line: in which line
 * @draft: (transfer full): of the type that goes with @kind
 *
 * Returns: (transfer full): a new item
 */
RsSourceItem *
rs_source_item_new (
    RsSourceKind kind, const char *path, const char *file, guint line, gpointer draft)
{
  RsSourceItem *self;

  g_return_val_if_fail (kind < G_N_ELEMENTS (drafts), NULL);
  g_return_val_if_fail (path != NULL && file != NULL && draft != NULL, NULL);

  self = g_new0 (RsSourceItem, 1);
  self->kind = kind;
  self->path = g_strdup (path);
  self->file = g_strdup (file);
  self->line = line;
  self->media_line = line;
  self->draft = draft;

  return self;
}

/**
 * rs_source_item_free:
 * @self: (nullable): an item
 */
void
rs_source_item_free (RsSourceItem *self)
{
  if (self == NULL)
    return;

  drafts[self->kind].free (self->draft);
  g_free (self->path);
  g_free (self->file);
  g_free (self->basis);
  g_free (self->media);
  g_free (self->media_digest);
  g_free (self);
}

/**
 * rs_source_item_get_fingerprint:
 * @self: an item whose file, if it names one, has been looked at
 *
 * Returns: (transfer full): changes whenever anything the item is made of changes
 */
char *
rs_source_item_get_fingerprint (const RsSourceItem *self)
{
  g_autofree char *whole = NULL;

  g_return_val_if_fail (self != NULL && self->basis != NULL, NULL);
  g_return_val_if_fail (self->media == NULL || self->media_digest != NULL, NULL);

  whole = g_strjoin ("\n", READER, self->basis,
                     self->media != NULL ? self->media_digest : "", NULL);
  return rs_digest_data (whole, strlen (whole));
}

/**
 * rs_source_item_put:
 * @self: an item
 * @workshop: where to
 * @origin: where it comes from
 * @result: (out): what became of it
 * @error: where to put what went wrong
 *
 * Returns: whether the workshop took it
 */
gboolean
rs_source_item_put (RsSourceItem *self,
                    RsWorkshop *workshop,
                    const RsOrigin *origin,
                    RsPutResult *result,
                    GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return drafts[self->kind].put (self->draft, workshop, origin, result, error);
}
