/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What one word is looked up by, besides itself. */
typedef struct
{
  const char *stem; /* not terminated */
  int length;
  const char *const *heads; /* (nullable) (array zero-terminated=1): of its families */
} RsStem;

/*
 * Stems of Russian words, and the families that the stemmer does not know of. Remembers
 * the words that were asked for last: in any text most words have just been there. For
 * one thread at a time.
 */
typedef struct _RsStems RsStems;

RsStems *rs_stems_new (void);
void rs_stems_free (RsStems *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStems, rs_stems_free)

gboolean rs_stems_find (RsStems *self, const char *word, int length, RsStem *stem);

G_END_DECLS
