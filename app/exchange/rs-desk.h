/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-desk-take.h"

G_BEGIN_DECLS

/**
 * RsDeskReturn:
 * @reason: louder, slower, noise, word or again
 * @words: (nullable): the teacher's own
 * @items: (nullable) (element-type guint): numbers of what to read again, from 0; %NULL
 *   or none: all
 *
 * What a teacher asks for.
 */
typedef struct
{
  const char *reason;
  const char *words;
  GArray *items;
} RsDeskReturn;

#define RS_TYPE_DESK (rs_desk_get_type ())
G_DECLARE_FINAL_TYPE (RsDesk, rs_desk, RS, DESK, GObject)

/*
 * The teacher's desk: what pupils have handed in, and what becomes of it. Used from the
 * thread of its workshop. Whatever stops in the middle loses nothing: the files of a
 * voice are on the disk before the workshop knows of them, and a take is removed only
 * when the workshop has it; done once more it comes to the same.
 */
RsDesk *rs_desk_new (RsWorkshop *workshop);

GPtrArray *rs_desk_list (RsDesk *self, GPtrArray *findings);
RsTake *rs_desk_find (RsDesk *self, const char *code, GError **error);

gboolean rs_desk_make_copy (RsDesk *self,
                            RsTake *take,
                            const char *path,
                            gint64 *duration,
                            GCancellable *cancellable,
                            GError **error);
void rs_desk_set_cleaning (RsDesk *self, gboolean cleaning);
gboolean rs_desk_accept (RsDesk *self,
                         RsTake *take,
                         GPtrArray *notes,
                         GCancellable *cancellable,
                         GError **error);
gboolean
rs_desk_return (RsDesk *self, RsTake *take, const RsDeskReturn *asked, GError **error);
gboolean rs_desk_delete (RsDesk *self, RsTake *take, GError **error);

G_END_DECLS
