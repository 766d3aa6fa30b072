/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-telling.h"

G_BEGIN_DECLS

/*
 * Where a telling breaks into pages. A page is a card, or, once the screen has measured
 * the text, a part of one that did not fit. Pages and sentences count from 0.
 */
typedef struct _RsStoryBreaks RsStoryBreaks;

RsStoryBreaks *rs_story_breaks_new (void);
void rs_story_breaks_free (RsStoryBreaks *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStoryBreaks, rs_story_breaks_free)

void rs_story_breaks_set_telling (RsStoryBreaks *self, const RsTelling *telling);
gboolean
rs_story_breaks_set_starts (RsStoryBreaks *self, const guint *starts, guint n_starts);

guint rs_story_breaks_count_pages (const RsStoryBreaks *self);
guint rs_story_breaks_find_page (const RsStoryBreaks *self, guint sentence);
guint rs_story_breaks_get_start (const RsStoryBreaks *self, guint page);

G_END_DECLS
