/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsPhotoPeople:
 *
 * Who is in a picture; children need the number of a consent.
 */
typedef enum
{
  RS_PEOPLE_NOBODY,
  RS_PEOPLE_ADULTS,
  RS_PEOPLE_CHILDREN,
} RsPhotoPeople;

/**
 * RsPhotoDraft:
 * @uid: (nullable): filled by the put
 * @original: digests of three files that have been put as media
 *
 * A picture and what is said of it. Owns its strings, as all drafts do.
 */
typedef struct
{
  char *uid;
  char *caption;
  char *description;
  char *author;
  char *year;
  char *source;
  char *rights;
  RsPhotoPeople people;
  char *consent_number;
  gboolean is_drawing;
  char *dark_color;
  char *original;
  char *screen;
  char *thumb;
} RsPhotoDraft;

RsPhotoDraft *rs_photo_draft_new (void);
void rs_photo_draft_free (RsPhotoDraft *self);
gboolean rs_photo_draft_put (RsPhotoDraft *self,
                             RsWorkshop *workshop,
                             const RsOrigin *origin,
                             RsPutResult *result,
                             GError **error);
gboolean rs_photo_people_from_string (const char *text, RsPhotoPeople *people);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsPhotoDraft, rs_photo_draft_free)

G_END_DECLS
