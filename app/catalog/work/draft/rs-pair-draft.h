/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/** RsPairDraft: then and now. */
typedef struct
{
  char *uid;
  int position;
  char *title;
  char *look_for;
  char *then_uid;
  char *now_uid;
  char *story_uid;
} RsPairDraft;

RsPairDraft *rs_pair_draft_new (void);
void rs_pair_draft_free (RsPairDraft *self);
gboolean rs_pair_draft_put (RsPairDraft *self,
                            RsWorkshop *workshop,
                            const RsOrigin *origin,
                            RsPutResult *result,
                            GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsPairDraft, rs_pair_draft_free)

G_END_DECLS
