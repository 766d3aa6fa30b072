/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-taken.h"

G_BEGIN_DECLS

/**
 * RsGoneRows:
 * @narrations: recordings of tellings
 * @labels: spoken labels
 * @shared: files that stay, because something else needs them
 * @files: digest → uid of a voice: those that nothing needs any more
 *
 * What was taken out of one working database.
 */
typedef struct
{
  guint narrations;
  guint labels;
  guint shared;
  GHashTable *files;
} RsGoneRows;

void rs_gone_rows_clear (RsGoneRows *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsGoneRows, rs_gone_rows_clear)

gboolean rs_withdraw_rows_look (RsDatabase *database,
                                const RsTaken *taken,
                                RsGoneRows *gone,
                                GError **error);
gboolean rs_withdraw_rows (RsDatabase *database,
                           const RsTaken *taken,
                           RsGoneRows *gone,
                           GError **error);

G_END_DECLS
