/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-take.h"
#include "rs-tasks.h"

G_BEGIN_DECLS

/* The takes that lie in the inbox. */

GPtrArray *rs_studio_shelf_list (const char *data);
RsTake *rs_studio_shelf_find (GPtrArray *takes, const char *uid);
RsTake *rs_studio_shelf_find_text (GPtrArray *takes,
                                   const char *narrator,
                                   const char *telling,
                                   RsTakeState state);
RsTake *rs_studio_shelf_find_labels (GPtrArray *takes, const char *narrator);
GPtrArray *rs_studio_shelf_next_labels (GPtrArray *takes, RsTasks *tasks, guint most);
guint rs_studio_shelf_rescue (RsTake *take);
gboolean rs_studio_shelf_ask_again (RsTake *take, GStrv sentences, GError **error);

G_END_DECLS
