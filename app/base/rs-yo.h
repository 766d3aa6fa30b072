/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RsYo: the words that are always written with «ё». */
typedef struct _RsYo RsYo;

RsYo *rs_yo_new (void);
void rs_yo_free (RsYo *self);
GStrv rs_yo_find (const RsYo *self, const char *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsYo, rs_yo_free)

G_END_DECLS
