/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/** RsMomentDraft: a point of the timeline. */
typedef struct
{
  char *uid;
  int position;
  char *time_text;
  char *title;
  gboolean is_little;
  gboolean is_told;
  char *photo_uid;
  char *story_uid;
} RsMomentDraft;

RsMomentDraft *rs_moment_draft_new (void);
void rs_moment_draft_free (RsMomentDraft *self);
gboolean rs_moment_draft_put (RsMomentDraft *self,
                              RsWorkshop *workshop,
                              const RsOrigin *origin,
                              RsPutResult *result,
                              GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsMomentDraft, rs_moment_draft_free)

G_END_DECLS
