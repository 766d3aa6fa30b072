/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsPlaceDraft:
 * @map: "town" or "district"
 * @x: position on the drawn map, 0-1
 * @latitude: degrees; used only if @has_coordinates
 *
 * A place on a drawn map.
 */
typedef struct
{
  char *uid;
  char *map;
  char *title;
  double x;
  double y;
  gboolean has_coordinates;
  double latitude;
  double longitude;
  gboolean is_approximate;
  gboolean is_little;
  char *photo_uid;
  char *story_uid;
} RsPlaceDraft;

RsPlaceDraft *rs_place_draft_new (void);
void rs_place_draft_free (RsPlaceDraft *self);
gboolean rs_place_draft_put (RsPlaceDraft *self,
                             RsWorkshop *workshop,
                             const RsOrigin *origin,
                             RsPutResult *result,
                             GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsPlaceDraft, rs_place_draft_free)

G_END_DECLS
