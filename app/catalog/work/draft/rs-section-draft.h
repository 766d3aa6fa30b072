/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsSectionDraft:
 * @position: order with gaps
 * @color: #RRGGBB
 * @age: 0, 6 or 12
 * @cover_uid: (nullable): a photo
 *
 * A theme.
 */
typedef struct
{
  char *uid;
  int position;
  char *title;
  char *color;
  int age;
  char *cover_uid;
} RsSectionDraft;

RsSectionDraft *rs_section_draft_new (void);
void rs_section_draft_free (RsSectionDraft *self);
gboolean rs_section_draft_put (RsSectionDraft *self,
                               RsWorkshop *workshop,
                               const RsOrigin *origin,
                               RsPutResult *result,
                               GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSectionDraft, rs_section_draft_free)

G_END_DECLS
