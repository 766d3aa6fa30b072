/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RsView:
 *
 * Where a visitor is. Depth is at most three: home, section, story.
 */
typedef enum
{
  RS_VIEW_ATTRACT,
  RS_VIEW_HOME,
  RS_VIEW_SECTION,
  RS_VIEW_STORY,
  RS_VIEW_STORY_END,
  RS_VIEW_DETAILS, /* «Подробнее» of a story */
  RS_VIEW_STORY_QUIZ,
  RS_VIEW_SECTION_QUIZ,
} RsView;

#define RS_N_VIEWS (RS_VIEW_SECTION_QUIZ + 1)

#define RS_TYPE_NAVIGATION (rs_navigation_get_type ())
G_DECLARE_FINAL_TYPE (RsNavigation, rs_navigation, RS, NAVIGATION, GObject)

/*
 * Where a visitor is and where Назад leads: always to the same parent, whatever
 * the way here was, so that a child can learn it.
 *
 * Signals: moved (RsView from).
 */
RsNavigation *rs_navigation_new (void);
void rs_navigation_go_attract (RsNavigation *self);
void rs_navigation_go_home (RsNavigation *self);
void rs_navigation_open_section (RsNavigation *self, const char *section_uid);
void rs_navigation_open_story (RsNavigation *self,
                               const char *story_uid,
                               const char *section_uid);
void rs_navigation_open_story_view (RsNavigation *self, RsView view);
void rs_navigation_open_section_quiz (RsNavigation *self);
void rs_navigation_back (RsNavigation *self);

RsView rs_navigation_get_view (RsNavigation *self);
const char *rs_navigation_get_section (RsNavigation *self);
const char *rs_navigation_get_story (RsNavigation *self);

G_END_DECLS
