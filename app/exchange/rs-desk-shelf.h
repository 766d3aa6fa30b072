/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsDeskShelf:
 *
 * Files that are on the disk already and will be known to the workshop when all else is.
 */
typedef struct _RsDeskShelf RsDeskShelf;

RsDeskShelf *rs_desk_shelf_new (const char *data);
void rs_desk_shelf_free (RsDeskShelf *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsDeskShelf, rs_desk_shelf_free)

const char *rs_desk_shelf_add (
    RsDeskShelf *self, GBytes *bytes, const char *mime, gint64 duration, GError **error);
char *rs_desk_shelf_get_path (RsDeskShelf *self, const char *digest);
gboolean rs_desk_shelf_put (RsDeskShelf *self, RsWorkshop *workshop, GError **error);

G_END_DECLS
