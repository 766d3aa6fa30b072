/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-take-try.h"

G_BEGIN_DECLS

/** RS_TAKE_MAX_TRIES: that are kept of one item. */
#define RS_TAKE_MAX_TRIES 3

/**
 * RsTakeItem:
 * @owner: uid of a sentence, or whose label it is
 * @field: of the label; empty for a sentence
 * @text: what was on the screen
 * @digest: of the words that are spoken
 * @card: number of its card from 0; 0 for a label
 * @tries: (element-type RsTakeTry): oldest first
 * @chosen: which of them shall be heard, or -1 while there is none
 *
 * One thing to read.
 */
typedef struct
{
  char *owner;
  char *field;
  char *text;
  char *digest;
  guint card;
  GPtrArray *tries;
  int chosen;
} RsTakeItem;

RsTakeItem *rs_take_item_new (const char *owner,
                              const char *field,
                              const char *text,
                              const char *digest,
                              guint card);
RsTakeItem *rs_take_item_copy (const RsTakeItem *self);
void rs_take_item_free (RsTakeItem *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTakeItem, rs_take_item_free)

const RsTakeTry *rs_take_item_get_chosen (const RsTakeItem *self);

G_END_DECLS
