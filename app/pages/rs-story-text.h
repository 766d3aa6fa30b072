/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-telling.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STORY_TEXT (rs_story_text_get_type ())
G_DECLARE_FINAL_TYPE (RsStoryText, rs_story_text, RS, STORY_TEXT, GtkWidget)

/*
 * The words of one page of a telling: a row for each sentence at the little level,
 * running text at the others. It knows how many sentences of a card fit its space.
 *
 * Signals: sentence-touched (guint sentence, counted in the telling); measured ():
 * its space changed, so pages may break elsewhere.
 */
GtkWidget *rs_story_text_new (void);
void rs_story_text_set_telling (RsStoryText *self, RsTelling *telling);
RsTelling *rs_story_text_get_telling (RsStoryText *self);
GArray *rs_story_text_break_pages (RsStoryText *self);
void rs_story_text_show (RsStoryText *self, guint first, guint end);
void rs_story_text_light (RsStoryText *self, int lit);
void rs_story_text_set_touchable (RsStoryText *self, gboolean is_touchable);

G_END_DECLS
