/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Numbers of voices, to be looked for in files of any kind: as the text of their
 * hexadecimal digits and as the bytes that these stand for.
 */
typedef struct _RsNeedles RsNeedles;

RsNeedles *rs_needles_new (void);
void rs_needles_free (RsNeedles *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsNeedles, rs_needles_free)

void rs_needles_add (RsNeedles *self, const char *hex);
gboolean rs_needles_has (RsNeedles *self, const char *hex);
guint rs_needles_count (RsNeedles *self);
GHashTable *rs_needles_get_texts (RsNeedles *self);
gboolean rs_needles_are_in (RsNeedles *self, gconstpointer data, gsize size);
gboolean rs_needles_are_in_file (RsNeedles *self, const char *path);

G_END_DECLS
