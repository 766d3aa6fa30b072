/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-take.h"
#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsDeskAccept:
 * @workshop: open for writing
 * @take: that may be accepted
 * @cleaning: whether rumble and noise are taken out of the playing copy
 * @notes: (nullable) (element-type utf8): gets what the teacher has to know
 * @cancellable: (nullable): to stop; nothing has changed then
 *
 * A take on its way into the museum.
 */
typedef struct
{
  RsWorkshop *workshop;
  RsTake *take;
  gboolean cleaning;
  GPtrArray *notes;
  GCancellable *cancellable;
} RsDeskAccept;

gboolean rs_desk_accept_telling (const RsDeskAccept *self, GError **error);
gboolean rs_desk_accept_labels (const RsDeskAccept *self, GError **error);

G_END_DECLS
