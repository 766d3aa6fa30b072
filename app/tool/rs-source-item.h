/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/** RsSourceKind: what an item is, in the order in which they are put. */
typedef enum
{
  RS_SOURCE_NARRATOR,
  RS_SOURCE_PHOTO,
  RS_SOURCE_SECTION,
  RS_SOURCE_STORY,
  RS_SOURCE_QUESTION,
  RS_SOURCE_MOMENT,
  RS_SOURCE_PLACE,
  RS_SOURCE_PAIR,
  RS_SOURCE_ROUTE,
  RS_SOURCE_OBJECT,
  RS_SOURCE_NARRATION,
  RS_SOURCE_VOICE,
} RsSourceKind;

/**
 * RsSourceItem:
 * @path: decides its uid, "story/mamont"
 * @file: where it is written, relative to the source, and in which line
 * @basis: all that the source says of it; its fingerprint is taken of this and of
 *   the file it names
 * @media: (nullable): a picture or a sound, relative to the source
 * @media_line: of the name of that file
 * @media_digest: (nullable): of its bytes, once they were looked at
 * @draft: of the type that goes with @kind, whole but for what is known of its media
 *
 * One thing of a content source.
 */
typedef struct
{
  RsSourceKind kind;
  char *path;
  char *file;
  guint line;
  char *basis;
  char *media;
  guint media_line;
  char *media_digest;
  gint64 media_size;
  gpointer draft;
} RsSourceItem;

RsSourceItem *rs_source_item_new (
    RsSourceKind kind, const char *path, const char *file, guint line, gpointer draft);
void rs_source_item_free (RsSourceItem *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSourceItem, rs_source_item_free)

char *rs_source_item_get_fingerprint (const RsSourceItem *self);
gboolean rs_source_item_put (RsSourceItem *self,
                             RsWorkshop *workshop,
                             const RsOrigin *origin,
                             RsPutResult *result,
                             GError **error);

G_END_DECLS
