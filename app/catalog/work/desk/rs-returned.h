/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsReturned:
 * @take: uid of what lies in the inbox
 * @telling: (nullable): %NULL: the take is of labels
 * @reason: louder, slower, noise, word or again
 * @words: the teacher's own; may be empty
 * @sentences: (array zero-terminated=1): uids of those to read again; none: all
 *
 * What the teacher asks to read again.
 */
typedef struct
{
  const char *take;
  const char *narrator;
  const char *telling;
  const char *reason;
  const char *words;
  const char *const *sentences;
} RsReturned;

gboolean rs_returned_put (const RsReturned *self, RsWorkshop *workshop, GError **error);
gboolean rs_returned_remove (RsWorkshop *workshop, const char *take, GError **error);

G_END_DECLS
