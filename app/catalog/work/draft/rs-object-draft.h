/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/** RsObjectDraft: a thing in a showcase, «Найди в музее». */
typedef struct
{
  char *uid;
  int position;
  char *story_uid;
  char *title;
  char *showcase;
  char *photo_uid;
  gboolean is_sample;
} RsObjectDraft;

RsObjectDraft *rs_object_draft_new (void);
void rs_object_draft_free (RsObjectDraft *self);
gboolean rs_object_draft_put (RsObjectDraft *self,
                              RsWorkshop *workshop,
                              const RsOrigin *origin,
                              RsPutResult *result,
                              GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsObjectDraft, rs_object_draft_free)

G_END_DECLS
