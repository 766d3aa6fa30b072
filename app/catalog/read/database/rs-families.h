/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The exceptions of the stemmer: «дня» and «день» are one word, and so are «Искитим»
 * and «Искитима». Immutable.
 */
typedef struct _RsFamilies RsFamilies;

RsFamilies *rs_families_new (void);
RsFamilies *rs_families_new_from_text (const char *text);
void rs_families_free (RsFamilies *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsFamilies, rs_families_free)

const char *const *rs_families_lookup (RsFamilies *self, const char *word);

G_END_DECLS
