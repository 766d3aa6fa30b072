/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-walk-steps.h"

G_BEGIN_DECLS

/* What the steps of a walk look for on the screen, and the ways they share. */
GtkWidget *rs_studio_walk_find (const RsStudioWalkPlace *self, GType type);
GtkWidget *rs_studio_walk_find_main (const RsStudioWalkPlace *self);
void rs_studio_walk_go_to_start (const RsStudioWalkPlace *self);
gboolean rs_studio_walk_go_to_people (const RsStudioWalkPlace *self);
gboolean rs_studio_walk_choose_person (const RsStudioWalkPlace *self,
                                       gboolean may_record);
gboolean rs_studio_walk_choose_text (const RsStudioWalkPlace *self, gboolean is_labels);

G_END_DECLS
