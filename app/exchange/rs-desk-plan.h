/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-desk-text.h"
#include "rs-take.h"

G_BEGIN_DECLS

/**
 * RsDeskPart:
 * @item: number of an item of the take that has been read
 * @is_new_card: whether the picture changes before it
 */
typedef struct
{
  guint item;
  gboolean is_new_card;
} RsDeskPart;

GArray *rs_desk_plan_make (RsTake *take, const RsDeskText *text, GPtrArray *notes);

G_END_DECLS
