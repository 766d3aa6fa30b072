/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

G_BEGIN_DECLS

/* What a visitor can do next; a step that is not possible now is not taken. */
void rs_museum_begin_visit (RsMuseum *self);
void rs_museum_go_home (RsMuseum *self);
void rs_museum_go_back (RsMuseum *self);
void rs_museum_open_section (RsMuseum *self, const char *section_uid);
void rs_museum_open_story (RsMuseum *self, RsStory *story);
void rs_museum_hear_on (RsMuseum *self);
void rs_museum_hear_next_story (RsMuseum *self);
void rs_museum_hear_again (RsMuseum *self);
void rs_museum_open_details (RsMuseum *self);
void rs_museum_open_quiz (RsMuseum *self);
void rs_museum_change_level (RsMuseum *self);
void rs_museum_change_volume (RsMuseum *self);

G_END_DECLS
