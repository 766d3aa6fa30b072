/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

G_BEGIN_DECLS

/* What the view that is seen has to show, at the level of the visit. */
GPtrArray *rs_museum_list_sections (RsMuseum *self);
RsSection *rs_museum_find_section (RsMuseum *self);
GPtrArray *rs_museum_list_stories (RsMuseum *self);
RsStory *rs_museum_find_left_story (RsMuseum *self);
RsStory *rs_museum_find_next_story (RsMuseum *self);
RsTelling *rs_museum_load_details (RsMuseum *self);
GPtrArray *rs_museum_list_questions (RsMuseum *self);
gboolean rs_museum_has_quiz (RsMuseum *self);
gboolean rs_museum_has_other_level (RsMuseum *self);
char *rs_museum_get_screen_path (RsMuseum *self, const RsPhoto *photo);
char *rs_museum_get_thumb_path (RsMuseum *self, const RsPhoto *photo);

G_END_DECLS
